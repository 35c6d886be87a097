// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"
#include "store/storeprivate.h"

namespace foredesk
{
namespace
{

constexpr DbThread::Urgency kOutboxUrgency = DbThread::Urgency::Urgent; // never behind an import

} // namespace

void Store::announceOperation(const OperationId &operation)
{
    QMetaObject::invokeMethod(
        this, [this, operation] { Q_EMIT operationsChanged({operation}); }, Qt::QueuedConnection);
}

void Store::announceDrafts()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT draftsChanged(); }, Qt::QueuedConnection);
}

QFuture<Result<Operation>> Store::addOperation(const NewOperation &added)
{
    return d->write<Operation>(kOutboxUrgency, [this, added](StoreWriter &writer) {
        auto stored = writer.inOutbox([&](OutboxWriter &outbox) { return outbox.add(added); });
        if (stored) {
            announceOperation(stored->id);
            if (!added.consumesDraft.isEmpty())
                announceDrafts();
        }
        return stored;
    });
}

QFuture<Result<Operation>> Store::claim(const OperationId &operation, qint64 startedAt)
{
    return d->write<Operation>(kOutboxUrgency, [this, operation, startedAt](StoreWriter &writer) {
        auto claimed = writer.inOutbox([&](OutboxWriter &outbox) { return outbox.claim(operation, startedAt); });
        if (claimed)
            announceOperation(operation);
        return claimed;
    });
}

QFuture<Result<void>> Store::updateOperation(const Operation &operation, OperationState expected)
{
    return d->write<void>(kOutboxUrgency, [this, operation, expected](StoreWriter &writer) {
        auto done = writer.inOutbox([&](OutboxWriter &outbox) { return outbox.update(operation, expected); });
        if (done)
            announceOperation(operation.id);
        return done;
    });
}

QFuture<Result<QList<Operation>>> Store::operations()
{
    return d->write<QList<Operation>>(kOutboxUrgency, [](StoreWriter &writer) {
        return writer.fromOutbox([](const OutboxWriter &outbox) { return outbox.operations().pending(); });
    });
}

QFuture<Result<QList<Operation>>> Store::finishedOperations(int limit)
{
    return d->write<QList<Operation>>(kOutboxUrgency, [limit](StoreWriter &writer) {
        return writer.fromOutbox([&](const OutboxWriter &outbox) { return outbox.operations().finished(limit); });
    });
}

QFuture<Result<Operation>> Store::operation(const OperationId &operation)
{
    return d->write<Operation>(kOutboxUrgency, [operation](StoreWriter &writer) -> Result<Operation> {
        const auto found
            = writer.fromOutbox([&](const OutboxWriter &outbox) { return outbox.operations().read(operation); });
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return failure(ErrorKind::NotFound, QStringLiteral("no operation ") + operation.value());
        return **found;
    });
}

QFuture<Result<void>> Store::setUndone(const OperationId &operation)
{
    return d->write<void>(kOutboxUrgency, [operation](StoreWriter &writer) {
        return writer.inOutbox([&](OutboxWriter &outbox) { return outbox.setUndone(operation); });
    });
}

QFuture<Result<void>> Store::saveDraft(const Draft &draft)
{
    return d->write<void>(kOutboxUrgency, [this, draft](StoreWriter &writer) {
        auto done = writer.inOutbox([&](OutboxWriter &outbox) { return outbox.saveDraft(draft); });
        if (done)
            announceDrafts();
        return done;
    });
}

QFuture<Result<QList<Draft>>> Store::drafts()
{
    return d->write<QList<Draft>>(kOutboxUrgency, [](StoreWriter &writer) {
        return writer.fromOutbox([](const OutboxWriter &outbox) { return outbox.drafts().drafts(); });
    });
}

QFuture<Result<QList<DraftVersion>>> Store::draftVersions(const DraftId &draft)
{
    return d->write<QList<DraftVersion>>(kOutboxUrgency, [draft](StoreWriter &writer) {
        return writer.fromOutbox([&](const OutboxWriter &outbox) { return outbox.drafts().versions(draft); });
    });
}

QFuture<Result<void>> Store::log(const LogEntry &entry)
{
    return d->write<void>(kOutboxUrgency, [entry](StoreWriter &writer) {
        return writer.inOutbox([&](OutboxWriter &outbox) { return outbox.log(entry); });
    });
}

QFuture<Result<QList<LogEntry>>> Store::logEntries(int limit, qint64 beforeId)
{
    return d->write<QList<LogEntry>>(kOutboxUrgency, [limit, beforeId](StoreWriter &writer) {
        return writer.fromOutbox(
            [&](const OutboxWriter &outbox) { return outbox.logTable().entries(limit, beforeId); });
    });
}

QFuture<Result<void>> Store::saveViews(const QList<View> &views)
{
    return d->write<void>(kOutboxUrgency, [views](StoreWriter &writer) {
        return writer.inOutbox([&](OutboxWriter &outbox) { return outbox.saveViews(views); });
    });
}

QFuture<Result<QList<View>>> Store::views()
{
    return d->write<QList<View>>(kOutboxUrgency, [](StoreWriter &writer) {
        return writer.fromOutbox([](const OutboxWriter &outbox) { return outbox.views().views(); });
    });
}

} // namespace foredesk
