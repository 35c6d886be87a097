// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/ticketstore.h"

namespace foredesk::sandbox
{

// Messages, notes and events of tickets, oldest first. Writes are transactions with search index, effects log and the
// ticket's updated_at.

std::optional<Activity> findActivity(Connection &connection, RowId id);

struct ActivityPage {
    std::int64_t total = 0;
    std::vector<Activity> activities;
};
/// `search` keeps messages that contain it, ignoring ASCII case; empty = all.
ActivityPage listActivities(
    Connection &connection, RowId ticketId, int offset, int limit, std::string_view search = {});

/// Stores `activity` (its id is ignored) and returns the new id. The ticket must exist. A customer's message opens a
/// closed ticket again.
RowId addActivity(Connection &connection, const Activity &activity);

ChangeOutcome changeActivity(Connection &connection, RowId id, const ActivityChange &change);
/// False for an unknown id.
bool deleteActivity(Connection &connection, RowId id);

} // namespace foredesk::sandbox
