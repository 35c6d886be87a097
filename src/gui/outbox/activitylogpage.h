// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitylogmodel.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace foredesk
{

class InlineMessage;

/// Everything this client did and every refusal, filterable and exportable as CSV. GUI thread.
class ActivityLogPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityLogPage(Desk &desk, QWidget *parent = nullptr);

    /// The lines shown, as CSV with protected fields (no cell can become a formula).
    QByteArray asCsv() const;

Q_SIGNALS:
    void openRequested(const TicketRef &ticket);

private:
    void buildView();
    void exportTo(const QString &path);

    ActivityLogModel m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTreeView *m_view;
    InlineMessage *m_message;
};

} // namespace foredesk
