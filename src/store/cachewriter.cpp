// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachewriter.h"

#include "domain/applypending.h"
#include "store/outboxwriter.h"
#include "store/snippet.h"
#include "store/statement.h"

#include <algorithm>

namespace foredesk
{
namespace
{

/// Operations that still change what the ticket shows.
bool isOnItsWay(OperationState state)
{
    return state == OperationState::Held || state == OperationState::Queued || state == OperationState::Sending
        || state == OperationState::Waiting || state == OperationState::Unconfirmed;
}

int attentionOf(OperationState state)
{
    switch (state) {
    case OperationState::Conflict:
        return TicketRecord::kNeedsYou | TicketRecord::kInConflict;
    case OperationState::NeedsYou:
    case OperationState::Failed:
        return TicketRecord::kNeedsYou;
    default:
        return 0;
    }
}

} // namespace

CacheWriter::CacheWriter(Database &database, LocalStateSource &local)
    : m_database(database)
    , m_local(local)
    , m_accounts(database)
    , m_tickets(database)
    , m_messages(database)
    , m_facets(database)
    , m_tags(database)
    , m_index(database)
{
}

void CacheWriter::setMe(const AccountId &account, const AgentId &me)
{
    m_me.insert(account, me);
}

void CacheWriter::putTickets(const TicketBatch &batch)
{
    const AccountRow account = m_accounts.ensure(batch.account);
    for (const Ticket &ticket : batch.tickets)
        putTicket(batch.account, account, ticket);
    markGone(batch.account, batch.gone);
    mark(batch.account, batch.staleThreads, &TicketRecord::stale);
    if (!batch.cursorName.isEmpty())
        m_accounts.saveCursor(batch.account, batch.cursorName, batch.cursor);
}

void CacheWriter::putTicket(const AccountId &account, AccountRow accountRow, const Ticket &ticket)
{
    const qint64 hash = ticketHash(ticket);
    const auto found = m_tickets.find(accountRow, ticket.id);
    if (found && found->hash == hash && !found->gone)
        return;
    const auto before = found ? m_tickets.read(found->row) : std::nullopt;
    TicketRecord record = before.value_or(TicketRecord {});
    record.account = accountRow;
    record.hash = hash;
    record.gone = false;
    if (record.messagesAt == 0) {
        record.snippet = snippetOf(ticket.description);
        record.waitingSince = ticket.state.value == TicketState::New ? ticket.createdAt : 0;
    }
    const Ticket server = layLocalOver(record, account, ticket);
    if (before)
        update(*before, record, account, ticket.description);
    else
        insert(record, account, ticket.description);
    keepServerVersion(record, before && before->overlaid, server);
}

Ticket CacheWriter::layLocalOver(TicketRecord &record, const AccountId &account, Ticket server)
{
    server.account = account;
    server.description.clear(); // no operation changes it, and it has a table of its own
    const LocalState local = m_local.localState(server.ref());
    record.seenAt = std::max(record.seenAt, local.seenAt);
    record.hasDraft = local.hasDraft;
    record.pending = 0;
    record.attention = 0;
    for (const Operation &operation : local.operations) {
        record.pending += isOnItsWay(operation.state) ? 1 : 0;
        record.attention |= attentionOf(operation.state);
    }
    record.ticket = local.operations.isEmpty() ? server : applyPending(server, local.operations);
    record.overlaid = record.ticket != server;
    record.ticket.account = {};
    return server;
}

void CacheWriter::keepServerVersion(const TicketRecord &record, bool wasOverlaid, const Ticket &server)
{
    if (record.overlaid || wasOverlaid)
        m_tickets.setServerVersion(record.row, record.overlaid ? std::optional(server) : std::nullopt);
}

void CacheWriter::insert(TicketRecord &record, const AccountId &account, const QString &description)
{
    if (m_nextTicket == 0)
        m_nextTicket = m_tickets.nextRow();
    record.row = m_nextTicket++;
    record.derive();
    record.doc = m_index.add(record.row, 0, record.ticket.createdAt);
    m_tickets.insert(record);
    if (!description.isEmpty())
        m_tickets.setDescription(record.row, description);
    m_facets.count(nullptr, &record);
    m_tags.change(record.row, {}, record.ticket.tags);
    m_changes.tickets[account].append(record.row);
}

void CacheWriter::update(const TicketRecord &before, TicketRecord &after, const AccountId &account,
    const std::optional<QString> &description)
{
    after.derive();
    const QString oldDescription = m_tickets.description(before.row);
    const bool described = description && *description != oldDescription;
    if (before == after && !described)
        return;
    const SearchText oldText = searchTextOf(before.ticket, {});
    if (described || oldText != searchTextOf(after.ticket, {}))
        m_index.change(before.doc, searchTextOf(before.ticket, oldDescription));
    if (described)
        m_tickets.setDescription(before.row, *description);
    m_tickets.update(after);
    m_facets.count(&before, &after);
    m_tags.change(before.row, before.ticket.tags, after.ticket.tags);
    m_changes.tickets[account].append(after.row);
}

void CacheWriter::markGone(const AccountId &account, const QList<TicketId> &tickets)
{
    mark(account, tickets, &TicketRecord::gone);
}

void CacheWriter::mark(const AccountId &account, const QList<TicketId> &tickets, bool TicketRecord::*flag)
{
    for (const TicketId &id : tickets) {
        const auto found = m_tickets.find(m_accounts.find(account), id);
        const auto before = found ? m_tickets.read(found->row) : std::nullopt;
        if (!before)
            continue;
        TicketRecord after = *before;
        after.*flag = true;
        update(*before, after, account, std::nullopt);
    }
}

void CacheWriter::refreshLocal(const TicketRef &ticket, const QList<Operation> &confirmed)
{
    const auto found = m_tickets.find(m_accounts.find(ticket.account), ticket.ticket);
    const auto before = found ? m_tickets.read(found->row) : std::nullopt;
    if (!before)
        return;
    TicketRecord after = *before;
    const auto kept = before->overlaid ? m_tickets.serverVersion(before->row) : std::nullopt;
    Ticket known = kept.value_or(before->ticket);
    for (Operation operation : confirmed) {
        if (!ticketsOf(operation).contains(ticket))
            continue;
        operation.state = OperationState::Sending; // as it was laid over until now
        known = applyPending(known, {operation});
        after.hash = 0; // whatever the server says next is news
    }
    const Ticket server = layLocalOver(after, ticket.account, known);
    update(*before, after, ticket.account, std::nullopt);
    keepServerVersion(after, before->overlaid, server);
}

void CacheWriter::refreshAllLocal(const QSet<TicketRef> &named)
{
    QSet<TicketRef> all = named;
    const QList<RowId> marked = m_tickets.locallyMarked();
    for (const RowId row : marked) {
        if (const auto record = m_tickets.read(row))
            all.insert({m_accounts.nameOf(record->account), record->ticket.id});
    }
    for (const TicketRef &ticket : std::as_const(all))
        refreshLocal(ticket);
}

void CacheWriter::finish()
{
    m_facets.flush();
}

CacheChanges CacheWriter::takeChanges()
{
    return std::exchange(m_changes, {});
}

void CacheWriter::rolledBack()
{
    m_accounts.forget();
    m_facets.forget();
    m_tags.forget();
    m_index.forget();
    m_changes = {};
    m_nextTicket = 0;
    m_nextMessage = 0;
}

} // namespace foredesk
