// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

namespace foredesk
{

/// The cache's number of an account.
using AccountRow = qint64;

/// A row of the ticket table: the ticket as shown (pending operations laid over it) and what the store knows besides.
/// `ticket.description` is always empty here: it has a table of its own.
struct TicketRecord {
    RowId row = 0;
    AccountRow account = 0;
    Ticket ticket;
    qint64 hash = 0; ///< Of the server's version, for cheap comparison.
    qint64 doc = 0; ///< Its document in the search index.
    qint64 activityAt = 0;
    qint64 messagesAt = 0; ///< Of the newest message.
    qint64 waitingSince = 0; ///< Of the oldest customer message nobody answered; 0 = none.
    qint64 seenAt = 0;
    qint64 fetchedAt = 0;
    bool stale = false;
    bool gone = false;
    bool isOpen = false;
    bool unread = false;
    bool overlaid = false;
    bool hasNote = false;
    bool hasAttachment = false;
    bool hasDraft = false;
    int pending = 0; ///< Operations on their way.
    int attention = 0; ///< kNeedsYou | kInConflict
    QString snippet;
    friend bool operator==(const TicketRecord &, const TicketRecord &) = default;

    static constexpr int kNeedsYou = 1;
    static constexpr int kInConflict = 2;

    /// Recomputes what follows from the other fields: isOpen, activityAt, unread.
    void derive();
};

/// Order of a ticket number: its last run of digits ("ABC-42" is 42).
qint64 numberKey(const QString &number);

/// Fast 64-bit digest of content, to see cheaply whether a server's answer changed anything; not for security.
class ContentHash
{
public:
    void add(const QString &text);
    void add(qint64 value);
    qint64 value() const { return static_cast<qint64>(m_state); }

private:
    void mix(quint64 word);
    quint64 m_state = 0x9e3779b97f4a7c15ULL;
};

/// Digest of everything the server told of a ticket.
qint64 ticketHash(const Ticket &ticket);

} // namespace foredesk
