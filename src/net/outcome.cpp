// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outcome.h"

#include "net/errorbody.h"
#include "net/httpdate.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

qint64 serverTimeOf(const ExchangeFacts &facts)
{
    return parseHttpDate(facts.date).value_or(0);
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 407: // the proxy refused; the server has seen nothing
        return ErrorKind::Offline;
    case 408:
        return ErrorKind::Server;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    return status >= 400 ? ErrorKind::Rejected : ErrorKind::Protocol;
}

Error statusError(const ExchangeFacts &facts)
{
    Error error {kindOfStatus(facts.status), {}, facts.status, std::nullopt, {}};
    if (facts.status < 400) {
        error.detail = u"the server answered with a redirect or an unknown status (%1)"_s.arg(facts.status);
        return error;
    }
    const ErrorBody body = parseErrorBody(facts.body);
    error.detail = body.message.isEmpty() ? u"HTTP status %1"_s.arg(facts.status) : body.message;
    error.fields = body.fields;
    const qint64 serverNow = serverTimeOf(facts);
    error.retryAfter = parseRetryAfter(facts.retryAfter, serverNow > 0 ? serverNow : facts.localNowMs);
    return error;
}

/// Failures that happen before the first byte of a request can leave. Nothing else is a proof.
std::optional<ErrorKind> provenUnsent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::Offline;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    default:
        return std::nullopt;
    }
}

QString stopText(StopReason reason)
{
    switch (reason) {
    case StopReason::ConnectDeadline:
        return u"no connection in time"_s;
    case StopReason::FirstByteDeadline:
        return u"no answer in time"_s;
    case StopReason::TotalDeadline:
        return u"the answer took too long"_s;
    case StopReason::BodyTooLarge:
        return u"the answer is too large"_s;
    case StopReason::HeadersTooLarge:
        return u"the answer's headers are too large or missing"_s;
    case StopReason::Cancelled:
        return u"cancelled"_s;
    case StopReason::None:
        break;
    }
    return {};
}

Error stoppedError(const ExchangeFacts &facts)
{
    const QString text = stopText(facts.stop);
    const bool cancelled = facts.stop == StopReason::Cancelled;
    if (isMutating(facts.request.method)) {
        const ErrorKind unsent = cancelled ? ErrorKind::Cancelled : ErrorKind::Offline;
        return {facts.bodyUntouched ? unsent : ErrorKind::OutcomeUnknown, text, facts.status, std::nullopt, {}};
    }
    ErrorKind kind = ErrorKind::Timeout;
    if (cancelled)
        kind = ErrorKind::Cancelled;
    else if (facts.stop == StopReason::ConnectDeadline)
        kind = ErrorKind::Offline;
    else if (facts.stop == StopReason::BodyTooLarge || facts.stop == StopReason::HeadersTooLarge)
        kind = ErrorKind::Protocol;
    return {kind, text, facts.status, std::nullopt, {}};
}

Error brokenError(const ExchangeFacts &facts)
{
    if (const auto kind = provenUnsent(facts.networkError))
        return {*kind, facts.networkErrorText, 0, std::nullopt, {}};
    ErrorKind kind = facts.status == 0 ? ErrorKind::Timeout : ErrorKind::Protocol;
    if (isMutating(facts.request.method))
        kind = ErrorKind::OutcomeUnknown;
    return {kind, u"the connection broke: "_s + facts.networkErrorText, facts.status, std::nullopt, {}};
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

bool mayBeEmpty(const ExchangeFacts &facts)
{
    return facts.body.isEmpty() && (facts.status == 204 || facts.status == 205);
}

} // namespace

Result<HttpResponse> outcomeOf(const ExchangeFacts &facts)
{
    const bool success = facts.status >= 200 && facts.status < 300;
    if (facts.status >= 300)
        return tl::unexpected(statusError(facts));
    if (facts.stop != StopReason::None)
        return tl::unexpected(stoppedError(facts));
    if (facts.networkError != QNetworkReply::NoError)
        return tl::unexpected(brokenError(facts));
    if (!success)
        return failure(ErrorKind::Protocol, u"no HTTP status"_s, facts.status);
    if (facts.finalUrl != facts.request.url)
        return failure(ErrorKind::Protocol, u"the answer came from another address"_s, facts.status);
    if (facts.request.expected == Expected::Json && !isJson(facts.contentType) && !mayBeEmpty(facts))
        return failure(ErrorKind::Protocol,
            u"the answer is not JSON but \"%1\""_s.arg(QString::fromLatin1(facts.contentType.left(80))), facts.status);
    return HttpResponse {facts.status, facts.body, facts.contentType, serverTimeOf(facts)};
}

bool isWorthRepeating(const ExchangeFacts &facts)
{
    return !isMutating(facts.request.method) && facts.stop == StopReason::None && facts.status < 300
        && facts.networkError != QNetworkReply::NoError && !provenUnsent(facts.networkError);
}

} // namespace foredesk
