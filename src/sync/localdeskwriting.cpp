// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localdesk.h"

#include "sync/undoflow.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

template <typename T>
QFuture<Result<T>> noSuchOperation()
{
    return failedFuture<T>(ErrorKind::NotFound, u"no such operation is pending"_s);
}

} // namespace

QFuture<Result<OperationId>> LocalDesk::submit(
    const AccountId &account, const Command &command, const SubmitOptions &options)
{
    AccountSession *each = session(account);
    if (!each)
        return failedFuture<OperationId>(ErrorKind::NotFound, u"no account %1"_s.arg(account.value()));
    return each->submitter().submit(command, options);
}

QFuture<Result<Command>> LocalDesk::takeBack(const OperationId &operation)
{
    AccountSession *each = sessionOf(operation);
    return each ? each->outbox().takeBack(operation) : noSuchOperation<Command>();
}

QFuture<Result<QList<Operation>>> LocalDesk::operations()
{
    return m_parts.store.operations();
}

QFuture<Result<void>> LocalDesk::retryNow(const OperationId &operation)
{
    AccountSession *each = sessionOf(operation);
    return each ? each->outbox().retryNow(operation) : noSuchOperation<void>();
}

QFuture<Result<void>> LocalDesk::discard(const OperationId &operation)
{
    AccountSession *each = sessionOf(operation);
    return each ? each->outbox().discard(operation) : noSuchOperation<void>();
}

QFuture<Result<void>> LocalDesk::answerUnconfirmed(const OperationId &operation, UnconfirmedChoice choice)
{
    AccountSession *each = sessionOf(operation);
    if (!each)
        return noSuchOperation<void>();
    switch (choice) {
    case UnconfirmedChoice::SendAgain:
        return each->outbox().sendAgain(operation);
    case UnconfirmedChoice::MarkAsSent:
        return each->outbox().markAsSent(operation);
    case UnconfirmedChoice::Discard:
        break;
    }
    return each->outbox().discard(operation);
}

QFuture<Result<void>> LocalDesk::resolveConflict(const OperationId &operation, ConflictChoice choice)
{
    AccountSession *each = sessionOf(operation);
    if (!each)
        return noSuchOperation<void>();
    return choice == ConflictChoice::TakeMine ? each->outbox().takeMine(operation)
                                              : each->outbox().takeTheirs(operation);
}

QFuture<Result<QString>> LocalDesk::undoLast()
{
    auto *undo = new UndoFlow(m_access, *this);
    return undo->run();
}

QFuture<Result<void>> LocalDesk::saveDraft(const Draft &draft)
{
    return m_parts.store.saveDraft(draft);
}

QFuture<Result<QList<Draft>>> LocalDesk::drafts()
{
    return m_parts.store.drafts();
}

QFuture<Result<QList<DraftVersion>>> LocalDesk::draftVersions(const DraftId &draft)
{
    return m_parts.store.draftVersions(draft);
}

QFuture<Result<void>> LocalDesk::markSeen(const TicketRef &ticket)
{
    return m_parts.store.markSeen(ticket, m_parts.clock.nowMs());
}

QFuture<Result<void>> LocalDesk::saveViews(const QList<View> &views)
{
    return mapped<void>(m_parts.store.saveViews(views), this, [this, views](const Result<void> &saved) {
        if (saved) {
            m_views = views;
            Q_EMIT viewsChanged();
        }
        return saved;
    });
}

} // namespace foredesk
