// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

class Connection;

/// One line of the append-only log of what really changed at the desk.
struct Effect {
    RowId id = 0;
    std::int64_t at = 0; ///< UTC ms, set by logEffect().
    /// For a new message "reply", "note", "system", "queued", "draft", "customer_reply" or "ai_reply"; else
    /// "activity.change", "activity.delete", "ticket.create", "ticket.change", "ticket.delete", or what a dialect logs
    /// for its admin resources ("tag.create" …).
    std::string kind;
    std::optional<RowId> ticketId;
    std::optional<RowId> activityId;
    std::string visibility; ///< "public", "private" or empty when it is no message.
    std::string text; ///< The message as stored, the subject of a new ticket, else a few words.
    std::string detail = "{}"; ///< JSON object of the fields written.
};

void logEffect(Connection &connection, const Effect &effect);
/// Those after `afterId`, oldest first.
std::vector<Effect> loadEffects(Connection &connection, RowId afterId = 0);

} // namespace foredesk::sandbox
