// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncstore.h"

#include <memory>
#include <set>

namespace foredesk
{

/// The way of the server's answers into the cache. Answers overtake each other; one that was asked for before a newer
/// word about the same ticket was written is left out, or an old value would stay for good: polling tells each change
/// only once. GUI thread; owned by AccountSession.
class CacheFeed
{
public:
    CacheFeed(SyncStore &store, const AccountId &account);

    /// When a question left. Taken just before it does and kept until its answer is written.
    using Moment = std::shared_ptr<const quint64>;
    Moment now();

    struct ReadTicket {
        Moment asked;
        Ticket ticket;
    };
    struct ReadThread {
        Moment asked;
        TicketThread thread;
        qint64 readAt = 0; ///< UTC ms.
    };

    bool isTicketOvertaken(const Moment &asked, const TicketId &ticket) const;
    bool isThreadOvertaken(const Moment &asked, const TicketId &ticket) const;

    /// Writes those that were not overtaken.
    QFuture<Result<void>> putTickets(const QList<ReadTicket> &tickets, qint64 readAt);
    QFuture<Result<void>> putThreads(const QList<ReadThread> &threads);
    /// A page of a list with its cursor; whole, as the cursor speaks for all of it.
    QFuture<Result<void>> putPage(const TicketBatch &page);
    /// What an operation of ours just made.
    QFuture<Result<void>> putMessage(const Message &message, qint64 readAt);

private:
    struct Moments {
        quint64 last = 0;
        std::set<quint64> open; ///< Questions whose answers may still be written.
    };
    using Written = QHash<TicketId, quint64>;
    void note(Written &written, const TicketId &ticket);
    void forgetOld(Written &written);

    SyncStore &m_store;
    AccountId m_account;
    std::shared_ptr<Moments> m_moments = std::make_shared<Moments>();
    Written m_tickets;
    Written m_threads; ///< Messages written or marked as to be read again.
    qsizetype m_forgetAt = 0;
};

} // namespace foredesk
