// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ticketpull.h"

namespace foredesk
{
namespace
{

constexpr qsizetype kTicketsSideBySide = 4;
constexpr qsizetype kTicketBatch = 50;

} // namespace

TicketPull::TicketPull(SessionContext &context)
    : m_context(context)
{
}

void TicketPull::fetch(const QList<TicketId> &tickets)
{
    for (const TicketId &ticket : tickets) {
        if (!m_queue.contains(ticket))
            m_queue.append(ticket);
    }
    fill();
}

void TicketPull::fill()
{
    while (m_context.gate.isOpen() && !m_queue.isEmpty() && m_fetching.size() < kTicketsSideBySide) {
        const TicketId id = m_queue.takeFirst();
        m_fetching.insert(id);
        const CacheFeed::Moment asked = m_context.cache.now();
        ask(m_context, m_context.provider.fetchTicket(id), this,
            [this, id, asked](const Result<Ticket> &ticket) { fetched(id, asked, ticket); });
    }
}

void TicketPull::fetched(const TicketId &id, const CacheFeed::Moment &asked, const Result<Ticket> &ticket)
{
    m_fetching.remove(id);
    if (ticket) {
        m_batch.append({asked, *ticket});
        Q_EMIT read(id);
    } else if (ticket.error().kind == ErrorKind::NotFound) {
        Q_EMIT notFound(id);
    }
    if (m_batch.size() >= kTicketBatch || m_fetching.isEmpty())
        writeBatch();
    fill();
}

void TicketPull::writeBatch()
{
    if (m_batch.isEmpty())
        return;
    const qint64 now = m_context.clock.nowMs();
    whenDone(m_context.cache.putTickets(std::exchange(m_batch, {}), now), this, [](const Result<void> &) {});
}

} // namespace foredesk
