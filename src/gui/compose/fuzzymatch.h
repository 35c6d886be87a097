// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// How well `typed` fits `text`: 0 = its letters do not all occur in order, higher is better. Beginnings of words and
/// letters in a row count more. Case and accents do not matter.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace foredesk
