// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outboxpresenter.h"

#include "base/whendone.h"
#include "gui/common/agetext.h"
#include "gui/common/words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace foredesk
{

OutboxPresenter::OutboxPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_model.setWords([this](const Operation &operation, OperationListModel::Column column, qint64 nowMs) {
        return words(operation, column, nowMs);
    });
    connect(&m_desk, &Desk::operationsChanged, this, &OutboxPresenter::refresh);
    refresh();
}

void OutboxPresenter::refresh()
{
    whenDone(m_desk.operations(), this, [this](const Result<QList<Operation>> &operations) {
        if (!operations) {
            Q_EMIT failed(operations.error());
            return;
        }
        m_model.setOperations(*operations);
        m_model.setNow(QDateTime::currentMSecsSinceEpoch());
        Q_EMIT changed();
    });
}

QString OutboxPresenter::words(const Operation &operation, OperationListModel::Column column, qint64 nowMs) const
{
    switch (column) {
    case OperationListModel::Column::What:
        return commandText(operation.command);
    case OperationListModel::Column::Ticket: {
        const QString ticket = commandTicket(operation.command).value();
        return m_desk.accounts().size() > 1 && !ticket.isEmpty() ? operation.account.value() + u'/' + ticket : ticket;
    }
    case OperationListModel::Column::State:
        return operationStateText(operation.state);
    case OperationListModel::Column::Age:
        return ageText(operation.submittedAt, nowMs, QLocale());
    case OperationListModel::Column::Next:
        return operation.notBefore > nowMs ? clockText(operation.notBefore, nowMs, QLocale()) : QString();
    }
    return QString();
}

OperationStory OutboxPresenter::story(const Operation &operation) const
{
    return storyOf(operation, m_desk.agents(operation.account), m_desk.inboxes(operation.account));
}

QList<OperationId> OutboxPresenter::alike(const OperationId &id) const
{
    const int place = m_model.placeOf(id);
    if (place < 0)
        return {};
    const Operation &asked = *m_model.at(place);
    QList<OperationId> same;
    for (const Operation &each : m_model.operations()) {
        if (each.state == asked.state && each.attention == asked.attention
            && each.command.index() == asked.command.index())
            same.append(each.id);
    }
    return same;
}

void OutboxPresenter::choose(const QList<OperationId> &operations, OperationChoice choice)
{
    for (const OperationId &id : operations) {
        if (const int place = m_model.placeOf(id); place >= 0)
            carryOut(Operation(*m_model.at(place)), choice);
    }
}

void OutboxPresenter::carryOut(const Operation &operation, OperationChoice choice)
{
    switch (choice) {
    case OperationChoice::OpenThread:
        Q_EMIT openRequested({operation.account, commandTicket(operation.command)});
        break;
    case OperationChoice::SendAgain:
        report(m_desk.answerUnconfirmed(operation.id, UnconfirmedChoice::SendAgain));
        break;
    case OperationChoice::MarkAsSent:
        report(m_desk.answerUnconfirmed(operation.id, UnconfirmedChoice::MarkAsSent));
        break;
    case OperationChoice::Retry:
        report(m_desk.retryNow(operation.id));
        break;
    case OperationChoice::TakeMine:
        report(m_desk.resolveConflict(operation.id, ConflictChoice::TakeMine));
        break;
    case OperationChoice::TakeTheirs:
        report(m_desk.resolveConflict(operation.id, ConflictChoice::TakeTheirs));
        break;
    case OperationChoice::Discard:
        report(m_desk.discard(operation.id));
        break;
    case OperationChoice::Edit:
        giveBack(operation);
        break;
    }
}

/// The text is with the composer before the operation goes, so that it is never nowhere.
void OutboxPresenter::giveBack(const Operation &operation)
{
    const auto *note = std::get_if<AddNote>(&operation.command);
    const auto *reply = std::get_if<AddReply>(&operation.command);
    if (!note && !reply)
        return;
    Draft draft;
    draft.ticket = {operation.account, commandTicket(operation.command)};
    draft.visibility = note ? Visibility::Private : Visibility::Public;
    draft.id = draftIdFor(draft.ticket, draft.visibility);
    draft.body = note ? note->body : reply->body;
    draft.savedAt = QDateTime::currentMSecsSinceEpoch();
    whenDone(m_desk.saveDraft(draft), this, [this, draft, id = operation.id](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        report(m_desk.discard(id));
        Q_EMIT editRequested(draft.ticket, draft.visibility, draft.body);
    });
}

void OutboxPresenter::report(const QFuture<Result<void>> &done)
{
    whenDone(done, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

} // namespace foredesk
