// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/submission.h"

#include "cli/operationwait.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{

void Submission::start(CommandRun &run, const AccountId &account, const QList<Command> &commands, Chain chain,
    const QJsonObject &described)
{
    (new Submission(run, account, commands, chain, described))->submitNext();
}

Submission::Submission(CommandRun &run, const AccountId &account, const QList<Command> &commands, Chain chain,
    const QJsonObject &described)
    : QObject(&run)
    , m_run(run)
    , m_account(account)
    , m_commands(commands)
    , m_chain(chain)
    , m_described(described)
{
}

void Submission::submitNext()
{
    if (m_commands.isEmpty())
        return follow();
    SubmitOptions options;
    if (m_chain == Chain::EachFollowsTheOneBefore && !m_submitted.isEmpty())
        options.follows = m_submitted.constLast();
    m_run.expect(m_run.desk().submit(m_account, m_commands.takeFirst(), options), [this](const OperationId &id) {
        m_submitted.append(id);
        submitNext();
    });
}

void Submission::follow()
{
    OperationWait::follow(m_run, m_submitted, m_described);
}

} // namespace foredesk::cli
