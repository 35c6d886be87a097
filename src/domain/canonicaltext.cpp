// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaltext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qsizetype kLongestEntity = 10;
constexpr qsizetype kMostComparedWords = 400; // the comparison is quadratic
constexpr qsizetype kLongestTag = 2000;

/// Tags that nobody writes by accident in plain text.
constexpr std::initializer_list<QStringView> kTellingTags {u"html", u"body", u"p", u"div", u"br", u"span", u"a", u"b",
    u"i", u"em", u"strong", u"table", u"ul", u"ol", u"li", u"blockquote", u"img", u"h1", u"h2", u"h3", u"pre", u"font",
    u"style", u"head", u"meta", u"td", u"tr", u"center", u"script", u"svg", u"iframe", u"u", u"hr", u"code"};

const QHash<QStringView, QChar> &namedEntities()
{
    static const QHash<QStringView, QChar> entities {
        {u"amp", u'&'},
        {u"lt", u'<'},
        {u"gt", u'>'},
        {u"quot", u'"'},
        {u"apos", u'\''},
        {u"nbsp", QChar(0xa0)},
        {u"copy", QChar(0xa9)},
        {u"reg", QChar(0xae)},
        {u"euro", QChar(0x20ac)},
        {u"hellip", QChar(0x2026)},
        {u"ndash", QChar(0x2013)},
        {u"mdash", QChar(0x2014)},
        {u"lsquo", QChar(0x2018)},
        {u"rsquo", QChar(0x2019)},
        {u"ldquo", QChar(0x201c)},
        {u"rdquo", QChar(0x201d)},
        {u"auml", QChar(0xe4)},
        {u"ouml", QChar(0xf6)},
        {u"uuml", QChar(0xfc)},
        {u"Auml", QChar(0xc4)},
        {u"Ouml", QChar(0xd6)},
        {u"Uuml", QChar(0xdc)},
        {u"szlig", QChar(0xdf)},
        {u"eacute", QChar(0xe9)},
        {u"egrave", QChar(0xe8)},
        {u"agrave", QChar(0xe0)},
        {u"ccedil", QChar(0xe7)},
        {u"ntilde", QChar(0xf1)},
        {u"shy", QChar(0xad)},
        {u"zwnj", QChar(0x200c)},
    };
    return entities;
}

/// Appends the character an entity starting at `at` ("&") stands for; returns how many characters it took, 0 = none.
qsizetype appendEntity(QStringView text, qsizetype at, QString &out)
{
    const qsizetype end = text.mid(at, kLongestEntity + 2).indexOf(u';');
    if (end < 2)
        return 0;
    const QStringView name = text.mid(at + 1, end - 1);
    if (name.startsWith(u'#')) {
        bool valid = false;
        const bool hex = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
        const uint code = hex ? name.mid(2).toUInt(&valid, 16) : name.mid(1).toUInt(&valid, 10);
        if (!valid || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
            return 0;
        out += QChar::fromUcs4(code);
        return end + 1;
    }
    const auto found = namedEntities().constFind(name);
    if (found == namedEntities().constEnd())
        return 0;
    out += *found;
    return end + 1;
}

QStringView tagName(QStringView tag)
{
    qsizetype start = tag.startsWith(u'/') ? 1 : 0;
    qsizetype end = start;
    while (end < tag.size() && tag.at(end).isLetterOrNumber())
        ++end;
    return tag.mid(start, end - start);
}

bool isOneOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::any_of(
        names.begin(), names.end(), [name](QStringView each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

/// Where the element opened at `from` ends, for elements whose content is not text.
qsizetype skipElement(QStringView html, QStringView name, qsizetype from)
{
    const qsizetype close = html.indexOf(u"</"_s + name.toString(), from, Qt::CaseInsensitive);
    if (close < 0)
        return html.size();
    const qsizetype end = html.indexOf(u'>', close);
    return end < 0 ? html.size() : end + 1;
}

QString htmlToText(QStringView html)
{
    QString out;
    out.reserve(html.size());
    for (qsizetype i = 0; i < html.size();) {
        const QChar c = html.at(i);
        if (c == u'&') {
            if (const qsizetype taken = appendEntity(html, i, out); taken > 0) {
                i += taken;
                continue;
            }
        }
        const bool opensTag = c == u'<' && i + 1 < html.size()
            && (html.at(i + 1).isLetter() || html.at(i + 1) == u'/' || html.at(i + 1) == u'!');
        if (!opensTag) {
            out += c;
            ++i;
            continue;
        }
        const bool comment = html.mid(i).startsWith(u"<!--");
        const qsizetype end = comment ? html.indexOf(u"-->", i) : html.indexOf(u'>', i);
        if (end < 0)
            break;
        const QStringView tag = html.mid(i + 1, end - i - 1);
        const QStringView name = tagName(tag);
        i = end + (comment ? 3 : 1);
        if (!tag.startsWith(u'/') && isOneOf(name, {u"style", u"script", u"head", u"title"}))
            i = skipElement(html, name, i);
        else if (isOneOf(name,
                     {u"br", u"p", u"div", u"tr", u"li", u"h1", u"h2", u"h3", u"h4", u"blockquote", u"table", u"pre",
                         u"hr", u"ul", u"ol"}))
            out += u'\n';
        else if (isOneOf(name, {u"td", u"th"}))
            out += u' ';
    }
    return out;
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2069) || code == 0xfeff;
}

} // namespace

bool looksLikeHtml(QStringView body)
{
    for (qsizetype at = body.indexOf(u'<'); at >= 0; at = body.indexOf(u'<', at + 1)) {
        QStringView tag = body.mid(at + 1, kLongestTag);
        if (const qsizetype next = tag.indexOf(u'<'); next >= 0)
            tag.truncate(next);
        if (tag.contains(u'>') && isOneOf(tagName(tag), kTellingTags))
            return true;
    }
    return false;
}

QString bodyToText(const QString &body)
{
    return looksLikeHtml(body) ? htmlToText(body) : body;
}

QString canonicalText(const QString &body)
{
    QString text = bodyToText(body).normalized(QString::NormalizationForm_C);
    text.removeIf(isInvisible);
    return text.simplified();
}

double textSimilarity(const QString &canonicalA, const QString &canonicalB)
{
    if (canonicalA == canonicalB)
        return 1.0;
    const QStringList a = canonicalA.split(u' ', Qt::SkipEmptyParts).mid(0, kMostComparedWords);
    const QStringList b = canonicalB.split(u' ', Qt::SkipEmptyParts).mid(0, kMostComparedWords);
    if (a.isEmpty() || b.isEmpty())
        return 0.0;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1, 0);
    for (const QString &word : a) {
        int diagonal = 0;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = word == b.at(static_cast<qsizetype>(j) - 1) ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return 2.0 * row.back() / static_cast<double>(a.size() + b.size());
}

} // namespace foredesk
