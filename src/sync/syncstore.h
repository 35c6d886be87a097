// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace foredesk
{

/// What the engine needs of the local files, so that a simulation can stand in for them. Same contracts as Store.
class SyncStore
{
public:
    SyncStore() = default;
    virtual ~SyncStore() = default;
    SyncStore(const SyncStore &) = delete;
    SyncStore &operator=(const SyncStore &) = delete;

    virtual QFuture<Result<void>> putTickets(const TicketBatch &batch) = 0;
    virtual QFuture<Result<void>> putThreads(const QList<ThreadBatch> &threads) = 0;
    virtual QFuture<Result<void>> markGone(const AccountId &account, const QList<TicketId> &tickets) = 0;
    virtual QFuture<Result<void>> putAgents(const AccountId &account, const QList<Agent> &agents) = 0;
    virtual QFuture<Result<void>> putInboxes(const AccountId &account, const QList<Inbox> &inboxes) = 0;
    virtual QFuture<Result<void>> putTags(const AccountId &account, const QList<Tag> &tags) = 0;
    virtual QFuture<Result<void>> putCanned(const AccountId &account, const QList<CannedResponse> &canned) = 0;
    virtual QFuture<Result<void>> saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor)
        = 0;
    virtual QFuture<Result<QByteArray>> cursor(const AccountId &account, const QString &name) = 0;

    virtual QFuture<Result<StoredThread>> thread(const TicketRef &ticket) = 0;
    virtual QFuture<Result<QList<TicketId>>> staleThreads(const AccountId &account, int limit) = 0;
    virtual QFuture<Result<int>> staleThreadCount(const AccountId &account) = 0;
    virtual QFuture<Result<QList<TicketId>>> openTickets(const AccountId &account, int limit) = 0;
    virtual QFuture<Result<Store::Newest>> newest(const AccountId &account) = 0;

    virtual QFuture<Result<Operation>> addOperation(const NewOperation &added) = 0;
    virtual QFuture<Result<Operation>> claim(const OperationId &operation, qint64 startedAt) = 0;
    virtual QFuture<Result<void>> updateOperation(const Operation &operation, OperationState expected) = 0;
    virtual QFuture<Result<QList<Operation>>> operations() = 0;
    virtual QFuture<Result<QList<Operation>>> finishedOperations(int limit) = 0;
    virtual QFuture<Result<Operation>> operation(const OperationId &operation) = 0;
    virtual QFuture<Result<void>> setUndone(const OperationId &operation) = 0;
    virtual QFuture<Result<void>> log(const LogEntry &entry) = 0;
};

} // namespace foredesk
