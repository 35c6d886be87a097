// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

#include <string_view>

namespace foredesk::sandbox
{

class Connection;

/// Appends the words of `text` for the index: tags and scripts of HTML taken out, a space around every Chinese,
/// Japanese or Korean character, so that each is a word.
void appendSearchWords(std::string &words, std::string_view text, TextFormat format);

/// The index's query for what somebody typed: every word must occur, each may go on. Empty when there is no word.
std::string searchExpression(std::string_view typed);

/// Indexes a ticket that was not indexed before, from the tables.
void storeSearchWords(Connection &connection, RowId ticketId);

/// Takes a ticket's words out of the index and puts the new ones in at the end of a change. Make it inside the
/// transaction before the first write, call refresh() after the last.
class SearchEntry
{
public:
    SearchEntry(Connection &connection, RowId ticketId);
    /// Stores the ticket's words as they are now; nothing is stored for a ticket that is gone.
    void refresh();

private:
    Connection *m_connection;
    RowId m_ticketId;
    std::string m_before;
};

} // namespace foredesk::sandbox
