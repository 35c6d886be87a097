// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/queue/rowpainter.h"

#include <QListView>

class QHeaderView;

namespace foredesk
{

class TicketQueueModel;

/// The lines of a queue of any length: all of one height and painted directly, so that a million cost what a thousand
/// cost. One line is current (the ticket shown); any number are marked (for changes to several), which is the view's
/// selection. With a header the lines become a table. Lines coming in above do not move what is being read.
class QueueList : public QListView
{
    Q_OBJECT

public:
    explicit QueueList(TicketQueueModel &model, QWidget *parent = nullptr);

    void setDensity(Density density);
    Density density() const { return m_style.density; }
    void setColors(const QHash<AccountId, QColor> &accounts, const QHash<AccountId, QHash<QString, QColor>> &tags);

    enum class Arrangement { Lines, Table };
    void setArrangement(Arrangement arrangement);
    QHeaderView &header() { return *m_header; }

    int markedCount() const;
    QList<RowId> markedRows() const; ///< In the order of the queue.
    void markAll();
    void clearMarks();
    void toggleMark();
    /// Marks the current line and the one `step` away, and goes there.
    void extendMark(int step);
    /// Makes the line `step` away current.
    void moveCurrent(int step);
    /// True when the current line left the queue by itself: then no line is, and the next step goes to its neighbour.
    bool isDisplaced() const { return m_displaced; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override { } ///< Letters are actions here.
    QSize sizeHint() const override { return {420, 480}; }

Q_SIGNALS:
    void marksChanged(int count);
    /// The agent made another line current (not: lines moved).
    void currentChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }

private:
    int rowCount() const;
    int heightOfRow() const;
    void paintRow(RowPainter &painter, int place, const QRect &rect);
    void paintCells(RowPainter &painter, const QRect &rect, const QueueRow &row, const RowLook &look);
    void paintCell(RowPainter &painter, QRect rect, int column, const QueueRow &row);
    void showTip(const QPoint &at, const QPoint &global);
    void takeStyle();
    void keepReading(int rows);
    void rowsMoved(int from, int to);
    void noteCurrent();
    void noteChosen(const QModelIndex &current, const QModelIndex &previous);
    void restoreCurrent();

    TicketQueueModel &m_model;
    QHeaderView *m_header;
    RowStyle m_style;
    int m_hovered = -1;
    RowId m_currentRow = 0;
    bool m_displaced = false;
    bool m_neighbourIsBelow = false; ///< Of a displaced line: the index in its stead came after it, not before it.
};

} // namespace foredesk
