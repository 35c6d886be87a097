// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/requesterstore.h"

#include "sandbox/data/database.h"
#include "sandbox/data/search.h"

namespace foredesk::sandbox
{

namespace
{

/// The known requester with what `wanted` says more of them.
Requester completed(Requester known, const Requester &wanted)
{
    const auto take = [](std::string &field, const std::string &value) {
        if (!value.empty())
            field = value;
    };
    take(known.name, wanted.name);
    take(known.phone, wanted.phone);
    take(known.firstName, wanted.firstName);
    take(known.lastName, wanted.lastName);
    take(known.avatar, wanted.avatar);
    return known;
}

/// Stores the new values and the new name in the search index of all their tickets.
void updateRequester(Connection &connection, const Requester &requester)
{
    std::vector<SearchEntry> entries;
    {
        Statement tickets = connection.prepare("SELECT id FROM tickets WHERE requester_id = ?1");
        tickets.with(requester.id);
        while (tickets.next())
            entries.emplace_back(connection, tickets.integer(0));
    }
    connection
        .prepare("UPDATE requesters SET name = ?2, phone = ?3, first_name = ?4, last_name = ?5, avatar = ?6"
                 " WHERE id = ?1")
        .with(requester.id, requester.name, requester.phone, requester.firstName, requester.lastName, requester.avatar)
        .run();
    for (SearchEntry &entry : entries)
        entry.refresh();
}

std::optional<RowId> idOfAddress(Connection &connection, const std::string &email)
{
    Statement known = connection.prepare("SELECT id FROM requesters WHERE email = ?1 COLLATE NOCASE ORDER BY id");
    known.with(email);
    return !email.empty() && known.next() ? std::optional(known.integer(0)) : std::nullopt;
}

} // namespace

RowId ensureRequester(Connection &connection, const Requester &wanted)
{
    if (const auto id = idOfAddress(connection, wanted.email)) {
        const Requester known = findRequester(connection, *id).value_or(wanted);
        const Requester now = completed(known, wanted);
        if (now != known)
            updateRequester(connection, now);
        return *id;
    }
    connection
        .prepare("INSERT INTO requesters(name, email, phone, first_name, last_name, avatar, company, language,"
                 " created_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .with(wanted.name, wanted.email, wanted.phone, wanted.firstName, wanted.lastName, wanted.avatar, wanted.company,
            wanted.language, connection.nowMs())
        .run();
    return connection.lastInsertId();
}

std::optional<Requester> findRequester(Connection &connection, RowId id)
{
    Statement row = connection.prepare("SELECT id, name, email, phone, first_name, last_name, avatar, company, language"
                                       " FROM requesters WHERE id = ?1");
    row.with(id);
    if (!row.next())
        return std::nullopt;
    return Requester {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.text(8)};
}

} // namespace foredesk::sandbox
