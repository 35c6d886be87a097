// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/limitdb.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace foredesk::bench
{

/// A page of lines and a count, shown as they are.
class LimitModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<LimitDatabase::Line> &lines, int total);
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_total; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LimitDatabase::Line> m_lines;
    int m_total = 0;
};

/// One drawText() a cell.
class DrawTextDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table as both sides show it: fixed row heights, no grid.
void prepareTable(QTableView &table);

} // namespace foredesk::bench
