// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/puller.h"

#include "sync/duplicatewatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kRoundMs = 60'000;
constexpr qint64 kSlowestRoundMs = 300'000;
constexpr qint64 kFocusMs = 15'000;
constexpr qint64 kReferencesMs = 600'000;
constexpr qint64 kFirstRetryMs = 5'000;
constexpr qint64 kSecondLookMs = 30'000;
constexpr qint64 kMissingCountMs = 500;
constexpr qint64 kDuplicateAgeMs = 3600'000;

} // namespace

Puller::Puller(SessionContext &context)
    : m_context(context)
    , m_mirror(context)
    , m_changes(context)
    , m_threads(context)
    , m_tickets(context)
    , m_references(context)
    , m_nextRound(context.clock)
    , m_nextFocus(context.clock)
    , m_missingCount(context.clock)
{
    connect(&m_mirror, &MirrorPull::ended, this, &Puller::mirrorEnded);
    connect(&m_mirror, &MirrorPull::progressed, this, &Puller::changed);
    connect(&m_changes, &ChangePull::completed, this, &Puller::changesCompleted);
    connect(&m_changes, &ChangePull::interrupted, this, [this] {
        ++m_failedRounds;
        scheduleRound();
    });
    connect(&m_changes, &ChangePull::maybeGone, this, &Puller::maybeGone);
    connect(&m_threads, &ThreadPull::notFound, this, &Puller::maybeGone);
    connect(&m_threads, &ThreadPull::threadRead, this, &Puller::threadArrived);
    connect(&m_threads, &ThreadPull::progressed, this, &Puller::countMissing);
    connect(&m_tickets, &TicketPull::notFound, this, &Puller::maybeGone);
    connect(&m_tickets, &TicketPull::read, this, &Puller::stillThere);
    connect(&m_context.gate, &RequestGate::opened, this, &Puller::round);
}

void Puller::start()
{
    round();
}

void Puller::syncNow()
{
    m_failedRounds = 0;
    m_referencesAt = -1;
    round();
}

void Puller::syncAll()
{
    m_mirror.startOver();
    syncNow();
}

void Puller::cacheLost()
{
    m_mirror.startOver();
    m_referencesAt = -1;
    round();
}

void Puller::stop()
{
    m_mirror.stop();
    m_changes.stop();
    m_threads.stop();
    m_tickets.stop();
    m_references.stop();
    m_nextRound.drop();
    m_nextFocus.drop();
}

void Puller::round()
{
    m_nextRound.drop();
    if (!m_context.gate.isOpen())
        return; // it calls again when it opens
    const qint64 now = m_context.clock.monotonicMs();
    if (m_referencesAt < 0 || now - m_referencesAt >= kReferencesMs) {
        m_referencesAt = now;
        m_references.run();
    }
    pollFocused();
    m_tickets.run();
    if (!m_mirror.isComplete())
        m_mirror.run();
    else
        m_changes.run();
    Q_EMIT changed();
}

void Puller::mirrorEnded()
{
    if (m_mirror.isComplete()) {
        m_syncedAt = m_context.clock.nowMs();
        m_failedRounds = 0;
        m_threads.run();
        m_changes.run();
    } else {
        ++m_failedRounds;
        scheduleRound();
    }
    Q_EMIT changed();
}

void Puller::changesCompleted()
{
    m_failedRounds = 0;
    m_syncedAt = m_context.clock.nowMs();
    m_threads.run();
    countMissing();
    scheduleRound();
    Q_EMIT changed();
}

void Puller::scheduleRound()
{
    qint64 wait = kRoundMs;
    if (m_failedRounds > 0)
        wait = std::min(kSlowestRoundMs, kFirstRetryMs << std::min(m_failedRounds - 1, 10));
    m_nextRound.set(m_context.jitter.around(wait), [this] { round(); });
    Q_EMIT changed();
}

void Puller::setFocused(const TicketId &ticket)
{
    m_focused = ticket;
    m_nextFocus.drop();
    pollFocused();
}

void Puller::pollFocused()
{
    if (m_focused.isEmpty() || m_focused.value().startsWith(u"pending:"))
        return;
    if (m_context.gate.isOpen()) {
        m_threads.fetchFirst(m_focused);
        m_tickets.fetch({m_focused});
    }
    m_nextFocus.set(m_context.jitter.around(kFocusMs), [this] { pollFocused(); });
}

void Puller::wantThread(const TicketId &ticket)
{
    m_threads.fetchFirst(ticket);
    m_tickets.fetch({ticket});
}

void Puller::wantTickets(const QList<TicketId> &tickets)
{
    m_tickets.fetch(tickets);
}

/// Counting costs a query: not more than twice a second.
void Puller::countMissing()
{
    m_countIsCurrent = false;
    if (m_missingCount.isSet())
        return;
    m_missingCount.set(kMissingCountMs, [this] {
        whenDone(m_context.store.staleThreadCount(m_context.account.id), this, [this](const Result<int> &count) {
            if (count)
                m_threadsMissing = std::max(0, *count - m_threads.incomplete());
            m_countIsCurrent = !m_missingCount.isSet();
            Q_EMIT changed();
        });
    });
}

/// One 404 may be a mistake of a busy server; two with time between are not.
void Puller::maybeGone(const TicketId &ticket)
{
    const qint64 now = m_context.clock.monotonicMs();
    if (!m_missedAt.contains(ticket)) {
        m_missedAt.insert(ticket, now);
        m_context.clock.callAfter(kSecondLookMs, this, [this, ticket] { m_tickets.fetch({ticket}); });
        return;
    }
    if (now - m_missedAt.value(ticket) < kSecondLookMs)
        return;
    m_missedAt.remove(ticket);
    whenDone(m_context.store.markGone(m_context.account.id, {ticket}), this, [](const Result<void> &) {});
    Q_EMIT ticketGone(ticket);
}

void Puller::threadArrived(const TicketThread &thread)
{
    stillThere(thread.ticket);
    Q_EMIT threadRead(thread);
    const qint64 since = m_context.clock.nowMs() - kDuplicateAgeMs;
    if (thread.messages.isEmpty() || thread.messages.last().createdAt < since)
        return;
    for (const Message &message : possibleDuplicates(thread.messages, since)) {
        if (m_toldDuplicates.contains(message.id))
            continue;
        m_toldDuplicates.insert(message.id);
        Q_EMIT possibleDuplicate(thread.ticket, message.id);
    }
}

} // namespace foredesk
