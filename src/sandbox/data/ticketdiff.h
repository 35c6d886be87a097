// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

/// `ticket` with the fields of `change`. An open ticket has no reason; new text is taken for plain unless it holds
/// tags.
Ticket changedTicket(Ticket ticket, const TicketChange &change);

/// The fields that differ as a JSON object with the new values, "{}" when none does.
std::string describeChange(const Ticket &before, const Ticket &after);

/// HTML when it has something that looks like a tag.
TextFormat guessFormat(std::string_view text);

} // namespace foredesk::sandbox
