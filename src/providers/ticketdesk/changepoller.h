// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/flow.h"
#include "providers/ticketdesk/changetoken.h"
#include "providers/ticketdesk/connection.h"
#include "providers/ticketdesk/ticketbatch.h"

namespace foredesk::ticketdesk
{

/// One step of delta polling: a list page, or some known tickets read again by id.
class ChangePoller final : public Flow<ChangePage>
{
public:
    ChangePoller(Connection &connection, const SyncToken &token, const KnownState &known);

private:
    void start();
    void readList();
    void takeList(const Result<HttpResponse> &response);
    void scanHigherIds();
    void takeHigherIds(const TicketsById &tickets);
    void takeScan(const Decoded<Ticket> &page);
    void endList();
    void recheck();
    void deliver();

    Connection &m_connection;
    ChangeToken m_token;
    KnownState m_known;
    ChangePage m_page;
    bool m_roundEnded = false;
};

} // namespace foredesk::ticketdesk
