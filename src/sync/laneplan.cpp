// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laneplan.h"

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr qint64 kLongestBelievableWaitMs = 2 * 3600 * 1000LL;

bool maySend(const Operation &operation, const LaneFacts &facts)
{
    switch (operation.state) {
    case OperationState::Held:
        return !facts.stillHeld.contains(operation.id);
    case OperationState::Queued:
        return true;
    case OperationState::Waiting:
        return isDue(operation.notBefore, facts.now);
    default:
        return false;
    }
}

void noteDue(LanePlan &plan, qint64 at)
{
    plan.nextDueAt = plan.nextDueAt == 0 ? at : std::min(plan.nextDueAt, at);
}

} // namespace

bool isDue(qint64 notBefore, qint64 now)
{
    return notBefore <= now || notBefore > now + kLongestBelievableWaitMs;
}

QList<TicketId> touchedTickets(const Command &command)
{
    if (const auto *bulk = std::get_if<BulkChange>(&command))
        return bulk->tickets;
    const TicketId ticket = commandTicket(command);
    return ticket.isEmpty() ? QList<TicketId>() : QList<TicketId> {ticket};
}

LanePlan planLanes(const QList<Operation> &pendingInOrder, const LaneFacts &facts)
{
    LanePlan plan;
    QSet<TicketId> blocked;
    QSet<OperationId> unfinished;
    int free = facts.freeSlots;
    for (const Operation &operation : pendingInOrder) {
        if (!isPending(operation.state))
            continue;
        const QList<TicketId> tickets = touchedTickets(operation.command);
        const bool inTurn = std::none_of(
            tickets.begin(), tickets.end(), [&](const TicketId &ticket) { return blocked.contains(ticket); });
        const bool waitsForOther = !operation.follows.isEmpty() && unfinished.contains(operation.follows);
        if (operation.state == OperationState::Unconfirmed && !facts.running.contains(operation.id))
            plan.reconcile.append(operation.id);
        else if (inTurn && !waitsForOther && !facts.running.contains(operation.id)) {
            if (maySend(operation, facts) && free > 0) {
                plan.start.append(operation.id);
                --free;
            } else if (operation.state == OperationState::Waiting && !isDue(operation.notBefore, facts.now)) {
                noteDue(plan, operation.notBefore);
            }
        }
        unfinished.insert(operation.id);
        if (operation.state != OperationState::Failed)
            blocked.unite(QSet<TicketId>(tickets.begin(), tickets.end()));
    }
    return plan;
}

} // namespace foredesk
