// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitview.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{

void LimitModel::show(const QList<LimitDatabase::Line> &lines, int total)
{
    beginResetModel();
    m_lines = lines;
    m_total = total;
    endResetModel();
}

QVariant LimitModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || m_lines.isEmpty())
        return {};
    // Rows beyond the page read repeat it: what is measured is painting.
    const LimitDatabase::Line &line = m_lines.at(index.row() % m_lines.size());
    switch (index.column()) {
    case 0:
        return line.subject;
    case 1:
        return line.requester;
    case 2:
        return line.state;
    default:
        return QDateTime::fromMSecsSinceEpoch(line.activityAt).toString(u"d MMM hh:mm"_s);
    }
}

void DrawTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setPen(
        option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(option.rect.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        index.data(Qt::DisplayRole).toString());
}

void prepareTable(QTableView &table)
{
    table.setItemDelegate(new DrawTextDelegate(&table));
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(28);
    table.verticalHeader()->hide();
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.horizontalHeader()->setDefaultSectionSize(200);
    table.resize(1000, 800);
    table.show();
}

} // namespace foredesk::bench
