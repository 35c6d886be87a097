// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeprivate.h"

#include "base/log.h"
#include "store/schema.h"
#include "store/searchreader.h"
#include "store/statement.h"
#include "store/storefile.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kCoalesceMs = 50;

} // namespace

Store::Private::Private(Store *store, const StorePaths &storePaths, Clock &storeClock)
    : q(store)
    , paths(storePaths)
    , clock(storeClock)
    , writer(storePaths, [this](const CacheChanges &changes) { announce(changes); })
    , writerThread([this] { return writer.indexSome(); })
{
    writerThread.setObjectName(u"store writer"_s);
    readerThread.setObjectName(u"store reader"_s);
    asideThread.setObjectName(u"store order"_s);
    writerThread.start();
    readerThread.start();
    asideThread.start();
}

Store::Private::~Private()
{
    // Jobs post to other threads: all end before any is taken down.
    for (DbThread *thread : {&writerThread, &readerThread, &asideThread})
        thread->finish();
}

QFuture<Result<OpenReport>> Store::Private::open()
{
    auto promise = std::make_shared<QPromise<Result<OpenReport>>>();
    promise->start();
    writerThread.post(DbThread::Urgency::Urgent, [this, promise] {
        const Result<OpenReport> report = writer.open();
        readerThread.post(DbThread::Urgency::Urgent, [this, promise, report] {
            const Result<void> opened = report ? openReader(reader, report->readOnly) : Result<void> {};
            promise->addResult(opened ? report : Result<OpenReport>(tl::unexpected(opened.error())));
            promise->finish();
        });
        asideThread.post(DbThread::Urgency::Urgent, [this, report] {
            if (report)
                std::ignore = openReader(asideReader, report->readOnly);
        });
    });
    return promise->future();
}

Result<void> Store::Private::openReader(Database &database, bool readOnly)
{
    if (readOnly)
        return openForReading(database, paths.cacheFile, cacheMigrations());
    return database.open(paths.cacheFile, Database::Mode::ReadOnly, Database::Durability::Normal);
}

QFuture<Result<QList<SearchHit>>> Store::Private::search(const TicketQuery &query, int limit, const QString &slot)
{
    quint64 number = 0;
    {
        const QMutexLocker lock(&m_searchMutex);
        number = ++m_newestSearch[slot];
        if (m_searchRuns && m_runningSlot == slot)
            sqlite3_interrupt(reader.handle());
    }
    const auto isNewest = [this, slot, number] { return m_newestSearch.value(slot) == number; };
    auto promise = std::make_shared<QPromise<Result<QList<SearchHit>>>>();
    promise->start();
    readerThread.post(DbThread::Urgency::Normal, [this, promise, query, limit, slot, isNewest, where = scope()] {
        const Result<QList<SearchHit>> superseded = failure(ErrorKind::Cancelled, u"superseded"_s);
        Result<QList<SearchHit>> result = superseded;
        bool runs = false;
        {
            const QMutexLocker lock(&m_searchMutex);
            m_searchRuns = runs = isNewest();
            m_runningSlot = slot;
        }
        if (runs) {
            result = readNow<QList<SearchHit>>(
                reader, [&](Database &database) { return SearchReader(database).search(query, limit, where); });
            const QMutexLocker lock(&m_searchMutex);
            m_searchRuns = false;
            if (!isNewest())
                result = superseded;
        }
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

/// Any thread: hands the changes to the GUI thread.
void Store::Private::announce(const CacheChanges &changes)
{
    if (changes.tickets.isEmpty() && changes.threads.isEmpty())
        return;
    QMetaObject::invokeMethod(
        q,
        [this, changes] {
            for (auto it = changes.tickets.cbegin(); it != changes.tickets.cend(); ++it)
                m_gathered.tickets[it.key()] += it.value();
            m_gathered.threads += changes.threads;
            if (!std::exchange(m_flushPlanned, true))
                clock.callAfter(kCoalesceMs, q, [this] { flushChanges(); });
        },
        Qt::QueuedConnection);
}

void Store::Private::flushChanges()
{
    m_flushPlanned = false;
    const CacheChanges changes = std::exchange(m_gathered, {});
    for (auto it = changes.tickets.cbegin(); it != changes.tickets.cend(); ++it) {
        QList<RowId> rows = it.value();
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        Q_EMIT q->ticketsChanged(it.key(), rows);
    }
    for (const TicketRef &thread : changes.threads)
        Q_EMIT q->threadChanged(thread);
}

StoreCounts Store::Private::outboxCounts()
{
    StoreCounts counts;
    const auto pending = writer.fromOutbox([](const OutboxWriter &outbox) { return outbox.pendingCount(); });
    counts.pendingOperations = pending.value_or(0);
    counts.outboxIntact = pending && writer.outboxIsIntact();
    return counts;
}

Result<StoreCounts> Store::Private::cacheCounts(StoreCounts counts)
{
    const auto checked = readNow<StoreCounts>(reader, [&counts](Database &database) {
        StoreCounts all = counts;
        Statement tickets(database, "SELECT coalesce(sum(n), 0), (SELECT count(*) FROM message) FROM facet");
        if (tickets.next()) {
            all.tickets = static_cast<int>(tickets.integer(0));
            all.messages = static_cast<int>(tickets.integer(1));
        }
        Statement check(database, "PRAGMA quick_check(1)");
        all.cacheIntact = check.next() && check.text(0) == u"ok"_s;
        return all;
    });
    return checked ? checked : Result<StoreCounts>(counts);
}

void Store::Private::onWriterThreadCacheDamaged()
{
    QMetaObject::invokeMethod(
        q, [this] { replaceCache(); }, Qt::QueuedConnection);
}

void Store::Private::onReaderThreadCacheDamaged()
{
    QMetaObject::invokeMethod(
        q, [this] { replaceCache(); }, Qt::QueuedConnection);
}

/// GUI thread: the readers close, the writer begins a new file, the readers open it, and all are told.
void Store::Private::replaceCache()
{
    if (std::exchange(m_replacingCache, true))
        return;
    qCWarning(logStore) << "the cache is damaged; it is set aside and built anew";
    readerThread.post(DbThread::Urgency::Urgent, [this] {
        reader.close();
        asideThread.post(DbThread::Urgency::Urgent, [this] {
            asideReader.close();
            writerThread.post(DbThread::Urgency::Urgent, [this] { rebuildCache(); });
        });
    });
}

/// Writer thread: nobody reads meanwhile.
void Store::Private::rebuildCache()
{
    const auto rebuilt = writer.rebuildCache();
    if (!rebuilt)
        qCWarning(logStore) << "no new cache:" << rebuilt.error().detail;
    asideThread.post(DbThread::Urgency::Urgent, [this] { std::ignore = openReader(asideReader, false); });
    readerThread.post(DbThread::Urgency::Urgent, [this] {
        std::ignore = openReader(reader, false);
        QMetaObject::invokeMethod(
            q,
            [this] {
                m_replacingCache = false;
                Q_EMIT q->cacheLost();
            },
            Qt::QueuedConnection);
    });
}

} // namespace foredesk
