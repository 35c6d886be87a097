// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// One field of a CSV file after RFC 4180. A field that a spreadsheet could take for a formula gets a leading "'";
/// plain numbers stay numbers.
QString csvField(const QString &text);

/// Takes back what csvField() did to a field whose quoting was already read.
QString textOfCsvField(const QString &field);

} // namespace foredesk
