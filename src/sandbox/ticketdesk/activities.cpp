// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/activitystore.h"
#include "sandbox/ticketdesk/desk.h"
#include "sandbox/ticketdesk/ticketjson.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

Rule activityRule()
{
    const Rule type = choice({u"reply"_s, u"note"_s, u"system"_s, u"queued"_s});
    return object({{u"ticket_id"_s, integer(1).required()}, {u"type"_s, type.required()},
        {u"content"_s, text(1).required()}, {u"is_draft"_s, boolean()}, {u"attachments"_s, attachmentsRule()}});
}

HttpResponse activityResponse(const Desk &desk, Connection &connection, RowId id, int status)
{
    const std::optional<Activity> activity = findActivity(connection, id);
    return activity ? jsonResponse(TicketJson(desk, connection).activity(*activity), status) : notFound(u"activity"_s);
}

/// The API key stands for the workspace; its messages are the first user's.
void signAsOwner(Connection &connection, Activity &activity)
{
    Statement owner = connection.prepare("SELECT id, name, email FROM users ORDER BY id LIMIT 1");
    if (!owner.next())
        return;
    activity.userId = owner.integer(0);
    activity.authorName = owner.text(1);
    activity.authorEmail = owner.text(2);
}

HttpResponse listActivitiesCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    if (!ticketExists(*connection, call.id))
        return notFound(u"ticket"_s);
    const PageWindow window = pageWindow(call.query);
    const ActivityPage page = listActivities(*connection, call.id, window.offset, window.limit, window.search);
    const TicketJson json(desk, *connection);
    QJsonArray rows;
    for (const Activity &activity : page.activities)
        rows.append(json.activity(activity));
    return listResponse(desk, rows, page.total);
}

HttpResponse addActivityCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    Activity activity;
    activity.ticketId = call.body.value("ticket_id"_L1).toInteger();
    if (!ticketExists(*connection, activity.ticketId))
        return notFound(u"ticket"_s);
    activity.type = *fromWord<ActivityType>(kActivityTypeWords, toUtf8(call.body.value("type"_L1)));
    activity.content = toUtf8(call.body.value("content"_L1));
    activity.format = guessedFormat(call.body.value("content"_L1).toString());
    activity.isDraft = call.body.value("is_draft"_L1).toBool();
    activity.attachments = attachmentsFrom(call.body.value("attachments"_L1));
    activity.authorKind = activity.type == ActivityType::System ? AuthorKind::System : AuthorKind::Agent;
    signAsOwner(*connection, activity);
    const RowId id = addActivity(*connection, activity);
    transaction.commit();
    return activityResponse(desk, *connection, id, 201);
}

HttpResponse updateActivityCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    const std::optional<Activity> stored = findActivity(*connection, call.id);
    if (!stored)
        return notFound(u"activity"_s);
    if (call.body.contains("ticket_id"_L1) && call.body.value("ticket_id"_L1).toInteger() != stored->ticketId)
        return refusal(u"ticket_id"_s, u"cannot change"_s);
    ActivityChange change;
    if (call.body.contains("type"_L1))
        change.type = fromWord<ActivityType>(kActivityTypeWords, toUtf8(call.body.value("type"_L1)));
    if (call.body.contains("content"_L1))
        change.content = toUtf8(call.body.value("content"_L1));
    if (call.body.contains("is_draft"_L1))
        change.isDraft = call.body.value("is_draft"_L1).toBool();
    if (call.body.contains("attachments"_L1))
        change.attachments = attachmentsFrom(call.body.value("attachments"_L1));
    changeActivity(*connection, call.id, change);
    return activityResponse(desk, *connection, call.id, 200);
}

HttpResponse deleteActivityCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    return deleteActivity(*connection, call.id) ? done() : notFound(u"activity"_s);
}

} // namespace

std::vector<Route> activityRoutes(const Desk &desk)
{
    // The id is a ticket's for GET, an activity's for PUT and DELETE.
    return {withQuery(route(desk, u"GET"_s, u"/activities/:id"_s, listActivitiesCall), pageQuery()),
        route(desk, u"POST"_s, u"/activities"_s, addActivityCall, activityRule()),
        route(desk, u"PUT"_s, u"/activities/:id"_s, updateActivityCall, partial(activityRule())),
        route(desk, u"DELETE"_s, u"/activities/:id"_s, deleteActivityCall)};
}

} // namespace foredesk::sandbox::ticketdesk
