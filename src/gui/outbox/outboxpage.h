// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/outbox/operationdetail.h"
#include "gui/outbox/outboxpresenter.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace foredesk
{

class InlineMessage;
class PlainLabel;

/// Everything on its way and everything that needs a decision, with what can be done about it. GUI thread.
class OutboxPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPage(Desk &desk, QWidget *parent = nullptr);

    /// Puts the cursor on an operation; used by "review" links elsewhere.
    void showOperation(const OperationId &operation);

Q_SIGNALS:
    void openRequested(const TicketRef &ticket);
    void editRequested(const TicketRef &ticket, Visibility visibility, const QString &body);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildList();
    void refreshDetail();
    void showFailure(const Error &error);

    OutboxPresenter m_presenter;
    PlainLabel *m_title;
    PlainLabel *m_count;
    InlineMessage *m_failure;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    OperationDetail *m_detail;
    QTimer *m_tick;
};

} // namespace foredesk
