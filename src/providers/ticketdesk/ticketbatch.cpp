// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/ticketbatch.h"

#include "providers/ticketdesk/ticketcodec.h"

namespace foredesk::ticketdesk
{

TicketBatch::TicketBatch(Connection &connection, const QList<TicketId> &ids)
    : Flow(&connection)
    , m_open(ids.size())
{
    for (const TicketId &id : ids) {
        await(connection.sendInBackground(connection.requests().ticket(id)),
            [this, id](const Result<HttpResponse> &response) { take(id, response); });
    }
    if (ids.isEmpty())
        finish(m_result);
}

void TicketBatch::take(const TicketId &id, const Result<HttpResponse> &response)
{
    if (!response && response.error().kind != ErrorKind::NotFound) {
        finish(tl::unexpected(response.error()));
        return;
    }
    if (!response) {
        m_result.gone.append(id);
    } else if (const auto ticket = decodeRecord<Ticket>(response->body, decodeTicket); ticket && ticket->id == id) {
        m_result.found.append(*ticket);
    }
    if (--m_open == 0)
        finish(m_result);
}

} // namespace foredesk::ticketdesk
