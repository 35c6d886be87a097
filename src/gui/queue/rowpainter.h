// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuerow.h"
#include "platform/settings.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QLocale>
#include <QPalette>

#include <climits>

class QPainter;
class QRect;

namespace foredesk
{

/// What the lines of one queue have in common while they are painted.
struct RowStyle {
    Density density = Density::Comfortable;
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QLocale locale;
    qint64 nowMs = 0;
    bool marksShown = false; ///< A place for the tick of marked rows is kept.
    QHash<AccountId, QColor> accountColors; ///< Only when several accounts are shown.
    QHash<AccountId, QHash<QString, QColor>> tagColors;
};

/// How one line stands out.
struct RowLook {
    bool current = false;
    bool marked = false;
    bool hovered = false;
    bool viewHasFocus = false;
};

/// Height of a line: 24, 44 or 56 at the usual font size, more when the font asks for it.
int rowHeight(Density density, const QFont &font);

/// Draws lines of the queue straight with drawText: several times faster than widgets or a styled delegate. Server
/// text is only ever drawn as plain text.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const RowStyle &style)
        : m_painter(painter)
        , m_style(style)
    {
    }
    void paint(const QRect &rect, const QueueRow &row, const RowLook &look);
    /// The line while its content is still being read.
    void paintPlaceholder(const QRect &rect, const RowLook &look);
    /// One cell of the table; `text` for columns that are only text.
    void paintBackground(const QRect &rect, const RowLook &look);
    void paintEdge(const QRect &rect, const QueueRow &row);
    void paintMark(const QRect &rect, bool marked);
    /// `width` of the text when it is known already.
    void paintText(const QRect &rect, const QString &text, const QColor &color, bool bold, int width = INT_MAX);
    void paintStateSign(const QRect &rect, const QueueRow &row); ///< At the leading edge.
    /// Tags from the leading edge of `rect` on: at most three, as many as fit, then "+n".
    void paintTags(const QRect &rect, const QueueRow &row);

private:
    /// What is left of a line, eaten from both ends in reading direction.
    struct Room {
        QRect rect;
        Qt::LayoutDirection direction;
        QRect takeLeading(int width, int gap);
        QRect takeTrailing(int width, int gap);
    };
    void paintOneLine(Room room, const QueueRow &row);
    void paintTwoLines(Room room, const QueueRow &row);
    void paintSigns(Room &room, const QueueRow &row);
    void paintAge(Room &room, const QueueRow &row);
    void paintSubject(const Room &room, const QueueRow &row);
    void paintState(Room &room, const QueueRow &row);
    QColor textColor(const QueueRow &row) const;
    QColor tagColor(const QueueRow &row, const QString &tag) const;
    QFont fontOf(bool bold) const;
    /// The tags that fit into `most` pixels and what stands for the others.
    struct TagRun {
        QStringList tags;
        QString more;
        int width = 0;
    };
    TagRun tagRun(const QueueRow &row, int most) const;

    QPainter &m_painter;
    const RowStyle &m_style;
};

} // namespace foredesk
