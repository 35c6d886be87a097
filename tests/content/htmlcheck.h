// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace foredesk::testing
{

/// Parses sanitised HTML again, with no code of the sanitiser, and names every element, attribute or value that must
/// not be there. Empty = clean. `deepestTable` and `nodes` tell what layout would get.
struct HtmlFindings {
    QStringList forbidden;
    int deepestTable = 0;
    int deepestElement = 0;
    int nodes = 0;
};

HtmlFindings examineHtml(const QString &html);

} // namespace foredesk::testing
