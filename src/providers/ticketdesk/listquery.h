// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketquery.h"
#include "providers/ticketdesk/requests.h"

namespace foredesk::ticketdesk
{

/// As much of `query` as the API's list can do: words become `search`, one state or priority an equality, the order a
/// sort by column. What is left out must be filtered by the caller.
ListAsk listAskFrom(const TicketQuery &query);

} // namespace foredesk::ticketdesk
