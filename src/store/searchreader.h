// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/excerpt.h"
#include "store/queuereader.h"

namespace foredesk
{

/// Finds tickets by words. First what holds all words in one message or in the ticket's own fields, newest first
/// straight from the index; when that is not enough, tickets that hold them in different places. Interruptible: ends
/// early with ErrorKind::Cancelled in the database. Reader thread.
class SearchReader
{
public:
    explicit SearchReader(Database &database)
        : m_database(database)
        , m_queue(database)
    {
    }
    QList<SearchHit> search(const TicketQuery &query, int limit, const FilterScope &scope);

private:
    struct Place {
        RowId ticket = 0;
        qint64 message = 0; ///< 0 = the ticket's own fields.
    };
    QList<Place> byNumber(const QList<FilterTerm> &terms, const SqlCondition &rest);
    void addFromIndex(QList<Place> &found, const QString &match, const SqlCondition &rest, int limit);
    void addAcrossMessages(QList<Place> &found, const TicketQuery &query, const FilterScope &scope, int limit);
    QList<SearchHit> hits(const QList<Place> &places, const Excerpt &excerpt);
    SearchHit hit(const QueueRow &row, const Place &place, const Excerpt &excerpt);
    void findMessage(SearchHit &hit, const Excerpt &excerpt);

    Database &m_database;
    QueueReader m_queue;
};

} // namespace foredesk
