// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/referencetables.h"
#include "store/storeprivate.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

using Urgency = DbThread::Urgency;

Store::Store(const StorePaths &paths, Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, paths, clock))
{
}

Store::~Store() = default;

QFuture<Result<OpenReport>> Store::open()
{
    return d->open();
}

void Store::setMe(const AccountId &account, const AgentId &me)
{
    d->me.insert(account, me);
    d->write<void>(Urgency::Normal, [account, me](StoreWriter &writer) {
        writer.setMe(account, me);
        return Result<void> {};
    });
}

QFuture<Result<void>> Store::putTickets(const TicketBatch &batch)
{
    return d->write<void>(Urgency::Normal,
        [batch](StoreWriter &writer) { return writer.inCache([&](CacheWriter &cache) { cache.putTickets(batch); }); });
}

QFuture<Result<void>> Store::putThreads(const QList<ThreadBatch> &threads)
{
    return d->write<void>(Urgency::Normal, [threads](StoreWriter &writer) {
        return writer.inCache([&](CacheWriter &cache) {
            for (const ThreadBatch &thread : threads)
                cache.putThread(thread);
        });
    });
}

QFuture<Result<void>> Store::markGone(const AccountId &account, const QList<TicketId> &tickets)
{
    return d->write<void>(Urgency::Normal, [account, tickets](StoreWriter &writer) {
        return writer.inCache([&](CacheWriter &cache) { cache.markGone(account, tickets); });
    });
}

template <class T, class Put>
QFuture<Result<void>> Store::putReference(const AccountId &account, const QList<T> &list, ReferenceKind kind, Put put)
{
    return d->write<void>(Urgency::Normal, [this, account, list, kind, put](StoreWriter &writer) {
        bool changed = false;
        auto done = writer.inCache([&](CacheWriter &cache) {
            changed = put(writer.cacheFile(), account, cache.accounts().ensure(account), list);
        });
        if (done && changed) {
            QMetaObject::invokeMethod(
                this, [this, account, kind] { Q_EMIT referenceChanged(account, kind); }, Qt::QueuedConnection);
        }
        return done;
    });
}

QFuture<Result<void>> Store::putAgents(const AccountId &account, const QList<Agent> &agents)
{
    return putReference(account, agents, ReferenceKind::Agents, &foredesk::putAgents);
}

QFuture<Result<void>> Store::putInboxes(const AccountId &account, const QList<Inbox> &inboxes)
{
    return putReference(account, inboxes, ReferenceKind::Inboxes, &foredesk::putInboxes);
}

QFuture<Result<void>> Store::putTags(const AccountId &account, const QList<Tag> &tags)
{
    return putReference(account, tags, ReferenceKind::Tags, &foredesk::putTags);
}

QFuture<Result<void>> Store::putCanned(const AccountId &account, const QList<CannedResponse> &canned)
{
    return putReference(account, canned, ReferenceKind::Canned, &foredesk::putCanned);
}

QFuture<Result<QList<Agent>>> Store::agents(const AccountId &account)
{
    return d->read<QList<Agent>>(Urgency::Urgent, [account](Database &db) { return readAgents(db, account); });
}

QFuture<Result<QList<Inbox>>> Store::inboxes(const AccountId &account)
{
    return d->read<QList<Inbox>>(Urgency::Urgent, [account](Database &db) { return readInboxes(db, account); });
}

QFuture<Result<QList<Tag>>> Store::tags(const AccountId &account)
{
    return d->read<QList<Tag>>(Urgency::Urgent, [account](Database &db) { return readTags(db, account); });
}

QFuture<Result<QList<CannedResponse>>> Store::canned(const AccountId &account)
{
    return d->read<QList<CannedResponse>>(Urgency::Urgent, [account](Database &db) { return readCanned(db, account); });
}

QFuture<Result<void>> Store::saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor)
{
    return d->write<void>(Urgency::Normal, [account, name, cursor](StoreWriter &writer) {
        return writer.inCache([&](CacheWriter &cache) { cache.accounts().saveCursor(account, name, cursor); });
    });
}

QFuture<Result<QByteArray>> Store::cursor(const AccountId &account, const QString &name)
{
    return d->read<QByteArray>(
        Urgency::Urgent, [account, name](Database &db) { return AccountTable(db).cursor(account, name); });
}

QFuture<Result<void>> Store::wipeAccount(const AccountId &account)
{
    d->me.remove(account);
    return d->write<void>(Urgency::Normal, [account](StoreWriter &writer) { return writer.wipeAccount(account); });
}

QFuture<Result<void>> Store::markSeen(const TicketRef &ticket, qint64 at)
{
    return d->write<void>(Urgency::Urgent, [ticket, at](StoreWriter &writer) { return writer.markSeen(ticket, at); });
}

QFuture<Result<StoreCounts>> Store::check()
{
    auto promise = std::make_shared<QPromise<Result<StoreCounts>>>();
    promise->start();
    d->writerThread.post(Urgency::Background, [this, promise] {
        const StoreCounts outbox = d->outboxCounts();
        d->readerThread.post(Urgency::Background, [this, promise, outbox] {
            promise->addResult(d->cacheCounts(outbox));
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace foredesk
