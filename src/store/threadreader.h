// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace foredesk
{

class Database;

/// Reads tickets with their messages, and which of them want reading from the server. Reader thread.
class ThreadReader
{
public:
    explicit ThreadReader(Database &database)
        : m_database(database)
    {
    }
    StoredThread thread(const TicketRef &ticket); ///< Row 0 = not cached.
    QList<TicketId> staleThreads(const AccountId &account, int limit);
    int staleThreadCount(const AccountId &account);
    QList<TicketId> openTickets(const AccountId &account, int limit);
    Store::Newest newest(const AccountId &account);

private:
    qint64 numberOf(const char *sql, qint64 account);

    Database &m_database;
};

} // namespace foredesk
