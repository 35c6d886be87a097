// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

class Database;

/// Makes the collation FOLDED (case and diacritics ignored) and the function `contains_folded(text, folded needle)`
/// known to the connection; SQLite's own NOCASE and LIKE know ASCII only.
void registerCollation(Database &database);

} // namespace foredesk
