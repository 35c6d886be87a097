// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace foredesk
{
namespace
{

// Times are UTC milliseconds; enumerations are stored by their stable words.
constexpr const char *kOutboxVersion1[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID",
    "CREATE TABLE operation (sequence INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
    " account TEXT NOT NULL, ticket TEXT NOT NULL, command TEXT NOT NULL, state TEXT NOT NULL,"
    " attention TEXT NOT NULL, attempt INTEGER NOT NULL, submitted_at INTEGER NOT NULL, not_before INTEGER NOT NULL,"
    " started_at INTEGER NOT NULL, base TEXT NOT NULL, server_id TEXT NOT NULL, error TEXT NOT NULL,"
    " evidence TEXT NOT NULL, follows TEXT NOT NULL, finished_at INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0)"
    " STRICT",
    "CREATE INDEX operation_pending ON operation (sequence) WHERE state NOT IN ('done', 'discarded')",
    "CREATE INDEX operation_finished ON operation (finished_at) WHERE state IN ('done', 'discarded')",
    "CREATE TABLE draft (id TEXT PRIMARY KEY, account TEXT NOT NULL, ticket TEXT NOT NULL, visibility TEXT NOT NULL,"
    " body TEXT NOT NULL, extra TEXT NOT NULL, saved_at INTEGER NOT NULL) STRICT",
    "CREATE TABLE draft_version (number INTEGER PRIMARY KEY AUTOINCREMENT, draft TEXT NOT NULL, account TEXT NOT NULL,"
    " body TEXT NOT NULL, saved_at INTEGER NOT NULL) STRICT",
    "CREATE INDEX draft_version_of ON draft_version (draft, number)",
    "CREATE TABLE mark (account TEXT NOT NULL, ticket TEXT NOT NULL, seen_at INTEGER NOT NULL,"
    " PRIMARY KEY (account, ticket)) STRICT, WITHOUT ROWID",
    "CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind INTEGER NOT NULL,"
    " account TEXT NOT NULL, ticket TEXT NOT NULL, operation TEXT NOT NULL, text TEXT NOT NULL) STRICT",
    "CREATE TABLE view (position INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT",
};

constexpr Migration kOutboxMigrations[] = {
    {kOutboxVersion1},
};

} // namespace

std::span<const Migration> outboxMigrations()
{
    return kOutboxMigrations;
}

} // namespace foredesk
