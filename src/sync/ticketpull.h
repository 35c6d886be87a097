// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sessioncontext.h"

#include <QSet>

namespace foredesk
{

/// Reads single tickets by id, a few side by side: rows of a bulk change, the ticket on screen, tickets that may be
/// gone.
class TicketPull : public QObject
{
    Q_OBJECT

public:
    explicit TicketPull(SessionContext &context);

    void fetch(const QList<TicketId> &tickets);
    void stop() { m_queue.clear(); }
    void run() { fill(); }

Q_SIGNALS:
    void read(const TicketId &ticket);
    void notFound(const TicketId &ticket); ///< 404.

private:
    void fill();
    void fetched(const TicketId &id, const CacheFeed::Moment &asked, const Result<Ticket> &ticket);
    void writeBatch();

    SessionContext &m_context;
    QList<TicketId> m_queue;
    QSet<TicketId> m_fetching;
    QList<CacheFeed::ReadTicket> m_batch;
};

} // namespace foredesk
