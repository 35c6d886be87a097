// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/rowpainter.h"

#include "gui/common/agetext.h"
#include "gui/common/chip.h"
#include "gui/common/colors.h"
#include "gui/common/grid.h"
#include "gui/common/stateshape.h"
#include "gui/queue/rowsentence.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kEdgeWidth = 4;
constexpr int kMostTags = 3;
constexpr int kMarkSize = 16;
constexpr int kWidestTag = 120;
constexpr int kNarrowestLetter = 3;

/// Elided on the right. Of a long text no more is laid out than could be shown.
QString fittingText(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype most = width / kNarrowestLetter + 1;
    if (text.size() > most) {
        const QString beginning = text.left(most);
        const QString fitting = metrics.elidedText(beginning, Qt::ElideRight, width);
        if (fitting != beginning)
            return fitting;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QRect centred(const QRect &rect, int size)
{
    return QRect(rect.center().x() - size / 2 + 1, rect.center().y() - size / 2 + 1, size, size);
}

} // namespace

int rowHeight(Density density, const QFont &font)
{
    const int line = QFontMetrics(font).height();
    switch (density) {
    case Density::Compact:
        return std::max(24, line + kGap1);
    case Density::Comfortable:
        return std::max(44, 2 * line + kGap3);
    case Density::Spacious:
        return std::max(56, 2 * line + kGap6);
    }
    return 44;
}

QRect RowPainter::Room::takeLeading(int width, int gap)
{
    const QRect logical(rect.left(), rect.top(), std::min(width, rect.width()), rect.height());
    const QRect taken = QStyle::visualRect(direction, rect, logical);
    const int used = std::min(width + gap, rect.width());
    rect = direction == Qt::LeftToRight ? rect.adjusted(used, 0, 0, 0) : rect.adjusted(0, 0, -used, 0);
    return taken;
}

QRect RowPainter::Room::takeTrailing(int width, int gap)
{
    direction = direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    const QRect taken = takeLeading(width, gap);
    direction = direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    return taken;
}

QFont RowPainter::fontOf(bool bold) const
{
    QFont font = m_style.font;
    font.setBold(bold);
    return font;
}

QColor RowPainter::textColor(const QueueRow &row) const
{
    return row.gone ? tone(Tone::MutedText, m_style.palette) : m_style.palette.color(QPalette::Text);
}

void RowPainter::paintBackground(const QRect &rect, const RowLook &look)
{
    const QPalette &palette = m_style.palette;
    if (look.current)
        m_painter.fillRect(rect, tone(look.viewHasFocus ? Tone::Selection : Tone::SelectionInactive, palette));
    else if (look.marked)
        m_painter.fillRect(rect, blended(tone(Tone::Selection, palette), palette.color(QPalette::Base), 0.5));
    else if (look.hovered)
        m_painter.fillRect(rect, tone(Tone::Hover, palette));
    if (look.current && look.viewHasFocus) {
        m_painter.setPen(tone(Tone::Accent, palette));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void RowPainter::paintEdge(const QRect &rect, const QueueRow &row)
{
    const QColor color = m_style.accountColors.value(row.ref.account);
    if (color.isValid()) {
        const QRect edge(rect.left(), rect.top(), kEdgeWidth, rect.height());
        m_painter.fillRect(QStyle::visualRect(m_style.direction, rect, edge), color);
    }
}

void RowPainter::paintMark(const QRect &rect, bool marked)
{
    const QRect box = centred(rect, kMarkSize);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(tone(marked ? Tone::Accent : Tone::Border, m_style.palette));
    m_painter.setBrush(marked ? QBrush(tone(Tone::Accent, m_style.palette)) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (marked)
        paintStateShape(m_painter, box.adjusted(1, 1, -1, -1), StateShape::Tick, tone(Tone::OnAccent, m_style.palette));
    m_painter.restore();
}

void RowPainter::paintText(const QRect &rect, const QString &text, const QColor &color, bool bold, int width)
{
    if (rect.width() <= 0)
        return;
    const QFont font = fontOf(bold);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const int alignment = QStyle::visualAlignment(m_style.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QString fitting = width <= rect.width() ? text : fittingText(text, QFontMetrics(font), rect.width());
    m_painter.drawText(rect, alignment | Qt::TextSingleLine, fitting);
}

void RowPainter::paintPlaceholder(const QRect &rect, const RowLook &look)
{
    paintBackground(rect, look);
    const QColor bar = tone(Tone::Hover, m_style.palette);
    const int height = QFontMetrics(m_style.font).height() / 2;
    const QRect logical(rect.left() + kGap6 + kGap2, rect.center().y() - height / 2, rect.width() / 3, height);
    m_painter.fillRect(QStyle::visualRect(m_style.direction, rect, logical), bar);
}

void RowPainter::paint(const QRect &rect, const QueueRow &row, const RowLook &look)
{
    paintBackground(rect, look);
    paintEdge(rect, row);
    Room room {rect, m_style.direction};
    room.takeLeading(kEdgeWidth, kGap2);
    room.takeTrailing(0, kGap2);
    if (m_style.marksShown)
        paintMark(room.takeLeading(kMarkSize, kGap2), look.marked);
    if (m_style.density == Density::Compact)
        paintOneLine(room, row);
    else
        paintTwoLines(room, row);
}

void RowPainter::paintOneLine(Room room, const QueueRow &row)
{
    paintState(room, row);
    const QRect customer = room.takeLeading(std::min(180, room.rect.width() / 4), kGap2);
    paintText(customer, customerText(row), textColor(row), row.unread);
    paintAge(room, row);
    paintSigns(room, row);
    if (const int tags = tagRun(row, room.rect.width() / 3).width; tags > 0)
        paintTags(room.takeTrailing(tags, kGap2), row);
    paintSubject(room, row);
}

void RowPainter::paintTwoLines(Room room, const QueueRow &row)
{
    const int line = QFontMetrics(m_style.font).height();
    const int gap = m_style.density == Density::Spacious ? kGap2 : kGap1;
    const int top = room.rect.top() + (room.rect.height() - 2 * line - gap) / 2;
    Room upper {QRect(room.rect.left(), top, room.rect.width(), line), room.direction};
    paintState(upper, row);
    Room lower {QRect(upper.rect.left(), top + line + gap, upper.rect.width(), line), room.direction};
    paintAge(upper, row);
    paintSigns(upper, row);
    paintText(upper.rect, customerText(row), textColor(row), row.unread);
    if (const int tags = tagRun(row, lower.rect.width() / 2).width; tags > 0)
        paintTags(lower.takeTrailing(tags, kGap2), row);
    paintSubject(lower, row);
}

void RowPainter::paintState(Room &room, const QueueRow &row)
{
    const QRect place = room.takeLeading(kIconSmall, kGap2);
    foredesk::paintState(m_painter, centred(place, kIconSmall), row.state, m_style.palette);
}

void RowPainter::paintStateSign(const QRect &rect, const QueueRow &row)
{
    Room room {rect, m_style.direction};
    paintState(room, row);
}

void RowPainter::paintAge(Room &room, const QueueRow &row)
{
    const QString age = ageText(row.activityAt, m_style.nowMs, m_style.locale);
    const int width = QFontMetrics(m_style.font).horizontalAdvance(age) + 2;
    paintText(room.takeTrailing(width, kGap2), age, tone(Tone::MutedText, m_style.palette), false, width);
}

void RowPainter::paintSigns(Room &room, const QueueRow &row)
{
    const auto sign = [&](StateShape shape, Tone color) {
        paintStateShape(
            m_painter, centred(room.takeTrailing(kIconSmall, kGap1), 14), shape, tone(color, m_style.palette));
    };
    if (row.priority == Priority::Urgent)
        sign(StateShape::Triangle, Tone::Urgent);
    if (row.needsAttention)
        sign(StateShape::TwoArrows, Tone::Conflict);
    else if (row.pendingOperations > 0)
        sign(StateShape::PaperPlane, Tone::InOutbox);
    if (row.hasDraft) {
        const QString word = u"✎"_s;
        const QRect place = room.takeTrailing(QFontMetrics(m_style.font).horizontalAdvance(word), kGap1);
        paintText(place, word, tone(Tone::StateOpen, m_style.palette), false);
    }
}

void RowPainter::paintSubject(const Room &room, const QueueRow &row)
{
    Room rest = room;
    const QString subject = subjectText(row);
    const int wanted = QFontMetrics(fontOf(row.unread)).horizontalAdvance(subject) + 1;
    const QRect place = rest.takeLeading(wanted, kGap1);
    paintText(place, subject, textColor(row), row.unread, wanted);
    if (!row.snippet.isEmpty() && rest.rect.width() > kGap6)
        paintText(rest.rect, u"– "_s + row.snippet, tone(Tone::MutedText, m_style.palette), false);
}

QColor RowPainter::tagColor(const QueueRow &row, const QString &tag) const
{
    const auto ofAccount = m_style.tagColors.constFind(row.ref.account);
    return ofAccount == m_style.tagColors.constEnd() ? QColor() : ofAccount->value(tag);
}

RowPainter::TagRun RowPainter::tagRun(const QueueRow &row, int most) const
{
    const QFontMetrics metrics(m_style.font);
    const auto moreText
        = [&](qsizetype count) { return count > 0 ? u"+%1"_s.arg(m_style.locale.toString(count)) : QString(); };
    TagRun run;
    for (qsizetype count = std::min<qsizetype>(kMostTags, row.tags.size()); count > 0; --count) {
        run.tags = row.tags.mid(0, count);
        run.more = moreText(row.tags.size() - count);
        run.width = run.more.isEmpty() ? 0 : metrics.horizontalAdvance(run.more) + kGap1;
        for (const QString &tag : std::as_const(run.tags))
            run.width += std::min(tagWidth(tag, metrics), kWidestTag) + kGap1;
        if (run.width <= most)
            return run;
    }
    run.tags.clear();
    run.more = moreText(row.tags.size());
    run.width = run.more.isEmpty() ? 0 : metrics.horizontalAdvance(run.more) + kGap1;
    return run;
}

void RowPainter::paintTags(const QRect &rect, const QueueRow &row)
{
    const QFontMetrics metrics(m_style.font);
    const TagRun run = tagRun(row, rect.width());
    const int height = std::min(rect.height(), metrics.height() + 2);
    Room room {QRect(rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height), m_style.direction};
    for (const QString &tag : run.tags) {
        const QRect place = room.takeLeading(std::min(tagWidth(tag, metrics), kWidestTag), kGap1);
        m_painter.setFont(m_style.font);
        paintTag(m_painter, place, tag, tagColor(row, tag), m_style.palette);
    }
    paintText(room.rect, run.more, tone(Tone::MutedText, m_style.palette), false);
}

} // namespace foredesk
