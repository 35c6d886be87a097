// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// Lower case without diacritics: the form in which words are compared, close to the index's own. Pure.
QString foldedText(const QString &text);

/// Scripts written without spaces, where every character is a word of its own for the index.
bool isCjk(char32_t character);

} // namespace foredesk
