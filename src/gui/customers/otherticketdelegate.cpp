// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/otherticketdelegate.h"

#include "gui/common/agetext.h"
#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/stateshape.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace foredesk
{
namespace
{

constexpr int kLineGap = 2;

} // namespace

void OtherTicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(kQueueRowRole).value<QueueRow>();
    painter->save();
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect,
            tone(option.state & QStyle::State_HasFocus ? Tone::Selection : Tone::SelectionInactive, option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, tone(Tone::Hover, option.palette));
    const QRect inner = option.rect.adjusted(kGap2, kGap1, -kGap2, -kGap1);
    const int line = option.fontMetrics.height();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    paintState(*painter, placed({inner.left(), inner.top() + (line - 12) / 2, 12, 12}), row.state, option.palette);
    const QRect head = placed({inner.left() + 12 + kGap2, inner.top(), inner.width() - 12 - kGap2, line});
    painter->setPen(tone(Tone::MutedText, option.palette));
    const QString age = ageText(row.activityAt, QDateTime::currentMSecsSinceEpoch(), QLocale());
    painter->drawText(head, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, age);
    painter->drawText(head, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, u'#' + row.number);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect subject = head.translated(0, line + kLineGap);
    painter->drawText(subject, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(row.subject.simplified(), Qt::ElideRight, subject.width()));
    painter->restore();
}

QSize OtherTicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.height() + kLineGap + 2 * kGap1};
}

} // namespace foredesk
