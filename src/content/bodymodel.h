// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace foredesk
{

/// How a run of text looks; the whole of what untrusted markup may say about it.
struct TextFormat {
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool code = false;
    QString color; ///< One of the palette in inlinestyle.cpp, or empty.
    QString href; ///< A target that passed safeLinkTarget(), or empty.
    friend bool operator==(const TextFormat &, const TextFormat &) = default;
};

/// One run inside a paragraph.
struct InlineRun {
    enum class Kind { Text, Break, Image };
    Kind kind = Kind::Text;
    QString text; ///< The text, or an image's alternative text.
    TextFormat format;
    QString source = {}; ///< Image only: a checked data: or https: URL.
    int width = 0; ///< px, 0 = own size.
    int height = 0;
    friend bool operator==(const InlineRun &, const InlineRun &) = default;
};

/// What a mail client said about a part of the body, read from classes and ids before they are dropped.
/// QuotedRest starts what is quoted to the end (Outlook).
enum class RegionHint { None, Quote, QuotedRest, Signature };

/// A block of a sanitised body. Containers hold blocks, paragraphs hold runs, so that what is written always parses
/// back to the same tree.
struct BodyBlock {
    enum class Kind { Line, Paragraph, Heading, Preformatted, Rule, Quote, List, Item, Table, Row, Cell };
    Kind kind = Kind::Line;
    std::vector<InlineRun> runs = {};
    std::vector<BodyBlock> children = {};
    RegionHint hint = RegionHint::None;
    int region = 0; ///< Which element gave the hint.
    int level = 0; ///< Heading 1–6; first number of an ordered list.
    bool ordered = false;
    bool header = false; ///< A th cell.
    bool bordered = false;
    bool rightToLeft = false;
    int columnSpan = 1;
    int rowSpan = 1;
    Qt::Alignment alignment = {}; ///< Qt::AlignHCenter or Qt::AlignRight, else unset.

    bool isContainer() const { return kind >= Kind::Quote; }
};

} // namespace foredesk
