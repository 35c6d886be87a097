// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "providers/flow.h"
#include "providers/ticketdesk/connection.h"

namespace foredesk::ticketdesk
{

/// Tickets asked for by id, in the background.
struct TicketsById {
    QList<Ticket> found;
    QList<TicketId> gone; ///< Answered 404.
};

/// Reads single tickets, several at once. A failure other than 404 or an unreadable record ends the whole batch.
class TicketBatch final : public Flow<TicketsById>
{
public:
    TicketBatch(Connection &connection, const QList<TicketId> &ids);

private:
    void take(const TicketId &id, const Result<HttpResponse> &response);

    TicketsById m_result;
    qsizetype m_open = 0;
};

} // namespace foredesk::ticketdesk
