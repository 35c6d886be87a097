// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

#include <string>
#include <vector>

struct sqlite3;

namespace foredesk::sandbox
{

/// Tickets by their id, one bit each: a search for one letter finds most of the desk, and a list of so many ids costs
/// SQLite a look at every ticket.
class TicketSet
{
public:
    void add(RowId ticket);
    bool contains(RowId ticket) const
    {
        const auto word = static_cast<size_t>(ticket) / 64;
        return ticket >= 0 && word < m_words.size() && (m_words[word] >> (ticket % 64) & 1U) != 0;
    }
    void add(const TicketSet &others);
    std::int64_t count() const;
    void keepOnly(const TicketSet &others);
    void remove(const TicketSet &others);
    /// "[1,2,3]", for json_each().
    std::string toJson() const;

private:
    std::vector<std::uint64_t> m_words;
};

/// The type of pointer that in_ticket_set() takes.
inline constexpr const char *kTicketSetPointer = "TicketSet";

/// Gives the connection the SQL function in_ticket_set(set, id).
void registerTicketSets(sqlite3 *connection);

} // namespace foredesk::sandbox
