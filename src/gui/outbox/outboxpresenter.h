// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/outbox/operationstory.h"
#include "models/operationlistmodel.h"
#include "sync/desk.h"

namespace foredesk
{

/// What the outbox page does, without widgets: keeps the list in step with the desk and carries out decisions. GUI
/// thread.
class OutboxPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit OutboxPresenter(Desk &desk, QObject *parent = nullptr);

    OperationListModel &model() { return m_model; }
    OperationStory story(const Operation &operation) const;
    /// Others that ask the same question as `operation`, itself included: "same for all n".
    QList<OperationId> alike(const OperationId &operation) const;
    /// Carries `choice` out for each; failures arrive with failed().
    void choose(const QList<OperationId> &operations, OperationChoice choice);
    void refresh();

Q_SIGNALS:
    void changed();
    void failed(const Error &error);
    void openRequested(const TicketRef &ticket);
    /// The text goes back into the composer of this ticket.
    void editRequested(const TicketRef &ticket, Visibility visibility, const QString &body);

private:
    void carryOut(const Operation &operation, OperationChoice choice);
    void giveBack(const Operation &operation);
    void report(const QFuture<Result<void>> &done);
    QString words(const Operation &operation, OperationListModel::Column column, qint64 nowMs) const;

    Desk &m_desk;
    OperationListModel m_model;
};

} // namespace foredesk
