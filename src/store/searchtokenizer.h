// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk
{

class Database;

/// Makes the FTS5 tokenizer "foredesk" known to the connection; needed before the index is touched. It is unicode61
/// without diacritics, except that every CJK character is a token of its own (unicode61 takes a whole run of them for
/// one word) and that tokens end after 64 bytes (pasted binary data would fill the index).
void registerSearchTokenizer(Database &database);

} // namespace foredesk
