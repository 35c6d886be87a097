// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/flow.h"
#include "providers/ticketdesk/connection.h"
#include "providers/ticketdesk/mirrorplan.h"
#include "providers/ticketdesk/ticketbatch.h"

namespace foredesk::ticketdesk
{

/// Carries a MirrorPlan on until it has new tickets to deliver, its end, or made a few requests (so that the cursor is
/// saved now and then).
class MirrorWalk final : public Flow<Page<Ticket>>
{
public:
    MirrorWalk(Connection &connection, const MirrorPlan &plan);

private:
    void nextStep();
    void countAll();
    void readList();
    void takeList(const Result<HttpResponse> &response);
    void readReferences();
    void readTickets();
    void deliver();

    Connection &m_connection;
    MirrorPlan m_plan;
    Page<Ticket> m_page;
    QStringList m_inboxIds;
    int m_requests = 0;
};

} // namespace foredesk::ticketdesk
