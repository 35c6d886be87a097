// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/database.h"
#include "sandbox/faults/fault.h"
#include "sandbox/server/httpserver.h"
#include "sandbox/server/requestlog.h"
#include "sandbox/server/route.h"

#include <memory>
#include <mutex>
#include <vector>

namespace foredesk::sandbox
{

/// Everything between the socket and the dialects: token, rate limit, faults, the request log, the control routes.
/// Thread-safe: called from every connection's thread.
class Service
{
public:
    Service(Database &database, const QString &token);

    /// Before the server starts.
    void addDialect(RouteTable routes) { m_dialects.push_back(std::move(routes)); }
    void setRateLimit(int perSecond) { m_ratePerSecond = perSecond; }

    HttpResponse answer(const HttpRequest &request, Wire &wire);

    Database &database() { return m_database; }
    FaultList &faults() { return m_faults; }
    RequestLog &requests() { return m_requests; }
    QString token() const;
    void setToken(const QString &token);
    /// The token the process began with, or the present one.
    bool mayControl(const HttpRequest &request) const;

private:
    bool isAuthorized(const HttpRequest &request) const;
    bool isOverRate();
    HttpResponse answerDialect(const HttpRequest &request, Wire &wire);
    HttpResponse dispatch(const HttpRequest &request);
    void stampDate(HttpResponse &response);

    Database &m_database;
    std::vector<RouteTable> m_dialects;
    RouteTable m_control;
    FaultList m_faults;
    RequestLog m_requests;
    mutable std::mutex m_lock;
    const QString m_firstToken;
    QString m_token;
    int m_ratePerSecond = 0;
    qint64 m_rateSecond = 0;
    int m_rateCount = 0;
};

} // namespace foredesk::sandbox
