// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ticketrecord.h"

namespace foredesk
{

class Database;
class SearchIndex;

/// Removes everything of an account from the cache, the index included. Where most of the index belongs to it, the
/// index is emptied and what remains is read in again by and by. Call within a transaction; the caller truncates the
/// WAL afterwards. Deleted pages are overwritten (secure_delete).
void wipeFromCache(Database &database, SearchIndex &index, AccountRow account);

} // namespace foredesk
