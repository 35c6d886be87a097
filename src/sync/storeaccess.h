// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "sync/syncstore.h"

#include <functional>

namespace foredesk
{

/// SyncStore over the real files.
class StoreAccess final : public SyncStore
{
public:
    /// `logged` is called after each entry of the activity log.
    explicit StoreAccess(Store &store, std::function<void()> logged = {})
        : m_store(store)
        , m_logged(std::move(logged))
    {
    }

    QFuture<Result<void>> putTickets(const TicketBatch &batch) override { return m_store.putTickets(batch); }
    QFuture<Result<void>> putThreads(const QList<ThreadBatch> &threads) override { return m_store.putThreads(threads); }
    QFuture<Result<void>> markGone(const AccountId &account, const QList<TicketId> &tickets) override
    {
        return m_store.markGone(account, tickets);
    }
    QFuture<Result<void>> putAgents(const AccountId &account, const QList<Agent> &agents) override
    {
        return m_store.putAgents(account, agents);
    }
    QFuture<Result<void>> putInboxes(const AccountId &account, const QList<Inbox> &inboxes) override
    {
        return m_store.putInboxes(account, inboxes);
    }
    QFuture<Result<void>> putTags(const AccountId &account, const QList<Tag> &tags) override
    {
        return m_store.putTags(account, tags);
    }
    QFuture<Result<void>> putCanned(const AccountId &account, const QList<CannedResponse> &canned) override
    {
        return m_store.putCanned(account, canned);
    }
    QFuture<Result<void>> saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor) override
    {
        return m_store.saveCursor(account, name, cursor);
    }
    QFuture<Result<QByteArray>> cursor(const AccountId &account, const QString &name) override
    {
        return m_store.cursor(account, name);
    }
    QFuture<Result<StoredThread>> thread(const TicketRef &ticket) override { return m_store.thread(ticket); }
    QFuture<Result<QList<TicketId>>> staleThreads(const AccountId &account, int limit) override
    {
        return m_store.staleThreads(account, limit);
    }
    QFuture<Result<int>> staleThreadCount(const AccountId &account) override
    {
        return m_store.staleThreadCount(account);
    }
    QFuture<Result<QList<TicketId>>> openTickets(const AccountId &account, int limit) override
    {
        return m_store.openTickets(account, limit);
    }
    QFuture<Result<Store::Newest>> newest(const AccountId &account) override { return m_store.newest(account); }
    QFuture<Result<Operation>> addOperation(const NewOperation &added) override { return m_store.addOperation(added); }
    QFuture<Result<Operation>> claim(const OperationId &operation, qint64 startedAt) override
    {
        return m_store.claim(operation, startedAt);
    }
    QFuture<Result<void>> updateOperation(const Operation &operation, OperationState expected) override
    {
        return m_store.updateOperation(operation, expected);
    }
    QFuture<Result<QList<Operation>>> operations() override { return m_store.operations(); }
    QFuture<Result<QList<Operation>>> finishedOperations(int limit) override
    {
        return m_store.finishedOperations(limit);
    }
    QFuture<Result<Operation>> operation(const OperationId &operation) override { return m_store.operation(operation); }
    QFuture<Result<void>> setUndone(const OperationId &operation) override { return m_store.setUndone(operation); }
    QFuture<Result<void>> log(const LogEntry &entry) override
    {
        QFuture<Result<void>> stored = m_store.log(entry);
        whenDone(stored, &m_context, [this](const Result<void> &) {
            if (m_logged)
                m_logged();
        });
        return stored;
    }

private:
    Store &m_store;
    std::function<void()> m_logged;
    QObject m_context;
};

} // namespace foredesk
