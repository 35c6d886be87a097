// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/database.h"
#include "sandbox/data/records.h"
#include "sandbox/server/route.h"
#include "sandbox/ticketdesk/shape.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace foredesk::sandbox::ticketdesk
{

/// What every handler of the dialect works on. Shared by all connections' threads: a handler leases its own connection.
struct Desk {
    Database &database;
    Shape shape;
};

using DeskHandler = HttpResponse (*)(const Desk &, const Call &);

/// One row of the route table.
Route route(const Desk &desk, const QString &method, const QString &pattern, DeskHandler handler);
Route route(const Desk &desk, const QString &method, const QString &pattern, DeskHandler handler, const Rule &body);
Route withQuery(Route route, const Rule &query);

/// `offset` 0–10000, `limit` 1–100 and `search` up to 50 characters, as every list takes them.
Rule pageQuery();
struct PageWindow {
    int offset = 0;
    int limit = 100;
    std::string search;
};
PageWindow pageWindow(const QJsonObject &query);

/// The envelope of a list in this desk's shape.
HttpResponse listResponse(const Desk &desk, const QJsonArray &rows, qint64 total);
/// "ticket_id" or "id".
QString idKey(const Desk &desk, const QString &resource);
HttpResponse notFound(const QString &resource);
HttpResponse done(); ///< `{"success":true}`

QString fromUtf8(std::string_view text);
std::string toUtf8(const QJsonValue &text);
/// Null for nothing.
QJsonValue optionalId(const std::optional<RowId> &id);
/// A stored JSON text; null when it is damaged.
QJsonValue parsedJson(std::string_view text);
std::string jsonText(const QJsonValue &value);

/// Whether a row with this id exists in one of the dialect's tables; `table` is a constant of ours.
bool rowExists(Connection &connection, const char *table, qint64 id);
/// Writes a line of the effects log for an admin resource.
void logChange(
    Connection &connection, const QString &kind, qint64 id, const QString &text, const QJsonObject &detail = {});

// The resources, one file each.
std::vector<Route> ticketRoutes(const Desk &desk);
std::vector<Route> activityRoutes(const Desk &desk);
std::vector<Route> inboxRoutes(const Desk &desk);
std::vector<Route> tagRoutes(const Desk &desk);
std::vector<Route> cannedRoutes(const Desk &desk);
std::vector<Route> userRoutes(const Desk &desk);
std::vector<Route> senderRoutes(const Desk &desk);
std::vector<Route> agentRoutes(const Desk &desk);
std::vector<Route> sourceRoutes(const Desk &desk);
std::vector<Route> automationRoutes(const Desk &desk);
std::vector<Route> sessionRoutes(const Desk &desk);
std::vector<Route> reportRoutes(const Desk &desk);
/// Not in the document, which names no way to fetch a file: an attachment's `path` is read below the base address.
std::vector<Route> uploadRoutes(const Desk &desk);

/// The whole dialect below /ticketdesk/v1. `desk` must outlive the table.
RouteTable makeRoutes(const Desk &desk);

} // namespace foredesk::sandbox::ticketdesk
