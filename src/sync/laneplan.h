// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QSet>

namespace foredesk
{

/// What the planner needs besides the rows.
struct LaneFacts {
    qint64 now = 0; ///< UTC ms.
    QSet<OperationId> running; ///< Being sent or read about.
    QSet<OperationId> stillHeld; ///< Whose undo time is not over.
    int freeSlots = 0; ///< How many may be started.
};

struct LanePlan {
    QList<OperationId> start; ///< To be sent, in order.
    QList<OperationId> reconcile; ///< Unconfirmed ones nobody looks after yet.
    qint64 nextDueAt = 0; ///< UTC ms when a waiting one that blocks is due; 0 = none.
};

/// Decides what may be done now: in order on each ticket, side by side on different ones, nothing before what it
/// follows. An operation that is stuck (unconfirmed, asking the agent) holds back its own tickets only; a refused one
/// holds back only what follows it. `pendingInOrder` is one account's, by sequence. Pure.
LanePlan planLanes(const QList<Operation> &pendingInOrder, const LaneFacts &facts);

/// Tickets an operation changes.
QList<TicketId> touchedTickets(const Command &command);

/// Whether the stored wait is over; one that lies unbelievably far away (the clock was set back) is.
bool isDue(qint64 notBefore, qint64 now);

} // namespace foredesk
