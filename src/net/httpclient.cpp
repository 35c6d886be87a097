// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "base/log.h"
#include "base/whendone.h"
#include "net/httpdate.h"
#include "net/httpexchange.h"
#include "net/nocookies.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr std::chrono::seconds kPauseWithoutRetryAfter {30};

qint64 jittered(qint64 delayMs)
{
    return delayMs / 2 + QRandomGenerator::global()->bounded(delayMs + 1);
}

} // namespace

struct HttpClient::Job {
    HttpRequest request;
    QPromise<Result<HttpResponse>> promise;
    QPointer<HttpExchange> exchange;
    int repetitions = 0;
    bool finished = false;
};

HttpClient::HttpClient(
    QNetworkAccessManager &manager, Clock &clock, Credential credential, const HttpOptions &options, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
    , m_credential(std::move(credential))
    , m_options(options)
    , m_bucket(options.rate)
{
    registerForRedaction(m_credential.token);
    manager.setCookieJar(new NoCookies(&manager));
    manager.setAutoDeleteReplies(false);
    manager.setStrictTransportSecurityEnabled(false); // https is required in code; nothing is remembered of hosts
}

HttpClient::~HttpClient() = default;

QFuture<Result<HttpResponse>> HttpClient::send(const HttpRequest &request)
{
    if (const QString refusal = refusalOf(request.url); !refusal.isEmpty())
        return failedFuture<HttpResponse>(ErrorKind::Rejected, refusal);
    auto job = std::make_shared<Job>();
    job->request = request;
    job->promise.start();
    auto *watcher = new QFutureWatcher<Result<HttpResponse>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, weak = std::weak_ptr(job)] {
        if (const JobPtr live = weak.lock())
            cancel(live);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(job->promise.future());
    enqueue(job);
    return job->promise.future();
}

void HttpClient::enqueue(const JobPtr &job)
{
    auto place = m_waiting.end();
    if (job->request.urgency == Urgency::Interactive) {
        place = std::find_if(m_waiting.begin(), m_waiting.end(),
            [](const JobPtr &other) { return other->request.urgency == Urgency::Background; });
    }
    m_waiting.insert(place, job);
    pump();
}

bool HttpClient::refusedByPause(const JobPtr &job)
{
    const qint64 left = m_bucket.pausedMs(m_clock.monotonicMs());
    if (left <= 0)
        return false;
    Error error {
        ErrorKind::RateLimited, u"waiting as the server asked"_s, 0, std::chrono::seconds((left + 999) / 1000), {}};
    finish(job, tl::unexpected(std::move(error)));
    return true;
}

void HttpClient::pump()
{
    while (!m_waiting.isEmpty() && m_inFlight < m_options.mostInFlight) {
        const JobPtr next = m_waiting.first();
        if (next->finished || refusedByPause(next)) {
            m_waiting.removeOne(next);
            continue;
        }
        const qint64 now = m_clock.monotonicMs();
        if (!m_bucket.take(now)) {
            wakeLater(m_bucket.waitMs(now));
            return;
        }
        m_waiting.removeFirst();
        begin(next);
    }
}

void HttpClient::wakeLater(qint64 waitMs)
{
    if (m_wakeScheduled)
        return;
    m_wakeScheduled = true;
    m_clock.callAfter(waitMs, this, [this] {
        m_wakeScheduled = false;
        pump();
    });
}

void HttpClient::begin(const JobPtr &job)
{
    ExchangeSettings settings {m_options.deadlines, m_options.caps, {}};
    if (!m_credential.token.isEmpty() && originOf(job->request.url) == m_credential.origin)
        settings.authorization = "Bearer " + m_credential.token.reveal();
    ++m_inFlight;
    job->exchange = new HttpExchange(
        m_manager, job->request, settings, [this, job](const ExchangeFacts &facts) { judge(job, facts); }, this);
}

void HttpClient::judge(const JobPtr &job, const ExchangeFacts &facts)
{
    --m_inFlight;
    Result<HttpResponse> result = outcomeOf(facts);
    noteRate(facts, result);
    // no query and no host: a query may hold what somebody searched for
    qCDebug(logNet).noquote() << QString::fromLatin1(verbOf(facts.request.method)) << facts.request.url.path()
                              << facts.status << (result ? u"ok"_s : errorKindName(result.error().kind));
    if (!job->finished && isWorthRepeating(facts) && job->repetitions < m_options.readRetries) {
        const qint64 delay = jittered(static_cast<qint64>(m_options.retryDelayMs) << job->repetitions);
        ++job->repetitions;
        m_clock.callAfter(delay, this, [this, job] {
            if (!job->finished)
                enqueue(job);
        });
    } else {
        finish(job, std::move(result));
    }
    pump();
}

void HttpClient::noteRate(const ExchangeFacts &facts, const Result<HttpResponse> &result)
{
    if (facts.status == 0)
        return;
    if (const auto serverNow = parseHttpDate(facts.date))
        m_clockSkewMs = *serverNow - facts.localNowMs;
    if (facts.status == 429)
        m_bucket.refused(m_clock.monotonicMs(), result.error().retryAfter.value_or(kPauseWithoutRetryAfter));
    else
        m_bucket.answered();
}

void HttpClient::finish(const JobPtr &job, Result<HttpResponse> result)
{
    if (job->finished)
        return;
    job->finished = true;
    job->promise.addResult(std::move(result));
    job->promise.finish();
}

void HttpClient::cancel(const JobPtr &job)
{
    if (job->exchange)
        job->exchange->cancel();
    else
        finish(job, failure(ErrorKind::Cancelled, u"cancelled"_s));
    m_waiting.removeOne(job);
}

} // namespace foredesk
