// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/requesterstore.h"

#include "sandbox/data/database.h"

namespace foredesk::sandbox
{

RowId ensureRequester(Connection &connection, const Requester &wanted)
{
    if (!wanted.email.empty()) {
        Statement known = connection.prepare("SELECT id FROM requesters WHERE email = ?1 COLLATE NOCASE ORDER BY id");
        known.with(wanted.email);
        if (known.next()) {
            const RowId id = known.integer(0);
            connection
                .prepare("UPDATE requesters SET name = iif(?2 = '', name, ?2), phone = iif(?3 = '', phone, ?3),"
                         " first_name = iif(?4 = '', first_name, ?4), last_name = iif(?5 = '', last_name, ?5),"
                         " avatar = iif(?6 = '', avatar, ?6) WHERE id = ?1")
                .with(id, wanted.name, wanted.phone, wanted.firstName, wanted.lastName, wanted.avatar)
                .run();
            return id;
        }
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
