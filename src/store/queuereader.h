// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuerow.h"
#include "store/filtersql.h"

namespace foredesk
{

class Database;

/// Answers what a queue shows, from the cache. Errors stay in the database object. Reader thread.
class QueueReader
{
public:
    explicit QueueReader(Database &database)
        : m_database(database)
    {
    }
    QueueStart open(const TicketQuery &query, int firstRows, const FilterScope &scope);
    QList<QueueEntry> entries(const TicketQuery &query, const FilterScope &scope);
    QList<QueueEntry> membership(const TicketQuery &query, const QList<RowId> &rows, const FilterScope &scope);
    /// In the order asked; rows that are no more are left out.
    QList<QueueRow> rows(const QList<RowId> &rows);
    int count(const TicketQuery &query, const FilterScope &scope);
    QList<QueueRow> ofRequester(const Requester &requester, int limit);
    /// Empty when there is none. An empty account looks in all.
    TicketRef findByNumber(const AccountId &account, const QString &number);

private:
    QList<QueueRow> firstRows(const TicketQuery &query, int count, const FilterScope &scope);

    Database &m_database;
};

} // namespace foredesk
