// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/threadreader.h"

#include "store/accounttable.h"
#include "store/messagetable.h"
#include "store/statement.h"
#include "store/tickettable.h"

namespace foredesk
{
namespace
{

QList<TicketId> ticketIds(Statement &select)
{
    QList<TicketId> ids;
    while (select.next())
        ids.append(TicketId(select.text(0)));
    return ids;
}

} // namespace

StoredThread ThreadReader::thread(const TicketRef &ticket)
{
    const TicketTable tickets(m_database);
    const auto found = tickets.find(AccountTable(m_database).find(ticket.account), ticket.ticket);
    const auto record = found ? tickets.read(found->row) : std::nullopt;
    if (!record)
        return {};
    StoredThread thread;
    thread.row = record->row;
    thread.ticket = record->overlaid ? tickets.serverVersion(record->row).value_or(record->ticket) : record->ticket;
    thread.ticket.account = ticket.account;
    thread.ticket.description = tickets.description(record->row);
    thread.messages = MessageTable(m_database).messages(record->row, ticket.ticket);
    thread.seenAt = record->seenAt;
    thread.fetchedAt = record->fetchedAt;
    thread.gone = record->gone;
    return thread;
}

QList<TicketId> ThreadReader::staleThreads(const AccountId &account, int limit)
{
    Statement select(m_database,
        "SELECT id FROM ticket WHERE account = ? AND (fetched_at = 0 OR stale = 1) AND gone = 0"
        " ORDER BY is_open DESC, activity_at DESC LIMIT ?");
    select.bind(AccountTable(m_database).find(account), limit);
    return ticketIds(select);
}

int ThreadReader::staleThreadCount(const AccountId &account)
{
    return static_cast<int>(
        numberOf("SELECT count(*) FROM ticket WHERE account = ? AND (fetched_at = 0 OR stale = 1) AND gone = 0",
            AccountTable(m_database).find(account)));
}

QList<TicketId> ThreadReader::openTickets(const AccountId &account, int limit)
{
    Statement select(m_database,
        "SELECT id FROM ticket WHERE account = ? AND is_open = 1 ORDER BY activity_at DESC, row DESC LIMIT ?");
    select.bind(AccountTable(m_database).find(account), limit);
    return ticketIds(select);
}

Store::Newest ThreadReader::newest(const AccountId &account)
{
    const qint64 row = AccountTable(m_database).find(account);
    Store::Newest newest;
    newest.createdAt = numberOf("SELECT coalesce(max(created_at), 0) FROM ticket WHERE account = ?", row);
    newest.updatedAt = numberOf("SELECT coalesce(max(updated_at), 0) FROM ticket WHERE account = ?", row);
    newest.tickets = static_cast<int>(numberOf("SELECT coalesce(sum(n), 0) FROM facet WHERE account = ?", row));
    return newest;
}

qint64 ThreadReader::numberOf(const char *sql, qint64 account)
{
    Statement select(m_database, sql);
    select.bind(account);
    return select.next() ? select.integer(0) : 0;
}

} // namespace foredesk
