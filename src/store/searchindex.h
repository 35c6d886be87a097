// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ticketrecord.h"

namespace foredesk
{

class Database;

/// What one document of the index holds; a message fills only `body`.
struct SearchText {
    QString subject;
    QString requester;
    QString extra; ///< Tags, number, participants.
    QString body;
    friend bool operator==(const SearchText &, const SearchText &) = default;
};

/// The ticket's own document; `description` as the server sent it.
SearchText searchTextOf(const Ticket &ticket, const QString &description);
/// A message's document; `body` as the server sent it.
SearchText searchTextOf(const QString &body);

/// The full-text index. It keeps no text (contentless), so taking a document out needs exactly the text that went in.
/// New documents are only noted; `indexSome()` reads them into the index in ascending order, many at a time, which is
/// several times cheaper than one by one. Writer thread.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// A free document number for something that happened at `at` (UTC ms) and its entry; `message` 0 = the ticket.
    qint64 add(RowId ticket, qint64 message, qint64 at);
    /// The text of `doc` changes: `before` leaves the index now, the new text is read when its turn comes.
    void change(qint64 doc, const SearchText &before);
    void remove(qint64 doc, const SearchText &before);

    int waiting() const; ///< Documents not yet in the index.
    /// Reads up to `most` waiting documents into the index; call within a transaction.
    int indexSome(int most);
    /// After many removals: rewrites the index without what was removed.
    void compact();
    void forget() { m_nextInSecond.clear(); } ///< After a rollback.

private:
    void takeOut(qint64 doc, const SearchText &before);
    bool isWaiting(qint64 doc) const;
    SearchText textOf(RowId ticket, qint64 message) const;

    Database &m_database;
    QHash<qint64, qint64> m_nextInSecond;
};

} // namespace foredesk
