// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace foredesk
{

/// HTML reduced to what the parser may see, as UTF-8.
struct BoundedMarkup {
    QByteArray utf8;
    bool truncated = false;
    int tags = 0; ///< Tags passed on; a measure of the work the parser will do.
};

/// Cuts hostile HTML down before it is parsed, in one pass over the source: only known element names with at most 32
/// attributes stay; comments, declarations and the contents of script, style, svg and the like go; depth, the number of
/// tags and unclosed formatting elements are capped. gumbo frees its tree recursively, compares every attribute of a
/// tag with every other and reopens unclosed formatting in each block, so without this a small mail overflows the stack
/// or takes seconds. Decides nothing about safety: the allow-list works on the parsed tree.
BoundedMarkup boundedMarkup(QStringView source);

} // namespace foredesk
