// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// Plain text of a message body that may be HTML or plain text: tags dropped (block ends become line breaks, style and
/// script contents go), entities decoded. For search, snippets and comparison, never for display. Linear in the input.
QString bodyToText(const QString &body);

/// True when `body` looks like HTML rather than text that happens to hold a "<".
bool looksLikeHtml(QStringView body);

/// `bodyToText` in the form in which two texts are compared: NFC, one white space, no invisible characters.
QString canonicalText(const QString &body);

/// 1 = equal, 0 = nothing in common: share of common words in order (longest common subsequence over words, capped).
double textSimilarity(const QString &canonicalA, const QString &canonicalB);

} // namespace foredesk
