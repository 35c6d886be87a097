// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

#include <span>

namespace foredesk::sandbox
{

class Connection;

// Tickets of the desk. Every write is one transaction with its search index and its line in the effects log, and sets
// updated_at from the desk's clock. Throws DatabaseError only.

std::optional<Ticket> findTicket(Connection &connection, RowId id);
bool ticketExists(Connection &connection, RowId id);
/// The tickets in the order of `ids`; unknown ids are left out.
std::vector<Ticket> loadTickets(Connection &connection, std::span<const RowId> ids);

/// Stores `ticket` (its id is ignored) and returns the new id. A requester with a known e-mail address is reused, tags
/// not known yet are created.
RowId createTicket(Connection &connection, const Ticket &ticket);

enum class ChangeOutcome { Changed, Unchanged, NotFound };
/// Writes what differs. A ticket that already is so keeps its updated_at and logs no effect. Opening clears the reason.
ChangeOutcome changeTicket(Connection &connection, RowId id, const TicketChange &change);

/// False for an unknown id.
bool deleteTicket(Connection &connection, RowId id);

/// The id of the tag, made with a colour derived from its name when there is none yet.
RowId ensureTag(Connection &connection, std::string_view name);

} // namespace foredesk::sandbox
