// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

Result<void> conflictOf(const Operation &stored, OperationState expected)
{
    return failure(ErrorKind::Conflict,
        u"operation %1 is %2, not %3"_s.arg(stored.id.value(), toWord(stored.state), toWord(expected)));
}

} // namespace

QSet<TicketRef> ticketsOf(const Operation &operation)
{
    QSet<TicketRef> tickets;
    if (const auto *bulk = std::get_if<BulkChange>(&operation.command)) {
        for (const TicketId &ticket : bulk->tickets)
            tickets.insert({operation.account, ticket});
    } else if (const TicketId ticket = commandTicket(operation.command); !ticket.isEmpty()) {
        tickets.insert({operation.account, ticket});
    }
    return tickets;
}

OutboxWriter::OutboxWriter(Database &database)
    : m_database(database)
    , m_operations(database)
    , m_drafts(database)
    , m_log(database)
    , m_marks(database)
    , m_views(database)
{
}

Result<void> OutboxWriter::load()
{
    m_pending.clear();
    m_ofTicket.clear();
    const QList<Operation> pending = m_operations.pending();
    for (const Operation &operation : pending)
        remember(operation);
    m_draftTickets = m_drafts.tickets();
    Statement select(m_database, "SELECT value FROM meta WHERE key = 'generation'");
    m_generation = select.next() ? select.integer(0) : 0;
    return m_database.result();
}

void OutboxWriter::remember(const Operation &operation)
{
    if (!isPending(operation.state))
        return;
    m_pending.insert(operation.sequence, operation);
    for (const TicketRef &ticket : ticketsOf(operation))
        m_ofTicket[ticket].insert(operation.sequence);
}

void OutboxWriter::forgetOperation(const OperationId &id)
{
    const auto found
        = std::find_if(m_pending.begin(), m_pending.end(), [&id](const Operation &each) { return each.id == id; });
    if (found == m_pending.end())
        return;
    for (const TicketRef &ticket : ticketsOf(*found)) {
        QSet<qint64> &sequences = m_ofTicket[ticket];
        sequences.remove(found.key());
        if (sequences.isEmpty())
            m_ofTicket.remove(ticket);
    }
    m_pending.erase(found);
}

LocalState OutboxWriter::localState(const TicketRef &ticket)
{
    LocalState state;
    const auto sequences = m_ofTicket.constFind(ticket);
    if (sequences != m_ofTicket.constEnd()) {
        QList<qint64> ordered = sequences->values();
        std::sort(ordered.begin(), ordered.end());
        for (const qint64 sequence : std::as_const(ordered))
            state.operations.append(m_pending.value(sequence));
    }
    state.hasDraft = m_draftTickets.contains(ticket);
    state.seenAt = m_marks.seenAt(ticket);
    return state;
}

Result<void> OutboxWriter::commit(Transaction &transaction, const QSet<TicketRef> &touched)
{
    if (!touched.isEmpty()) {
        Statement count(m_database,
            "INSERT INTO meta (key, value) VALUES ('generation', ?1)"
            " ON CONFLICT DO UPDATE SET value = excluded.value");
        count.bind(m_generation + 1).run();
    }
    const Result<void> done = transaction.commit();
    if (done && !touched.isEmpty()) {
        ++m_generation;
        m_touched += touched;
    }
    return done;
}

Result<Operation> OutboxWriter::add(const NewOperation &added)
{
    Operation operation = added.operation;
    QSet<TicketRef> touched = ticketsOf(operation);
    Transaction transaction(m_database);
    m_operations.insert(operation);
    std::optional<TicketRef> draftOf;
    if (!added.consumesDraft.isEmpty()) {
        draftOf = m_drafts.ticketOf(added.consumesDraft);
        m_drafts.remove(added.consumesDraft);
    }
    if (draftOf)
        touched.insert(*draftOf);
    if (touched.isEmpty())
        touched.insert({operation.account, {}}); // a ticket to be created still counts as a change
    if (const auto done = commit(transaction, touched); !done)
        return tl::unexpected(done.error());
    if (draftOf)
        m_draftTickets = m_drafts.tickets();
    remember(operation);
    return operation;
}

Result<Operation> OutboxWriter::claim(const OperationId &id, qint64 startedAt)
{
    Transaction transaction(m_database);
    Statement update(m_database,
        "UPDATE operation SET state = 'sending', attempt = attempt + 1, started_at = ?2 WHERE id = ?1 AND"
        " (state = 'queued' OR (state = 'waiting' AND not_before <= ?2)) AND (follows = '' OR NOT EXISTS"
        " (SELECT 1 FROM operation o WHERE o.id = operation.follows AND o.state <> 'done'))");
    update.bind(id, startedAt).run();
    if (m_database.ok() && m_database.changes() == 0)
        return failure(ErrorKind::NotFound, u"operation %1 is not to be sent now"_s.arg(id.value()));
    const auto claimed = m_operations.read(id);
    if (m_database.ok() && !claimed)
        return failure(ErrorKind::NotFound, u"operation %1 cannot be read"_s.arg(id.value()));
    const QSet<TicketRef> touched = claimed ? ticketsOf(*claimed) : QSet<TicketRef> {};
    if (const auto done = commit(transaction, touched); !done)
        return tl::unexpected(done.error());
    forgetOperation(id);
    remember(*claimed);
    return *claimed;
}

Result<void> OutboxWriter::update(const Operation &operation, OperationState expected)
{
    Transaction transaction(m_database);
    const auto stored = m_operations.read(operation.id);
    if (m_database.ok() && !stored)
        return failure(ErrorKind::NotFound, u"no operation %1"_s.arg(operation.id.value()));
    if (stored && stored->state != expected)
        return conflictOf(*stored, expected);
    m_operations.update(operation);
    QSet<TicketRef> touched = ticketsOf(operation);
    if (stored)
        touched += ticketsOf(*stored);
    const Result<void> done = commit(transaction, touched);
    if (done) {
        Operation now = operation;
        now.sequence = stored->sequence;
        forgetOperation(now.id);
        remember(now);
        if (now.state == OperationState::Done)
            m_confirmed.append(now);
    }
    return done;
}

Result<void> OutboxWriter::setUndone(const OperationId &id)
{
    Transaction transaction(m_database);
    m_operations.setUndone(id);
    return transaction.commit();
}

Result<void> OutboxWriter::saveDraft(const Draft &draft)
{
    const bool isThere = !draft.body.isEmpty() || !draft.extra.isEmpty();
    const bool known = draft.ticket.ticket.isEmpty() || (isThere && m_draftTickets.contains(draft.ticket));
    Transaction transaction(m_database);
    m_drafts.save(draft);
    const Result<void> done = commit(transaction, known ? QSet<TicketRef> {} : QSet<TicketRef> {draft.ticket});
    if (done && !known)
        m_draftTickets = m_drafts.tickets();
    return done;
}

Result<void> OutboxWriter::setSeenAt(const TicketRef &ticket, qint64 at)
{
    if (m_marks.seenAt(ticket) >= at)
        return m_database.result();
    Transaction transaction(m_database);
    m_marks.setSeenAt(ticket, at);
    return commit(transaction, {ticket});
}

Result<void> OutboxWriter::log(const LogEntry &entry)
{
    Transaction transaction(m_database);
    m_log.add(entry);
    return transaction.commit();
}

Result<void> OutboxWriter::saveViews(const QList<View> &views)
{
    Transaction transaction(m_database);
    m_views.save(views);
    return transaction.commit();
}

Result<void> OutboxWriter::wipeAccount(const AccountId &account)
{
    Transaction transaction(m_database);
    m_operations.wipe(account);
    m_drafts.wipe(account);
    m_log.wipe(account);
    m_marks.wipe(account);
    if (const auto done = transaction.commit(); !done)
        return done;
    m_database.exec("PRAGMA wal_checkpoint(TRUNCATE)"); // the removed words must not live on in the WAL
    if (const auto done = m_database.result(); !done)
        return done;
    return load();
}

Result<int> OutboxWriter::unconfirmSending()
{
    Transaction transaction(m_database);
    const int changed = m_operations.unconfirmSending();
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return changed;
}

Result<void> OutboxWriter::unconfirmAll()
{
    Transaction transaction(m_database);
    m_operations.unconfirmWaiting();
    return transaction.commit();
}

QSet<TicketRef> OutboxWriter::ticketsWithState(Marks marks) const
{
    QSet<TicketRef> tickets = m_draftTickets;
    for (auto it = m_ofTicket.cbegin(); it != m_ofTicket.cend(); ++it)
        tickets.insert(it.key());
    return marks == Marks::Too ? tickets + m_marks.tickets() : tickets;
}

} // namespace foredesk
