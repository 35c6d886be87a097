// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakesyncstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

FakeSyncStore::FakeSyncStore(FakeClock &clock)
    : m_clock(clock)
{
}

namespace
{

/// A part of a thread changes what it holds; the order stays that of time.
void putInPlace(QList<Message> &messages, const Message &message)
{
    const auto known = std::find_if(
        messages.begin(), messages.end(), [&message](const Message &each) { return each.id == message.id; });
    if (known != messages.end()) {
        *known = message;
        return;
    }
    const auto later = std::find_if(messages.begin(), messages.end(),
        [&message](const Message &each) { return each.createdAt > message.createdAt; });
    messages.insert(later, message);
}

} // namespace

template <class T>
QFuture<Result<T>> FakeSyncStore::post(std::function<Result<T>()> job)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_jobs.push_back([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    m_clock.callAfter(latencyMs ? latencyMs() : 1, m_context.get(), [this] { runOne(); });
    return promise->future();
}

QFuture<Result<void>> FakeSyncStore::done()
{
    return post<void>([]() -> Result<void> { return {}; });
}

void FakeSyncStore::runOne()
{
    if (m_jobs.empty())
        return;
    const std::function<void()> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job();
}

void FakeSyncStore::crash(int kept)
{
    for (int i = 0; i < kept && !m_jobs.empty(); ++i)
        runOne();
    m_jobs.clear();
    m_unwrittenPages = 0;
    m_context = std::make_unique<QObject>();
}

void FakeSyncStore::reopen()
{
    for (auto &[sequence, row] : rows) {
        if (row.state == OperationState::Sending)
            row.state = keepSendingOnReopen ? OperationState::Queued : OperationState::Unconfirmed;
    }
}

Operation *FakeSyncStore::find(const OperationId &id)
{
    for (auto &[sequence, row] : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QFuture<Result<void>> FakeSyncStore::putTickets(const TicketBatch &batch)
{
    if (cursorBeforeTickets && !batch.cursorName.isEmpty())
        saveCursor(batch.account, batch.cursorName, batch.cursor);
    m_unwrittenPages += batch.cursorName.isEmpty() ? 0 : 1;
    return post<void>([this, batch]() -> Result<void> {
        m_unwrittenPages -= batch.cursorName.isEmpty() ? 0 : 1;
        ++ticketWrites;
        for (const Ticket &ticket : batch.tickets) {
            StoredThread &stored = tickets[ticket.id.value()];
            if (stored.row == 0)
                stored.row = static_cast<RowId>(tickets.size());
            if (stored.fetchedAt == 0)
                stale.insert(ticket.id.value());
            stored.ticket = ticket;
            gone.remove(ticket.id.value());
        }
        for (const TicketId &ticket : batch.staleThreads)
            stale.insert(ticket.value());
        if (!batch.cursorName.isEmpty())
            cursors[batch.cursorName] = batch.cursor;
        return {};
    });
}

QFuture<Result<void>> FakeSyncStore::putThreads(const QList<ThreadBatch> &threads)
{
    return post<void>([this, threads]() -> Result<void> {
        for (const ThreadBatch &batch : threads) {
            const auto found = tickets.find(batch.thread.ticket.value());
            if (found == tickets.end())
                continue;
            QList<Message> &messages = found->second.messages;
            if (batch.thread.complete) {
                messages = batch.thread.messages;
                found->second.fetchedAt = batch.readAt;
                stale.remove(batch.thread.ticket.value());
                continue;
            }
            for (const Message &message : batch.thread.messages)
                putInPlace(messages, message);
        }
        return {};
    });
}

QFuture<Result<void>> FakeSyncStore::markGone(const AccountId &, const QList<TicketId> &ids)
{
    return post<void>([this, ids]() -> Result<void> {
        for (const TicketId &id : ids) {
            gone.insert(id.value());
            stale.remove(id.value());
        }
        return {};
    });
}

QFuture<Result<void>> FakeSyncStore::saveCursor(const AccountId &, const QString &name, const QByteArray &cursor)
{
    return post<void>([this, name, cursor]() -> Result<void> {
        cursors[name] = cursor;
        return {};
    });
}

QFuture<Result<QByteArray>> FakeSyncStore::cursor(const AccountId &, const QString &name)
{
    return post<QByteArray>([this, name]() -> Result<QByteArray> {
        const auto found = cursors.find(name);
        return found == cursors.end() ? QByteArray() : found->second;
    });
}

QFuture<Result<StoredThread>> FakeSyncStore::thread(const TicketRef &ticket)
{
    return post<StoredThread>([this, ticket]() -> Result<StoredThread> {
        const auto found = tickets.find(ticket.ticket.value());
        if (found == tickets.end())
            return failure(ErrorKind::NotFound, u"not cached"_s);
        return found->second;
    });
}

QFuture<Result<QList<TicketId>>> FakeSyncStore::staleThreads(const AccountId &, int limit)
{
    return post<QList<TicketId>>([this, limit]() -> Result<QList<TicketId>> {
        QStringList sorted(stale.begin(), stale.end());
        sorted.sort(); // a set has no order that two runs share
        QList<TicketId> ids;
        for (const QString &id : sorted.mid(0, limit))
            ids.append(TicketId(id));
        return ids;
    });
}

QFuture<Result<int>> FakeSyncStore::staleThreadCount(const AccountId &)
{
    return post<int>([this]() -> Result<int> { return static_cast<int>(stale.size()); });
}

QFuture<Result<QList<TicketId>>> FakeSyncStore::openTickets(const AccountId &, int limit)
{
    return post<QList<TicketId>>([this, limit]() -> Result<QList<TicketId>> {
        QList<TicketId> ids;
        for (const auto &[id, stored] : tickets) {
            if (stored.ticket.state.value != TicketState::Closed && ids.size() < limit)
                ids.append(TicketId(id));
        }
        return ids;
    });
}

QFuture<Result<Store::Newest>> FakeSyncStore::newest(const AccountId &)
{
    return post<Store::Newest>([this]() -> Result<Store::Newest> {
        Store::Newest newest;
        newest.tickets = static_cast<int>(tickets.size());
        for (const auto &[id, stored] : tickets)
            newest.createdAt = std::max(newest.createdAt, stored.ticket.createdAt);
        return newest;
    });
}

QFuture<Result<Operation>> FakeSyncStore::addOperation(const NewOperation &added)
{
    return post<Operation>([this, added]() -> Result<Operation> {
        if (outboxFault)
            return tl::unexpected(*outboxFault);
        Operation row = added.operation;
        row.sequence = newestFirst ? 1'000'000 - m_nextSequence++ : m_nextSequence++;
        rows[row.sequence] = row;
        if (operationStored)
            operationStored(row);
        return row;
    });
}

QFuture<Result<Operation>> FakeSyncStore::claim(const OperationId &id, qint64 startedAt)
{
    return post<Operation>([this, id, startedAt]() -> Result<Operation> {
        if (outboxFault)
            return tl::unexpected(*outboxFault);
        Operation *row = find(id);
        const bool claimable = row
            && (row->state == OperationState::Queued
                || (row->state == OperationState::Waiting && row->notBefore <= startedAt));
        if (!claimable)
            return failure(ErrorKind::NotFound, u"not to be sent now"_s);
        row->state = OperationState::Sending;
        ++row->attempt;
        row->startedAt = startedAt;
        if (operationStored)
            operationStored(*row);
        return *row;
    });
}

QFuture<Result<void>> FakeSyncStore::updateOperation(const Operation &operation, OperationState expected)
{
    return post<void>([this, operation, expected]() -> Result<void> {
        if (outboxFault)
            return tl::unexpected(*outboxFault);
        Operation *row = find(operation.id);
        if (!row)
            return failure(ErrorKind::NotFound, u"no such operation"_s);
        if (row->state != expected)
            return failure(ErrorKind::Conflict, u"it is "_s + toWord(row->state));
        *row = operation;
        if (operationStored)
            operationStored(*row);
        return {};
    });
}

QFuture<Result<QList<Operation>>> FakeSyncStore::operations()
{
    return post<QList<Operation>>([this]() -> Result<QList<Operation>> {
        QList<Operation> pending;
        for (const auto &[sequence, row] : rows) {
            if (isPending(row.state))
                pending.append(row);
        }
        return pending;
    });
}

QFuture<Result<QList<Operation>>> FakeSyncStore::finishedOperations(int limit)
{
    return post<QList<Operation>>([this, limit]() -> Result<QList<Operation>> {
        QList<Operation> finished;
        for (auto it = rows.rbegin(); it != rows.rend() && finished.size() < limit; ++it) {
            if (!isPending(it->second.state) && !m_undone.contains(it->second.id.value()))
                finished.append(it->second);
        }
        return finished;
    });
}

QFuture<Result<Operation>> FakeSyncStore::operation(const OperationId &id)
{
    return post<Operation>([this, id]() -> Result<Operation> {
        const Operation *row = find(id);
        if (!row)
            return failure(ErrorKind::NotFound, u"no such operation"_s);
        return *row;
    });
}

QFuture<Result<void>> FakeSyncStore::setUndone(const OperationId &id)
{
    return post<void>([this, id]() -> Result<void> {
        m_undone.insert(id.value());
        return {};
    });
}

QFuture<Result<void>> FakeSyncStore::log(const LogEntry &entry)
{
    return post<void>([this, entry]() -> Result<void> {
        entries.append(entry);
        return {};
    });
}

} // namespace foredesk::test
