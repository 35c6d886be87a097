// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "sync/syncstore.h"

#include <QPromise>
#include <QSet>

#include <deque>
#include <map>

namespace foredesk::test
{

/// The local files in memory with the promises of the real ones: jobs run in the order they were posted, each whole or
/// not at all, and what a crash catches unrun is gone. On a fake clock, so that it can be part of a simulation.
class FakeSyncStore final : public SyncStore
{
public:
    explicit FakeSyncStore(FakeClock &clock);

    /// The process dies: of the jobs not yet run only the first `kept` happened.
    void crash(int kept);
    /// As Store::open() does: what was being sent is unconfirmed.
    void reopen();
    int unwrittenPages() const { return m_unwrittenPages; } ///< Posted with a cursor and not yet run.
    int unrunJobs() const { return static_cast<int>(m_jobs.size()); }

    std::function<qint64()> latencyMs; ///< Of each job; empty = 1 ms.
    /// Called after each stored change of an operation.
    std::function<void(const Operation &)> operationStored;
    /// When set, writes of the outbox fail with it.
    std::optional<Error> outboxFault;
    bool keepSendingOnReopen = false; ///< Breaks the rule on purpose: interrupted sends become queued.
    bool cursorBeforeTickets = false; ///< Breaks the rule on purpose: a crash may keep the cursor without the page.

    bool newestFirst = false; ///< Breaks the rule on purpose: sequences go down.

    std::map<QString, StoredThread> tickets;
    std::map<QString, QByteArray> cursors;
    int ticketWrites = 0; ///< Transactions that bring tickets, marks or a cursor.
    QSet<QString> stale;
    std::map<qint64, Operation> rows; ///< By sequence, finished ones too.
    QList<LogEntry> entries;
    QSet<QString> gone;

    QFuture<Result<void>> putTickets(const TicketBatch &batch) override;
    QFuture<Result<void>> putThreads(const QList<ThreadBatch> &threads) override;
    QFuture<Result<void>> markGone(const AccountId &account, const QList<TicketId> &tickets) override;
    QFuture<Result<void>> putAgents(const AccountId &, const QList<Agent> &) override { return done(); }
    QFuture<Result<void>> putInboxes(const AccountId &, const QList<Inbox> &) override { return done(); }
    QFuture<Result<void>> putTags(const AccountId &, const QList<Tag> &) override { return done(); }
    QFuture<Result<void>> putCanned(const AccountId &, const QList<CannedResponse> &) override { return done(); }
    QFuture<Result<void>> saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor) override;
    QFuture<Result<QByteArray>> cursor(const AccountId &account, const QString &name) override;
    QFuture<Result<StoredThread>> thread(const TicketRef &ticket) override;
    QFuture<Result<QList<TicketId>>> staleThreads(const AccountId &account, int limit) override;
    QFuture<Result<int>> staleThreadCount(const AccountId &account) override;
    QFuture<Result<QList<TicketId>>> openTickets(const AccountId &account, int limit) override;
    QFuture<Result<Store::Newest>> newest(const AccountId &account) override;
    QFuture<Result<Operation>> addOperation(const NewOperation &added) override;
    QFuture<Result<Operation>> claim(const OperationId &operation, qint64 startedAt) override;
    QFuture<Result<void>> updateOperation(const Operation &operation, OperationState expected) override;
    QFuture<Result<QList<Operation>>> operations() override;
    QFuture<Result<QList<Operation>>> finishedOperations(int limit) override;
    QFuture<Result<Operation>> operation(const OperationId &operation) override;
    QFuture<Result<void>> setUndone(const OperationId &operation) override;
    QFuture<Result<void>> log(const LogEntry &entry) override;

private:
    template <class T>
    QFuture<Result<T>> post(std::function<Result<T>()> job);
    QFuture<Result<void>> done();
    void runOne();
    Operation *find(const OperationId &id);

    FakeClock &m_clock;
    std::deque<std::function<void()>> m_jobs;
    QSet<QString> m_undone;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    qint64 m_nextSequence = 1;
    int m_unwrittenPages = 0;
};

} // namespace foredesk::test
