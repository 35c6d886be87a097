// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/changepull.h"
#include "sync/mirrorpull.h"
#include "sync/referencepull.h"
#include "sync/threadpull.h"
#include "sync/ticketpull.h"

namespace foredesk
{

/// Keeps the cache of one account like the server: first sync, then rounds of delta polling, then missing messages; the
/// ticket on screen before everything else. Decides when; the pulls know how. GUI thread.
class Puller : public QObject
{
    Q_OBJECT

public:
    explicit Puller(SessionContext &context);

    void start();
    void syncNow();
    /// Reads everything again, as if for the first time.
    void syncAll();
    /// The file turned out damaged and is empty now.
    void cacheLost();
    void stop(); ///< Drops all requests under way.
    void setFocused(const TicketId &ticket);
    void wantThread(const TicketId &ticket);
    void wantTickets(const QList<TicketId> &tickets);

    bool isFirstSync() const { return m_mirror.isRunning(); }
    bool neverSynced() const { return !m_mirror.isComplete(); }
    bool isPolling() const { return m_changes.isRunning(); }
    bool isThreadPullIdle() const { return m_threads.isIdle(); }
    qint64 syncedAt() const { return m_syncedAt; }
    int ticketsDone() const { return m_mirror.ticketsDone(); }
    int ticketsExpected() const { return m_mirror.ticketsExpected(); }
    /// Tickets whose messages are not here or are older than the ticket; -1 while that is being counted.
    int threadsMissing() const { return m_countIsCurrent ? m_threadsMissing : -1; }

Q_SIGNALS:
    void changed(); ///< Anything of the above.
    void threadRead(const TicketThread &thread);
    void possibleDuplicate(const TicketId &ticket, const MessageId &message);
    void ticketGone(const TicketId &ticket);

private:
    void round();
    void mirrorEnded();
    void changesCompleted();
    void scheduleRound();
    void pollFocused();
    void countMissing();
    void maybeGone(const TicketId &ticket);
    void stillThere(const TicketId &ticket) { m_missedAt.remove(ticket); }
    void threadArrived(const TicketThread &thread);

    SessionContext &m_context;
    MirrorPull m_mirror;
    ChangePull m_changes;
    ThreadPull m_threads;
    TicketPull m_tickets;
    ReferencePull m_references;
    Alarm m_nextRound;
    Alarm m_nextFocus;
    Alarm m_missingCount;
    TicketId m_focused;
    QSet<MessageId> m_toldDuplicates;
    QHash<TicketId, qint64> m_missedAt; ///< First 404, monotonic.
    qint64 m_syncedAt = 0;
    qint64 m_referencesAt = -1; ///< Monotonic.
    int m_failedRounds = 0;
    int m_threadsMissing = 0;
    bool m_countIsCurrent = false;
};

} // namespace foredesk
