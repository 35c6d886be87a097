// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/bodywriter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

QString escapedText(const QString &text)
{
    QString out = text.toHtmlEscaped();
    return out.replace(QChar::Nbsp, "&nbsp;"_L1);
}

QString wrapped(const QString &inside, const QString &name)
{
    return u'<' + name + u'>' + inside + u"</"_s + name + u'>';
}

QString htmlOfRun(const InlineRun &run)
{
    QString out;
    const TextFormat &format = run.format;
    switch (run.kind) {
    case InlineRun::Kind::Break:
        return u"<br>"_s;
    case InlineRun::Kind::Image:
        out = u"<img src=\"%1\""_s.arg(run.source.toHtmlEscaped());
        if (!run.text.isEmpty())
            out += u" alt=\"%1\""_s.arg(run.text.toHtmlEscaped());
        if (run.width > 0)
            out += u" width=\"%1\""_s.arg(run.width);
        if (run.height > 0)
            out += u" height=\"%1\""_s.arg(run.height);
        out += u'>';
        break;
    case InlineRun::Kind::Text:
        out = escapedText(run.text);
        break;
    }
    if (!format.color.isEmpty())
        out = u"<span style=\"color:%1\">"_s.arg(format.color) + out + u"</span>"_s;
    if (format.code)
        out = wrapped(out, u"code"_s);
    if (format.strike)
        out = wrapped(out, u"s"_s);
    if (format.underline)
        out = wrapped(out, u"u"_s);
    if (format.italic)
        out = wrapped(out, u"i"_s);
    if (format.bold)
        out = wrapped(out, u"b"_s);
    if (!format.href.isEmpty())
        out = u"<a href=\""_s + format.href.toHtmlEscaped() + u"\">"_s + out + u"</a>"_s;
    return out;
}

QString shapeAttributes(const BodyBlock &block)
{
    QString out;
    if (block.alignment == Qt::AlignHCenter)
        out += u" align=\"center\""_s;
    else if (block.alignment == Qt::AlignRight)
        out += u" align=\"right\""_s;
    if (block.rightToLeft)
        out += u" dir=\"rtl\""_s;
    return out;
}

QString htmlOfRuns(const BodyBlock &block)
{
    // A lone <br> in a block would show as two lines.
    if (block.runs.size() == 1 && block.runs.front().kind == InlineRun::Kind::Break)
        return u"&nbsp;"_s;
    QString out;
    for (const InlineRun &run : block.runs)
        out += htmlOfRun(run);
    return out;
}

QString htmlOfParagraph(const BodyBlock &block)
{
    QString name;
    switch (block.kind) {
    case BodyBlock::Kind::Paragraph:
        name = u"p"_s;
        break;
    case BodyBlock::Kind::Heading:
        name = u"h%1"_s.arg(qBound(1, block.level, 6));
        break;
    case BodyBlock::Kind::Preformatted:
        name = u"pre"_s;
        break;
    default:
        name = u"div"_s;
        break;
    }
    return u'<' + name + shapeAttributes(block) + u'>' + htmlOfRuns(block) + u"</"_s + name + u">\n"_s;
}

QString htmlOfChildren(const BodyBlock &block)
{
    // A single plain line needs no element of its own inside an item or a cell.
    if (block.children.size() == 1 && block.children.front().kind == BodyBlock::Kind::Line
        && shapeAttributes(block.children.front()).isEmpty())
        return htmlOfRuns(block.children.front());
    QString out;
    for (const BodyBlock &child : block.children)
        out += htmlOf(child);
    return out;
}

QString htmlOfCell(const BodyBlock &cell)
{
    const QString name = cell.header ? u"th"_s : u"td"_s;
    QString out = u'<' + name;
    if (cell.columnSpan > 1)
        out += u" colspan=\"%1\""_s.arg(cell.columnSpan);
    if (cell.rowSpan > 1)
        out += u" rowspan=\"%1\""_s.arg(cell.rowSpan);
    return out + u'>' + htmlOfChildren(cell) + u"</"_s + name + u'>';
}

QString htmlOfContainer(const BodyBlock &block)
{
    switch (block.kind) {
    case BodyBlock::Kind::Quote:
        return wrapped(htmlOfChildren(block), u"blockquote"_s) + u'\n';
    case BodyBlock::Kind::List: {
        const QString start = block.level > 1 ? u" start=\"%1\""_s.arg(block.level) : QString();
        const QString name = block.ordered ? u"ol"_s : u"ul"_s;
        return u'<' + name + start + u'>' + htmlOfChildren(block) + u"</"_s + name + u">\n"_s;
    }
    case BodyBlock::Kind::Item:
        return wrapped(htmlOfChildren(block), u"li"_s);
    case BodyBlock::Kind::Table:
        return u"<table border=\"%1\" cellspacing=\"0\" cellpadding=\"4\">"_s.arg(block.bordered ? 1 : 0)
            + htmlOfChildren(block) + u"</table>\n"_s;
    case BodyBlock::Kind::Row:
        return wrapped(htmlOfChildren(block), u"tr"_s);
    case BodyBlock::Kind::Cell:
        return htmlOfCell(block);
    default:
        return {};
    }
}

QString plainOfRuns(const BodyBlock &block)
{
    QString out;
    const bool blankLine = block.runs.size() == 1 && block.runs.front().text == QChar(QChar::Nbsp);
    if (blankLine)
        return out;
    for (const InlineRun &run : block.runs) {
        if (run.kind == InlineRun::Kind::Break)
            out += block.runs.size() > 1 ? u"\n"_s : QString();
        else if (run.kind == InlineRun::Kind::Text)
            out += run.text;
        else if (!run.text.isEmpty())
            out += u'[' + run.text + u']';
    }
    return out.replace(QChar::Nbsp, u' ').remove(QChar(0x200B));
}

QString prefixed(const QString &text, const QString &first, const QString &others)
{
    QStringList lines = text.split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i)
        out += (i == 0 ? first : others) + lines.at(i) + u'\n';
    return out;
}

QString plainOfChildren(const BodyBlock &block)
{
    QString out;
    for (const BodyBlock &child : block.children)
        out += plainOf(child);
    return out;
}

QString plainOfList(const BodyBlock &list)
{
    QString out;
    int number = qMax(1, list.level);
    for (const BodyBlock &item : list.children) {
        const QString mark = list.ordered ? QString::number(number++) + u". "_s : u"• "_s;
        out += prefixed(plainOfChildren(item), mark, u"  "_s);
    }
    return out;
}

QString plainOfTable(const BodyBlock &table)
{
    QString out;
    for (const BodyBlock &row : table.children) {
        QStringList cells;
        for (const BodyBlock &cell : row.children)
            cells.append(plainOfChildren(cell).trimmed().replace(u'\n', u' '));
        out += cells.join(u'\t') + u'\n';
    }
    return out;
}

} // namespace

QString htmlOf(const BodyBlock &block)
{
    if (block.kind == BodyBlock::Kind::Rule)
        return u"<hr>\n"_s;
    return block.isContainer() ? htmlOfContainer(block) : htmlOfParagraph(block);
}

QString plainOf(const BodyBlock &block)
{
    switch (block.kind) {
    case BodyBlock::Kind::Rule:
        return u"----\n"_s;
    case BodyBlock::Kind::Quote:
        return prefixed(plainOfChildren(block), u"> "_s, u"> "_s);
    case BodyBlock::Kind::List:
        return plainOfList(block);
    case BodyBlock::Kind::Table:
        return plainOfTable(block);
    case BodyBlock::Kind::Item:
    case BodyBlock::Kind::Row:
    case BodyBlock::Kind::Cell:
        return plainOfChildren(block);
    case BodyBlock::Kind::Paragraph:
    case BodyBlock::Kind::Heading:
        return plainOfRuns(block) + u"\n\n"_s;
    default:
        return plainOfRuns(block) + u'\n';
    }
}

} // namespace foredesk
