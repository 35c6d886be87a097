// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/ticketquery.h"

namespace foredesk
{

/// A ticket with everything a filter may ask, for an evaluation that shares no code with the store's SQL.
struct PlainTicket {
    Ticket ticket;
    QList<Message> messages;
    bool gone = false;
    bool hasDraft = false;
    qint64 seenAt = 0;
    QList<OperationState> operations;
};

/// Does the filter match? Straight from the grammar's description, slowly. Days are UTC; `me` is who "mine" is.
bool plainMatch(const Filter &filter, const PlainTicket &plain, const AgentId &me, qint64 nowMs);

} // namespace foredesk
