// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/outboxpage.h"

#include "gui/common/emptystate.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/plainlabel.h"
#include "gui/common/usermessage.h"

#include <QDateTime>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kTickMs = 1000; // the countdown of held operations; runs only while the page is seen

} // namespace

OutboxPage::OutboxPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_presenter(desk)
    , m_title(new PlainLabel(tr("Outbox"), this))
    , m_count(new PlainLabel(this))
    , m_failure(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeView(this))
    , m_detail(new OperationDetail(this))
    , m_tick(new QTimer(this))
{
    m_title->setHeading(2);
    m_count->setMuted();
    m_failure->setDismissible();
    m_failure->hide();
    connect(m_failure, &InlineMessage::dismissed, m_failure, &QWidget::hide);

    auto *empty = new EmptyState(this);
    empty->setContent(u"mail-folder-outbox"_s, tr("Everything is sent"),
        tr("What you write stays here until the helpdesk has confirmed it."));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(empty);
    m_stack->addWidget(splitter);
    buildList();

    auto *header = new QVBoxLayout;
    header->setContentsMargins(kGap4, kGap3, kGap4, kGap2);
    header->setSpacing(kGap1);
    header->addWidget(m_title);
    header->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_failure);
    layout->addWidget(m_stack, 1);

    m_tick->setInterval(kTickMs);
    connect(
        m_tick, &QTimer::timeout, this, [this] { m_presenter.model().setNow(QDateTime::currentMSecsSinceEpoch()); });
    connect(&m_presenter, &OutboxPresenter::changed, this, &OutboxPage::refreshDetail);
    connect(&m_presenter, &OutboxPresenter::failed, this, &OutboxPage::showFailure);
    connect(&m_presenter, &OutboxPresenter::openRequested, this, &OutboxPage::openRequested);
    connect(&m_presenter, &OutboxPresenter::editRequested, this, &OutboxPage::editRequested);
    connect(m_detail, &OperationDetail::chosen, this, [this](OperationChoice choice, OperationDetail::Reach reach) {
        const Operation *operation = m_presenter.model().at(m_list->currentIndex().row());
        if (!operation)
            return;
        const QList<OperationId> targets = reach == OperationDetail::Reach::AllAlike
            ? m_presenter.alike(operation->id)
            : QList<OperationId> {operation->id};
        m_list->setFocus(Qt::OtherFocusReason); // the button goes with its operation
        m_presenter.choose(targets, choice);
    });
}

void OutboxPage::buildList()
{
    m_list->setModel(&m_presenter.model());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Outbox"));
    setFocusProxy(m_list);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < OperationListModel::kColumns; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPage::refreshDetail);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Operation *operation = m_presenter.model().at(index.row()))
            m_presenter.choose({operation->id}, OperationChoice::OpenThread);
    });
}

void OutboxPage::showOperation(const OperationId &operation)
{
    const int place = m_presenter.model().placeOf(operation);
    if (place >= 0)
        m_list->setCurrentIndex(m_presenter.model().index(place, 0));
}

void OutboxPage::refreshDetail()
{
    const int rows = m_presenter.model().rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 0 : 1);
    m_count->setText(rows == 0 ? QString() : tr("%n change(s) not confirmed yet", nullptr, rows));
    if (rows > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_presenter.model().index(0, 0));
    const Operation *operation = m_presenter.model().at(m_list->currentIndex().row());
    m_detail->setVisible(operation);
    if (operation)
        m_detail->setStory(m_presenter.story(*operation), static_cast<int>(m_presenter.alike(operation->id).size()));
}

void OutboxPage::showFailure(const Error &error)
{
    m_failure->setMessage(InlineMessage::Kind::Error, userMessage(error));
    m_failure->show();
}

void OutboxPage::showEvent(QShowEvent *event)
{
    m_presenter.refresh();
    m_tick->start();
    QWidget::showEvent(event);
}

void OutboxPage::hideEvent(QHideEvent *event)
{
    m_tick->stop();
    QWidget::hideEvent(event);
}

} // namespace foredesk
