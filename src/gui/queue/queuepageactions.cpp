// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/actionregistry.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/typedconfirmdialog.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"
#include "gui/queue/bulkbar.h"
#include "gui/queue/bulkplandialog.h"
#include "gui/queue/bulkpresenter.h"
#include "gui/queue/queuepage.h"
#include "gui/queue/tagchangedialog.h"
#include "models/ticketqueuemodel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

void QueuePage::connectActions()
{
    const auto on = [this](const QString &id, const std::function<void()> &run) {
        connect(m_actions.action(id), &QAction::triggered, this, run);
    };
    on(u"queue.next"_s, [this] { m_list->moveCurrent(1); });
    on(u"queue.previous"_s, [this] { m_list->moveCurrent(-1); });
    on(u"queue.open"_s, [this] { openCurrent(); });
    on(u"queue.toggle"_s, [this] { m_list->toggleMark(); });
    on(u"queue.extendNext"_s, [this] { m_list->extendMark(1); });
    on(u"queue.extendPrevious"_s, [this] { m_list->extendMark(-1); });
    on(u"queue.selectAll"_s, [this] { m_list->markAll(); });
    on(u"view.density"_s, [this] {
        const int next = (static_cast<int>(m_settings.density()) + 1) % 3;
        m_settings.setDensity(static_cast<Density>(next));
    });
}

void QueuePage::connectBulk()
{
    connect(m_bulk, &BulkBar::clearRequested, m_list, &QueueList::clearMarks);
    connect(m_bulk, &BulkBar::markAllRequested, m_list, &QueueList::markAll);
    connect(m_bulk, &BulkBar::tagsRequested, this, &QueuePage::askForTags);
    connect(m_bulk, &BulkBar::wished, this, [this](const BulkWish &wish, const QString &text) {
        m_wish = text;
        m_changes->plan(wish, m_list->markedRows());
    });
    connect(m_changes, &BulkPresenter::planned, this, &QueuePage::showPlan);
    connect(m_changes, &BulkPresenter::submitted, this, [this](int tickets) {
        m_list->clearMarks();
        Q_EMIT announced(tr("%1: %n ticket(s)", nullptr, tickets).arg(m_wish));
    });
    connect(m_changes, &BulkPresenter::failed, this, [this](const Error &error) {
        m_message->setMessage(InlineMessage::Kind::Error, userMessage(error));
        m_message->show();
    });
}

bool QueuePage::takeTicketAction(const QString &action)
{
    return m_list->markedCount() > 0 && m_bulk->run(action);
}

void QueuePage::askForTags()
{
    QStringList known;
    for (const QList<Account> accounts = m_desk.accounts(); const Account &account : accounts) {
        for (const QList<Tag> tags = m_desk.tags(account.id).items(); const Tag &tag : tags)
            known.append(tag.name);
    }
    known.removeDuplicates();
    auto *dialog = new TagChangeDialog(known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        BulkWish wish;
        wish.addTags = dialog->added();
        wish.removeTags = dialog->removed();
        m_wish = wishText(wish, {});
        m_changes->plan(wish, m_list->markedRows());
    });
    dialog->open();
}

/// A deletion cannot be undone: its number is typed. Everything else is agreed to with the plan in sight.
void QueuePage::showPlan(const BulkPlan &plan)
{
    const int count = static_cast<int>(plan.changing.size());
    QDialog *dialog = nullptr;
    if (plan.wish.deletes && count > 0) {
        dialog = new TypedConfirmDialog(
            {tr("Delete %n ticket(s)", nullptr, count),
                tr("%n ticket(s) will be deleted on the server, for everybody. This cannot be undone.", nullptr, count),
                QString::number(count), tr("Delete")},
            this);
    } else {
        dialog = new BulkPlanDialog(plan, m_wish, this);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan] { m_changes->submit(plan); });
    dialog->open();
}

void QueuePage::showSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *sorts = new QActionGroup(menu);
    for (int each = 0; each <= static_cast<int>(TicketSort::Assignee); ++each) {
        const auto sort = static_cast<TicketSort>(each);
        QAction *action = menu->addAction(sortText(sort));
        action->setCheckable(true);
        action->setChecked(m_criteria.view.sort == sort);
        sorts->addAction(action);
        connect(action, &QAction::triggered, this, [this, sort] { setSort(sort, m_criteria.view.direction); });
    }
    menu->addSeparator();
    QAction *ascending = menu->addAction(tr("Smallest or oldest first"));
    ascending->setCheckable(true);
    ascending->setChecked(m_criteria.view.direction == SortDirection::Ascending);
    connect(ascending, &QAction::toggled, this,
        [this](bool on) { setSort(m_criteria.view.sort, on ? SortDirection::Ascending : SortDirection::Descending); });
    menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
}

void QueuePage::setSort(TicketSort sort, SortDirection direction)
{
    m_criteria.view.sort = sort;
    m_criteria.view.direction = direction;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool natural = column != static_cast<int>(TicketQueueModel::Column::Inbox)
            && column != static_cast<int>(TicketQueueModel::Column::Tags);
        if (natural && TicketQueueModel::sortOf(static_cast<TicketQueueModel::Column>(column)) == sort) {
            const bool up = direction == SortDirection::Ascending;
            m_list->header().setSortIndicator(column, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        }
    }
    applyCriteria();
}

void QueuePage::sortByColumn(int column)
{
    const auto which = static_cast<TicketQueueModel::Column>(column);
    if (which == TicketQueueModel::Column::Inbox || which == TicketQueueModel::Column::Tags)
        return setSort(m_criteria.view.sort, m_criteria.view.direction); // no order of their own
    const TicketSort sort = TicketQueueModel::sortOf(which);
    const bool again = m_criteria.view.sort == sort;
    const bool wasDown = m_criteria.view.direction == SortDirection::Descending;
    const bool textual = which == TicketQueueModel::Column::Subject || which == TicketQueueModel::Column::Requester
        || which == TicketQueueModel::Column::Assignee;
    const bool up = again ? wasDown : textual;
    setSort(sort, up ? SortDirection::Ascending : SortDirection::Descending);
}

void QueuePage::setArrangement(QueueList::Arrangement arrangement)
{
    m_list->setArrangement(arrangement);
}

} // namespace foredesk
