// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applypending.h"
#include "support/fakedesk.h"
#include "support/fakedesk_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

Operation *FakeDesk::find(const OperationId &operation)
{
    const auto found
        = std::find_if(m_operations.begin(), m_operations.end(), [&](const Operation &o) { return o.id == operation; });
    return found == m_operations.end() ? nullptr : &*found;
}

void FakeDesk::announceTickets(const Command &command)
{
    QList<TicketId> ids {commandTicket(command)};
    if (const auto *bulk = std::get_if<BulkChange>(&command))
        ids = bulk->tickets;
    QList<RowId> rows;
    for (const auto &e : m_entries) {
        if (!ids.contains(e->ticket.id))
            continue;
        rows.append(e->row);
        Q_EMIT threadChanged(e->ticket.ref());
    }
    if (!rows.isEmpty())
        Q_EMIT ticketsChanged(rows);
}

void FakeDesk::log(LogEntry::Kind kind, const Operation &operation, const QString &text)
{
    LogEntry line;
    line.id = m_log.size() + 1;
    line.at = m_now;
    line.kind = kind;
    line.account = operation.account;
    line.ticket = commandTicket(operation.command);
    line.operation = operation.id;
    line.text = text;
    m_log.append(line);
    Q_EMIT activityLogged();
}

void FakeDesk::addOperation(const Operation &operation)
{
    m_operations.append(operation);
    Q_EMIT operationsChanged({operation.id});
    announceTickets(operation.command);
    Q_EMIT statusChanged(operation.account);
}

QFuture<Result<OperationId>> FakeDesk::submit(
    const AccountId &account, const Command &command, const SubmitOptions &options)
{
    if (const Result<void> ok = takeFailure(); !ok)
        return readyFuture<OperationId>(tl::unexpected(ok.error()));
    Operation operation;
    operation.id = OperationId(u"op-%1"_s.arg(m_nextId++));
    operation.account = account;
    operation.command = command;
    operation.state = options.undoMs > 0 ? OperationState::Held : OperationState::Queued;
    operation.submittedAt = m_now;
    operation.sequence = m_nextId;
    operation.notBefore = options.undoMs > 0 ? QDateTime::currentMSecsSinceEpoch() + options.undoMs : 0;
    operation.follows = options.follows;
    if (const Entry *target = entry(TicketRef {account, commandTicket(command)}))
        operation.base.ticket = target->ticket;
    submitted.append({operation.id, account, command, options});
    if (!options.consumesDraft.isEmpty()) {
        m_drafts.removeIf([&](const Draft &d) { return d.id == options.consumesDraft; });
        Q_EMIT draftsChanged();
    }
    addOperation(operation);
    log(LogEntry::Kind::Submitted, operation, commandKind(command));
    return readyFuture<OperationId>(operation.id);
}

QFuture<Result<Command>> FakeDesk::takeBack(const OperationId &operation)
{
    const Operation *found = find(operation);
    if (!found)
        return failedFuture<Command>(ErrorKind::NotFound, operation.value());
    const Operation taken = *found;
    m_operations.removeIf([&](const Operation &o) { return o.id == operation; });
    Q_EMIT operationsChanged({operation});
    announceTickets(taken.command);
    return readyFuture<Command>(taken.command);
}

QFuture<Result<QList<Operation>>> FakeDesk::operations()
{
    return readyFuture<QList<Operation>>(m_operations);
}

QFuture<Result<void>> FakeDesk::retryNow(const OperationId &operation)
{
    setOperation(operation, OperationState::Queued);
    return readyFuture<void>(Result<void>());
}

QFuture<Result<void>> FakeDesk::discard(const OperationId &operation)
{
    const Operation *found = find(operation);
    if (!found)
        return failedFuture<void>(ErrorKind::NotFound, operation.value());
    const Operation gone = *found;
    m_operations.removeIf([&](const Operation &o) { return o.id == operation; });
    log(LogEntry::Kind::Discarded, gone, commandKind(gone.command));
    Q_EMIT operationsChanged({operation});
    announceTickets(gone.command);
    return readyFuture<void>(Result<void>());
}

QFuture<Result<void>> FakeDesk::answerUnconfirmed(const OperationId &operation, UnconfirmedChoice choice)
{
    if (choice == UnconfirmedChoice::Discard)
        return discard(operation);
    if (choice == UnconfirmedChoice::MarkAsSent)
        confirm(operation);
    else
        setOperation(operation, OperationState::Queued);
    return readyFuture<void>(Result<void>());
}

QFuture<Result<void>> FakeDesk::resolveConflict(const OperationId &operation, ConflictChoice choice)
{
    if (choice == ConflictChoice::TakeTheirs)
        return discard(operation);
    setOperation(operation, OperationState::Queued);
    return readyFuture<void>(Result<void>());
}

QFuture<Result<QString>> FakeDesk::undoLast()
{
    if (m_operations.isEmpty())
        return failedFuture<QString>(ErrorKind::NotFound, u"nothing to undo"_s);
    const Operation last = m_operations.takeLast();
    Q_EMIT operationsChanged({last.id});
    announceTickets(last.command);
    return readyFuture<QString>(commandKind(last.command));
}

void FakeDesk::setOperation(const OperationId &operation, OperationState state, Attention attention, const Error &error)
{
    Operation *found = find(operation);
    if (!found)
        return;
    found->state = state;
    found->attention = attention;
    found->lastError = error;
    Q_EMIT operationsChanged({operation});
    announceTickets(found->command);
    Q_EMIT statusChanged(found->account);
}

void FakeDesk::applyToServer(const Operation &operation)
{
    Operation queued = operation;
    queued.state = OperationState::Queued;
    for (const auto &e : m_entries) {
        e->ticket = applyPending(e->ticket, {queued});
        if (e->ticket.account == operation.account && e->ticket.id == commandTicket(operation.command)) {
            e->messages = applyPending(e->messages, {queued});
            for (Message &message : e->messages) {
                if (message.id.value().startsWith(u"pending:"_s))
                    message.id = MessageId(u"m-%1"_s.arg(m_nextId++));
            }
        }
    }
    if (const auto *create = std::get_if<CreateTicket>(&operation.command)) {
        Ticket made;
        made.account = operation.account;
        made.number = QString::number(2000 + m_nextId++);
        made.id = TicketId(made.number);
        made.subject = create->subject;
        made.description = create->description;
        made.requester = create->requester;
        made.state = {TicketState::New, u"new"_s};
        made.createdAt = made.updatedAt = m_now;
        const Entry &added = addTicket(made, {});
        Q_EMIT ticketsChanged({added.row});
    }
}

void FakeDesk::confirm(const OperationId &operation)
{
    const Operation *found = find(operation);
    if (!found)
        return;
    const Operation done = *found;
    m_operations.removeIf([&](const Operation &o) { return o.id == operation; });
    applyToServer(done);
    log(LogEntry::Kind::Sent, done, commandKind(done.command));
    Q_EMIT operationsChanged({operation});
    announceTickets(done.command);
    Q_EMIT statusChanged(done.account);
}

void FakeDesk::confirmAll()
{
    while (!m_operations.isEmpty())
        confirm(m_operations.constFirst().id);
}

void FakeDesk::customerReplies(const TicketRef &ref, const QString &body)
{
    Entry *found = entry(ref);
    if (!found)
        return;
    m_now += 60'000;
    Message message;
    message.id = MessageId(u"m-%1"_s.arg(m_nextId++));
    message.ticket = ref.ticket;
    message.kind = MessageKind::Reply;
    message.visibility = Visibility::Public;
    message.author = {AuthorKind::Customer, {}, found->ticket.requester.name, found->ticket.requester.email};
    message.body = body;
    message.createdAt = m_now;
    found->messages.append(message);
    found->ticket.updatedAt = m_now;
    Q_EMIT threadChanged(ref);
    Q_EMIT ticketsChanged({found->row});
}

void FakeDesk::changeAsColleague(const TicketRef &ref, const std::function<void(Ticket &)> &change)
{
    Entry *found = entry(ref);
    if (!found)
        return;
    m_now += 60'000;
    change(found->ticket);
    found->ticket.updatedAt = m_now;
    Q_EMIT threadChanged(ref);
    Q_EMIT ticketsChanged({found->row});
}

// Drafts, marks, views

QFuture<Result<void>> FakeDesk::saveDraft(const Draft &draft)
{
    if (const Result<void> ok = takeFailure(); !ok)
        return readyFuture<void>(ok);
    savedDrafts.append(draft);
    m_drafts.removeIf([&](const Draft &d) { return d.id == draft.id; });
    if (!draft.body.isEmpty())
        m_drafts.append(draft);
    Q_EMIT draftsChanged();
    if (const Entry *target = entry(draft.ticket))
        Q_EMIT ticketsChanged({target->row});
    return readyFuture<void>(Result<void>());
}

QFuture<Result<QList<Draft>>> FakeDesk::drafts()
{
    return readyFuture<QList<Draft>>(m_drafts);
}

QFuture<Result<QList<DraftVersion>>> FakeDesk::draftVersions(const DraftId &draft)
{
    QList<DraftVersion> versions;
    for (const Draft &saved : savedDrafts) {
        if (saved.id == draft && !saved.body.isEmpty())
            versions.prepend({saved.body, saved.savedAt});
    }
    return readyFuture<QList<DraftVersion>>(versions);
}

QFuture<Result<void>> FakeDesk::markSeen(const TicketRef &ticket)
{
    seen.append(ticket);
    if (Entry *found = entry(ticket)) {
        found->seenAt = std::max(m_now, found->ticket.updatedAt);
        Q_EMIT ticketsChanged({found->row});
    }
    return readyFuture<void>(Result<void>());
}

QFuture<Result<void>> FakeDesk::saveViews(const QList<View> &views)
{
    m_views = views;
    Q_EMIT viewsChanged();
    return readyFuture<void>(Result<void>());
}

void FakeDesk::setConnectivity(Connectivity wanted)
{
    m_connectivity = wanted;
    for (const auto &a : m_accounts) {
        a->status.phase = wanted == Connectivity::Offline ? AccountPhase::Offline : AccountPhase::Idle;
        a->status.offlineSince = wanted == Connectivity::Offline ? m_now : 0;
        Q_EMIT statusChanged(a->account.id);
    }
}

QFuture<Result<QList<LogEntry>>> FakeDesk::activityLog(int limit, qint64 beforeId)
{
    QList<LogEntry> newest;
    for (auto line = m_log.crbegin(); line != m_log.crend() && newest.size() < limit; ++line) {
        if (beforeId == 0 || line->id < beforeId)
            newest.append(*line);
    }
    return readyFuture<QList<LogEntry>>(newest);
}

QFuture<Result<DoctorReport>> FakeDesk::doctor()
{
    DoctorReport report;
    report.tickets = int(m_entries.size());
    report.outbox = int(m_operations.size());
    report.cacheIntact = report.outboxIntact = report.keychainUsable = true;
    return readyFuture<DoctorReport>(report);
}

} // namespace foredesk::test
