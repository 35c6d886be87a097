// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/queuelist.h"

#include "models/ticketqueuemodel.h"

#include <algorithm>

namespace foredesk
{

/// Lines that go take the current one along: Qt makes a neighbour current then, which is not the agent's choice. It is
/// the line before the ones that go, or the one after them when they are the first.
void QueueList::noteChosen(const QModelIndex &current, const QModelIndex &previous)
{
    if (m_model.isChanging()) {
        m_displaced = true;
        m_neighbourIsBelow = current.row() > previous.row();
    } else {
        noteCurrent();
    }
}

void QueueList::noteCurrent()
{
    m_displaced = false;
    const QModelIndex current = currentIndex();
    m_currentRow = current.isValid() ? m_model.entries().at(current.row()).row : 0;
    Q_EMIT currentChosen();
}

/// A line that was taken out and put in again somewhere else is still the current one.
void QueueList::restoreCurrent()
{
    if (!m_displaced)
        return;
    const int place = m_model.placeOf(m_currentRow);
    if (place < 0)
        return;
    m_displaced = false;
    const QSignalBlocker quiet(this);
    selectionModel()->setCurrentIndex(m_model.index(place, 0), QItemSelectionModel::NoUpdate);
    viewport()->update();
}

int QueueList::markedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

QList<RowId> QueueList::markedRows() const
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<RowId> rows;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int place = top; place <= bottom; ++place)
            rows.append(m_model.entries().at(place).row);
    }
    return rows;
}

void QueueList::markAll()
{
    if (rowCount() > 0)
        selectionModel()->select(
            {m_model.index(0, 0), m_model.index(rowCount() - 1, 0)}, QItemSelectionModel::ClearAndSelect);
}

void QueueList::clearMarks()
{
    selectionModel()->clearSelection();
}

void QueueList::toggleMark()
{
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
}

void QueueList::extendMark(int step)
{
    if (!currentIndex().isValid())
        return moveCurrent(step);
    selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
    moveCurrent(step);
    selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
}

void QueueList::moveCurrent(int step)
{
    if (rowCount() == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() : step > 0 ? -1 : rowCount();
    if (m_displaced && m_neighbourIsBelow && step > 0)
        --step; // the neighbour has moved up to where the current line was
    else if (m_displaced && !m_neighbourIsBelow && step < 0)
        ++step;
    const QModelIndex wanted = m_model.index(std::clamp(from + step, 0, rowCount() - 1), 0);
    if (m_displaced && wanted == currentIndex()) {
        noteCurrent();
        viewport()->update();
    }
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::NoUpdate);
    scrollTo(wanted);
}

} // namespace foredesk
