// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/desk.h"

#include "sandbox/data/effects.h"

#include <QJsonDocument>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

Route route(const Desk &desk, const QString &method, const QString &pattern, DeskHandler handler)
{
    Route made;
    made.method = method;
    made.pattern = pattern;
    made.handler = [&desk, handler](const Call &call) { return handler(desk, call); };
    return made;
}

Route route(const Desk &desk, const QString &method, const QString &pattern, DeskHandler handler, const Rule &body)
{
    Route made = route(desk, method, pattern, handler);
    made.body = body;
    return made;
}

Route withQuery(Route route, const Rule &query)
{
    route.query = query;
    return route;
}

Rule pageQuery()
{
    return object({{u"offset"_s, integer(0, 10000)}, {u"limit"_s, integer(1, 100)}, {u"search"_s, text(0, 50)}});
}

PageWindow pageWindow(const QJsonObject &query)
{
    PageWindow window;
    window.offset = query.value("offset"_L1).toInt(0);
    window.limit = query.value("limit"_L1).toInt(100);
    window.search = toUtf8(query.value("search"_L1));
    return window;
}

HttpResponse listResponse(const Desk &desk, const QJsonArray &rows, qint64 total)
{
    switch (desk.shape.envelope) {
    case Shape::Envelope::TotalResult:
        return jsonResponse(QJsonObject {{u"total"_s, total}, {u"result"_s, rows}});
    case Shape::Envelope::Data:
        return jsonResponse(QJsonObject {{u"data"_s, rows}});
    case Shape::Envelope::Bare:
        break;
    }
    return jsonResponse(rows);
}

QString idKey(const Desk &desk, const QString &resource)
{
    return desk.shape.ids == Shape::Ids::Short ? u"id"_s : resource + u"_id"_s;
}

HttpResponse notFound(const QString &resource)
{
    return errorResponse(404, u"There is no such %1"_s.arg(resource));
}

HttpResponse done()
{
    return jsonResponse(QJsonObject {{u"success"_s, true}});
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string toUtf8(const QJsonValue &text)
{
    return text.toString().toStdString();
}

QJsonValue optionalId(const std::optional<RowId> &id)
{
    return id ? QJsonValue(qint64(*id)) : QJsonValue();
}

QJsonValue parsedJson(std::string_view text)
{
    const QJsonDocument parsed = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())));
    if (parsed.isArray())
        return parsed.array();
    return parsed.isObject() ? QJsonValue(parsed.object()) : QJsonValue();
}

std::string jsonText(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact).toStdString();
}

bool rowExists(Connection &connection, const char *table, qint64 id)
{
    return connection.prepare(std::string("SELECT 1 FROM ") + table + " WHERE id = ?1").with(id).next();
}

void logChange(Connection &connection, const QString &kind, qint64 id, const QString &text, const QJsonObject &detail)
{
    QJsonObject fields = detail;
    fields.insert(u"id"_s, id);
    Effect effect;
    effect.kind = kind.toStdString();
    effect.text = text.toStdString();
    effect.detail = jsonText(fields);
    logEffect(connection, effect);
}

} // namespace foredesk::sandbox::ticketdesk
