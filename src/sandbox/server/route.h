// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server/exchange.h"
#include "sandbox/server/rule.h"

#include <functional>
#include <optional>
#include <vector>

namespace foredesk::sandbox
{

/// A request that passed its route's rules.
struct Call {
    qint64 id = 0; ///< The `:id` of the path; 0 when the route has none or it is a text.
    QString textId; ///< The same as it came.
    QJsonObject query;
    QJsonObject body;
};

/// One operation: 404, 405 and every 400 follow from this row, so a handler sees valid values only.
struct Route {
    QString method;
    QString pattern; ///< Below the dialect's prefix; one `:id` at most, which takes one path segment, or a
                     ///< final `*`, which takes the rest.
    std::function<HttpResponse(const Call &)> handler;
    Rule query = object({});
    std::optional<Rule> body; ///< Absent: the operation takes no body, or an empty object.
    enum class IdKind { Number, Text } idKind = IdKind::Number;
};

/// The operations below one path prefix. Built once, then read by many threads.
class RouteTable
{
public:
    RouteTable(const QString &prefix, std::vector<Route> routes);

    bool covers(const QString &path) const;
    /// Finds the operation, checks query and body against its rules and calls it; else 404, 405 with Allow, 415 or 400.
    HttpResponse handle(const HttpRequest &request) const;
    const std::vector<Route> &routes() const { return m_routes; }

private:
    HttpResponse run(const Route &route, const HttpRequest &request, const QString &textId) const;

    QString m_prefix;
    std::vector<Route> m_routes;
};

} // namespace foredesk::sandbox
