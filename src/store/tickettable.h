// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ticketrecord.h"

#include <optional>

namespace foredesk
{

class Database;

/// The rows of table `ticket` and the server's versions beside them. Writer thread.
class TicketTable
{
public:
    explicit TicketTable(Database &database)
        : m_database(database)
    {
    }

    struct Found {
        RowId row = 0;
        qint64 hash = 0;
        bool gone = false;
    };
    std::optional<Found> find(AccountRow account, const TicketId &id) const;
    /// With `ticket.account` empty: accounts are known by their number here.
    std::optional<TicketRecord> read(RowId row) const;
    RowId nextRow() const;
    void insert(const TicketRecord &record);
    void update(const TicketRecord &record);
    /// Rows that carry something mirrored from the outbox file.
    QList<RowId> locallyMarked() const;

    QString description(RowId row) const;
    void setDescription(RowId row, const QString &text);

    /// The server's version of a ticket shown with pending operations; nullopt when both are the same.
    std::optional<Ticket> serverVersion(RowId row) const;
    void setServerVersion(RowId row, const std::optional<Ticket> &ticket);

private:
    Database &m_database;
};

} // namespace foredesk
