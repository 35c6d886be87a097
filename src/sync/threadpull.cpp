// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/threadpull.h"

#include "sync/retrypolicy.h"

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr qsizetype kSideBySide = 6;
constexpr qsizetype kBatchThreads = 64;
constexpr qsizetype kMostUnwrittenThreads = 192;
constexpr qint64 kBatchWaitMs = 200;
constexpr int kRefill = 512;
constexpr int kMostFailuresKept = 1000;
/// A thread that is never whole (a record that cannot be read, one too long for the API) is taken as it is after so
/// many.
constexpr int kIncompleteReads = 3;

} // namespace

ThreadPull::ThreadPull(SessionContext &context)
    : m_context(context)
    , m_batchDue(context.clock)
{
}

void ThreadPull::run()
{
    m_nothingLeft = false;
    fill();
}

void ThreadPull::fetchFirst(const TicketId &ticket)
{
    m_first.removeAll(ticket);
    m_first.prepend(ticket);
    m_notBefore.remove(ticket);
    fill();
}

void ThreadPull::stop()
{
    m_first.clear();
    m_queue.clear();
    const auto fetching = m_fetching;
    for (QFuture<void> future : fetching)
        future.cancel();
}

bool ThreadPull::isBusy(const TicketId &ticket) const
{
    return m_fetching.contains(ticket) || m_unwritten.contains(ticket);
}

bool ThreadPull::mayFetch() const
{
    return m_context.gate.isOpen() && m_fetching.size() < kSideBySide && m_unwritten.size() < kMostUnwrittenThreads;
}

void ThreadPull::fill()
{
    for (qsizetype at = 0; mayFetch() && at < m_first.size();) {
        if (m_fetching.contains(m_first.at(at)))
            ++at; // its answer is awaited first
        else
            fetch(m_first.takeAt(at));
    }
    while (mayFetch() && !m_queue.isEmpty()) {
        const TicketId ticket = m_queue.takeFirst();
        if (!isBusy(ticket))
            fetch(ticket);
    }
    if (m_queue.isEmpty() && mayFetch())
        refill();
}

void ThreadPull::refill()
{
    if (m_refilling || m_nothingLeft)
        return;
    m_refilling = true;
    // Those in work still count as missing in the file.
    const int limit = kRefill + static_cast<int>(m_fetching.size() + m_unwritten.size() + m_notBefore.size());
    whenDone(
        m_context.store.staleThreads(m_context.account.id, limit), this, [this](const Result<QList<TicketId>> &stale) {
            m_refilling = false;
            const qint64 now = m_context.clock.monotonicMs();
            for (const TicketId &ticket : stale.value_or(QList<TicketId>())) {
                if (!isBusy(ticket) && m_notBefore.value(ticket, 0) <= now)
                    m_queue.append(ticket);
            }
            m_nothingLeft = m_queue.isEmpty();
            fill();
        });
}

void ThreadPull::fetch(const TicketId &ticket)
{
    const CacheFeed::Moment asked = m_context.cache.now();
    const QFuture<Result<TicketThread>> future = m_context.provider.fetchThread(ticket, ReadEffect::Silent);
    m_fetching.insert(ticket, QFuture<void>(future));
    ask(m_context, future, this,
        [this, ticket, asked](const Result<TicketThread> &thread) { fetched(ticket, asked, thread); });
}

/// One bad ticket must not be asked for in a circle.
void ThreadPull::postpone(const TicketId &ticket)
{
    if (m_failures.size() > kMostFailuresKept)
        m_failures.clear();
    const qint64 wait = nextAttemptDelayMs(4 + ++m_failures[ticket]);
    m_notBefore.insert(ticket, m_context.clock.monotonicMs() + m_context.jitter.around(wait));
}

void ThreadPull::arrived(const CacheFeed::Moment &asked, const TicketThread &thread)
{
    if (thread.complete) {
        m_failures.remove(thread.ticket);
        m_notBefore.remove(thread.ticket);
        m_incomplete.remove(thread.ticket);
    } else {
        postpone(thread.ticket);
        m_incomplete.insert(thread.ticket);
    }
    m_unwritten.insert(thread.ticket);
    m_batch.append({asked, thread, m_context.clock.nowMs()});
    Q_EMIT threadRead(thread);
}

void ThreadPull::fetched(const TicketId &ticket, const CacheFeed::Moment &asked, const Result<TicketThread> &thread)
{
    m_fetching.remove(ticket);
    if (thread) {
        arrived(asked, *thread);
    } else {
        postpone(ticket);
        if (thread.error().kind == ErrorKind::NotFound)
            Q_EMIT notFound(ticket);
    }
    if (m_batch.size() >= kBatchThreads || m_fetching.isEmpty())
        writeBatch();
    else if (!m_batch.isEmpty() && !m_batchDue.isSet())
        m_batchDue.set(kBatchWaitMs, [this] { writeBatch(); });
    fill();
}

void ThreadPull::writeBatch()
{
    if (m_batch.isEmpty())
        return;
    m_batchDue.drop();
    ++m_writing;
    const QList<CacheFeed::ReadThread> batch = std::exchange(m_batch, {});
    QList<TicketId> tickets;
    bool overtaken = false;
    for (const CacheFeed::ReadThread &each : batch) {
        tickets.append(each.thread.ticket);
        overtaken |= m_context.cache.isThreadOvertaken(each.asked, each.thread.ticket);
    }
    whenDone(m_context.cache.putThreads(batch), this, [this, tickets, overtaken](const Result<void> &) {
        --m_writing;
        // Only now: a look into the file that was under way took the overtaken ones for being in work.
        m_nothingLeft = m_nothingLeft && !overtaken;
        for (const TicketId &ticket : tickets)
            m_unwritten.remove(ticket);
        Q_EMIT progressed();
        fill();
    });
}

} // namespace foredesk
