// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ticketrecord.h"

namespace foredesk
{

class Database;

/// Counts of tickets by the values that views ask for, kept exact by the writer as tickets come, change and go.
/// Changes are gathered and written by `flush()`, before the transaction commits.
class FacetTable
{
public:
    explicit FacetTable(Database &database)
        : m_database(database)
    {
    }
    void count(const TicketRecord *before, const TicketRecord *after);
    void flush();
    void forget() { m_changes.clear(); } ///< After a rollback.

private:
    struct Key {
        AccountRow account;
        TicketState state;
        bool isOpen;
        bool gone;
        Priority priority;
        bool unread;
        AgentId assignee;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &k, size_t seed = 0)
        {
            return qHashMulti(seed, k.account, int(k.state), k.isOpen, k.gone, int(k.priority), k.unread, k.assignee);
        }
    };
    static Key keyOf(const TicketRecord &record);

    Database &m_database;
    QHash<Key, int> m_changes;
};

/// Which tickets carry which tag, by folded name: what `tag:` asks.
class TicketTagTable
{
public:
    explicit TicketTagTable(Database &database)
        : m_database(database)
    {
    }
    void change(RowId ticket, const QStringList &before, const QStringList &after);
    void forget() { m_words.clear(); } ///< After a rollback.

private:
    qint64 wordOf(const QString &folded);

    Database &m_database;
    QHash<QString, qint64> m_words;
};

} // namespace foredesk
