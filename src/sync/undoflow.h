// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "sync/desk.h"
#include "sync/syncstore.h"

namespace foredesk
{

/// Takes back the newest thing the agent did: what is still waiting disappears, what is done gets its inverse, and the
/// next undo goes further back. Child of the desk; deletes itself at its end.
class UndoFlow : public QObject
{
    Q_OBJECT

public:
    UndoFlow(SyncStore &store, Desk &desk);

    /// What was undone, as an English phrase; NotFound when there is nothing.
    QFuture<Result<QString>> run();

private:
    void readFinished();
    void choose(const QList<Operation> &finished);
    void takeBack(const Operation &operation);
    void submitInverse(const Operation &operation, const Command &inverse);
    void markUndone(const QList<OperationId> &operations, const QString &phrase);
    void finish(const Result<QString> &result);

    SyncStore &m_store;
    Desk &m_desk;
    std::optional<Operation> m_waiting;
    QPromise<Result<QString>> m_promise;
};

} // namespace foredesk
