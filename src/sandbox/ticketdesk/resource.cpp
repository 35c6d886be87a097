// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

#include "sandbox/server/requestlog.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

std::string columnNames(const Resource &resource)
{
    std::string names = "id";
    for (const Column &column : resource.columns)
        names += ", " + column.name.toStdString();
    return names + (resource.isUndated ? "" : ", created_at, updated_at");
}

QJsonValue columnValue(const Column &column, Statement &row, int index)
{
    switch (column.kind) {
    case Column::Kind::Text:
        return fromUtf8(row.view(index));
    case Column::Kind::Id:
        return optionalId(row.optionalInteger(index));
    case Column::Kind::Integer:
        return qint64(row.integer(index));
    case Column::Kind::Real:
        return row.real(index);
    case Column::Kind::Boolean:
        return row.integer(index) != 0;
    case Column::Kind::Json:
        return parsedJson(row.view(index));
    case Column::Kind::Secret:
        return masked(fromUtf8(row.view(index)));
    }
    return {};
}

QJsonObject readRow(const Desk &desk, const Resource &resource, Connection &connection, Statement &row)
{
    QJsonObject json {{idKey(desk, resource.word), qint64(row.integer(0))}};
    int index = 1;
    for (const Column &column : resource.columns)
        json.insert(column.name, columnValue(column, row, index++));
    if (!resource.isUndated) {
        json.insert(u"created_at"_s, isoTime(row.integer(index)));
        if (desk.shape.updatedAt == Shape::UpdatedAt::Shown)
            json.insert(u"updated_at"_s, isoTime(row.integer(index + 1)));
    }
    if (resource.decorate)
        resource.decorate(desk, connection, json);
    return json;
}

void bindColumn(Statement &statement, int position, const Column &column, const QJsonValue &value)
{
    switch (column.kind) {
    case Column::Kind::Text:
    case Column::Kind::Secret:
        statement.bind(position, std::string_view(toUtf8(value)));
        break;
    case Column::Kind::Id:
        statement.bind(position, value.isDouble() ? std::optional<RowId>(value.toInteger()) : std::nullopt);
        break;
    case Column::Kind::Integer:
        statement.bind(position, value.toInteger());
        break;
    case Column::Kind::Real:
        statement.bind(position, value.toDouble());
        break;
    case Column::Kind::Boolean:
        statement.bind(position, value.toBool() ? 1 : 0);
        break;
    case Column::Kind::Json:
        statement.bind(position, std::string_view(jsonText(value)));
        break;
    }
}

QJsonValue bodyValue(const Column &column, const QJsonObject &body)
{
    const auto found = body.find(column.name);
    return found == body.end() ? column.fallback : QJsonValue(*found);
}

/// An update that does not name a secret keeps it: nobody can send back what is only ever shown masked.
bool isKept(const Column &column, const QJsonObject &body)
{
    return column.kind == Column::Kind::Secret && !body.contains(column.name);
}

std::optional<HttpResponse> refusedSecret(const Resource &resource, const QJsonObject &body)
{
    for (const Column &column : resource.columns) {
        if (column.kind == Column::Kind::Secret && body.value(column.name).toString().startsWith("****"_L1))
            return refusal(column.name, u"is the masked form, not a secret"_s);
    }
    return std::nullopt;
}

std::optional<HttpResponse> refusedDuplicate(
    const Resource &resource, Connection &connection, const QJsonObject &body, qint64 ownId)
{
    if (resource.uniqueColumn.isEmpty())
        return std::nullopt;
    const std::string sql = std::string("SELECT 1 FROM ") + resource.table + " WHERE "
        + resource.uniqueColumn.toStdString() + " = ?1 AND id <> ?2";
    if (!connection.prepare(sql).with(toUtf8(body.value(resource.uniqueColumn)), ownId).next())
        return std::nullopt;
    HttpResponse response = refusal(resource.uniqueColumn, u"is taken"_s);
    response.status = 409;
    return response;
}

std::optional<HttpResponse> prepared(const Resource &resource, Connection &connection, QJsonObject &body, qint64 ownId)
{
    if (std::optional<HttpResponse> refused = refusedSecret(resource, body))
        return refused;
    if (resource.prepare) {
        if (std::optional<HttpResponse> refused = resource.prepare(connection, body))
            return refused;
    }
    return refusedDuplicate(resource, connection, body, ownId);
}

HttpResponse createCall(const Desk &desk, const Resource &resource, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    QJsonObject body = call.body;
    if (const std::optional<HttpResponse> refused = prepared(resource, *connection, body, 0))
        return *refused;
    const qint64 id = insertRow(resource, *connection, body);
    transaction.commit();
    return rowResponse(desk, resource, *connection, id, 201);
}

HttpResponse replaceCall(const Desk &desk, const Resource &resource, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!rowExists(*connection, resource.table, call.id))
        return notFound(resource.word);
    QJsonObject body = call.body;
    if (const std::optional<HttpResponse> refused = prepared(resource, *connection, body, call.id))
        return *refused;
    updateRow(resource, *connection, call.id, body);
    transaction.commit();
    return rowResponse(desk, resource, *connection, call.id);
}

} // namespace

QString masked(const QString &secret)
{
    return secret.isEmpty() ? secret : u"********"_s + secret.right(4);
}

HttpResponse listRows(const Desk &desk, const Resource &resource, const QJsonObject &query,
    const std::string &condition, const QString &value)
{
    const PageWindow window = pageWindow(query);
    const Lease connection = desk.database.lease();
    const std::string where = std::string(" FROM ") + resource.table + " WHERE instr(lower("
        + resource.labelColumn.toStdString() + "), lower(?2)) > 0 AND "
        + (condition.empty() ? std::string("?1 = ''") : condition);
    const std::string wanted = value.toStdString();
    Statement count = connection->prepare("SELECT count(*)" + where);
    count.with(wanted, window.search).next();
    Statement rows = connection->prepare("SELECT " + columnNames(resource) + where + " ORDER BY id LIMIT ?3 OFFSET ?4");
    rows.with(wanted, window.search, window.limit, window.offset);
    QJsonArray out;
    while (rows.next())
        out.append(readRow(desk, resource, *connection, rows));
    return listResponse(desk, out, count.integer(0));
}

QJsonObject rowJson(const Desk &desk, const Resource &resource, Connection &connection, qint64 id)
{
    Statement row
        = connection.prepare("SELECT " + columnNames(resource) + " FROM " + resource.table + " WHERE id = ?1");
    return row.with(id).next() ? readRow(desk, resource, connection, row) : QJsonObject();
}

HttpResponse rowResponse(const Desk &desk, const Resource &resource, Connection &connection, qint64 id, int status)
{
    const QJsonObject json = rowJson(desk, resource, connection, id);
    return json.isEmpty() ? notFound(resource.word) : jsonResponse(json, status);
}

qint64 insertRow(const Resource &resource, Connection &connection, const QJsonObject &body)
{
    std::string names;
    std::string marks;
    for (const Column &column : resource.columns) {
        names += (names.empty() ? "" : ", ") + column.name.toStdString();
        marks += marks.empty() ? "?" : ", ?";
    }
    if (!resource.isUndated) {
        names += ", created_at, updated_at";
        marks += ", ?, ?";
    }
    Statement insert
        = connection.prepare(std::string("INSERT INTO ") + resource.table + "(" + names + ") VALUES(" + marks + ")");
    int position = 0;
    for (const Column &column : resource.columns)
        bindColumn(insert, ++position, column, bodyValue(column, body));
    if (!resource.isUndated) {
        const std::int64_t now = connection.nowMs();
        insert.bind(position + 1, now).bind(position + 2, now);
    }
    insert.run();
    const qint64 id = connection.lastInsertId();
    if (resource.written)
        resource.written(connection, id, body);
    logChange(connection, resource.word + u".create"_s, id, body.value(resource.labelColumn).toString());
    return id;
}

void updateRow(const Resource &resource, Connection &connection, qint64 id, const QJsonObject &body)
{
    std::string sets;
    for (const Column &column : resource.columns) {
        if (!isKept(column, body))
            sets += (sets.empty() ? "" : ", ") + column.name.toStdString() + " = ?";
    }
    if (!resource.isUndated)
        sets += ", updated_at = ?";
    Statement update = connection.prepare(std::string("UPDATE ") + resource.table + " SET " + sets + " WHERE id = ?");
    int position = 0;
    for (const Column &column : resource.columns) {
        if (!isKept(column, body))
            bindColumn(update, ++position, column, bodyValue(column, body));
    }
    if (!resource.isUndated)
        update.bind(++position, connection.nowMs());
    update.bind(++position, id);
    update.run();
    if (resource.written)
        resource.written(connection, id, body);
    logChange(connection, resource.word + u".change"_s, id, body.value(resource.labelColumn).toString());
}

HttpResponse removeRow(const Desk &desk, const Resource &resource, qint64 id)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    const QJsonObject before = rowJson(desk, resource, *connection, id);
    if (before.isEmpty())
        return notFound(resource.word);
    connection->prepare(std::string("DELETE FROM ") + resource.table + " WHERE id = ?1").with(id).run();
    logChange(*connection, resource.word + u".delete"_s, id, before.value(resource.labelColumn).toString());
    transaction.commit();
    return done();
}

std::vector<Route> resourceRoutes(const Desk &desk, const QString &path, const Resource &resource)
{
    const auto shared = std::make_shared<const Resource>(resource);
    const auto make = [&](const QString &method, const QString &pattern, auto handler) {
        Route made;
        made.method = method;
        made.pattern = pattern;
        made.handler = [&desk, shared, handler](const Call &call) { return handler(desk, *shared, call); };
        return made;
    };
    const auto list = [](const Desk &d, const Resource &r, const Call &call) { return listRows(d, r, call.query); };
    const auto get = [](const Desk &d, const Resource &r, const Call &call) {
        const Lease connection = d.database.lease();
        return rowResponse(d, r, *connection, call.id);
    };
    const auto remove = [](const Desk &d, const Resource &r, const Call &call) { return removeRow(d, r, call.id); };
    const QString one = path + u"/:id"_s;
    std::vector<Route> routes {withQuery(make(u"GET"_s, path, list), pageQuery()), make(u"POST"_s, path, createCall),
        make(u"GET"_s, one, get), make(u"PUT"_s, one, replaceCall), make(u"DELETE"_s, one, remove)};
    routes[1].body = resource.body;
    routes[3].body = resource.body;
    return routes;
}

} // namespace foredesk::sandbox::ticketdesk
