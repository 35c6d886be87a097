// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/schema.h"

#include "sandbox/data/database.h"

#include <string>
#include <vector>

namespace foredesk::sandbox
{

namespace
{

constexpr const char *kTickets = R"sql(
CREATE TABLE requesters(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '',
    first_name TEXT NOT NULL DEFAULT '', last_name TEXT NOT NULL DEFAULT '', avatar TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL DEFAULT 0, extra TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX requesters_email ON requesters(email COLLATE NOCASE);

CREATE TABLE tickets(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '', description_is_html INTEGER NOT NULL DEFAULT 0,
    state INTEGER NOT NULL DEFAULT 0, state_reason INTEGER NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL DEFAULT 0, source INTEGER NOT NULL DEFAULT 0,
    requester_id INTEGER NOT NULL REFERENCES requesters(id),
    user_id INTEGER, inbox_id INTEGER,
    participants TEXT NOT NULL DEFAULT '[]', attachments TEXT NOT NULL DEFAULT '[]',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    first_reply_at INTEGER, closed_at INTEGER,
    extra TEXT NOT NULL DEFAULT '{}') STRICT;
-- Every filter and sort of a list is answered from one of these alone; the rows of the page are joined after.
CREATE INDEX tickets_created ON tickets(created_at, state, priority, source, user_id, inbox_id, updated_at);
CREATE INDEX tickets_updated ON tickets(updated_at, state, priority, source, user_id, inbox_id, created_at);
CREATE INDEX tickets_state_created ON tickets(state, created_at, user_id, inbox_id, priority, source, updated_at);
CREATE INDEX tickets_state_updated ON tickets(state, updated_at, user_id, inbox_id, priority, source, created_at);
CREATE INDEX tickets_user ON tickets(user_id, created_at, state, inbox_id, priority, source, updated_at);
CREATE INDEX tickets_inbox ON tickets(inbox_id, created_at, state, user_id, priority, source, updated_at);
CREATE INDEX tickets_priority ON tickets(priority, created_at, state, user_id, inbox_id, source, updated_at);
CREATE INDEX tickets_subject ON tickets(subject);
CREATE INDEX tickets_requester ON tickets(requester_id);

CREATE TABLE tags(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, color TEXT NOT NULL) STRICT;
CREATE TABLE ticket_tags(
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
    PRIMARY KEY(ticket_id, position)) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_tags_tag ON ticket_tags(tag_id, ticket_id);

CREATE TABLE activities(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticket_id INTEGER NOT NULL REFERENCES tickets(id) ON DELETE CASCADE,
    type INTEGER NOT NULL, is_draft INTEGER NOT NULL DEFAULT 0,
    author_kind INTEGER NOT NULL, user_id INTEGER, agent_id INTEGER,
    author_name TEXT NOT NULL DEFAULT '', author_email TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL, content_is_html INTEGER NOT NULL DEFAULT 0,
    attachments TEXT NOT NULL DEFAULT '[]',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
    extra TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE INDEX activities_ticket ON activities(ticket_id, created_at, id);

-- A file a message refers to by its path; several may share one content.
CREATE TABLE blobs(id INTEGER PRIMARY KEY AUTOINCREMENT, content BLOB NOT NULL) STRICT;
CREATE TABLE files(
    path TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL,
    blob_id INTEGER NOT NULL REFERENCES blobs(id)) STRICT, WITHOUT ROWID;

-- One row a ticket: subject, requester and all messages as plain words (search.h). Contentless and without positions:
-- a tenth of the size, and a keyword search asks for no more. Beginnings of words are indexed, too: otherwise one letter
-- means reading thousands of words.
CREATE VIRTUAL TABLE ticket_search USING fts5(
    words, content='', detail=none, columnsize=0, prefix='1 2', tokenize='unicode61 remove_diacritics 2');
)sql";

constexpr const char *kPeople = R"sql(
CREATE TABLE users(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT '', email TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL, permissions TEXT NOT NULL DEFAULT '', team_access INTEGER NOT NULL DEFAULT 0,
    signature TEXT NOT NULL DEFAULT '', invited INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, extra TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE senders(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL DEFAULT '', email TEXT NOT NULL,
    host TEXT NOT NULL DEFAULT '', port INTEGER NOT NULL DEFAULT 587, username TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '', security TEXT NOT NULL DEFAULT 'tls', is_verified INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, extra TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE canned(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, content TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE TABLE inboxes(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL DEFAULT '', canned_id INTEGER, sender_id INTEGER, agent_id INTEGER,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, extra TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE inbox_prompts(
    inbox_id INTEGER NOT NULL REFERENCES inboxes(id) ON DELETE CASCADE, position INTEGER NOT NULL,
    name TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY(inbox_id, position)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *kAi = R"sql(
CREATE TABLE agents(
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, prompt TEXT NOT NULL,
    provider TEXT NOT NULL DEFAULT 'default', model TEXT NOT NULL DEFAULT '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
    api_key TEXT NOT NULL DEFAULT '', max_token INTEGER NOT NULL DEFAULT 512,
    temperature REAL NOT NULL DEFAULT 0.7, confidence REAL NOT NULL DEFAULT 0.4,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE TABLE sources(
    id INTEGER PRIMARY KEY AUTOINCREMENT, agent_id INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    type TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'ready', config TEXT NOT NULL DEFAULT '{}',
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE INDEX sources_agent ON sources(agent_id, id);
CREATE TABLE automations(
    id INTEGER PRIMARY KEY AUTOINCREMENT, agent_id INTEGER NOT NULL REFERENCES agents(id) ON DELETE CASCADE,
    type TEXT NOT NULL, is_enabled INTEGER NOT NULL DEFAULT 1, config TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, UNIQUE(agent_id, type)) STRICT;
CREATE TABLE automation_logs(
    id INTEGER PRIMARY KEY AUTOINCREMENT, agent_id INTEGER NOT NULL, automation_id INTEGER, type TEXT NOT NULL,
    ticket_id INTEGER, status TEXT NOT NULL, message TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL) STRICT;
CREATE INDEX automation_logs_agent ON automation_logs(agent_id, type, id);
)sql";

constexpr const char *kChatAndLog = R"sql(
CREATE TABLE sessions(
    id TEXT PRIMARY KEY, site_id TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open',
    visitor_name TEXT NOT NULL DEFAULT '', visitor_email TEXT NOT NULL DEFAULT '', user_id INTEGER, ticket_id INTEGER,
    meta TEXT NOT NULL DEFAULT '{}', created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL) STRICT;
CREATE INDEX sessions_site ON sessions(site_id, updated_at);
CREATE TABLE session_messages(
    id INTEGER PRIMARY KEY AUTOINCREMENT, session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    sender TEXT NOT NULL, type TEXT NOT NULL DEFAULT 'text', content TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE INDEX session_messages_session ON session_messages(session_id, id);

-- Append-only: what really changed. `detail` is a JSON object of the fields written.
CREATE TABLE effects(
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, kind TEXT NOT NULL,
    ticket_id INTEGER, activity_id INTEGER, visibility TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '{}') STRICT;
CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
)sql";

/// One element a schema version; each may hold several statements.
const std::vector<std::vector<const char *>> &schemaSteps()
{
    static const std::vector<std::vector<const char *>> steps {{kTickets, kPeople, kAi, kChatAndLog}};
    return steps;
}

} // namespace

void migrate(Connection &connection)
{
    Transaction transaction(connection);
    size_t version = 0;
    {
        Statement stored = connection.prepare("PRAGMA user_version");
        stored.next();
        version = static_cast<size_t>(stored.integer(0));
    }
    if (version > schemaSteps().size())
        throw DatabaseError("the data folder was written by a newer foredesk-sandbox");
    for (; version < schemaSteps().size(); ++version) {
        for (const char *statements : schemaSteps()[version])
            connection.execute(statements);
    }
    connection.execute("PRAGMA user_version=" + std::to_string(version));
    transaction.commit();
}

} // namespace foredesk::sandbox
