// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketquery.h"

namespace foredesk
{

/// Marks the words of a search in a text. Matches as the index does: bare words by their beginning, phrases and CJK
/// characters in order, case and diacritics ignored. Pure.
class Excerpt
{
public:
    explicit Excerpt(const QList<FilterTerm> &terms);

    /// About 160 characters of `text` on one line around the first match, matches between U+E000 and U+E001 (any such
    /// characters of the text itself are removed). Empty when nothing matches.
    QString of(const QString &text) const;
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    struct Word {
        QString folded;
        bool whole = false; ///< Must match to its end.
    };
    bool matches(QStringView word) const;
    qsizetype firstMatch(const QString &text) const;
    QString marked(const QString &line, bool cutBefore, bool cutAfter) const;

    QList<Word> m_words;
};

/// A word of a text and its place there.
struct TextWord {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Words as the index sees them: runs of letters and digits, CJK characters one by one.
QList<TextWord> wordsOf(const QString &text);

} // namespace foredesk
