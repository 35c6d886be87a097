// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/activitystore.h"

#include "sandbox/data/database.h"
#include "sandbox/data/effects.h"
#include "sandbox/data/jsontext.h"
#include "sandbox/data/search.h"
#include "sandbox/data/ticketdiff.h"

namespace foredesk::sandbox
{

namespace
{

constexpr std::string_view kActivityColumns
    = "SELECT id, ticket_id, type, is_draft, author_kind, user_id, agent_id, author_name, author_email, content,"
      " content_is_html, attachments, created_at, updated_at FROM activities ";

Activity activityFromRow(const Statement &row)
{
    return {.id = row.integer(0),
        .ticketId = row.integer(1),
        .type = static_cast<ActivityType>(row.integer(2)),
        .isDraft = row.integer(3) != 0,
        .authorKind = static_cast<AuthorKind>(row.integer(4)),
        .userId = row.optionalInteger(5),
        .agentId = row.optionalInteger(6),
        .authorName = row.text(7),
        .authorEmail = row.text(8),
        .content = row.text(9),
        .format = static_cast<TextFormat>(row.integer(10)),
        .attachments = attachmentsFromJson(row.view(11)),
        .createdAt = row.integer(12),
        .updatedAt = row.integer(13)};
}

std::string effectKind(const Activity &activity)
{
    if (activity.isDraft)
        return "draft";
    if (activity.type == ActivityType::Reply && activity.authorKind == AuthorKind::Customer)
        return "customer_reply";
    if (activity.type == ActivityType::Reply && activity.authorKind == AuthorKind::Ai)
        return "ai_reply";
    return std::string(word(activity.type));
}

std::string visibilityOf(const Activity &activity)
{
    return activity.type == ActivityType::Reply && !activity.isDraft ? "public" : "private";
}

void logMessage(Connection &connection, std::string kind, const Activity &activity)
{
    logEffect(connection,
        {.kind = std::move(kind),
            .ticketId = activity.ticketId,
            .activityId = activity.id,
            .visibility = visibilityOf(activity),
            .text = activity.content});
}

/// What a new or changed message does to its ticket: its time, the first answer, and a customer opens it again.
void touchTicket(Connection &connection, const Activity &activity, std::int64_t at)
{
    const bool published = activity.type == ActivityType::Reply && !activity.isDraft;
    if (published && activity.authorKind == AuthorKind::Customer) {
        TicketChange reopen;
        reopen.state = State::Open;
        const auto ticket = findTicket(connection, activity.ticketId);
        if (ticket && ticket->state != State::Open)
            changeTicket(connection, activity.ticketId, reopen);
    }
    const bool answers = published && activity.authorKind != AuthorKind::Customer;
    connection
        .prepare("UPDATE tickets SET updated_at = max(updated_at, ?2),"
                 " first_reply_at = iif(?3, coalesce(first_reply_at, ?2), first_reply_at) WHERE id = ?1")
        .with(activity.ticketId, at, answers)
        .run();
}

} // namespace

std::optional<Activity> findActivity(Connection &connection, RowId id)
{
    Statement row = connection.prepare(std::string(kActivityColumns) + "WHERE id = ?1");
    row.with(id);
    return row.next() ? std::optional(activityFromRow(row)) : std::nullopt;
}

ActivityPage listActivities(Connection &connection, RowId ticketId, int offset, int limit, std::string_view search)
{
    const std::string where = search.empty() ? "WHERE ticket_id = ?1 AND ?2 = '' "
                                             : "WHERE ticket_id = ?1 AND instr(lower(content), lower(?2)) > 0 ";
    ActivityPage page;
    Statement count = connection.prepare("SELECT count(*) FROM activities " + where);
    count.with(ticketId, search).next();
    page.total = count.integer(0);
    Statement rows
        = connection.prepare(std::string(kActivityColumns) + where + "ORDER BY created_at, id LIMIT ?3 OFFSET ?4");
    rows.with(ticketId, search, limit, offset);
    while (rows.next())
        page.activities.push_back(activityFromRow(rows));
    return page;
}

RowId addActivity(Connection &connection, const Activity &wanted)
{
    Transaction transaction(connection);
    SearchEntry searchEntry(connection, wanted.ticketId);
    Activity activity = wanted;
    activity.createdAt = wanted.createdAt ? wanted.createdAt : connection.nowMs();
    activity.updatedAt = wanted.updatedAt ? wanted.updatedAt : activity.createdAt;
    connection
        .prepare("INSERT INTO activities(ticket_id, type, is_draft, author_kind, user_id, agent_id, author_name,"
                 " author_email, content, content_is_html, attachments, created_at, updated_at)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
        .with(activity.ticketId, activity.type, activity.isDraft, activity.authorKind, activity.userId,
            activity.agentId, activity.authorName, activity.authorEmail, activity.content, activity.format,
            toJson(activity.attachments), activity.createdAt, activity.updatedAt)
        .run();
    activity.id = connection.lastInsertId();
    searchEntry.refresh();
    touchTicket(connection, activity, activity.updatedAt);
    logMessage(connection, effectKind(activity), activity);
    transaction.commit();
    return activity.id;
}

ChangeOutcome changeActivity(Connection &connection, RowId id, const ActivityChange &change)
{
    Transaction transaction(connection);
    const auto before = findActivity(connection, id);
    if (!before)
        return ChangeOutcome::NotFound;
    Activity after = *before;
    after.type = change.type.value_or(before->type);
    after.isDraft = change.isDraft.value_or(before->isDraft);
    after.content = change.content.value_or(before->content);
    after.attachments = change.attachments.value_or(before->attachments);
    if (after.type == before->type && after.isDraft == before->isDraft && after.content == before->content
        && after.attachments == before->attachments)
        return ChangeOutcome::Unchanged;
    if (after.content != before->content)
        after.format = guessFormat(after.content);
    after.updatedAt = connection.nowMs();
    SearchEntry searchEntry(connection, after.ticketId);
    connection
        .prepare("UPDATE activities SET type = ?2, is_draft = ?3, content = ?4, content_is_html = ?5,"
                 " attachments = ?6, updated_at = ?7 WHERE id = ?1")
        .with(id, after.type, after.isDraft, after.content, after.format, toJson(after.attachments), after.updatedAt)
        .run();
    searchEntry.refresh();
    touchTicket(connection, after, after.updatedAt);
    // A draft that is published now is a new message for whoever reads it.
    const bool published = before->isDraft && !after.isDraft;
    logMessage(connection, published ? effectKind(after) : "activity.change", after);
    transaction.commit();
    return ChangeOutcome::Changed;
}

bool deleteActivity(Connection &connection, RowId id)
{
    Transaction transaction(connection);
    const auto activity = findActivity(connection, id);
    if (!activity)
        return false;
    SearchEntry searchEntry(connection, activity->ticketId);
    connection.prepare("DELETE FROM activities WHERE id = ?1").with(id).run();
    searchEntry.refresh();
    connection.prepare("UPDATE tickets SET updated_at = ?2 WHERE id = ?1")
        .with(activity->ticketId, connection.nowMs())
        .run();
    logMessage(connection, "activity.delete", *activity);
    transaction.commit();
    return true;
}

} // namespace foredesk::sandbox
