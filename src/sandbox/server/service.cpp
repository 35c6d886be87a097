// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/service.h"

#include "sandbox/server/control.h"

#include <QDateTime>
#include <QLocale>

#include <cstdio>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

bool isWrite(const HttpRequest &request)
{
    return request.method != "GET"_L1 && request.method != "HEAD"_L1;
}

/// The status the client can have understood, 0 when none.
int toldStatus(const HttpResponse &response, const WirePlan &wire)
{
    switch (wire.shape) {
    case WirePlan::Shape::Nothing:
    case WirePlan::Shape::Hang:
    case WirePlan::Shape::CutHead:
        return 0;
    default:
        return response.status;
    }
}

} // namespace

Service::Service(Database &database, const QString &token)
    : m_database(database)
    , m_control(controlRoutes(*this))
    , m_firstToken(token)
    , m_token(token)
{
}

QString Service::token() const
{
    const std::lock_guard lock(m_lock);
    return m_token;
}

void Service::setToken(const QString &token)
{
    const std::lock_guard lock(m_lock);
    m_token = token;
}

bool Service::isAuthorized(const HttpRequest &request) const
{
    const QString current = token();
    return !current.isEmpty() && request.authorization == "Bearer "_L1 + current;
}

bool Service::mayControl(const HttpRequest &request) const
{
    return isAuthorized(request) || request.authorization == "Bearer "_L1 + m_firstToken;
}

HttpResponse Service::answer(const HttpRequest &request, Wire &wire)
{
    HttpResponse response;
    try {
        if (m_control.covers(request.path))
            response = controlAnswer(m_control, *this, request);
        else
            response = answerDialect(request, wire);
    } catch (const DatabaseError &error) {
        std::fprintf(stderr, "%s %s: %s\n", qPrintable(request.method), qPrintable(request.path), error.what());
        response = errorResponse(500, u"The sandbox's database failed: %1"_s.arg(QString::fromUtf8(error.what())));
    }
    stampDate(response);
    return response;
}

HttpResponse Service::answerDialect(const HttpRequest &request, Wire &wire)
{
    const size_t entry = m_requests.begin(request, m_database.nowMs(), isAuthorized(request));
    const std::optional<Fault> fault = m_faults.take(request.method, request.path);
    RequestLog::Outcome outcome;
    HttpResponse response;
    if (fault) {
        outcome.fault = fault->kind;
        if (fault->delayBeforeMs > 0)
            wire.pause(fault->delayBeforeMs);
    }
    if (!fault || fault->effect != Fault::Effect::NotApplied) {
        response = dispatch(request);
        outcome.applied = isWrite(request) && response.isSuccess();
        if (fault && fault->effect == Fault::Effect::AppliedTwice)
            response = dispatch(request);
    }
    if (fault) {
        if (fault->delayAfterMs > 0)
            wire.pause(fault->delayAfterMs);
        if (fault->answer)
            response = *fault->answer;
        wire.setPlan(fault->wire);
    }
    outcome.status = toldStatus(response, fault ? fault->wire : WirePlan());
    m_requests.finish(entry, outcome);
    return response;
}

HttpResponse Service::dispatch(const HttpRequest &request)
{
    if (isOverRate()) {
        HttpResponse limited = errorResponse(429, u"Too many requests"_s);
        limited.headers.push_back({"Retry-After", "1"});
        return limited;
    }
    if (!isAuthorized(request)) {
        HttpResponse refused = errorResponse(401, u"The API key is missing or wrong"_s);
        refused.headers.push_back({"WWW-Authenticate", "Bearer"});
        return refused;
    }
    for (const RouteTable &dialect : m_dialects) {
        if (dialect.covers(request.path))
            return dialect.handle(request);
    }
    return errorResponse(404, u"There is no %1"_s.arg(request.path));
}

bool Service::isOverRate()
{
    if (m_ratePerSecond <= 0)
        return false;
    const std::lock_guard lock(m_lock);
    const qint64 second = QDateTime::currentMSecsSinceEpoch() / 1000;
    if (second != m_rateSecond) {
        m_rateSecond = second;
        m_rateCount = 0;
    }
    return ++m_rateCount > m_ratePerSecond;
}

void Service::stampDate(HttpResponse &response)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_database.nowMs(), Qt::UTC);
    const QString date = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s;
    response.headers.push_back({"Date", date.toLatin1()});
}

} // namespace foredesk::sandbox
