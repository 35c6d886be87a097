// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/queuerow.h"
#include "domain/ticketquery.h"

namespace foredesk::test
{

/// What a condition is tried on.
struct FilterSubject {
    const Ticket &ticket;
    const QList<Message> &messages;
    const QueueRow &row;
    AgentId me;
};

/// The bare words a filter asks for.
QStringList textWords(const Filter &filter);

/// The search grammar over one ticket in memory; dates as plain days only.
bool matches(const Filter &filter, const FilterSubject &subject);

} // namespace foredesk::test
