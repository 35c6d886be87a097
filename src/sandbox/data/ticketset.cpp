// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ticketset.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>

namespace foredesk::sandbox
{

namespace
{

void inTicketSet(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *set = static_cast<const TicketSet *>(sqlite3_value_pointer(values[0], kTicketSetPointer));
    sqlite3_result_int(context, set && set->contains(sqlite3_value_int64(values[1])) ? 1 : 0);
}

} // namespace

void TicketSet::add(RowId ticket)
{
    if (ticket < 0)
        return;
    const auto word = static_cast<size_t>(ticket) / 64;
    if (word >= m_words.size())
        m_words.resize(std::max(word + 1, 2 * m_words.size()));
    m_words[word] |= std::uint64_t {1} << (ticket % 64);
}

void TicketSet::add(const TicketSet &others)
{
    m_words.resize(std::max(m_words.size(), others.m_words.size()));
    for (size_t word = 0; word < others.m_words.size(); ++word)
        m_words[word] |= others.m_words[word];
}

std::int64_t TicketSet::count() const
{
    std::int64_t sum = 0;
    for (const std::uint64_t word : m_words)
        sum += std::popcount(word);
    return sum;
}

void TicketSet::keepOnly(const TicketSet &others)
{
    m_words.resize(std::min(m_words.size(), others.m_words.size()));
    for (size_t word = 0; word < m_words.size(); ++word)
        m_words[word] &= others.m_words[word];
}

void TicketSet::remove(const TicketSet &others)
{
    for (size_t word = 0; word < std::min(m_words.size(), others.m_words.size()); ++word)
        m_words[word] &= ~others.m_words[word];
}

std::string TicketSet::toJson() const
{
    std::string json = "[";
    for (size_t word = 0; word < m_words.size(); ++word) {
        for (std::uint64_t left = m_words[word]; left != 0; left &= left - 1)
            json += (json.size() > 1 ? "," : "") + std::to_string(word * 64 + std::countr_zero(left));
    }
    return json + ']';
}

void registerTicketSets(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, "in_ticket_set", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, inTicketSet,
        nullptr, nullptr, nullptr);
}

} // namespace foredesk::sandbox
