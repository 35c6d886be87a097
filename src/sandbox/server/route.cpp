// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/route.h"

#include <QJsonDocument>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

enum class PathMatch { No, Yes, YesWithId };

/// A literal segment beats `:id`, so "/tickets/bulk" is never a ticket. `*` at the end takes what is left.
PathMatch matchPath(const QStringList &pattern, const QStringList &path, QString &id)
{
    if (pattern.last() == u'*' && path.size() >= pattern.size()) {
        const qsizetype fixed = pattern.size() - 1;
        id = path.mid(fixed).join(u'/');
        return path.first(fixed) == pattern.first(fixed) ? PathMatch::YesWithId : PathMatch::No;
    }
    if (pattern.size() != path.size())
        return PathMatch::No;
    PathMatch match = PathMatch::Yes;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i).startsWith(u':')) {
            id = path.at(i);
            match = PathMatch::YesWithId;
        } else if (pattern.at(i) != path.at(i)) {
            return PathMatch::No;
        }
    }
    return match;
}

std::optional<qint64> positiveId(const QString &text)
{
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 ? std::optional(id) : std::nullopt;
}

/// The body as an object, or what is wrong with it.
std::optional<HttpResponse> readBody(const Route &route, const HttpRequest &request, QJsonObject &body)
{
    if (request.body.trimmed().isEmpty()) {
        if (!route.body)
            return std::nullopt;
        return refusal(u"body"_s, u"is required"_s);
    }
    if (!request.contentType.startsWith("application/json"_L1, Qt::CaseInsensitive))
        return errorResponse(415, u"Content-Type must be application/json"_s);
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return refusal(u"body"_s, u"is not JSON: %1"_s.arg(error.errorString()));
    if (!parsed.isObject())
        return refusal(u"body"_s, u"must be an object"_s);
    body = parsed.object();
    const QList<Problem> problems = problemsOf(route.body.value_or(object({})), body);
    return problems.isEmpty() ? std::nullopt : std::optional(refusal(problems));
}

} // namespace

RouteTable::RouteTable(const QString &prefix, std::vector<Route> routes)
    : m_prefix(prefix)
    , m_routes(std::move(routes))
{
}

bool RouteTable::covers(const QString &path) const
{
    return path == m_prefix || path.startsWith(m_prefix + u'/');
}

HttpResponse RouteTable::handle(const HttpRequest &request) const
{
    const QStringList path = request.path.mid(m_prefix.size()).split(u'/');
    const Route *withId = nullptr;
    QString foundId;
    QStringList allowed;
    bool literalExists = false;
    for (const Route &route : m_routes) {
        QString id;
        const PathMatch match = matchPath(route.pattern.split(u'/'), path, id);
        if (match == PathMatch::No)
            continue;
        allowed.append(route.method);
        if (match == PathMatch::Yes)
            literalExists = true;
        if (route.method != request.method)
            continue;
        if (match == PathMatch::Yes)
            return run(route, request, {});
        withId = &route;
        foundId = id;
    }
    if (withId && !literalExists)
        return run(*withId, request, foundId);
    if (allowed.isEmpty())
        return errorResponse(404, u"There is no %1"_s.arg(request.path));
    HttpResponse response = errorResponse(405, u"%1 is not possible here"_s.arg(request.method));
    allowed.removeDuplicates();
    response.headers.push_back({"Allow", allowed.join(u", "_s).toLatin1()});
    return response;
}

HttpResponse RouteTable::run(const Route &route, const HttpRequest &request, const QString &textId) const
{
    Call call;
    call.textId = textId;
    if (!textId.isEmpty() && route.idKind == Route::IdKind::Number) {
        const std::optional<qint64> id = positiveId(textId);
        if (!id)
            return errorResponse(404, u"Not found"_s);
        call.id = *id;
    }
    call.query = queryObject(route.query, request.parameters);
    const QList<Problem> problems = problemsOf(route.query, call.query);
    if (!problems.isEmpty())
        return refusal(problems);
    if (std::optional<HttpResponse> wrong = readBody(route, request, call.body))
        return *wrong;
    return route.handler(call);
}

} // namespace foredesk::sandbox
