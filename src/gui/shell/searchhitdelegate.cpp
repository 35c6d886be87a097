// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/searchhitdelegate.h"

#include "gui/common/agetext.h"
#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/stateshape.h"
#include "gui/shell/searchhitsmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// The excerpt on one line, its marked parts on the marker's colour. Laid out as text, not as markup.
void paintExcerpt(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QString &excerpt)
{
    QString text;
    QList<QTextLayout::FormatRange> marks;
    for (const QChar c : excerpt.simplified()) {
        if (c == QChar(0xE000)) {
            QTextLayout::FormatRange mark;
            mark.start = int(text.size());
            mark.format.setBackground(tone(Tone::SearchMark, option.palette));
            mark.format.setForeground(option.palette.text());
            marks.append(mark);
        } else if (c == QChar(0xE001)) {
            if (!marks.isEmpty())
                marks.last().length = int(text.size()) - marks.last().start;
        } else {
            text.append(c);
        }
    }
    QTextLayout layout(text, option.font);
    QTextOption wrap(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    wrap.setWrapMode(QTextOption::WrapAnywhere);
    layout.setTextOption(wrap);
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(tone(Tone::MutedText, option.palette));
    if (line.isValid())
        line.draw(&painter, area.topLeft());
}

} // namespace

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, 2 * option.fontMetrics.height() + kGap4};
}

void SearchHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const
{
    QStyleOptionViewItem option = original;
    initStyleOption(&option, index);
    const auto hit = index.data(SearchHitsModel::HitRole).value<SearchHit>();
    const QLocale locale;
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(
            option.rect, tone(option.state & QStyle::State_Selected ? Tone::Selection : Tone::Hover, option.palette));
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignLeading; // the painter mirrors it
    QRect line = option.rect.adjusted(kGap3, kGap2, -kGap3, 0);
    line.setHeight(option.fontMetrics.height());
    paintState(*painter, placed(QRect(line.left(), line.top() + 1, 14, 14)), hit.ticket.state, option.palette);
    line.setLeft(line.left() + 14 + kGap2);

    const QString age = ageText(hit.ticket.activityAt, QDateTime::currentMSecsSinceEpoch(), locale);
    const QString who = u"#"_s + hit.ticket.number + u" · "_s + hit.ticket.requesterName.left(40) + u" · "_s + age;
    const int whoWidth = std::min(option.fontMetrics.horizontalAdvance(who), line.width() / 2);
    painter->setPen(tone(Tone::MutedText, option.palette));
    painter->drawText(placed(QRect(line.right() - whoWidth, line.top(), whoWidth + 1, line.height())), start,
        option.fontMetrics.elidedText(who, Qt::ElideMiddle, whoWidth + 1));
    QRect subject = line;
    subject.setRight(line.right() - whoWidth - kGap3);
    QFont font = option.font;
    font.setWeight(hit.ticket.unread ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(placed(subject), start,
        QFontMetrics(font).elidedText(hit.ticket.subject.simplified(), Qt::ElideRight, subject.width()));
    painter->setFont(option.font);
    const QRect below(line.left(), line.bottom() + 1, line.width(), line.height());
    paintExcerpt(*painter, placed(below), option, hit.excerpt.isEmpty() ? hit.ticket.snippet : hit.excerpt);
    painter->restore();
}

} // namespace foredesk
