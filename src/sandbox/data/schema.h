// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk::sandbox
{

class Connection;

// The desk in SQLite, free of any vendor's shapes: a dialect turns rows into its own JSON. Times are UTC milliseconds.
// Words of small fixed sets (state, priority, source, activity type, author kind …) are stored as the numbers of the
// enums in words.h, which keeps the covering indexes small. Lists and free-form settings are JSON text. `extra` is a
// JSON object for what a single dialect needs of a ticket, message or person.
//
// New tables and columns are appended as further migrations in schema.cpp; a released step is never changed.

/// Brings a new or older file up to the newest version in one transaction. Throws DatabaseError for a newer file.
void migrate(Connection &connection);

} // namespace foredesk::sandbox
