// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/excerpt.h"

#include "store/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qsizetype kExcerptLength = 160;
constexpr qsizetype kBeforeMatch = 40;
constexpr qsizetype kLookedAtBefore = 400; // of a long text only the neighbourhood of the match is made a line
constexpr qsizetype kLookedAtAfter = 1200;
const QChar kMatchBegins(0xe000);
const QChar kMatchEnds(0xe001);

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
    return text.at(at).unicode();
}

/// One line, without what could fake a mark or reorder its surroundings.
QString cleanLine(const QString &text)
{
    QString clean = text.simplified();
    clean.removeIf([](QChar c) {
        return c == kMatchBegins || c == kMatchEnds || (c.unicode() >= 0x202a && c.unicode() <= 0x202e)
            || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
    return clean;
}

qsizetype windowStart(const QString &line, qsizetype match)
{
    qsizetype start = std::max<qsizetype>(match - kBeforeMatch, 0);
    if (start == 0)
        return 0;
    const qsizetype space = line.indexOf(u' ', start);
    return space >= 0 && space < match ? space + 1 : start;
}

/// Calls `take(start, length)` for each word until it says false.
template <class Take>
void forWords(QStringView text, Take take)
{
    qsizetype start = -1;
    bool more = true;
    const auto close = [&](qsizetype end) {
        if (start >= 0)
            more = take(start, end - start);
        start = -1;
    };
    for (qsizetype at = 0; at < text.size() && more;) {
        const char16_t unit = text.at(at).unicode();
        const bool asciiWord = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        const char32_t character = asciiWord ? unit : characterAt(text, at);
        const qsizetype length = character > 0xffff ? 2 : 1;
        if (asciiWord || (!isCjk(character) && QChar::isLetterOrNumber(character))) {
            start = start < 0 ? at : start;
        } else if (isCjk(character)) {
            close(at);
            more = more && take(at, length);
        } else if (start < 0 || !isMark(text.at(at))) {
            close(at);
        }
        at += length;
    }
    if (more)
        close(text.size());
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Where the line around a match at `match` begins and ends in the text, at spaces.
std::pair<qsizetype, qsizetype> neighbourhood(const QString &text, qsizetype match)
{
    qsizetype from = std::max<qsizetype>(match - kLookedAtBefore, 0);
    while (from > 0 && from < match && !text.at(from).isSpace())
        ++from;
    qsizetype to = std::min<qsizetype>(match + kLookedAtAfter, text.size());
    while (to < text.size() && to > match && !text.at(to).isSpace())
        --to;
    return {from, to > match ? to : text.size()};
}

} // namespace

QList<TextWord> wordsOf(const QString &text)
{
    QList<TextWord> words;
    forWords(text, [&words](qsizetype start, qsizetype length) {
        words.append({start, length});
        return true;
    });
    return words;
}

Excerpt::Excerpt(const QList<FilterTerm> &terms)
{
    for (const FilterTerm &term : terms) {
        const QList<TextWord> words = wordsOf(term.value);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = foldedText(term.value.mid(words.at(i).start, words.at(i).length));
            m_words.append({word, term.phrase || i + 1 < words.size()});
        }
    }
}

bool Excerpt::matches(QStringView word) const
{
    if (!isAscii(word)) {
        const QString folded = foldedText(word.toString());
        return std::any_of(m_words.begin(), m_words.end(), [&folded](const Word &each) {
            return each.whole ? folded == each.folded : folded.startsWith(each.folded);
        });
    }
    return std::any_of(m_words.begin(), m_words.end(), [word](const Word &each) {
        return (each.whole ? word.size() == each.folded.size() : word.size() >= each.folded.size())
            && word.startsWith(each.folded, Qt::CaseInsensitive);
    });
}

qsizetype Excerpt::firstMatch(const QString &text) const
{
    qsizetype found = -1;
    forWords(text, [&](qsizetype start, qsizetype length) {
        if (matches(QStringView(text).mid(start, length)))
            found = start;
        return found < 0;
    });
    return found;
}

QString Excerpt::of(const QString &text) const
{
    const qsizetype match = firstMatch(text);
    if (match < 0)
        return QString();
    const auto [from, to] = neighbourhood(text, match);
    const QString line = cleanLine(text.mid(from, to - from));
    const bool enough = (from == 0 || cleanLine(text.mid(from, match - from)).size() >= kBeforeMatch)
        && (to == text.size() || line.size() > kBeforeMatch + kExcerptLength);
    return enough ? marked(line, from > 0, to < text.size()) : marked(cleanLine(text), false, false);
}

/// The part of the line around its first match; `cutBefore` and `cutAfter` tell that it is part of a longer text.
QString Excerpt::marked(const QString &line, bool cutBefore, bool cutAfter) const
{
    QString excerpt;
    qsizetype start = -1;
    qsizetype copied = 0;
    forWords(line, [&](qsizetype at, qsizetype length) {
        if (start >= 0 && at + length > start + kExcerptLength)
            return false;
        if (!matches(QStringView(line).mid(at, length)))
            return true;
        if (start < 0)
            copied = start = windowStart(line, at);
        excerpt += QStringView(line).mid(copied, at - copied);
        excerpt += kMatchBegins;
        excerpt += QStringView(line).mid(at, length);
        excerpt += kMatchEnds;
        copied = at + length;
        return true;
    });
    if (start < 0)
        return QString();
    excerpt += QStringView(line).mid(copied, std::max<qsizetype>(start + kExcerptLength - copied, 0));
    const bool more = cutAfter || start + kExcerptLength < line.size();
    return (start > 0 || cutBefore ? u"… "_s : QString()) + excerpt + (more ? u"…"_s : QString());
}

} // namespace foredesk
