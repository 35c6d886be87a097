// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/queuepage.h"

#include "gui/common/actionregistry.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"
#include "gui/common/words.h"
#include "gui/queue/bulkbar.h"
#include "gui/queue/bulkpresenter.h"
#include "gui/queue/filterbar.h"
#include "gui/queue/queueemptystate.h"
#include "gui/queue/rowsentence.h"
#include "models/ticketqueuemodel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

const QString kHeaderState = QStringLiteral("queue/header");

} // namespace

QueuePage::QueuePage(Desk &desk, ActionRegistry &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_settings(settings)
    , m_model(new TicketQueueModel(desk, this))
    , m_title(new PlainLabel(this))
    , m_count(new PlainLabel(this))
    , m_sort(new QToolButton(this))
    , m_filter(new FilterBar(this))
    , m_bulk(new BulkBar(desk, this))
    , m_message(new InlineMessage(this))
    , m_list(new QueueList(*m_model, this))
    , m_empty(new QueueEmptyState(this))
    , m_stack(new QStackedLayout)
    , m_changes(new BulkPresenter(desk, this))
{
    m_model->setSentence(
        [this](const QueueRow &row) { return rowSentence(row, QDateTime::currentMSecsSinceEpoch(), locale()); });
    m_list->setDensity(settings.density());
    m_list->header().restoreState(settings.viewState(kHeaderState));
    arrange();
    connectList();
    connectActions();
    connectBulk();
    refreshColors();
}

QueuePage::~QueuePage()
{
    m_settings.setViewState(kHeaderState, m_list->header().saveState());
}

void QueuePage::arrange()
{
    m_title->setHeading(1);
    m_count->setMuted();
    m_sort->setIcon(themedIcon(u"view-sort"_s));
    m_sort->setAutoRaise(true);
    m_sort->setAccessibleName(tr("Sort"));
    m_message->setDismissible();
    m_message->hide();
    m_bulk->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kGap3, kGap2, kGap2, 0);
    head->setSpacing(kGap2);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_sort);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_bulk);
    column->addWidget(m_message);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_list);
}

void QueuePage::connectList()
{
    connect(m_filter, &FilterBar::changed, this, &QueuePage::readFilterBar);
    connect(m_filter, &FilterBar::listRequested, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->moveCurrent(1);
    });
    connect(m_sort, &QToolButton::clicked, this, &QueuePage::showSortMenu);
    connect(&m_list->header(), &QHeaderView::sectionClicked, this, &QueuePage::sortByColumn);
    connect(m_model, &TicketQueueModel::queryOpened, this, &QueuePage::showState);
    connect(m_model, &TicketQueueModel::queryFailed, this, &QueuePage::showState);
    connect(m_model, &TicketQueueModel::countChanged, this, &QueuePage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QueuePage::tellCurrent);
    connect(m_list, &QueueList::currentChosen, this, &QueuePage::tellCurrent);
    connect(m_list, &QAbstractItemView::activated, this, &QueuePage::openCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, [this] {
        if (m_list->markedCount() == 0)
            openCurrent();
    });
    connect(m_list, &QueueList::marksChanged, this, [this](int count) {
        m_bulk->setMarked(count, m_model->rowCount());
        m_bulk->setVisible(count > 0);
        Q_EMIT selectionChanged(count);
    });
    connect(&m_desk, &Desk::statusChanged, this, &QueuePage::showState);
    connect(&m_desk, &Desk::accountsChanged, this, &QueuePage::refreshColors);
    connect(&m_desk, &Desk::referenceChanged, this, &QueuePage::refreshColors);
    connect(&m_settings, &Settings::densityChanged, this, [this] { m_list->setDensity(m_settings.density()); });
    connect(m_empty, &QueueEmptyState::quickRemoved, this, [this](QuickFilter filter) {
        QueueCriteria less = m_criteria;
        less.quick.remove(filter);
        changeCriteria(less);
    });
    connect(m_empty, &QueueEmptyState::typedRemoved, this, [this] {
        QueueCriteria less = m_criteria;
        less.typed.clear();
        changeCriteria(less);
    });
    connect(m_empty, &QueueEmptyState::allRemoved, this, [this] {
        changeCriteria({m_criteria.view, m_criteria.scope, {}, {}});
    });
}

void QueuePage::openView(const View &view, const AccountId &scope)
{
    refreshColors();
    m_list->clearMarks();
    m_list->selectionModel()->clearCurrentIndex();
    m_list->scrollToTop();
    changeCriteria({view, scope, {}, {}});
}

/// Shows the conditions in their fields, too.
void QueuePage::changeCriteria(const QueueCriteria &criteria)
{
    m_criteria = criteria;
    m_filter->setTyped(criteria.typed);
    m_filter->setQuick(criteria.quick);
    applyCriteria();
}

void QueuePage::readFilterBar()
{
    m_criteria.typed = m_filter->typed();
    m_criteria.quick = m_filter->quick();
    applyCriteria();
}

void QueuePage::applyCriteria()
{
    m_title->setText(viewText(m_criteria.view));
    const auto query = m_criteria.query();
    if (!query) {
        m_filter->showError(query.error());
        return;
    }
    m_filter->clearError();
    const bool one = !m_criteria.scope.isEmpty() || m_desk.accounts().size() == 1;
    m_bulk->setAccount(!one              ? AccountId()
            : m_criteria.scope.isEmpty() ? m_desk.accounts().first().id
                                         : m_criteria.scope);
    m_sort->setToolTip(tr("Sorted by %1").arg(sortText(query->sort)).toHtmlEscaped());
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_wanted = m_model->entries().at(current.row()).row;
    m_model->setQuery(*query);
}

View QueuePage::currentView() const
{
    View view = m_criteria.view;
    view.filterText = m_criteria.filterText();
    return view;
}

void QueuePage::showCount()
{
    m_count->setText(
        m_model->phase() == TicketQueueModel::Phase::Failed ? QString() : locale().toString(m_model->rowCount()));
}

void QueuePage::showState()
{
    showCount();
    m_bulk->setMarked(m_list->markedCount(), m_model->rowCount());
    if (const int place = m_model->placeOf(std::exchange(m_wanted, 0)); place >= 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(place, 0), QItemSelectionModel::NoUpdate);
    const bool empty = m_model->rowCount() == 0 && m_model->phase() != TicketQueueModel::Phase::Opening;
    if (m_model->phase() == TicketQueueModel::Phase::Failed) {
        m_empty->showError(m_model->error());
    } else if (m_desk.accounts().isEmpty()) {
        m_empty->showNoAccount();
    } else if (empty) {
        AccountStatus unsynced;
        bool waits = false;
        for (const QList<Account> accounts = m_desk.accounts(); const Account &account : accounts) {
            const AccountStatus status = m_desk.status(account.id);
            const bool shown = m_criteria.scope.isEmpty() || m_criteria.scope == account.id;
            if (shown && status.syncedAt == 0) {
                unsynced = status;
                waits = true;
            }
        }
        if (waits && !m_criteria.isNarrowed())
            m_empty->showNotSynced(unsynced);
        else
            m_empty->showNothingMatches(m_criteria);
    }
    const bool failed = m_model->phase() == TicketQueueModel::Phase::Failed;
    const bool listHadFocus = m_list->hasFocus();
    m_stack->setCurrentIndex(empty || failed ? 1 : 0);
    if (listHadFocus && !empty)
        m_list->setFocus(Qt::OtherFocusReason);
    tellCurrent();
}

void QueuePage::refreshColors()
{
    QHash<AccountId, QColor> accountColors;
    QHash<AccountId, QHash<QString, QColor>> tagColors;
    const QList<Account> accounts = m_desk.accounts();
    for (const Account &account : accounts) {
        if (accounts.size() > 1)
            accountColors.insert(account.id, QColor(account.colorName));
        for (const QList<Tag> tags = m_desk.tags(account.id).items(); const Tag &tag : tags)
            tagColors[account.id].insert(tag.name, QColor(tag.color));
    }
    m_list->setColors(accountColors, tagColors);
}

TicketRef QueuePage::currentTicket() const
{
    const QModelIndex current = m_list->currentIndex();
    const bool isThere = current.isValid() && !m_list->isDisplaced();
    const QueueRow *row = isThere ? m_model->rowAt(current.row()) : nullptr;
    return row ? row->ref : TicketRef {};
}

bool QueuePage::isCurrentUnknown() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() && !m_list->isDisplaced() && !m_model->rowAt(current.row());
}

/// Also when the content of the current line arrives after it became current.
void QueuePage::tellCurrent()
{
    const TicketRef current = currentTicket();
    if (current == m_told || m_list->isDisplaced())
        return; // what left the queue by itself stays open for reading
    m_told = current;
    Q_EMIT currentTicketChanged(current);
}

void QueuePage::openCurrent()
{
    if (const TicketRef current = currentTicket(); !current.ticket.isEmpty())
        Q_EMIT ticketActivated(current);
}

void QueuePage::showTicket(const TicketRef &ticket)
{
    const int place = m_model->placeOf(ticket);
    if (place < 0 || place == m_list->currentIndex().row())
        return;
    m_list->selectionModel()->setCurrentIndex(m_model->index(place, 0), QItemSelectionModel::NoUpdate);
    m_list->scrollTo(m_list->currentIndex());
}

void QueuePage::focusFilter()
{
    m_filter->focusField();
}

} // namespace foredesk
