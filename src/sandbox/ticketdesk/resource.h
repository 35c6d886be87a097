// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ticketdesk/desk.h"

#include <functional>
#include <memory>

namespace foredesk::sandbox::ticketdesk
{

/// A column of a table that is also a field of the API, under the same name.
struct Column {
    enum class Kind { Text, Id, Integer, Real, Boolean, Json, Secret };

    QString name;
    Kind kind = Kind::Text;
    QJsonValue fallback; ///< What a body that does not name it stores; null for an Id.
};

/// A resource with the five usual operations on one table that has id, created_at and updated_at (unless `isUndated`).
/// What is special about one goes into its hooks.
struct Resource {
    QString word; ///< "tag": names the id field, errors and effects.
    const char *table = nullptr;
    std::vector<Column> columns;
    QString labelColumn = QStringLiteral("name"); ///< Searched, and the text of its effects.
    QString uniqueColumn; ///< Two rows with the same value are a 409.
    bool isUndated = false;
    Rule body = object({});

    /// Changes a valid body before it is stored, or refuses it.
    std::function<std::optional<HttpResponse>(Connection &, QJsonObject &body)> prepare;
    /// After the row was written, inside its transaction.
    std::function<void(Connection &, qint64 id, const QJsonObject &body)> written;
    /// Adds what is not a column.
    std::function<void(const Desk &, Connection &, QJsonObject &row)> decorate;
};

/// A secret as the API returns it: never the secret. Empty stays empty.
QString masked(const QString &secret);

/// GET, POST on `path`; GET, PUT, DELETE on `path`/:id.
std::vector<Route> resourceRoutes(const Desk &desk, const QString &path, const Resource &resource);

/// The pieces, for resources that have only some of them. `condition` is SQL of ours with one parameter ?1.
HttpResponse listRows(const Desk &desk, const Resource &resource, const QJsonObject &query,
    const std::string &condition = {}, const QString &value = {});
HttpResponse rowResponse(
    const Desk &desk, const Resource &resource, Connection &connection, qint64 id, int status = 200);
QJsonObject rowJson(const Desk &desk, const Resource &resource, Connection &connection, qint64 id);
/// Stores a new row and its effect; throws DatabaseError only.
qint64 insertRow(const Resource &resource, Connection &connection, const QJsonObject &body);
void updateRow(const Resource &resource, Connection &connection, qint64 id, const QJsonObject &body);
HttpResponse removeRow(const Desk &desk, const Resource &resource, qint64 id);

} // namespace foredesk::sandbox::ticketdesk
