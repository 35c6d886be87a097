// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/flow.h"
#include "providers/helpdeskprovider.h"
#include "providers/ticketdesk/connection.h"

namespace foredesk::ticketdesk
{

/// One change to many tickets, one request after the other: bulk calls of at most 1000 ids for plain fields, then
/// ticket by ticket what a bulk call cannot do (a reason with the state; tags, which it would replace). Tickets that
/// are gone are passed over. When something fails after something was done, the outcome is unknown: the rows must be
/// read again.
class BulkSender final : public Flow<Applied>
{
public:
    BulkSender(Connection &connection, const BulkChange &change);

private:
    void nextStep();
    void takeChunk(const Result<HttpResponse> &response);
    void takeTicket(const Result<Applied> &applied);
    void stopWith(Error error);

    Connection &m_connection;
    BulkChange m_change;
    QList<QList<TicketId>> m_chunks;
    QList<Command> m_singles;
    bool m_anythingDone = false;
};

} // namespace foredesk::ticketdesk
