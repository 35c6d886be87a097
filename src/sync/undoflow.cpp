// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/undoflow.h"

#include "sync/inverse.h"
#include "sync/outboxrows.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kUndoDepth = 100;

bool canBeTakenBack(const Operation &operation)
{
    return operation.state == OperationState::Held || operation.state == OperationState::Queued
        || operation.state == OperationState::Waiting;
}

} // namespace

UndoFlow::UndoFlow(SyncStore &store, Desk &desk)
    : QObject(&desk)
    , m_store(store)
    , m_desk(desk)
{
    m_promise.start();
}

QFuture<Result<QString>> UndoFlow::run()
{
    whenDone(m_store.operations(), this, [this](const Result<QList<Operation>> &pending) {
        for (const Operation &each : pending.value_or(QList<Operation>())) {
            if (canBeTakenBack(each) && (!m_waiting || each.sequence > m_waiting->sequence))
                m_waiting = each;
        }
        readFinished();
    });
    return m_promise.future();
}

void UndoFlow::readFinished()
{
    whenDone(m_store.finishedOperations(kUndoDepth), this, [this](const Result<QList<Operation>> &finished) {
        if (finished)
            choose(*finished);
        else
            finish(tl::unexpected(finished.error()));
    });
}

void UndoFlow::choose(const QList<Operation> &finished)
{
    std::optional<Operation> newest;
    for (const Operation &each : finished) {
        const bool undoable = each.state == OperationState::Done && inverseOf(each);
        if (undoable && (!newest || each.sequence > newest->sequence))
            newest = each;
    }
    if (m_waiting && (!newest || m_waiting->sequence > newest->sequence))
        takeBack(*m_waiting);
    else if (newest)
        submitInverse(*newest, *inverseOf(*newest));
    else
        finish(failure(ErrorKind::NotFound, u"nothing to undo"_s));
}

void UndoFlow::takeBack(const Operation &operation)
{
    whenDone(m_desk.takeBack(operation.id), this, [this, operation](const Result<Command> &taken) {
        if (taken)
            finish(operationPhrase(operation));
        else
            finish(tl::unexpected(taken.error()));
    });
}

void UndoFlow::submitInverse(const Operation &operation, const Command &inverse)
{
    whenDone(m_desk.submit(operation.account, inverse), this, [this, operation](const Result<OperationId> &submitted) {
        if (submitted)
            markUndone({operation.id, *submitted}, operationPhrase(operation));
        else
            finish(tl::unexpected(submitted.error()));
    });
}

/// The inverse is marked too, so that the next undo does not undo the undoing.
void UndoFlow::markUndone(const QList<OperationId> &operations, const QString &phrase)
{
    for (const OperationId &each : operations)
        whenDone(m_store.setUndone(each), &m_desk, [](const Result<void> &) {});
    finish(phrase);
}

void UndoFlow::finish(const Result<QString> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace foredesk
