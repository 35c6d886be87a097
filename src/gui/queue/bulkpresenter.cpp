// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/bulkpresenter.h"

#include "base/whendone.h"

namespace foredesk
{
namespace
{

constexpr int kRowsAtOnce = 500;

} // namespace

BulkPresenter::BulkPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

QHash<AccountId, AgentId> BulkPresenter::me() const
{
    QHash<AccountId, AgentId> me;
    for (const QList<Account> accounts = m_desk.accounts(); const Account &account : accounts)
        me.insert(account.id, account.me);
    return me;
}

void BulkPresenter::plan(const BulkWish &wish, const QList<RowId> &rows)
{
    m_wish = wish;
    m_unread = rows;
    m_rows.clear();
    readNext(++m_generation);
}

void BulkPresenter::readNext(int generation)
{
    if (m_unread.isEmpty()) {
        Q_EMIT planned(makePlan(m_wish, m_rows, me()));
        return;
    }
    const QList<RowId> next = m_unread.mid(0, kRowsAtOnce);
    m_unread.remove(0, next.size());
    whenDone(m_desk.queueRows(next), this, [this, generation](const Result<QList<QueueRow>> &read) {
        if (generation != m_generation)
            return;
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_rows += *read;
        readNext(generation);
    });
}

void BulkPresenter::submit(const BulkPlan &plan)
{
    m_steps.clear();
    m_submitting = static_cast<int>(plan.changing.size());
    const QHash<AccountId, AgentId> everyMe = me();
    for (auto it = everyMe.cbegin(); it != everyMe.cend(); ++it) {
        for (const QList<Command> commands = commandsOf(plan, it.key(), it.value()); const Command &command : commands)
            m_steps.append({it.key(), command});
    }
    submitNext();
}

void BulkPresenter::submitNext()
{
    if (m_steps.isEmpty()) {
        Q_EMIT submitted(m_submitting);
        return;
    }
    const Step step = m_steps.takeFirst();
    whenDone(m_desk.submit(step.account, step.command), this, [this](const Result<OperationId> &stored) {
        if (stored)
            return submitNext();
        m_steps.clear();
        Q_EMIT failed(stored.error());
    });
}

} // namespace foredesk
