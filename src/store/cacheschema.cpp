// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace foredesk
{
namespace
{

// Times are UTC milliseconds. Enumerations are stored by their number: their lists only ever grow at the end.
constexpr const char *kCacheVersion1[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID",
    "CREATE TABLE account (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE cursor (account INTEGER NOT NULL REFERENCES account, name TEXT NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY (account, name)) STRICT, WITHOUT ROWID",

    // What views filter and sort by comes first: SQLite reads a row only as far as it must.
    "CREATE TABLE ticket (row INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account, id TEXT NOT NULL,"
    " hash INTEGER NOT NULL, state INTEGER NOT NULL, is_open INTEGER NOT NULL, priority INTEGER NOT NULL,"
    " unread INTEGER NOT NULL, assignee TEXT NOT NULL, activity_at INTEGER NOT NULL, created_at INTEGER NOT NULL,"
    " updated_at INTEGER NOT NULL, number_key INTEGER NOT NULL, gone INTEGER NOT NULL, pending INTEGER NOT NULL,"
    " attention INTEGER NOT NULL, has_draft INTEGER NOT NULL, has_note INTEGER NOT NULL,"
    " has_attachment INTEGER NOT NULL, overlaid INTEGER NOT NULL, waiting_since INTEGER NOT NULL,"
    " messages_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, fetched_at INTEGER NOT NULL, stale INTEGER NOT NULL,"
    " doc INTEGER NOT NULL, source INTEGER NOT NULL, reason INTEGER NOT NULL, number TEXT NOT NULL,"
    " subject TEXT NOT NULL, snippet TEXT NOT NULL, requester_name TEXT NOT NULL, requester_email TEXT NOT NULL,"
    " assignee_name TEXT NOT NULL, inbox TEXT NOT NULL, inbox_name TEXT NOT NULL, tags TEXT NOT NULL,"
    " raw_state TEXT NOT NULL, raw_priority TEXT NOT NULL, raw_source TEXT NOT NULL, requester_phone TEXT NOT NULL,"
    " requester_first TEXT NOT NULL, requester_last TEXT NOT NULL, requester_avatar TEXT NOT NULL,"
    " participants TEXT NOT NULL) STRICT",
    "CREATE UNIQUE INDEX ticket_by_id ON ticket (account, id)",
    "CREATE INDEX ticket_by_activity ON ticket"
    " (activity_at, row, account, is_open, state, unread, priority, assignee, gone)",
    "CREATE INDEX ticket_open ON ticket (activity_at, row, account, is_open, state, unread, priority, assignee, gone)"
    " WHERE is_open = 1",
    "CREATE INDEX ticket_open_of ON ticket (assignee, activity_at, row, account, is_open, state, unread, priority, "
    "gone)"
    " WHERE is_open = 1",
    "CREATE INDEX ticket_by_created ON ticket (account, created_at)",
    "CREATE INDEX ticket_by_updated ON ticket (account, updated_at)",
    "CREATE INDEX ticket_by_number ON ticket (number)",
    "CREATE INDEX ticket_by_email ON ticket (requester_email, activity_at) WHERE requester_email <> ''",
    "CREATE INDEX ticket_by_phone ON ticket (requester_phone, activity_at) WHERE requester_phone <> ''",
    "CREATE INDEX ticket_local ON ticket (row) WHERE pending > 0 OR attention > 0 OR has_draft > 0 OR overlaid > 0",
    "CREATE INDEX ticket_unfetched ON ticket (account, is_open, activity_at) WHERE (fetched_at = 0 OR stale = 1)"
    " AND gone = 0",
    "CREATE TABLE description (ticket INTEGER PRIMARY KEY REFERENCES ticket, text TEXT NOT NULL) STRICT",
    // The server's version of tickets that show pending operations laid over it.
    "CREATE TABLE ticket_server (ticket INTEGER PRIMARY KEY REFERENCES ticket, json TEXT NOT NULL) STRICT",
    "CREATE TABLE tag_word (id INTEGER PRIMARY KEY, folded TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE ticket_tag (tag INTEGER NOT NULL, ticket INTEGER NOT NULL, PRIMARY KEY (tag, ticket))"
    " STRICT, WITHOUT ROWID",
    // How many tickets share the values that built-in views ask for: counts cost the same at any size.
    "CREATE TABLE facet (account INTEGER NOT NULL, state INTEGER NOT NULL, is_open INTEGER NOT NULL,"
    " gone INTEGER NOT NULL, priority INTEGER NOT NULL, unread INTEGER NOT NULL, assignee TEXT NOT NULL,"
    " n INTEGER NOT NULL, PRIMARY KEY (account, state, is_open, gone, priority, unread, assignee))"
    " STRICT, WITHOUT ROWID",

    "CREATE TABLE message (row INTEGER PRIMARY KEY, ticket INTEGER NOT NULL REFERENCES ticket, id TEXT NOT NULL,"
    " hash INTEGER NOT NULL, doc INTEGER NOT NULL, kind INTEGER NOT NULL, visibility INTEGER NOT NULL,"
    " publication INTEGER NOT NULL, author_kind INTEGER NOT NULL, created_at INTEGER NOT NULL,"
    " updated_at INTEGER NOT NULL, author_agent TEXT NOT NULL, author_name TEXT NOT NULL, author_email TEXT NOT NULL,"
    " raw_kind TEXT NOT NULL, attachments TEXT NOT NULL, body TEXT NOT NULL) STRICT",
    "CREATE INDEX message_of_ticket ON message (ticket)",

    // Documents of the search index. Their numbers grow with the time of what they hold, so that the index itself
    // gives the newest first. `message` 0 = the ticket's own fields. `indexed` 0 = still to be read into the index.
    "CREATE TABLE doc (id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL, message INTEGER NOT NULL) STRICT",
    "CREATE TABLE unindexed (doc INTEGER PRIMARY KEY) STRICT",
    "CREATE VIRTUAL TABLE search USING fts5(subject, requester, extra, body, content='', columnsize=0,"
    " tokenize='foredesk', prefix='1 2 3')",
    "INSERT INTO search (search, rank) VALUES ('hashsize', 33554432)",

    "CREATE TABLE agent (account INTEGER NOT NULL REFERENCES account, id TEXT NOT NULL, name TEXT NOT NULL,"
    " email TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (account, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE inbox (account INTEGER NOT NULL REFERENCES account, id TEXT NOT NULL, name TEXT NOT NULL,"
    " email TEXT NOT NULL, prefix TEXT NOT NULL, PRIMARY KEY (account, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE tag (account INTEGER NOT NULL REFERENCES account, id TEXT NOT NULL, name TEXT NOT NULL,"
    " color TEXT NOT NULL, PRIMARY KEY (account, id)) STRICT, WITHOUT ROWID",
    "CREATE TABLE canned (account INTEGER NOT NULL REFERENCES account, id TEXT NOT NULL, name TEXT NOT NULL,"
    " content TEXT NOT NULL, PRIMARY KEY (account, id)) STRICT, WITHOUT ROWID",
};

constexpr Migration kCacheMigrations[] = {
    {kCacheVersion1},
};

} // namespace

std::span<const Migration> cacheMigrations()
{
    return kCacheMigrations;
}

} // namespace foredesk
