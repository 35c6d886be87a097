// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/effects.h"

#include "sandbox/data/database.h"

namespace foredesk::sandbox
{

void logEffect(Connection &connection, const Effect &effect)
{
    connection
        .prepare("INSERT INTO effects(at, kind, ticket_id, activity_id, visibility, text, detail)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .with(connection.nowMs(), effect.kind, effect.ticketId, effect.activityId, effect.visibility, effect.text,
            effect.detail)
        .run();
}

std::vector<Effect> loadEffects(Connection &connection, RowId afterId)
{
    Statement rows = connection.prepare("SELECT id, at, kind, ticket_id, activity_id, visibility, text, detail"
                                        " FROM effects WHERE id > ?1 ORDER BY id");
    rows.with(afterId);
    std::vector<Effect> effects;
    while (rows.next()) {
        effects.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.optionalInteger(3),
            rows.optionalInteger(4), rows.text(5), rows.text(6), rows.text(7)});
    }
    return effects;
}

} // namespace foredesk::sandbox
