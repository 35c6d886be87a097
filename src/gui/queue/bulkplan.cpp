// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/bulkplan.h"

#include "gui/common/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kMostTicketsAtOnce = 1000;

bool changesTags(const BulkWish &wish, const QueueRow &row)
{
    const auto has = [&row](const QString &tag) { return row.tags.contains(tag, Qt::CaseInsensitive); };
    return !std::all_of(wish.addTags.begin(), wish.addTags.end(), has)
        || std::any_of(wish.removeTags.begin(), wish.removeTags.end(), has);
}

AgentId wantedAssignee(const BulkWish &wish, const AgentId &me)
{
    switch (wish.assignee) {
    case BulkWish::Assignee::Me:
        return me;
    case BulkWish::Assignee::One:
        return wish.agent;
    case BulkWish::Assignee::Keep:
    case BulkWish::Assignee::Nobody:
        break;
    }
    return AgentId();
}

bool changes(const BulkWish &wish, const QueueRow &row, const AgentId &me)
{
    if (wish.deletes)
        return true;
    if (wish.state && (row.state != *wish.state || wish.reason != StateReason::None))
        return true;
    if (wish.priority && row.priority != *wish.priority)
        return true;
    if (wish.assignee != BulkWish::Assignee::Keep && row.assignee != wantedAssignee(wish, me))
        return true;
    return (wish.inbox && row.inboxName != wish.inboxName) || changesTags(wish, row);
}

QString phrase(const char *text)
{
    return QCoreApplication::translate("BulkPlan", text);
}

QString assigneeText(const BulkWish &wish, const QString &agentName)
{
    switch (wish.assignee) {
    case BulkWish::Assignee::Keep:
        break;
    case BulkWish::Assignee::Nobody:
        return phrase(QT_TRANSLATE_NOOP("BulkPlan", "Unassign"));
    case BulkWish::Assignee::Me:
        return phrase(QT_TRANSLATE_NOOP("BulkPlan", "Assign to me"));
    case BulkWish::Assignee::One:
        return phrase(QT_TRANSLATE_NOOP("BulkPlan", "Assign to %1")).arg(agentName);
    }
    return QString();
}

} // namespace

BulkPlan makePlan(const BulkWish &wish, const QList<QueueRow> &rows, const QHash<AccountId, AgentId> &me)
{
    BulkPlan plan;
    plan.wish = wish;
    for (const QueueRow &row : rows) {
        if (row.gone)
            plan.gone.append(row);
        else if (changes(wish, row, me.value(row.ref.account)))
            plan.changing.append(row);
        else
            plan.alreadySo.append(row);
    }
    return plan;
}

QList<Command> commandsOf(const BulkPlan &plan, const AccountId &account, const AgentId &me)
{
    QList<TicketId> tickets;
    for (const QueueRow &row : plan.changing) {
        if (row.ref.account == account)
            tickets.append(row.ref.ticket);
    }
    QList<Command> commands;
    if (plan.wish.deletes) {
        for (const TicketId &ticket : std::as_const(tickets))
            commands.append(DeleteTicket {ticket});
        return commands;
    }
    for (qsizetype first = 0; first < tickets.size(); first += kMostTicketsAtOnce) {
        BulkChange change;
        change.tickets = tickets.mid(first, kMostTicketsAtOnce);
        change.state = plan.wish.state;
        change.reason = plan.wish.reason;
        change.priority = plan.wish.priority;
        if (plan.wish.assignee != BulkWish::Assignee::Keep)
            change.assignee = wantedAssignee(plan.wish, me);
        change.inbox = plan.wish.inbox;
        change.addTags = plan.wish.addTags;
        change.removeTags = plan.wish.removeTags;
        commands.append(change);
    }
    return commands;
}

QString wishText(const BulkWish &wish, const QString &agentName)
{
    QStringList parts;
    if (wish.deletes)
        return phrase(QT_TRANSLATE_NOOP("BulkPlan", "Delete"));
    if (wish.state && wish.reason != StateReason::None)
        parts.append(phrase(QT_TRANSLATE_NOOP("BulkPlan", "State: %1 (%2)"))
                         .arg(stateText(*wish.state), stateReasonText(wish.reason)));
    else if (wish.state)
        parts.append(phrase(QT_TRANSLATE_NOOP("BulkPlan", "State: %1")).arg(stateText(*wish.state)));
    if (wish.priority)
        parts.append(phrase(QT_TRANSLATE_NOOP("BulkPlan", "Priority: %1")).arg(priorityText(*wish.priority)));
    parts.append(assigneeText(wish, agentName));
    if (wish.inbox)
        parts.append(phrase(QT_TRANSLATE_NOOP("BulkPlan", "Move to %1")).arg(wish.inboxName));
    if (!wish.addTags.isEmpty())
        parts.append(phrase(QT_TRANSLATE_NOOP("BulkPlan", "Add tags %1")).arg(wish.addTags.join(u", "_s)));
    if (!wish.removeTags.isEmpty())
        parts.append(phrase(QT_TRANSLATE_NOOP("BulkPlan", "Remove tags %1")).arg(wish.removeTags.join(u", "_s)));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace foredesk
