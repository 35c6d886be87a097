// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/control.h"

#include "sandbox/data/activitystore.h"
#include "sandbox/data/effects.h"
#include "sandbox/server/service.h"

#include <QJsonDocument>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

using ControlHandler = HttpResponse (*)(Service &, const Call &);

QJsonValue rowOrNull(const std::optional<RowId> &id)
{
    return id ? QJsonValue(qint64(*id)) : QJsonValue();
}

std::string utf8Of(const QJsonObject &body, QLatin1StringView key)
{
    return body.value(key).toString().toStdString();
}

HttpResponse allDone(const QJsonObject &more = {})
{
    QJsonObject json = more;
    json.insert(u"success"_s, true);
    return jsonResponse(json);
}

void setText(Activity &activity, const QJsonObject &body)
{
    const bool isHtml = body.contains("html"_L1);
    activity.content = isHtml ? utf8Of(body, "html"_L1) : utf8Of(body, "content"_L1);
    activity.format = isHtml ? TextFormat::Html : TextFormat::Plain;
}

HttpResponse customerReply(Service &service, const Call &call)
{
    const Lease connection = service.database().lease();
    Activity activity;
    activity.ticketId = call.body.value("ticket_id"_L1).toInteger();
    const std::optional<Ticket> ticket = findTicket(*connection, activity.ticketId);
    if (!ticket)
        return errorResponse(404, u"There is no such ticket"_s);
    activity.authorKind = AuthorKind::Customer;
    activity.authorName = call.body.contains("name"_L1) ? utf8Of(call.body, "name"_L1) : ticket->requester.name;
    activity.authorEmail = ticket->requester.email;
    setText(activity, call.body);
    return allDone({{u"activity_id"_s, qint64(addActivity(*connection, activity))}});
}

HttpResponse agentReply(Service &service, const Call &call)
{
    const Lease connection = service.database().lease();
    Activity activity;
    activity.ticketId = call.body.value("ticket_id"_L1).toInteger();
    if (!ticketExists(*connection, activity.ticketId))
        return errorResponse(404, u"There is no such ticket"_s);
    activity.type = call.body.value("type"_L1).toString() == "note"_L1 ? ActivityType::Note : ActivityType::Reply;
    // A colleague: the last user, where the API key stands for the first.
    Statement colleague
        = connection->prepare("SELECT id, name, email FROM users WHERE ?1 IS NULL OR id = ?1 ORDER BY id DESC LIMIT 1");
    colleague.bind(1,
        call.body.contains("user_id"_L1) ? std::optional<RowId>(call.body.value("user_id"_L1).toInteger())
                                         : std::nullopt);
    if (colleague.next()) {
        activity.userId = colleague.integer(0);
        activity.authorName = colleague.text(1);
        activity.authorEmail = colleague.text(2);
    }
    setText(activity, call.body);
    return allDone({{u"activity_id"_s, qint64(addActivity(*connection, activity))}});
}

HttpResponse changeAsColleague(Service &service, const Call &call)
{
    const QJsonObject &body = call.body;
    TicketChange change;
    if (body.contains("subject"_L1))
        change.subject = utf8Of(body, "subject"_L1);
    if (body.contains("state"_L1))
        change.state = fromWord<State>(kStateWords, utf8Of(body, "state"_L1));
    if (body.contains("state_reason"_L1))
        change.stateReason = fromWord<StateReason>(kStateReasonWords, utf8Of(body, "state_reason"_L1));
    if (body.contains("priority"_L1))
        change.priority = fromWord<Priority>(kPriorityWords, utf8Of(body, "priority"_L1));
    const auto row = [&body](QLatin1StringView key) {
        const QJsonValue value = body.value(key);
        return value.isDouble() ? std::optional<RowId>(value.toInteger()) : std::nullopt;
    };
    if (body.contains("user_id"_L1))
        change.userId = row("user_id"_L1);
    if (body.contains("inbox_id"_L1))
        change.inboxId = row("inbox_id"_L1);
    if (body.contains("tags"_L1)) {
        change.tags.emplace();
        const QJsonArray tags = body.value("tags"_L1).toArray();
        for (const QJsonValue &tag : tags)
            change.tags->push_back(tag.toString().toStdString());
    }
    const Lease connection = service.database().lease();
    if (changeTicket(*connection, call.id, change) == ChangeOutcome::NotFound)
        return errorResponse(404, u"There is no such ticket"_s);
    return allDone();
}

HttpResponse removeTicket(Service &service, const Call &call)
{
    const Lease connection = service.database().lease();
    return deleteTicket(*connection, call.id) ? allDone() : errorResponse(404, u"There is no such ticket"_s);
}

HttpResponse advanceTime(Service &service, const Call &call)
{
    service.database().advanceClock(qint64(call.body.value("advance_seconds"_L1).toDouble() * 1000));
    return allDone({{u"now"_s, isoTime(service.database().nowMs())}});
}

HttpResponse setFaults(Service &service, const Call &call)
{
    const QList<Problem> problems = service.faults().add(call.body);
    return problems.isEmpty() ? allDone({{u"faults"_s, service.faults().size()}}) : refusal(problems);
}

HttpResponse clearFaults(Service &service, const Call &)
{
    service.faults().clear();
    return allDone();
}

HttpResponse listRequests(Service &service, const Call &call)
{
    return jsonResponse(service.requests().list(
        call.query.value("since"_L1).toInteger(0), call.query.value("limit"_L1).toInteger(kUnlimited)));
}

HttpResponse listEffects(Service &service, const Call &call)
{
    const Lease connection = service.database().lease();
    QJsonArray out;
    for (const Effect &effect : loadEffects(*connection, call.query.value("since"_L1).toInteger(0))) {
        out.append(QJsonObject {{u"id"_s, qint64(effect.id)}, {u"time"_s, isoTime(effect.at)},
            {u"kind"_s, QString::fromStdString(effect.kind)}, {u"ticket"_s, rowOrNull(effect.ticketId)},
            {u"activity"_s, rowOrNull(effect.activityId)}, {u"visibility"_s, QString::fromStdString(effect.visibility)},
            {u"text"_s, QString::fromStdString(effect.text)},
            {u"detail"_s, QJsonDocument::fromJson(QByteArray::fromStdString(effect.detail)).object()}});
    }
    return jsonResponse(out);
}

HttpResponse replaceToken(Service &service, const Call &call)
{
    service.setToken(call.body.value("token"_L1).toString());
    return allDone();
}

HttpResponse showStats(Service &service, const Call &)
{
    const Lease connection = service.database().lease();
    const auto count = [&connection](const char *table) {
        Statement statement = connection->prepare(std::string("SELECT count(*) FROM ") + table);
        statement.next();
        return qint64(statement.integer(0));
    };
    return jsonResponse(QJsonObject {{u"tickets"_s, count("tickets")}, {u"activities"_s, count("activities")},
        {u"users"_s, count("users")}, {u"effects"_s, count("effects")}, {u"requests"_s, service.requests().size()},
        {u"faults"_s, service.faults().size()}, {u"now"_s, isoTime(service.database().nowMs())}});
}

Rule replyRule()
{
    return object({{u"ticket_id"_s, integer(1).required()}, {u"content"_s, text()}, {u"html"_s, text()},
        {u"name"_s, text()}, {u"user_id"_s, integer(1)}, {u"type"_s, choice({u"reply"_s, u"note"_s})}});
}

Rule colleagueRule()
{
    return object({{u"subject"_s, text(2, 200)}, {u"state"_s, choice({u"open"_s, u"closed"_s})},
        {u"state_reason"_s, choice({u"completed"_s, u"not_planned"_s, u"duplicate"_s})},
        {u"priority"_s, choice({u"low"_s, u"medium"_s, u"high"_s, u"urgent"_s})}, {u"user_id"_s, integer(1).orNull()},
        {u"inbox_id"_s, integer(1).orNull()}, {u"tags"_s, array(text(1, 60))}});
}

} // namespace

RouteTable controlRoutes(Service &service)
{
    const auto make = [&service](const QString &method, const QString &pattern, ControlHandler handler,
                          const std::optional<Rule> &body = std::nullopt, const Rule &query = object({})) {
        Route made;
        made.method = method;
        made.pattern = pattern;
        made.handler = [&service, handler](const Call &call) { return handler(service, call); };
        made.body = body;
        made.query = query;
        return made;
    };
    const Rule since = object({{u"since"_s, integer()}, {u"limit"_s, integer(1)}});
    return {u"/_sandbox"_s,
        {make(u"POST"_s, u"/reply"_s, customerReply, replyRule()),
            make(u"POST"_s, u"/agent-reply"_s, agentReply, replyRule()),
            make(u"PATCH"_s, u"/tickets/:id"_s, changeAsColleague, colleagueRule()),
            make(u"DELETE"_s, u"/tickets/:id"_s, removeTicket),
            make(u"POST"_s, u"/time"_s, advanceTime, object({{u"advance_seconds"_s, number(0, 1e10).required()}})),
            make(u"POST"_s, u"/faults"_s, setFaults, openObject({})), make(u"DELETE"_s, u"/faults"_s, clearFaults),
            make(u"GET"_s, u"/requests"_s, listRequests, std::nullopt, since),
            make(u"GET"_s, u"/effects"_s, listEffects, std::nullopt, since),
            make(u"POST"_s, u"/token"_s, replaceToken, object({{u"token"_s, text().required()}})),
            make(u"GET"_s, u"/stats"_s, showStats)}};
}

HttpResponse controlAnswer(const RouteTable &routes, const Service &service, const HttpRequest &request)
{
    if (!service.mayControl(request))
        return errorResponse(401, u"The API key is missing or wrong"_s);
    return routes.handle(request);
}

} // namespace foredesk::sandbox
