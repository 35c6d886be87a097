// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/ticketrecord.h"

namespace foredesk
{

class Database;

/// The rows of table `message`.
class MessageTable
{
public:
    explicit MessageTable(Database &database)
        : m_database(database)
    {
    }

    struct Stored {
        qint64 row = 0;
        qint64 hash = 0;
        qint64 doc = 0;
    };
    /// What is stored of a ticket's messages, by message id.
    QHash<MessageId, Stored> stored(RowId ticket) const;
    QString body(qint64 row) const;
    qint64 nextRow() const; ///< Rows only ever grow, so that a thread's messages lie together.
    void insert(const Stored &stored, RowId ticket, const Message &message);
    void update(const Stored &stored, const Message &message);
    void remove(qint64 row);

    /// Oldest first. `ticketId` goes into each message.
    QList<Message> messages(RowId ticket, const TicketId &ticketId) const;

private:
    Database &m_database;
};

qint64 messageHash(const Message &message);

} // namespace foredesk
