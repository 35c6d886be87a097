// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/limitdb.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace foredesk::bench
{

/// A page of lines and a count, shown as they are.
class LimitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<LimitDatabase::Line> &lines, int total);
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_total; }
    QVariant data(const QModelIndex &index, int role) const override;
    const LimitDatabase::Line &line(int row) const;

private:
    QList<LimitDatabase::Line> m_lines;
    int m_total = 0;
};

/// Two lines a ticket: state, requester, priority and age, below them subject, snippet and tags; one drawText() each.
class DrawTextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table of one column with rows as high as ours: fixed heights, no grid.
void prepareTable(QTableView &table, const QSize &size, int rowHeight);

} // namespace foredesk::bench
