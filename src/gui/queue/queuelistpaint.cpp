// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/queuelist.h"

#include "gui/common/agetext.h"
#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/stateshape.h"
#include "gui/common/words.h"
#include "gui/queue/rowsentence.h"
#include "models/ticketqueuemodel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

namespace foredesk
{

void QueueList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(m_style.direction);
    painter.fillRect(event->rect(), m_style.palette.color(QPalette::Base));
    m_style.nowMs = QDateTime::currentMSecsSinceEpoch();
    RowPainter rows(painter, m_style);
    const int height = heightOfRow();
    const int first = std::max(0, (event->rect().top() + verticalOffset()) / height);
    const int last = std::min(rowCount() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int place = first; place <= last; ++place)
        paintRow(rows, place, QRect(0, place * height - verticalOffset(), viewport()->width(), height));
}

void QueueList::paintRow(RowPainter &painter, int place, const QRect &rect)
{
    const QModelIndex index = m_model.index(place, 0);
    const RowLook look {!m_displaced && currentIndex().row() == place, selectionModel()->isSelected(index),
        m_hovered == place, hasFocus()};
    const QueueRow *row = m_model.rowAt(place);
    if (!row)
        painter.paintPlaceholder(rect, look);
    else if (m_header->isHidden())
        painter.paint(rect, *row, look);
    else
        paintCells(painter, rect, *row, look);
}

void QueueList::paintCells(RowPainter &painter, const QRect &rect, const QueueRow &row, const RowLook &look)
{
    painter.paintBackground(rect, look);
    painter.paintEdge(rect, row);
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column))
            continue;
        QRect cell(m_header->sectionViewportPosition(column), rect.top(), m_header->sectionSize(column), rect.height());
        cell.adjust(kGap2, 0, -kGap1, 0);
        if (visual == 0 && m_style.marksShown) {
            const bool leftToRight = m_style.direction == Qt::LeftToRight;
            const QRect mark(
                leftToRight ? cell.left() : cell.right() - kIconSmall, cell.top(), kIconSmall, cell.height());
            painter.paintMark(mark, look.marked);
            cell.adjust(leftToRight ? kIconSmall + kGap2 : 0, 0, leftToRight ? 0 : -kIconSmall - kGap2, 0);
        }
        paintCell(painter, cell, column, row);
    }
}

void QueueList::paintCell(RowPainter &painter, QRect rect, int column, const QueueRow &row)
{
    using Column = TicketQueueModel::Column;
    const QColor text = row.gone ? tone(Tone::MutedText, m_style.palette) : m_style.palette.color(QPalette::Text);
    switch (static_cast<Column>(column)) {
    case Column::Subject:
        return painter.paintText(rect, subjectText(row), text, row.unread);
    case Column::Requester:
        return painter.paintText(rect, customerText(row), text, row.unread);
    case Column::State: {
        painter.paintStateSign(rect, row);
        const bool leftToRight = m_style.direction == Qt::LeftToRight;
        constexpr int kSign = kIconSmall + kGap1;
        rect.adjust(leftToRight ? kSign : 0, 0, leftToRight ? 0 : -kSign, 0);
        const QString word = stateText(Word<TicketState> {row.state, row.rawState});
        return painter.paintText(rect, word, tone(toneOf(row.state), m_style.palette), false);
    }
    case Column::Priority: {
        const bool urgent = row.priority == Priority::Urgent;
        const QString word = row.priority == Priority::None ? QString() : priorityText(row.priority);
        return painter.paintText(rect, word, urgent ? tone(Tone::Urgent, m_style.palette) : text, urgent);
    }
    case Column::Assignee:
        return painter.paintText(rect, row.assigneeName, text, false);
    case Column::Tags:
        painter.paintTags(rect, row);
        return;
    case Column::Created:
        return painter.paintText(rect, ageText(row.createdAt, m_style.nowMs, m_style.locale), text, false);
    case Column::Activity:
        return painter.paintText(rect, ageText(row.activityAt, m_style.nowMs, m_style.locale), text, false);
    case Column::Number:
        return painter.paintText(rect, row.number, text, false);
    case Column::Inbox:
        return painter.paintText(rect, row.inboxName, text, false);
    }
}

} // namespace foredesk
