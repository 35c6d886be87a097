// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitview.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kMargin = 8;
constexpr int kStateWidth = 60;
constexpr int kEndWidth = 150;

} // namespace

void LimitModel::show(const QList<LimitDatabase::Line> &lines, int total)
{
    beginResetModel();
    m_lines = lines;
    m_total = total;
    endResetModel();
}

const LimitDatabase::Line &LimitModel::line(int row) const
{
    // Rows beyond the page read repeat it: what is measured is painting.
    return m_lines.at(row % m_lines.size());
}

QVariant LimitModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::DisplayRole && !m_lines.isEmpty() ? line(index.row()).subject : QVariant();
}

void DrawTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const LimitModel *>(index.model());
    const LimitDatabase::Line &line = model->line(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const auto draw = [&](const QRect &rect, const QString &text, Qt::Alignment side) {
        painter->drawText(rect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    };
    const QRect upper(option.rect.left() + kMargin, option.rect.top() + 2, option.rect.width() - 2 * kMargin,
        option.rect.height() / 2 - 2);
    const QRect lower = upper.translated(0, upper.height());
    draw(upper.adjusted(0, 0, kStateWidth - upper.width(), 0), line.state, Qt::AlignLeft);
    draw(upper.adjusted(kStateWidth, 0, -kEndWidth, 0), line.requester.isEmpty() ? line.email : line.requester,
        Qt::AlignLeft);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.activityAt), u"d MMM hh:mm"_s);
    draw(upper.adjusted(upper.width() - kEndWidth, 0, 0, 0), line.priority + u' ' + when, Qt::AlignRight);
    draw(lower.adjusted(0, 0, -kEndWidth, 0), line.subject + u" – "_s + line.snippet, Qt::AlignLeft);
    draw(lower.adjusted(lower.width() - kEndWidth, 0, 0, 0), QString(line.tags).replace(u'\n', u' '), Qt::AlignRight);
}

void prepareTable(QTableView &table, const QSize &size, int rowHeight)
{
    table.setItemDelegate(new DrawTextDelegate(&table));
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->hide();
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.resize(size);
    table.show();
}

} // namespace foredesk::bench
