// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/messagematch.h"

namespace foredesk
{

/// Tickets of a list that may be what a CreateTicket made; `context.claimed` holds ids of tickets, `knownTickets` those
/// that were there before. Pure.
struct TicketMatch {
    QList<Ticket> strong;
    QList<Ticket> weak;
};
TicketMatch findTicket(const Operation &operation, const QList<Ticket> &listed, const MatchContext &context);

/// Whether the newest-first list has been read far enough: `oldest` was made before the operation was.
bool reachesBeyond(const Operation &operation, const QList<Ticket> &listed, const MatchContext &context);

/// Tickets of a bulk change that do not hold its values. Pure.
QList<TicketId> rowsNotChanged(const BulkChange &bulk, const QList<Ticket> &now);

} // namespace foredesk
