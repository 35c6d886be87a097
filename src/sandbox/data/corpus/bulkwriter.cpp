// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/bulkwriter.h"

#include "sandbox/data/jsontext.h"
#include "sandbox/data/ticketstore.h"

namespace foredesk::sandbox
{

BulkWriter::BulkWriter(Connection &connection, std::vector<RowId> contentIds)
    : m_connection(connection)
    , m_contentIds(std::move(contentIds))
{
    std::vector<std::string> names;
    {
        Statement rows = connection.prepare(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'tickets' AND sql IS NOT NULL");
        while (rows.next()) {
            names.push_back(rows.text(0));
            m_indexes.push_back(rows.text(1));
        }
    }
    for (const std::string &name : names)
        connection.execute("DROP INDEX " + name);
    connection.execute("INSERT INTO ticket_search(ticket_search, rank) VALUES('hashsize', 33554432)");
}

int BulkWriter::addContent(std::string_view bytes)
{
    m_connection.prepare("INSERT INTO blobs(content) VALUES(?1)").bindBlob(1, bytes).run();
    m_contentIds.push_back(m_connection.lastInsertId());
    return static_cast<int>(m_contentIds.size()) - 1;
}

void BulkWriter::storeRequester(const Requester &requester, std::int64_t createdAt)
{
    m_connection
        .prepare("INSERT INTO requesters(id, name, email, phone, first_name, last_name, avatar, company, language,"
                 " created_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .with(requester.id, requester.name, requester.email, requester.phone, requester.firstName, requester.lastName,
            requester.avatar, requester.company, requester.language, createdAt)
        .run();
}

RowId BulkWriter::tagId(const std::string &name)
{
    const auto known = m_tags.find(name);
    return known != m_tags.end() ? known->second : m_tags.emplace(name, ensureTag(m_connection, name)).first->second;
}

void BulkWriter::storeTicket(const Ticket &ticket)
{
    m_connection
        .prepare("INSERT INTO tickets(id, subject, description, description_is_html, state, state_reason, priority,"
                 " source, requester_id, user_id, inbox_id, participants, attachments, created_at, updated_at,"
                 " first_reply_at, closed_at)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")
        .with(ticket.id, ticket.subject, ticket.description, ticket.descriptionFormat, ticket.state, ticket.stateReason,
            ticket.priority, ticket.source, ticket.requester.id, ticket.userId, ticket.inboxId,
            toJson(ticket.participants), toJson(ticket.attachments), ticket.createdAt, ticket.updatedAt,
            ticket.firstReplyAt, ticket.closedAt)
        .run();
    for (size_t position = 0; position < ticket.tags.size(); ++position) {
        m_connection.prepare("INSERT INTO ticket_tags(ticket_id, position, tag_id) VALUES(?1, ?2, ?3)")
            .with(ticket.id, position, tagId(ticket.tags[position]))
            .run();
    }
}

void BulkWriter::storeActivity(const Activity &activity)
{
    m_connection
        .prepare("INSERT INTO activities(ticket_id, type, is_draft, author_kind, user_id, agent_id, author_name,"
                 " author_email, content, content_is_html, attachments, created_at, updated_at)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
        .with(activity.ticketId, activity.type, activity.isDraft, activity.authorKind, activity.userId,
            activity.agentId, activity.authorName, activity.authorEmail, activity.content, activity.format,
            toJson(activity.attachments), activity.createdAt, activity.updatedAt)
        .run();
}

void BulkWriter::storeFile(const Attachment &attachment, int content)
{
    // A file that never arrived has no content of its own: the first one stands in.
    const RowId blob = m_contentIds[static_cast<size_t>(content < 0 ? 0 : content)];
    m_connection
        .prepare("INSERT INTO files(path, name, type, size, blob_id)"
                 " SELECT ?1, ?2, ?3, length(content), id FROM blobs WHERE id = ?4")
        .with(attachment.path, attachment.name, attachment.type, blob)
        .run();
}

void BulkWriter::store(const GeneratedTicket &made)
{
    storeTicket(made.ticket);
    size_t file = 0;
    for (const Attachment &attachment : made.ticket.attachments)
        storeFile(attachment, made.contents[file++]);
    for (const Activity &activity : made.activities) {
        storeActivity(activity);
        for (const Attachment &attachment : activity.attachments)
            storeFile(attachment, made.contents[file++]);
    }
    m_connection.prepare("INSERT INTO ticket_search(rowid, words) VALUES(?1, ?2)")
        .bind(1, made.ticket.id)
        .bindView(2, made.words)
        .run();
}

void BulkWriter::finish()
{
    for (const std::string &sql : m_indexes)
        m_connection.execute(sql);
    m_connection.execute("INSERT INTO ticket_search(ticket_search, rank) VALUES('hashsize', 1048576); ANALYZE");
}

} // namespace foredesk::sandbox
