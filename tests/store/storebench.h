// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace foredesk
{

const AccountId kAcme(QStringLiteral("acme"));
const AccountId kOther(QStringLiteral("other"));
constexpr qint64 kNoon = 1'750'000'000'000; // 2025-06-15 15:06:40 UTC

/// Waits for a future of the store and gives its result. Tests only.
template <class T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    QFuture<Result<T>> copy = future;
    copy.waitForFinished();
    return copy.resultCount() ? copy.result() : Result<T>(failure(ErrorKind::Cancelled, QStringLiteral("no result")));
}

/// A clock that stands still.
class StillClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 monotonicMs() const override { return now; }
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> action) override
    {
        QTimer::singleShot(static_cast<int>(delayMs), context, action);
    }
    qint64 now = kNoon;
};

/// A store on files of its own; can be closed and opened again.
class StoreBench
{
public:
    StoreBench() { reopen(); }

    Result<OpenReport> reopen()
    {
        store.reset();
        store = std::make_unique<Store>(paths(), clock);
        for (auto it = me.cbegin(); it != me.cend(); ++it)
            store->setMe(it.key(), it.value());
        return report = wait(store->open());
    }
    void close() { store.reset(); }
    StorePaths paths() const
    {
        return {dir.filePath(QStringLiteral("outbox.db")), dir.filePath(QStringLiteral("cache.db"))};
    }
    Store *operator->() const { return store.get(); }

    void put(const QList<Ticket> &tickets)
    {
        TicketBatch batch;
        batch.account = kAcme;
        batch.tickets = tickets;
        QVERIFY(wait(store->putTickets(batch)));
    }
    void putThread(const TicketId &ticket, const QList<Message> &messages)
    {
        QVERIFY(wait(store->putThreads({ThreadBatch {kAcme, {ticket, messages, true}, kNoon}})));
    }
    /// Ticket ids a query shows, in order.
    QStringList shown(const QString &filter, TicketSort sort = TicketSort::LastActivity);
    QueueRow row(const TicketId &ticket);
    /// Until all documents are in the index.
    void waitForIndex();

    QTemporaryDir dir;
    StillClock clock;
    QHash<AccountId, AgentId> me {{kAcme, AgentId(QStringLiteral("me"))}};
    std::unique_ptr<Store> store;
    Result<OpenReport> report;
};

QByteArray bytesOf(const QString &file);
void overwrite(const QString &file, const QByteArray &bytes);
/// A profile with a bit of everything, closed.
void fillProfile(StoreBench &bench, int tickets);

/// An open ticket "id" that says so in its subject.
Ticket makeTicket(const QString &id);
Message makeMessage(const QString &id, const QString &body, qint64 at);
Operation makeOperation(const QString &id, const Command &command);
TicketRef refOf(const QString &ticket);

} // namespace foredesk
