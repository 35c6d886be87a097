// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/navigationdelegate.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/shell/navigationmodel.h"

#include <QLocale>
#include <QPainter>

namespace foredesk
{
namespace
{

QRect takeLeading(QRect &area, int width, Qt::LayoutDirection direction)
{
    QRect taken = area;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(area.right() - width + 1);
        area.setRight(taken.left() - kGap2);
    } else {
        taken.setWidth(width);
        area.setLeft(taken.right() + kGap2);
    }
    return taken;
}

QRect takeTrailing(QRect &area, int width, Qt::LayoutDirection direction)
{
    return takeLeading(area, width, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const Tone fill = !selected                                                            ? Tone::Hover
        : (option.state & QStyle::State_Active) && (option.state & QStyle::State_HasFocus) ? Tone::Selection
                                                                                           : Tone::SelectionInactive;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone(fill, option.palette));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(kGap1, 1, -kGap1, -1), kRadius, kRadius);
    if (selected) {
        QRect edge(option.rect.left() + kGap1, option.rect.top() + kGap2, 3, option.rect.height() - 2 * kGap2);
        if (option.direction == Qt::RightToLeft)
            edge.moveRight(option.rect.right() - kGap1);
        painter.setBrush(tone(Tone::Accent, option.palette));
        painter.drawRoundedRect(edge, 1.5, 1.5);
    }
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = NavigationModel::RowKind(index.data(NavigationModel::KindRole).toInt());
    const int extra = kind == NavigationModel::RowKind::Header ? kGap4 : kGap3;
    return {120, option.fontMetrics.height() + extra};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option = original;
    initStyleOption(&option, index);
    const auto kind = NavigationModel::RowKind(index.data(NavigationModel::KindRole).toInt());
    if (kind == NavigationModel::RowKind::Header)
        return paintHeader(*painter, option, option.text);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowBackground(*painter, option);
    QRect area = option.rect.adjusted(kGap4, 0, -kGap3, 0);
    const bool isPlace = kind == NavigationModel::RowKind::Place;
    const QRect sign = takeLeading(area, kIconSmall, option.direction);
    if (isPlace) {
        option.icon.paint(painter, sign, Qt::AlignCenter);
        paintCount(*painter, option, index, area);
    } else {
        const auto mark = index.data(NavigationModel::MarkRole).value<QColor>();
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark.isValid() ? mark : tone(Tone::MutedText, option.palette));
        painter->drawRoundedRect(QRectF(sign.center().x() - 4, sign.center().y() - 4, 9, 9), 2.5, 2.5);
        option.icon.paint(painter, takeTrailing(area, kIconSmall, option.direction), Qt::AlignCenter);
    }
    QFont font = option.font;
    const bool strong
        = isPlace ? bool(option.state & QStyle::State_Selected) : index.data(NavigationModel::ScopeRole).toBool();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading, // the painter mirrors it
        QFontMetrics(font).elidedText(option.text, Qt::ElideRight, area.width()));
    painter->restore();
}

void NavigationDelegate::paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    painter.save();
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tone(Tone::MutedText, option.palette));
    painter.drawText(option.rect.adjusted(kGap4, kGap2, -kGap4, 0), Qt::AlignVCenter | Qt::AlignLeading, text);
    painter.restore();
}

void NavigationDelegate::paintCount(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &area) const
{
    const int attention = index.data(NavigationModel::AttentionRole).toInt();
    const int count = index.data(NavigationModel::CountRole).toInt();
    const int shown = attention > 0 ? attention : count;
    if (shown <= 0)
        return;
    const QString text = QLocale().toString(shown);
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter.setFont(font);
    const QRect place = takeTrailing(area, QFontMetrics(font).horizontalAdvance(text) + kGap2, option.direction);
    painter.setPen(tone(attention > 0 ? Tone::Urgent : Tone::MutedText, option.palette));
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace foredesk
