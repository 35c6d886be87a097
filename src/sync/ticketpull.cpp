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
        ask(m_context, m_context.provider.fetchTicket(id), this,
            [this, id](const Result<Ticket> &ticket) { fetched(id, ticket); });
    }
}

void TicketPull::fetched(const TicketId &id, const Result<Ticket> &ticket)
{
    m_fetching.remove(id);
    if (ticket) {
        m_batch.append(*ticket);
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
    TicketBatch batch;
    batch.account = m_context.account.id;
    batch.tickets = std::exchange(m_batch, {});
    batch.readAt = m_context.clock.nowMs();
    whenDone(m_context.store.putTickets(batch), this, [](const Result<void> &) {});
}

} // namespace foredesk
