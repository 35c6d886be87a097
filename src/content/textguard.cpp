// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/textguard.h"

#include "content/contentlimits.h"

#include <QList>

namespace foredesk
{

bool isBidiControl(char32_t character)
{
    return character == 0x061C || character == 0x200E || character == 0x200F
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

namespace
{

bool isDroppedCharacter(char32_t c)
{
    if (c < 0x20)
        return c != '\n' && c != '\t';
    return (c >= 0x7F && c < 0xA0) || c == 0xFFFC || c == 0xFEFF || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xE0000 && c <= 0xE007F);
}

bool endsWord(char32_t c)
{
    return c == 0x200B || c == 0x00AD || QChar::isSpace(c);
}

} // namespace

void TextGuard::restart()
{
    m_wordLength = 0;
    m_combining = 0;
    m_joined = false;
}

void TextGuard::take(char32_t character, QString &out)
{
    if (character == 0x2028 || character == 0x2029 || character == 0x0B || character == 0x0C)
        character = '\n';
    if (isDroppedCharacter(character))
        return;
    if (character == 0x202D || character == 0x202E) {
        m_sawOverride = true;
        return;
    }
    const bool joiner = character == 0x200D;
    const bool mark = joiner || QChar::category(character) == QChar::Mark_NonSpacing
        || QChar::category(character) == QChar::Mark_Enclosing;
    // What follows a joiner is part of the same cluster, as in emoji families.
    m_combining = mark || m_joined ? m_combining + 1 : 0;
    m_joined = joiner && m_combining < kMaxCombiningRun;
    if (mark && m_combining > kMaxCombiningRun)
        return;
    if (endsWord(character)) {
        m_wordLength = 0;
    } else if (++m_wordLength > kMaxWordLength && !mark) {
        out += QChar(0x200B);
        m_wordLength = 1;
    }
    out += QChar::fromUcs4(character);
}

QString TextGuard::clean(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        take(character, out);
    return out;
}

} // namespace foredesk
