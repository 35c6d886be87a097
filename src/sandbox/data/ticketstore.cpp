// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ticketstore.h"

#include "sandbox/data/database.h"
#include "sandbox/data/effects.h"
#include "sandbox/data/jsontext.h"
#include "sandbox/data/requesterstore.h"
#include "sandbox/data/search.h"
#include "sandbox/data/ticketdiff.h"

#include <algorithm>
#include <array>

namespace foredesk::sandbox
{

namespace
{

std::vector<std::string> tagsOf(Connection &connection, RowId ticketId)
{
    Statement rows
        = connection.prepare("SELECT g.name FROM ticket_tags tt JOIN tags g ON g.id = tt.tag_id WHERE tt.ticket_id = ?1"
                             " ORDER BY tt.position");
    rows.with(ticketId);
    std::vector<std::string> tags;
    while (rows.next())
        tags.push_back(rows.text(0));
    return tags;
}

void storeTags(Connection &connection, RowId ticketId, const std::vector<std::string> &tags)
{
    connection.prepare("DELETE FROM ticket_tags WHERE ticket_id = ?1").with(ticketId).run();
    std::vector<RowId> stored;
    for (const std::string &name : tags) {
        const RowId tag = ensureTag(connection, name);
        if (std::ranges::find(stored, tag) != stored.end())
            continue;
        connection.prepare("INSERT INTO ticket_tags(ticket_id, position, tag_id) VALUES(?1, ?2, ?3)")
            .with(ticketId, stored.size(), tag)
            .run();
        stored.push_back(tag);
    }
}

void insertRow(Connection &connection, const Ticket &ticket)
{
    connection
        .prepare("INSERT INTO tickets(subject, description, description_is_html, state, state_reason, priority, source,"
                 " requester_id, user_id, inbox_id, participants, attachments, created_at, updated_at, first_reply_at,"
                 " closed_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)")
        .with(ticket.subject, ticket.description, ticket.descriptionFormat, ticket.state, ticket.stateReason,
            ticket.priority, ticket.source, ticket.requester.id, ticket.userId, ticket.inboxId,
            toJson(ticket.participants), toJson(ticket.attachments), ticket.createdAt, ticket.updatedAt,
            ticket.firstReplyAt, ticket.closedAt)
        .run();
}

void updateRow(Connection &connection, const Ticket &ticket)
{
    connection
        .prepare("UPDATE tickets SET subject = ?2, description = ?3, description_is_html = ?4, state = ?5,"
                 " state_reason = ?6, priority = ?7, source = ?8, requester_id = ?9, user_id = ?10, inbox_id = ?11,"
                 " participants = ?12, attachments = ?13, updated_at = ?14, closed_at = ?15 WHERE id = ?1")
        .with(ticket.id, ticket.subject, ticket.description, ticket.descriptionFormat, ticket.state, ticket.stateReason,
            ticket.priority, ticket.source, ticket.requester.id, ticket.userId, ticket.inboxId,
            toJson(ticket.participants), toJson(ticket.attachments), ticket.updatedAt, ticket.closedAt)
        .run();
}

} // namespace

std::optional<Ticket> findTicket(Connection &connection, RowId id)
{
    Statement row = connection.prepare(
        "SELECT subject, description, description_is_html, state, state_reason, priority, source, requester_id,"
        " user_id, inbox_id, participants, attachments, created_at, updated_at, first_reply_at, closed_at"
        " FROM tickets WHERE id = ?1");
    row.with(id);
    if (!row.next())
        return std::nullopt;
    Ticket ticket;
    ticket.id = id;
    ticket.subject = row.text(0);
    ticket.description = row.text(1);
    ticket.descriptionFormat = static_cast<TextFormat>(row.integer(2));
    ticket.state = static_cast<State>(row.integer(3));
    ticket.stateReason = static_cast<StateReason>(row.integer(4));
    ticket.priority = static_cast<Priority>(row.integer(5));
    ticket.source = static_cast<Source>(row.integer(6));
    ticket.requester = findRequester(connection, row.integer(7)).value_or(Requester {});
    ticket.userId = row.optionalInteger(8);
    ticket.inboxId = row.optionalInteger(9);
    ticket.tags = tagsOf(connection, id);
    ticket.participants = stringsFromJson(row.view(10));
    ticket.attachments = attachmentsFromJson(row.view(11));
    ticket.createdAt = row.integer(12);
    ticket.updatedAt = row.integer(13);
    ticket.firstReplyAt = row.optionalInteger(14);
    ticket.closedAt = row.optionalInteger(15);
    return ticket;
}

bool ticketExists(Connection &connection, RowId id)
{
    return connection.prepare("SELECT 1 FROM tickets WHERE id = ?1").with(id).next();
}

std::vector<Ticket> loadTickets(Connection &connection, std::span<const RowId> ids)
{
    std::vector<Ticket> tickets;
    tickets.reserve(ids.size());
    for (const RowId id : ids) {
        if (auto ticket = findTicket(connection, id))
            tickets.push_back(*std::move(ticket));
    }
    return tickets;
}

RowId createTicket(Connection &connection, const Ticket &wanted)
{
    Transaction transaction(connection);
    Ticket ticket = wanted;
    ticket.requester.id = ensureRequester(connection, wanted.requester);
    ticket.createdAt = wanted.createdAt ? wanted.createdAt : connection.nowMs();
    ticket.updatedAt = wanted.updatedAt ? wanted.updatedAt : ticket.createdAt;
    if (ticket.state == State::Closed && !ticket.closedAt)
        ticket.closedAt = ticket.updatedAt;
    insertRow(connection, ticket);
    const RowId id = connection.lastInsertId();
    storeTags(connection, id, ticket.tags);
    storeSearchWords(connection, id);
    logEffect(connection, {.kind = "ticket.create", .ticketId = id, .text = ticket.subject});
    transaction.commit();
    return id;
}

ChangeOutcome changeTicket(Connection &connection, RowId id, const TicketChange &change)
{
    Transaction transaction(connection);
    auto before = findTicket(connection, id);
    if (!before)
        return ChangeOutcome::NotFound;
    Ticket after = changedTicket(*before, change);
    const std::string written = describeChange(*before, after);
    if (written == "{}")
        return ChangeOutcome::Unchanged;
    // Before the entry is taken: a requester who is renamed is indexed anew with all their tickets, this one too.
    if (change.requester && after.requester != before->requester)
        after.requester.id = ensureRequester(connection, after.requester);
    SearchEntry search(connection, id);
    after.updatedAt = connection.nowMs();
    if (after.state != before->state)
        after.closedAt = after.state == State::Closed ? std::optional(after.updatedAt) : std::nullopt;
    updateRow(connection, after);
    if (after.tags != before->tags)
        storeTags(connection, id, after.tags);
    search.refresh();
    logEffect(connection, {.kind = "ticket.change", .ticketId = id, .text = written, .detail = written});
    transaction.commit();
    return ChangeOutcome::Changed;
}

bool deleteTicket(Connection &connection, RowId id)
{
    Transaction transaction(connection);
    const auto ticket = findTicket(connection, id);
    if (!ticket)
        return false;
    SearchEntry search(connection, id);
    connection.prepare("DELETE FROM tickets WHERE id = ?1").with(id).run();
    search.refresh();
    logEffect(connection, {.kind = "ticket.delete", .ticketId = id, .text = ticket->subject});
    transaction.commit();
    return true;
}

RowId ensureTag(Connection &connection, std::string_view name)
{
    Statement known = connection.prepare("SELECT id FROM tags WHERE name = ?1");
    known.with(name);
    if (known.next())
        return known.integer(0);
    constexpr std::array<std::string_view, 8> palette {
        "#3B82F6", "#F59E0B", "#EF4444", "#8B5CF6", "#10B981", "#EC4899", "#14B8A6", "#64748B"};
    size_t sum = 0;
    for (const char c : name)
        sum = sum * 31 + static_cast<unsigned char>(c);
    connection.prepare("INSERT INTO tags(name, color) VALUES(?1, ?2)").with(name, palette[sum % palette.size()]).run();
    return connection.lastInsertId();
}

} // namespace foredesk::sandbox
