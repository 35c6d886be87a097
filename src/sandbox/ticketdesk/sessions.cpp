// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/desk.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *kSessionColumns
    = "SELECT id, site_id, state, visitor_name, visitor_email, user_id, ticket_id, meta, created_at, updated_at";

/// Chat ids are texts and its times are epoch milliseconds, other than everywhere else in this API.
QJsonObject sessionJson(const Desk &desk, const Statement &row)
{
    QJsonObject json {{idKey(desk, u"session"_s), fromUtf8(row.view(0))}, {u"site_id"_s, fromUtf8(row.view(1))},
        {u"state"_s, fromUtf8(row.view(2))},
        {u"visitor"_s, QJsonObject {{u"name"_s, fromUtf8(row.view(3))}, {u"email"_s, fromUtf8(row.view(4))}}},
        {u"user_id"_s, optionalId(row.optionalInteger(5))}, {u"ticket_id"_s, optionalId(row.optionalInteger(6))},
        {u"meta"_s, parsedJson(row.view(7))}, {u"created_at"_s, qint64(row.integer(8))}};
    if (desk.shape.updatedAt == Shape::UpdatedAt::Shown)
        json.insert(u"updated_at"_s, qint64(row.integer(9)));
    return json;
}

QJsonArray sessionMessages(Connection &connection, const std::string &id)
{
    QJsonArray out;
    Statement rows = connection.prepare(
        "SELECT id, sender, type, content, created_at FROM session_messages WHERE session_id = ?1 ORDER BY id");
    rows.with(id);
    while (rows.next()) {
        out.append(QJsonObject {{u"id"_s, QString::number(rows.integer(0))}, {u"from"_s, fromUtf8(rows.view(1))},
            {u"type"_s, fromUtf8(rows.view(2))}, {u"content"_s, fromUtf8(rows.view(3))},
            {u"created_at"_s, qint64(rows.integer(4))}});
    }
    return out;
}

HttpResponse sessionResponse(const Desk &desk, Connection &connection, const QString &id)
{
    Statement row = connection.prepare(std::string(kSessionColumns) + " FROM sessions WHERE id = ?1");
    if (!row.with(id.toStdString()).next())
        return notFound(u"session"_s);
    QJsonObject json = sessionJson(desk, row);
    json.insert(u"messages"_s, sessionMessages(connection, id.toStdString()));
    return jsonResponse(json);
}

bool sessionExists(Connection &connection, const QString &id)
{
    return connection.prepare("SELECT 1 FROM sessions WHERE id = ?1").with(id.toStdString()).next();
}

void logSession(Connection &connection, const QString &kind, const Call &call, const QString &text)
{
    logChange(connection, kind, 0, text, {{u"session_id"_s, call.textId}});
}

HttpResponse listSessionsCall(const Desk &desk, const Call &call)
{
    const PageWindow window = pageWindow(call.query);
    const Lease connection = desk.database.lease();
    const std::string where
        = " FROM sessions WHERE site_id = ?1 AND instr(lower(visitor_name || ' ' || visitor_email), lower(?2)) > 0";
    const std::string site = toUtf8(call.query.value("site_id"_L1));
    Statement count = connection->prepare("SELECT count(*)" + where);
    count.with(site, window.search).next();
    Statement rows = connection->prepare(kSessionColumns + where + " ORDER BY updated_at DESC, id LIMIT ?3 OFFSET ?4");
    rows.with(site, window.search, window.limit, window.offset);
    QJsonArray out;
    while (rows.next())
        out.append(sessionJson(desk, rows));
    return listResponse(desk, out, count.integer(0));
}

HttpResponse getSessionCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    return sessionResponse(desk, *connection, call.textId);
}

HttpResponse updateSessionCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!sessionExists(*connection, call.textId))
        return notFound(u"session"_s);
    const std::string id = call.textId.toStdString();
    if (call.body.contains("state"_L1)) {
        connection->prepare("UPDATE sessions SET state = ?2 WHERE id = ?1")
            .with(id, toUtf8(call.body.value("state"_L1)))
            .run();
    }
    if (call.body.contains("user_id"_L1)) {
        const QJsonValue user = call.body.value("user_id"_L1);
        if (user.isDouble() && !rowExists(*connection, "users", user.toInteger()))
            return refusal(u"user_id"_s, u"is not a user"_s);
        connection->prepare("UPDATE sessions SET user_id = ?2 WHERE id = ?1")
            .with(id, user.isDouble() ? std::optional<RowId>(user.toInteger()) : std::nullopt)
            .run();
    }
    connection->prepare("UPDATE sessions SET updated_at = ?2 WHERE id = ?1").with(id, connection->nowMs()).run();
    logSession(*connection, u"session.change"_s, call, fromUtf8(jsonText(call.body)));
    transaction.commit();
    return sessionResponse(desk, *connection, call.textId);
}

HttpResponse deleteSessionCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!sessionExists(*connection, call.textId))
        return notFound(u"session"_s);
    connection->prepare("DELETE FROM sessions WHERE id = ?1").with(call.textId.toStdString()).run();
    logSession(*connection, u"session.delete"_s, call, call.textId);
    transaction.commit();
    return done();
}

HttpResponse transcriptCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    if (!sessionExists(*connection, call.textId))
        return notFound(u"session"_s);
    logSession(*connection, u"session.transcript"_s, call, call.body.value("to"_L1).toString());
    return done();
}

Route withTextId(Route route)
{
    route.idKind = Route::IdKind::Text;
    return route;
}

} // namespace

std::vector<Route> sessionRoutes(const Desk &desk)
{
    Rule listQuery = pageQuery();
    listQuery.fields.push_back({u"site_id"_s, text(1).required()});
    // The document gives PATCH no body; these are the fields an operator changes.
    const Rule update
        = object({{u"state"_s, choice({u"open"_s, u"resolved"_s, u"pending"_s})}, {u"user_id"_s, integer(1).orNull()}});
    const Rule transcript = object({{u"to"_s, choice({u"operator"_s, u"user"_s, u"all"_s}).required()}});
    return {withQuery(route(desk, u"GET"_s, u"/sessions"_s, listSessionsCall), listQuery),
        withTextId(route(desk, u"GET"_s, u"/sessions/:id"_s, getSessionCall)),
        withTextId(route(desk, u"PATCH"_s, u"/sessions/:id"_s, updateSessionCall, update)),
        withTextId(route(desk, u"DELETE"_s, u"/sessions/:id"_s, deleteSessionCall)),
        withTextId(route(desk, u"POST"_s, u"/sessions/:id/transcript"_s, transcriptCall, transcript))};
}

} // namespace foredesk::sandbox::ticketdesk
