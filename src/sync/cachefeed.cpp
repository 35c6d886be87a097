// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/cachefeed.h"

#include "base/whendone.h"

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr qsizetype kFewWritten = 512;

} // namespace

CacheFeed::CacheFeed(SyncStore &store, const AccountId &account)
    : m_store(store)
    , m_account(account)
    , m_forgetAt(kFewWritten)
{
}

CacheFeed::Moment CacheFeed::now()
{
    const quint64 moment = ++m_moments->last;
    m_moments->open.insert(moment);
    return {new quint64(moment), [moments = m_moments](const quint64 *asked) {
                moments->open.erase(*asked);
                delete asked;
            }};
}

bool CacheFeed::isTicketOvertaken(const Moment &asked, const TicketId &ticket) const
{
    return m_tickets.value(ticket, 0) > *asked;
}

bool CacheFeed::isThreadOvertaken(const Moment &asked, const TicketId &ticket) const
{
    return m_threads.value(ticket, 0) > *asked;
}

QFuture<Result<void>> CacheFeed::putTickets(const QList<ReadTicket> &tickets, qint64 readAt)
{
    TicketBatch batch;
    batch.account = m_account;
    batch.readAt = readAt;
    for (const ReadTicket &each : tickets) {
        if (!isTicketOvertaken(each.asked, each.ticket.id))
            batch.tickets.append(each.ticket);
    }
    return batch.tickets.isEmpty() ? readyFuture<void>({}) : putPage(batch);
}

QFuture<Result<void>> CacheFeed::putThreads(const QList<ReadThread> &threads)
{
    QList<ThreadBatch> batch;
    for (const ReadThread &each : threads) {
        if (isThreadOvertaken(each.asked, each.thread.ticket))
            continue;
        batch.append({m_account, each.thread, each.readAt});
        note(m_threads, each.thread.ticket);
    }
    forgetOld(m_threads);
    return batch.isEmpty() ? readyFuture<void>({}) : m_store.putThreads(batch);
}

QFuture<Result<void>> CacheFeed::putPage(const TicketBatch &page)
{
    for (const Ticket &ticket : page.tickets)
        note(m_tickets, ticket.id);
    for (const TicketId &ticket : page.staleThreads)
        note(m_threads, ticket);
    forgetOld(m_tickets);
    forgetOld(m_threads);
    return m_store.putTickets(page);
}

QFuture<Result<void>> CacheFeed::putMessage(const Message &message, qint64 readAt)
{
    note(m_threads, message.ticket);
    return m_store.putThreads({{m_account, {message.ticket, {message}, false}, readAt}});
}

void CacheFeed::note(Written &written, const TicketId &ticket)
{
    written.insert(ticket, ++m_moments->last);
}

/// What was written before the oldest open question cannot overtake anything any more.
void CacheFeed::forgetOld(Written &written)
{
    if (written.size() < m_forgetAt)
        return;
    const quint64 oldest = m_moments->open.empty() ? m_moments->last + 1 : *m_moments->open.begin();
    written.removeIf([oldest](const Written::iterator &each) { return each.value() < oldest; });
    m_forgetAt = std::max(kFewWritten, 2 * written.size());
}

} // namespace foredesk
