// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/submission.h"

#include "cli/catchup.h"
#include "cli/operationwait.h"
#include "cli/valuejson.h"

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
    const Command command = m_commands.takeFirst();
    if (std::holds_alternative<EditMessage>(command) || std::holds_alternative<DeleteMessage>(command))
        m_rewritten.insert({m_account, commandTicket(command)});
    const bool creates = std::holds_alternative<CreateTicket>(command);
    m_run.expect(m_run.desk().submit(m_account, command, options), [this, creates](const OperationId &id) {
        m_submitted.append(id);
        if (creates)
            m_creating.append(id);
        submitNext();
    });
}

void Submission::follow()
{
    OperationWait::follow(m_run, m_submitted, [this](const QList<Operation> &left) { ended(left); });
}

void Submission::ended(const QList<Operation> &left)
{
    if (!left.isEmpty() || (m_rewritten.isEmpty() && m_creating.isEmpty()))
        return report(left, {});
    CatchUp::start(m_run, m_rewritten, m_creating, [this, left](const QList<TicketRef> &made) { report(left, made); });
}

void Submission::report(const QList<Operation> &left, const QList<TicketRef> &made)
{
    QJsonArray operations;
    for (const OperationId &id : std::as_const(m_submitted))
        operations.append(id.value());
    m_described.insert(u"operations"_s, operations);
    if (!made.isEmpty()) {
        const QString id = shownId(m_run.desk(), m_account, made.first().ticket.value());
        m_described.insert(u"id"_s, id);
        if (!m_run.output().isJson())
            m_run.output().text(id);
    }
    OperationWait::report(m_run, left, m_described);
}

} // namespace foredesk::cli
