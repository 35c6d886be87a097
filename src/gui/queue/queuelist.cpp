// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/queuelist.h"

#include "gui/common/agetext.h"
#include "gui/common/colors.h"
#include "gui/queue/rowsentence.h"
#include "models/ticketqueuemodel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace foredesk
{

QueueList::QueueList(TicketQueueModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
    setModel(&model);
    m_header->setModel(&model);
    m_header->setSectionsClickable(true);
    m_header->setSortIndicatorShown(true);
    m_header->setSectionsMovable(true);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    constexpr int kWidths[] = {320, 160, 70, 100, 90, 140, 120, 170, 90, 100};
    for (int column = 0; column < m_header->count(); ++column)
        m_header->resizeSection(column, kWidths[column]);
    m_header->hide();
    connect(m_header, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    setSelectionMode(ExtendedSelection);
    setAutoScroll(false); // the view would jump when the current line leaves while another part is being read
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Tickets"));
    takeStyle();
    connect(&model, &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex &, int from, int, const QModelIndex &, int to) { rowsMoved(from, to); });
    connect(&model, &TicketQueueModel::orderChanged, this, &QueueList::restoreCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_displaced = false; });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &QueueList::noteChosen);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int count = markedCount();
        m_style.marksShown = count > 0;
        viewport()->update();
        Q_EMIT marksChanged(count);
    });
}

void QueueList::setDensity(Density density)
{
    const QModelIndex current = currentIndex();
    m_style.density = density;
    doItemsLayout();
    if (current.isValid())
        scrollTo(current);
}

void QueueList::setColors(
    const QHash<AccountId, QColor> &accounts, const QHash<AccountId, QHash<QString, QColor>> &tags)
{
    if (m_style.accountColors == accounts && m_style.tagColors == tags)
        return;
    m_style.accountColors = accounts;
    m_style.tagColors = tags;
    viewport()->update();
}

void QueueList::setArrangement(Arrangement arrangement)
{
    m_header->setVisible(arrangement == Arrangement::Table);
    updateGeometries();
    viewport()->update();
}

void QueueList::takeStyle()
{
    m_style.palette = palette();
    m_style.font = font();
    m_style.direction = layoutDirection();
    m_style.locale = locale();
}

void QueueList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    takeStyle();
    if (event->type() == QEvent::FontChange)
        doItemsLayout();
}

int QueueList::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int QueueList::heightOfRow() const
{
    return rowHeight(m_header->isHidden() ? m_style.density : Density::Compact, m_style.font);
}

int QueueList::horizontalOffset() const
{
    return 0;
}

int QueueList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect QueueList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return QRect();
    const int height = heightOfRow();
    return QRect(0, index.row() * height - verticalOffset(), viewport()->width(), height);
}

QModelIndex QueueList::indexAt(const QPoint &point) const
{
    const int place = (point.y() + verticalOffset()) / heightOfRow();
    return point.y() + verticalOffset() >= 0 && place < rowCount() ? m_model.index(place, 0) : QModelIndex();
}

void QueueList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int height = heightOfRow();
    const int top = index.row() * height;
    const int room = viewport()->height();
    const int shown = verticalOffset();
    int wanted = shown;
    if (hint == PositionAtTop)
        wanted = top;
    else if (hint == PositionAtCenter)
        wanted = top - (room - height) / 2;
    else if (hint == PositionAtBottom || top + height > shown + room)
        wanted = top + height - room;
    if (hint == EnsureVisible && top < shown)
        wanted = top;
    verticalScrollBar()->setValue(wanted);
}

void QueueList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // not the list's own, which keeps a place for every line
    viewport()->update();
}

void QueueList::updateGeometries()
{
    const int top = m_header->isHidden() ? 0 : m_header->sizeHint().height();
    setViewportMargins(0, top, 0, 0);
    m_header->setGeometry(viewport()->x(), viewport()->y() - top, viewport()->width(), top);
    const int height = heightOfRow();
    verticalScrollBar()->setSingleStep(height);
    verticalScrollBar()->setPageStep(viewport()->height() - viewport()->height() % height);
    verticalScrollBar()->setRange(0, std::max(0, rowCount() * height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void QueueList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void QueueList::scrollContentsBy(int dx, int dy)
{
    m_hovered = -1;
    QAbstractItemView::scrollContentsBy(dx, dy);
    viewport()->update();
}

/// Lines that come or go above the first visible one move the scroll position instead of what is being read; at the
/// very top new lines are meant to be seen.
void QueueList::keepReading(int rows)
{
    QScrollBar *bar = verticalScrollBar();
    const int wanted = bar->value() + rows * heightOfRow();
    updateGeometries();
    bar->setValue(wanted);
}

void QueueList::rowsMoved(int from, int to)
{
    const int first = verticalOffset() / heightOfRow();
    if (verticalOffset() > 0 && from >= first && to <= first)
        keepReading(1);
    else if (from < first && to > first)
        keepReading(-1);
    viewport()->update();
}

/// Lines out of sight may change as they like.
void QueueList::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const int top = verticalOffset() / heightOfRow();
    const int bottom = (verticalOffset() + viewport()->height()) / heightOfRow();
    if (last.row() >= top && first.row() <= bottom)
        QListView::dataChanged(first, last, roles);
}

void QueueList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    const bool above = verticalOffset() > 0 && first * heightOfRow() < verticalOffset();
    keepReading(above ? last - first + 1 : 0);
    viewport()->update();
}

void QueueList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    const int above = std::clamp(verticalOffset() / heightOfRow() - first, 0, last - first + 1);
    if (above > 0)
        verticalScrollBar()->setValue(verticalOffset() - above * heightOfRow());
    scheduleDelayedItemsLayout();
}

QModelIndex QueueList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = rowCount() - 1;
    if (last < 0)
        return QModelIndex();
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = std::max(1, viewport()->height() / heightOfRow() - 1);
    int wanted = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        wanted = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        wanted = current + 1;
        break;
    case MovePageUp:
        wanted = current - page;
        break;
    case MovePageDown:
        wanted = current + page;
        break;
    case MoveHome:
        wanted = 0;
        break;
    case MoveEnd:
        wanted = last;
        break;
    case MoveLeft:
    case MoveRight:
        return QModelIndex();
    }
    return m_model.index(std::clamp(wanted, 0, last), 0);
}

void QueueList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (flags == QItemSelectionModel::NoUpdate)
        return;
    const int height = heightOfRow();
    const int first = std::max(0, (rect.top() + verticalOffset()) / height);
    const int last = std::min(rowCount() - 1, (rect.bottom() + verticalOffset()) / height);
    QItemSelection selection;
    if (first <= last)
        selection.select(m_model.index(first, 0), m_model.index(last, 0));
    selectionModel()->select(selection, flags);
}

QRegion QueueList::visualRegionForSelection(const QItemSelection &) const
{
    return viewport()->rect(); // a mark changes the face of all lines: the column of ticks comes or goes
}

/// Moving about keeps the marks; a plain click takes them away.
QItemSelectionModel::SelectionFlags QueueList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event)
        return QItemSelectionModel::NoUpdate;
    const auto *input = event->isInputEvent() ? static_cast<const QInputEvent *>(event) : nullptr;
    if (input && (input->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) && event->type() != QEvent::MouseMove)
        return QListView::selectionCommand(index, event);
    return event->type() == QEvent::MouseButtonPress ? QItemSelectionModel::Clear : QItemSelectionModel::NoUpdate;
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        markAll();
    } else if (event->key() == Qt::Key_Escape && markedCount() > 0) {
        clearMarks();
    } else if (m_displaced && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        const QModelIndex before = currentIndex();
        QListView::keyPressEvent(event);
        if (currentIndex() != before)
            scrollTo(currentIndex());
        return;
    }
    event->accept();
}

bool QueueList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    const bool moved = event->type() == QEvent::HoverMove || event->type() == QEvent::MouseMove;
    if (moved || event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave) {
        const QModelIndex under
            = moved ? indexAt(static_cast<QSinglePointEvent *>(event)->position().toPoint()) : QModelIndex();
        const int hovered = under.isValid() ? under.row() : -1;
        if (std::exchange(m_hovered, hovered) != hovered)
            viewport()->update();
    }
    return QListView::viewportEvent(event);
}

void QueueList::showTip(const QPoint &at, const QPoint &global)
{
    const QModelIndex index = indexAt(at);
    const QueueRow *row = index.isValid() ? m_model.rowAt(index.row()) : nullptr;
    if (!row)
        return QToolTip::hideText();
    const QString text = rowSentence(*row, QDateTime::currentMSecsSinceEpoch(), m_style.locale) + u'\n'
        + tr("Last activity: %1").arg(exactTimeText(row->activityAt, m_style.locale)) + u'\n'
        + tr("Created: %1").arg(exactTimeText(row->createdAt, m_style.locale));
    QToolTip::showText(global, u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s, viewport(),
        visualRect(index));
}

} // namespace foredesk
