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
const QChar kMatchBegins(0xe000);
const QChar kMatchEnds(0xe001);

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_SpacingCombining;
}

char32_t characterAt(const QString &text, qsizetype at)
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

} // namespace

QList<TextWord> wordsOf(const QString &text)
{
    QList<TextWord> words;
    qsizetype start = -1;
    const auto close = [&](qsizetype end) {
        if (start >= 0)
            words.append({start, end - start});
        start = -1;
    };
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const qsizetype length = character > 0xffff ? 2 : 1;
        if (isCjk(character)) {
            close(at);
            words.append({at, length});
        } else if (QChar::isLetterOrNumber(character)) {
            start = start < 0 ? at : start;
        } else if (start < 0 || !isMark(text.at(at))) {
            close(at);
        }
        at += length;
    }
    close(text.size());
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

bool Excerpt::matches(const QString &folded) const
{
    return std::any_of(m_words.begin(), m_words.end(),
        [&folded](const Word &word) { return word.whole ? folded == word.folded : folded.startsWith(word.folded); });
}

QString Excerpt::of(const QString &text) const
{
    const QString line = cleanLine(text);
    const QList<TextWord> words = wordsOf(line);
    QString excerpt;
    qsizetype start = -1;
    qsizetype copied = 0;
    for (const TextWord &word : words) {
        if (start >= 0 && word.start + word.length > start + kExcerptLength)
            break;
        if (!matches(foldedText(line.mid(word.start, word.length))))
            continue;
        if (start < 0)
            copied = start = windowStart(line, word.start);
        excerpt += line.mid(copied, word.start - copied);
        excerpt += kMatchBegins + line.mid(word.start, word.length) + kMatchEnds;
        copied = word.start + word.length;
    }
    if (start < 0)
        return QString();
    excerpt += line.mid(copied, start + kExcerptLength - copied);
    const QString before = start > 0 ? u"… "_s : QString();
    return before + excerpt + (start + kExcerptLength < line.size() ? u"…"_s : QString());
}

} // namespace foredesk
