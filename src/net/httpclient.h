// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "net/httpmessage.h"
#include "net/outcome.h"
#include "net/tokenbucket.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace foredesk
{

struct HttpOptions {
    Deadlines deadlines;
    ByteCaps caps;
    RateLimit rate;
    int readRetries = 2; ///< Of reads whose connection broke; writes are never repeated.
    int retryDelayMs = 300; ///< Before the first repetition, doubled each time, ± 50 %.
    int mostInFlight = 6; ///< What QNetworkAccessManager opens to one host; more would wait unseen inside it.
};

/// The only caller of QNetworkAccessManager: one client an account. GUI thread.
/// - A mutating request leaves at most once; a lost answer is OutcomeUnknown. Reads are repeated a few times.
/// - No redirects, cookies, cache or HTTP/2; https only, except to loopback.
/// - The credential goes to its own origin and nowhere else.
/// - After a 429 every request fails with RateLimited and the time left until the pause is over, without being sent.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    /// `manager` and `clock` must outlive the client; the manager's cookie jar is replaced.
    HttpClient(QNetworkAccessManager &manager, Clock &clock, Credential credential, const HttpOptions &options,
        QObject *parent = nullptr);
    ~HttpClient() override;

    /// Cancelling the future aborts the request. Destroying the client ends every future cancelled.
    QFuture<Result<HttpResponse>> send(const HttpRequest &request);

    /// Server's clock minus ours, ms, from the newest Date header.
    qint64 clockSkewMs() const { return m_clockSkewMs; }
    /// Requests a second allowed at present.
    double requestsPerSecond() const { return m_bucket.perSecond(); }

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void enqueue(const JobPtr &job);
    void pump();
    void wakeLater(qint64 waitMs);
    void begin(const JobPtr &job);
    void judge(const JobPtr &job, const ExchangeFacts &facts);
    void noteRate(const ExchangeFacts &facts, const Result<HttpResponse> &result);
    void finish(const JobPtr &job, Result<HttpResponse> result);
    void cancel(const JobPtr &job);
    bool refusedByPause(const JobPtr &job);

    QNetworkAccessManager &m_manager;
    Clock &m_clock;
    Credential m_credential;
    HttpOptions m_options;
    TokenBucket m_bucket;
    QList<JobPtr> m_waiting;
    int m_inFlight = 0;
    bool m_wakeScheduled = false;
    qint64 m_clockSkewMs = 0;
};

} // namespace foredesk
