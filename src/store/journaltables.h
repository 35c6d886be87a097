// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/logentry.h"
#include "domain/ticketquery.h"

namespace foredesk
{

class Database;

/// The activity log.
class LogTable
{
public:
    explicit LogTable(Database &database)
        : m_database(database)
    {
    }
    void add(const LogEntry &entry);
    /// Newest first; `beforeId` 0 = from the newest.
    QList<LogEntry> entries(int limit, qint64 beforeId) const;
    void wipe(const AccountId &account);

private:
    Database &m_database;
};

/// When this agent last looked at a ticket.
class MarkTable
{
public:
    explicit MarkTable(Database &database)
        : m_database(database)
    {
    }
    qint64 seenAt(const TicketRef &ticket) const;
    void setSeenAt(const TicketRef &ticket, qint64 at);
    QSet<TicketRef> tickets() const;
    void wipe(const AccountId &account);

private:
    Database &m_database;
};

/// Views saved by the agent, in their order.
class ViewTable
{
public:
    explicit ViewTable(Database &database)
        : m_database(database)
    {
    }
    void save(const QList<View> &views);
    QList<View> views() const;

private:
    Database &m_database;
};

} // namespace foredesk
