// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ticketstore.h"
#include "sandbox/ticketdesk/desk.h"
#include "sandbox/ticketdesk/ticketjson.h"
#include "sandbox/ticketdesk/ticketquery.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

Rule stateRule()
{
    return choice({u"open"_s, u"closed"_s});
}
Rule reasonRule()
{
    return choice({u"completed"_s, u"not_planned"_s, u"duplicate"_s});
}
Rule priorityRule()
{
    return choice({u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s});
}
Rule sourceRule()
{
    return choice({u"email"_s, u"web"_s, u"api"_s, u"chat"_s, u"form"_s});
}

Rule ticketRule()
{
    const Rule requester = object({{u"name"_s, text()}, {u"email"_s, email()}, {u"phone"_s, text()},
        {u"first_name"_s, text()}, {u"last_name"_s, text()}, {u"avatar"_s, text()}});
    return object(
        {{u"subject"_s, text(2, 200).required()}, {u"requester"_s, requester.required()}, {u"description"_s, text()},
            {u"state"_s, stateRule()}, {u"priority"_s, priorityRule()}, {u"source"_s, sourceRule()},
            {u"tags"_s, array(text(1, 60))}, {u"user_id"_s, integer(1).orNull()}, {u"inbox_id"_s, integer(1).orNull()},
            {u"participants"_s, array(email())}, {u"attachments"_s, attachmentsRule()}});
}

Rule bulkRule()
{
    // The document's own bulk example sends state_reason although its schema does not list it.
    const Rule data = object({{u"user_id"_s, integer(1).orNull()}, {u"inbox_id"_s, integer(1).orNull()},
        {u"priority"_s, priorityRule()}, {u"source"_s, sourceRule()}, {u"state"_s, stateRule()},
        {u"state_reason"_s, reasonRule()}, {u"tags"_s, array(text(1, 60))}});
    return object({{u"ticket_ids"_s, array(integer(1), 1, 1000).required()}, {u"data"_s, data.required()}});
}

Requester requesterFrom(const QJsonValue &json)
{
    Requester requester;
    requester.name = toUtf8(json["name"_L1]);
    requester.email = toUtf8(json["email"_L1]);
    requester.phone = toUtf8(json["phone"_L1]);
    requester.firstName = toUtf8(json["first_name"_L1]);
    requester.lastName = toUtf8(json["last_name"_L1]);
    requester.avatar = toUtf8(json["avatar"_L1]);
    if (requester.name.empty())
        requester.name = QString(json["first_name"_L1].toString() + u' ' + json["last_name"_L1].toString())
                             .trimmed()
                             .toStdString();
    return requester;
}

std::optional<RowId> optionalRow(const QJsonValue &json)
{
    return json.isDouble() ? std::optional<RowId>(json.toInteger()) : std::nullopt;
}

/// The fields the body names.
TicketChange changeFrom(const QJsonObject &body)
{
    TicketChange change;
    const auto with = [&body](const QString &key, auto &&use) {
        const auto found = body.find(key);
        if (found != body.end())
            use(QJsonValue(*found));
    };
    with(u"subject"_s, [&](const QJsonValue &v) { change.subject = toUtf8(v); });
    with(u"description"_s, [&](const QJsonValue &v) { change.description = toUtf8(v); });
    with(u"state"_s, [&](const QJsonValue &v) { change.state = fromWord<State>(kStateWords, toUtf8(v)); });
    with(u"state_reason"_s,
        [&](const QJsonValue &v) { change.stateReason = fromWord<StateReason>(kStateReasonWords, toUtf8(v)); });
    with(u"priority"_s, [&](const QJsonValue &v) { change.priority = fromWord<Priority>(kPriorityWords, toUtf8(v)); });
    with(u"source"_s, [&](const QJsonValue &v) { change.source = fromWord<Source>(kSourceWords, toUtf8(v)); });
    with(u"requester"_s, [&](const QJsonValue &v) { change.requester = requesterFrom(v); });
    with(u"user_id"_s, [&](const QJsonValue &v) { change.userId = optionalRow(v); });
    with(u"inbox_id"_s, [&](const QJsonValue &v) { change.inboxId = optionalRow(v); });
    with(u"tags"_s, [&](const QJsonValue &v) { change.tags = textsFrom(v); });
    with(u"participants"_s, [&](const QJsonValue &v) { change.participants = textsFrom(v); });
    with(u"attachments"_s, [&](const QJsonValue &v) { change.attachments = attachmentsFrom(v); });
    return change;
}

/// A PUT: what the body does not name goes back to its default.
TicketChange replacementFrom(const QJsonObject &body)
{
    TicketChange change = changeFrom(body);
    change.description = change.description.value_or("");
    change.state = change.state.value_or(State::Open);
    change.priority = change.priority.value_or(Priority::None);
    change.source = change.source.value_or(Source::Api);
    change.userId = change.userId.value_or(std::nullopt);
    change.inboxId = change.inboxId.value_or(std::nullopt);
    change.tags = change.tags.value_or(std::vector<std::string>());
    change.participants = change.participants.value_or(std::vector<std::string>());
    change.attachments = change.attachments.value_or(std::vector<Attachment>());
    return change;
}

/// 400 when the body points to a user or inbox that is not there.
std::optional<HttpResponse> danglingReference(
    Connection &connection, const QJsonObject &body, const QString &prefix = {})
{
    if (body.value("user_id"_L1).isDouble() && !rowExists(connection, "users", body.value("user_id"_L1).toInteger()))
        return refusal(prefix + u"user_id"_s, u"is not a user"_s);
    if (body.value("inbox_id"_L1).isDouble()
        && !rowExists(connection, "inboxes", body.value("inbox_id"_L1).toInteger()))
        return refusal(prefix + u"inbox_id"_s, u"is not an inbox"_s);
    return std::nullopt;
}

HttpResponse ticketResponse(const Desk &desk, Connection &connection, RowId id, int status = 200)
{
    const std::optional<Ticket> ticket = findTicket(connection, id);
    return ticket ? jsonResponse(TicketJson(desk, connection).ticket(*ticket), status) : notFound(u"ticket"_s);
}

HttpResponse listTicketsCall(const Desk &desk, const Call &call)
{
    TicketListQuery query;
    if (const QList<Problem> problems = readTicketQuery(desk, call.query, query); !problems.isEmpty())
        return refusal(problems);
    const Lease connection = desk.database.lease();
    const TicketPage page = listTickets(*connection, query);
    const TicketJson json(desk, *connection);
    QJsonArray rows;
    for (const Ticket &ticket : page.tickets)
        rows.append(json.ticket(ticket));
    return listResponse(desk, rows, page.total);
}

HttpResponse createTicketCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    if (const std::optional<HttpResponse> refused = danglingReference(*connection, call.body))
        return *refused;
    const TicketChange wanted = replacementFrom(call.body);
    Ticket ticket;
    ticket.subject = *wanted.subject;
    ticket.description = *wanted.description;
    ticket.descriptionFormat = guessedFormat(call.body.value("description"_L1).toString());
    ticket.state = *wanted.state;
    ticket.priority = *wanted.priority;
    ticket.source = *wanted.source;
    ticket.requester = *wanted.requester;
    ticket.userId = *wanted.userId;
    ticket.inboxId = *wanted.inboxId;
    ticket.tags = *wanted.tags;
    ticket.participants = *wanted.participants;
    ticket.attachments = *wanted.attachments;
    return ticketResponse(desk, *connection, createTicket(*connection, ticket), 201);
}

HttpResponse getTicketCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    return ticketResponse(desk, *connection, call.id);
}

HttpResponse applyChange(const Desk &desk, const Call &call, const TicketChange &change)
{
    const Lease connection = desk.database.lease();
    if (!ticketExists(*connection, call.id))
        return notFound(u"ticket"_s);
    if (const std::optional<HttpResponse> refused = danglingReference(*connection, call.body))
        return *refused;
    changeTicket(*connection, call.id, change);
    return ticketResponse(desk, *connection, call.id);
}

HttpResponse replaceTicketCall(const Desk &desk, const Call &call)
{
    return applyChange(desk, call, replacementFrom(call.body));
}

HttpResponse patchTicketCall(const Desk &desk, const Call &call)
{
    return applyChange(desk, call, changeFrom(call.body));
}

HttpResponse bulkCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    const QJsonObject data = call.body.value("data"_L1).toObject();
    if (const std::optional<HttpResponse> refused = danglingReference(*connection, data, u"data."_s))
        return *refused;
    const TicketChange change = changeFrom(data);
    const QJsonArray ids = call.body.value("ticket_ids"_L1).toArray();
    Transaction transaction(*connection);
    int updated = 0;
    for (const QJsonValue &id : ids) {
        if (changeTicket(*connection, id.toInteger(), change) != ChangeOutcome::NotFound)
            ++updated;
    }
    transaction.commit();
    return jsonResponse(QJsonObject {{u"success"_s, true}, {u"updated"_s, updated}});
}

HttpResponse deleteTicketCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    return deleteTicket(*connection, call.id) ? done() : notFound(u"ticket"_s);
}

} // namespace

std::vector<Route> ticketRoutes(const Desk &desk)
{
    const Rule state = object({{u"state"_s, stateRule().required()}, {u"state_reason"_s, reasonRule()}});
    return {withQuery(route(desk, u"GET"_s, u"/tickets"_s, listTicketsCall), ticketQueryRule()),
        route(desk, u"POST"_s, u"/tickets"_s, createTicketCall, ticketRule()),
        route(desk, u"PATCH"_s, u"/tickets/bulk"_s, bulkCall, bulkRule()),
        route(desk, u"GET"_s, u"/tickets/:id"_s, getTicketCall),
        route(desk, u"PUT"_s, u"/tickets/:id"_s, replaceTicketCall, ticketRule()),
        route(desk, u"PATCH"_s, u"/tickets/:id"_s, patchTicketCall, partial(ticketRule())),
        route(desk, u"PATCH"_s, u"/tickets/:id/state"_s, patchTicketCall, state),
        route(desk, u"DELETE"_s, u"/tickets/:id"_s, deleteTicketCall)};
}

} // namespace foredesk::sandbox::ticketdesk
