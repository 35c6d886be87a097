// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "store/filtersql.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/storewriter.h"

#include <QMutex>

namespace foredesk
{

/// Threads, connections and the change feed behind Store.
class Store::Private
{
public:
    Private(Store *store, const StorePaths &storePaths, Clock &storeClock);
    ~Private(); ///< What was asked for is done first.

    /// Runs `job(StoreWriter &) -> Result<T>` on the writer thread.
    template <class T, class Job>
    QFuture<Result<T>> write(DbThread::Urgency urgency, Job job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        writerThread.post(urgency, [this, promise, job = std::move(job)] {
            Result<T> result = job(writer);
            if (!result && writer.isCacheDamaged())
                onWriterThreadCacheDamaged();
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }

    /// Runs `job(Database &)`, which gives T or Result<T>, on the reader thread; an error of the database goes before.
    template <class T, class Job>
    QFuture<Result<T>> read(DbThread::Urgency urgency, Job job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        readerThread.post(urgency, [this, promise, job = std::move(job)] {
            promise->addResult(readNow<T>(reader, job));
            promise->finish();
        });
        return promise->future();
    }

    /// The same on a thread of its own, for what takes long: nobody who is waited for has to wait behind it.
    template <class T, class Job>
    QFuture<Result<T>> readAside(Job job)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        asideThread.post(DbThread::Urgency::Background, [this, promise, job = std::move(job)] {
            promise->addResult(readNow<T>(asideReader, job));
            promise->finish();
        });
        return promise->future();
    }

    template <class T, class Job>
    Result<T> readNow(Database &database, const Job &job)
    {
        if (!database.isOpen())
            return failure(ErrorKind::Storage, QStringLiteral("not open"));
        std::ignore = database.result();
        const Snapshot snapshot(database);
        Result<T> value = job(database);
        if (const auto done = database.result(); !done) {
            if (database.isDamaged())
                onReaderThreadCacheDamaged();
            return tl::unexpected(done.error());
        }
        return value;
    }

    FilterScope scope() const { return {me, clock.nowMs()}; }
    QFuture<Result<QList<SearchHit>>> search(const TicketQuery &query, int limit, const QString &slot);
    QFuture<Result<OpenReport>> open();
    Result<void> openReader(Database &database, bool readOnly);
    void announce(const CacheChanges &changes);
    void flushChanges();
    StoreCounts outboxCounts(); ///< Writer thread.
    Result<StoreCounts> cacheCounts(StoreCounts counts); ///< Reader thread.

    Store *q;
    StorePaths paths;
    Clock &clock;
    QHash<AccountId, AgentId> me;

private:
    void onWriterThreadCacheDamaged();
    void onReaderThreadCacheDamaged();
    void replaceCache();
    void rebuildCache();

    // The change feed, GUI thread
    CacheChanges m_gathered;
    bool m_flushPlanned = false;
    bool m_replacingCache = false;

    // Searches: which is newest of each slot, which runs
    QMutex m_searchMutex;
    QHash<QString, quint64> m_newestSearch;
    QString m_runningSlot;
    bool m_searchRuns = false;

    StoreWriter writer;
    Database reader;
    Database asideReader;

public:
    // Last, so that they end first: their jobs use everything above.
    DbThread writerThread;
    DbThread readerThread;
    DbThread asideThread;
};

} // namespace foredesk
