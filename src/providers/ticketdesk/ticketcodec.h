// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "providers/ticketdesk/envelope.h"

#include "domain/ticket.h"

namespace foredesk::ticketdesk
{

/// A ticket as Ticketdesk tells it. Only the id is required; `account` is left empty. Errors go into `reader`.
Ticket decodeTicket(const JsonReader &reader);

/// An activity. Only its id is required; `ticket` is the one asked for, whatever the record says.
/// Visibility is Public for "reply" and "queued" only: an unknown kind counts as private.
Message decodeActivity(const JsonReader &reader, const TicketId &ticket);

} // namespace foredesk::ticketdesk
