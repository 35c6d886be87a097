// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "providers/flow.h"
#include "providers/ticketdesk/connection.h"
#include "providers/ticketdesk/envelope.h"

#include <QSet>

namespace foredesk::ticketdesk
{

/// Reads all activities of one ticket, every page, each once, oldest first.
class ThreadReader final : public Flow<TicketThread>
{
public:
    ThreadReader(Connection &connection, const TicketId &ticket);

private:
    void readPage();
    void takePage(const Decoded<Message> &page);
    void end();

    Connection &m_connection;
    TicketThread m_thread;
    QSet<MessageId> m_seen;
    int m_offset = 0;
    int m_total = -1;
    int m_skipped = 0;
};

} // namespace foredesk::ticketdesk
