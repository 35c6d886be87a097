// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QWidget>

class QStackedLayout;
class QTreeWidget;
class QTreeWidgetItem;

namespace foredesk
{

class EmptyState;

/// Everything that was begun and not sent, newest first.
class DraftsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsPage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An empty ticket is a new ticket being written.
    void opened(const Draft &draft);

private:
    void reload();
    void show(QList<Draft> drafts);
    void loadSubject(const TicketRef &ticket, int row);

    Desk &m_desk;
    QStackedLayout *m_states;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QList<Draft> m_drafts;
};

} // namespace foredesk
