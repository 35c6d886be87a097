// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/ticketlist.h"
#include "sandbox/ticketdesk/desk.h"

namespace foredesk::sandbox::ticketdesk
{

/// Query parameters of the ticket list; `sort` and `filters` are each one JSON text.
Rule ticketQueryRule();

/// Fills `out` from parameters that fit the rule. Problems: a filter value that is no value of its column, or a column
/// this shape does not have.
QList<Problem> readTicketQuery(const Desk &desk, const QJsonObject &query, TicketListQuery &out);

} // namespace foredesk::sandbox::ticketdesk
