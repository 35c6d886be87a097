// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sessioncontext.h"

#include <QMap>
#include <QSet>

namespace foredesk
{

/// Fetches the messages of tickets whose copy is missing or old: asked-for ones first, then open ones, then newest.
/// A few requests side by side, answers written in batches, and never more in memory than a few batches.
class ThreadPull : public QObject
{
    Q_OBJECT

public:
    explicit ThreadPull(SessionContext &context);

    /// Looks for work; harmless at any time.
    void run();
    /// This one before all others; again when it is being read, for that answer may be too old.
    void fetchFirst(const TicketId &ticket);
    void stop();
    /// Threads the server does not give in full: what it gives is here.
    int incomplete() const { return static_cast<int>(m_incomplete.size()); }
    bool isIdle() const { return m_fetching.isEmpty() && m_writing == 0 && m_batch.isEmpty() && m_queue.isEmpty(); }

Q_SIGNALS:
    void threadRead(const TicketThread &thread);
    void notFound(const TicketId &ticket); ///< 404.
    void progressed();

private:
    void fill();
    void refill();
    void fetch(const TicketId &ticket);
    void fetched(const TicketId &ticket, const CacheFeed::Moment &asked, const Result<TicketThread> &thread);
    void arrived(const CacheFeed::Moment &asked, const TicketThread &thread);
    void postpone(const TicketId &ticket);
    void writeBatch();
    bool mayFetch() const;
    bool isBusy(const TicketId &ticket) const;

    SessionContext &m_context;
    Alarm m_batchDue;
    QList<TicketId> m_first;
    QList<TicketId> m_queue;
    QMap<TicketId, QFuture<void>> m_fetching;
    QSet<TicketId> m_unwritten;
    QHash<TicketId, qint64> m_notBefore; ///< Those that failed, monotonic.
    QHash<TicketId, int> m_failures;
    QSet<TicketId> m_incomplete; ///< What could be read of them is here; asked for again now and then.
    QList<CacheFeed::ReadThread> m_batch;
    int m_writing = 0;
    bool m_refilling = false;
    bool m_nothingLeft = false;
};

} // namespace foredesk
