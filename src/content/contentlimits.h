// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace foredesk
{

// Caps on untrusted bodies. Nested tables cost Qt's layout 2^depth and one long word or a pile of combining marks costs
// seconds, so everything here is enforced before a QTextDocument sees the text.
inline constexpr qsizetype kMaxSourceLength = 4 * 1024 * 1024; ///< UTF-16 units read of a body's source.
inline constexpr qsizetype kMaxMarkupLength = 512 * 1024; ///< Units handed to the HTML parser, inline images apart.
inline constexpr qsizetype kMaxTextLength = 512 * 1024; ///< Units of text shown.
inline constexpr int kMaxNodes = 20'000; ///< Blocks and text runs of a rendered body.
inline constexpr int kMaxTags = 40'000; ///< Tags handed to the parser.
inline constexpr int kMaxSourceDepth
    = 200; ///< Open elements handed to the parser, which destroys its tree recursively.
inline constexpr int kMaxContainerDepth = 20; ///< Nested quotes and lists shown.
inline constexpr int kMaxTableDepth = 6;
inline constexpr int kMaxTableCells = 5'000; ///< Grid cells of all tables of a body together.
inline constexpr int kMaxLayoutCost = 24'000; ///< Blocks and runs of a table, doubled with each table around them.
inline constexpr int kMaxColumns = 60;
inline constexpr int kMaxWordLength = 1'000;
inline constexpr int kMaxCombiningRun = 8;
inline constexpr int kMaxPictographs
    = 2'000; ///< Colour glyphs cost layout a tenth of a millisecond each; more become "□".
inline constexpr int kMaxLinkLength = 2'048;
inline constexpr qsizetype kMaxInlineImageLength = 512 * 1024; ///< Units of one data: URL.
inline constexpr qsizetype kMaxInlineImagesTotal = 2 * 1024 * 1024;
inline constexpr int kMaxImageSide = 1'200; ///< Largest width or height an image may ask for, in px.

} // namespace foredesk
