// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/fuzzymatch.h"

namespace foredesk
{
namespace
{

QString plainLetters(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.toCaseFolded();
    }
    return out;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    constexpr int kLetter = 1;
    constexpr int kInARow = 4;
    constexpr int kWordStart = 6;
    constexpr int kWhole = 40;
    const QString wanted = plainLetters(typed).remove(QChar::Space);
    const QString given = plainLetters(text);
    if (wanted.isEmpty())
        return 1;
    int score = given.contains(wanted) ? kWhole : 0;
    qsizetype at = -1;
    for (const QChar letter : wanted) {
        const qsizetype found = given.indexOf(letter, at + 1);
        if (found < 0)
            return 0;
        score += kLetter;
        if (found == at + 1)
            score += kInARow;
        if (found == 0 || !given.at(found - 1).isLetterOrNumber())
            score += kWordStart;
        at = found;
    }
    return score;
}

} // namespace foredesk
