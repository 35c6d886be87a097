// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/palettedelegate.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/shell/palettemodel.h"

#include <QPainter>

namespace foredesk
{

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, option.fontMetrics.height() + kGap4};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option = original;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone(selected ? Tone::Selection : Tone::Hover, option.palette));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(kGap1, 1, -kGap1, -1), kRadius, kRadius);
    }
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QString detail = reason.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : reason;
    const QString key = index.data(PaletteModel::KeyRole).toString();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignLeading; // the painter mirrors it

    QRect area = option.rect.adjusted(kGap3, 0, -kGap3, 0);
    const QRect sign(area.left(), area.center().y() - kIconSmall / 2 + 1, kIconSmall, kIconSmall);
    option.icon.paint(painter, placed(sign), Qt::AlignCenter, reason.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    area.setLeft(sign.right() + kGap2 + kGap1);

    painter->setPen(tone(Tone::MutedText, option.palette));
    const int keyWidth = option.fontMetrics.horizontalAdvance(key);
    if (!key.isEmpty()) {
        painter->drawText(placed(QRect(area.right() - keyWidth, area.top(), keyWidth + 1, area.height())), start, key);
        area.setRight(area.right() - keyWidth - kGap3);
    }
    const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail), area.width() / 2);
    painter->drawText(placed(QRect(area.right() - detailWidth, area.top(), detailWidth + 1, area.height())), start,
        option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth + 1));
    if (!detail.isEmpty())
        area.setRight(area.right() - detailWidth - kGap3);
    painter->setPen(option.palette.color(reason.isEmpty() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->drawText(placed(area), start, option.fontMetrics.elidedText(option.text, Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace foredesk
