// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/bulkplan.h"
#include "gui/queue/queuecriteria.h"
#include "gui/queue/queuelist.h"
#include "sync/desk.h"

#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace foredesk
{

class ActionRegistry;
class BulkBar;
class BulkPresenter;
class FilterBar;
class InlineMessage;
class PlainLabel;
class QueueEmptyState;
class TicketQueueModel;

/// A queue: its title and count, what narrows it, its lines, and what can be done to several of them. Going through the
/// lines makes tickets current; Enter or a click opens one. GUI thread.
class QueuePage : public QWidget
{
    Q_OBJECT

public:
    QueuePage(Desk &desk, ActionRegistry &actions, Settings &settings, QWidget *parent = nullptr);
    ~QueuePage() override; ///< Keeps the columns' widths and order for the next time.

    /// An empty scope shows all accounts.
    void openView(const View &view, const AccountId &scope);
    /// The view as narrowed and sorted now, ready to be saved under a name.
    View currentView() const;
    /// The line of that ticket becomes current when the queue has it.
    void showTicket(const TicketRef &ticket);
    TicketRef currentTicket() const; ///< Empty when there is none.
    bool isCurrentUnknown() const; ///< There is one, but which ticket it is has not been read yet.
    QueueList &list() { return *m_list; }
    TicketQueueModel &model() { return *m_model; }

    void setArrangement(QueueList::Arrangement arrangement);
    /// With marks, ticket actions are about all marked tickets: true when it was one and the page took it.
    bool takeTicketAction(const QString &action);
    void focusFilter();

Q_SIGNALS:
    void ticketActivated(const foredesk::TicketRef &ticket);
    void currentTicketChanged(const foredesk::TicketRef &ticket);
    void selectionChanged(int marked);
    void announced(const QString &text);

private:
    void arrange();
    void connectList();
    void connectActions();
    void connectBulk();
    void changeCriteria(const QueueCriteria &criteria);
    void applyCriteria();
    void readFilterBar();
    void showCount();
    void showState();
    void showSortMenu();
    void setSort(TicketSort sort, SortDirection direction);
    void sortByColumn(int column);
    void refreshColors();
    void askForTags();
    void showPlan(const BulkPlan &plan);
    void openCurrent();
    void tellCurrent();

    Desk &m_desk;
    ActionRegistry &m_actions;
    Settings &m_settings;
    TicketQueueModel *m_model;
    QueueCriteria m_criteria;
    PlainLabel *m_title;
    PlainLabel *m_count;
    QToolButton *m_sort;
    FilterBar *m_filter;
    BulkBar *m_bulk;
    InlineMessage *m_message;
    QueueList *m_list;
    QueueEmptyState *m_empty;
    QStackedLayout *m_stack;
    BulkPresenter *m_changes;
    QString m_wish;
    RowId m_wanted = 0; ///< The line to be current again after the queue was opened anew.
    TicketRef m_told;
};

} // namespace foredesk
