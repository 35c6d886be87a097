// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpexchange.h"

#include "net/uploadbody.h"

#include <QDateTime>

#include <utility>

namespace foredesk
{
namespace
{

constexpr qint64 kReadAheadBytes = 256 << 10;

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const HttpRequest &request, const ExchangeSettings &settings,
    Report report, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_settings(settings)
    , m_report(std::move(report))
{
    m_facts.request = request;
    start(manager);
    startDeadlines();
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

QNetworkRequest HttpExchange::wireRequest() const
{
    QNetworkRequest wire(m_request.url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setRawHeader("User-Agent", "Foredesk/" FOREDESK_VERSION);
    if (m_request.expected == Expected::Json)
        wire.setRawHeader("Accept", "application/json");
    if (!m_settings.authorization.isEmpty())
        wire.setRawHeader("Authorization", m_settings.authorization);
    return wire;
}

void HttpExchange::start(QNetworkAccessManager &manager)
{
    QNetworkRequest wire = wireRequest();
    if (isMutating(m_request.method)) {
        const QByteArray body = m_request.body.isEmpty() ? QByteArrayLiteral("{}") : m_request.body;
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        wire.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        m_upload = new UploadBody(body, this);
        m_reply = manager.sendCustomRequest(wire, verbOf(m_request.method), m_upload);
    } else {
        m_reply = manager.get(wire);
    }
    m_reply->setReadBufferSize(kReadAheadBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHeaders);
    connect(m_reply, &QIODevice::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(m_reply, &QNetworkReply::requestSent, &m_connectDeadline, &QTimer::stop);
}

void HttpExchange::startDeadlines()
{
    const auto arm = [this](QTimer &timer, int milliseconds, StopReason reason) {
        timer.setSingleShot(true);
        timer.callOnTimeout(this, [this, reason] { stop(reason); });
        timer.start(milliseconds);
    };
    arm(m_connectDeadline, m_settings.deadlines.connectMs, StopReason::ConnectDeadline);
    arm(m_firstByteDeadline, m_settings.deadlines.firstByteMs, StopReason::FirstByteDeadline);
    arm(m_totalDeadline, m_settings.deadlines.totalMs, StopReason::TotalDeadline);
}

void HttpExchange::stop(StopReason reason)
{
    if (!m_reply || m_facts.stop != StopReason::None)
        return;
    m_facts.stop = reason;
    m_reply->abort(); // emits finished
}

void HttpExchange::readHeaders()
{
    m_connectDeadline.stop();
    m_firstByteDeadline.stop();
    if (!m_reply)
        return; // an aborted reply may tell of its headers after it has finished
    qint64 bytes = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        bytes += name.size() + value.size() + 4;
    // Qt drops all headers when there are about a hundred or more, and then waits for the body to end with the
    // connection
    if (bytes > m_settings.caps.headers || bytes == 0)
        stop(StopReason::HeadersTooLarge);
}

void HttpExchange::readBody()
{
    if (!m_reply || !m_reply->isOpen() || m_facts.stop != StopReason::None)
        return;
    m_facts.body += m_reply->read(m_settings.caps.body + 1 - m_facts.body.size());
    if (m_facts.body.size() > m_settings.caps.body)
        stop(StopReason::BodyTooLarge);
}

void HttpExchange::finish()
{
    readBody();
    if (!m_reply)
        return; // readBody found too much and has been here already
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    m_facts.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_facts.networkError = reply->error();
    m_facts.networkErrorText = reply->error() == QNetworkReply::NoError ? QString() : reply->errorString();
    m_facts.bodyUntouched = m_upload && m_upload->isUntouched();
    m_facts.finalUrl = reply->url();
    m_facts.contentType = reply->rawHeader("Content-Type");
    m_facts.retryAfter = reply->rawHeader("Retry-After");
    m_facts.date = reply->rawHeader("Date");
    m_facts.localNowMs = QDateTime::currentMSecsSinceEpoch();
    reply->deleteLater();
    deleteLater();
    m_report(m_facts);
}

} // namespace foredesk
