// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/httpmessage.h"

#include <QNetworkReply>

namespace foredesk
{

/// Why we ended a request ourselves.
enum class StopReason {
    None,
    Cancelled,
    ConnectDeadline,
    FirstByteDeadline,
    TotalDeadline,
    BodyTooLarge,
    HeadersTooLarge
};

/// Everything observed of one exchange, for judging it without a network.
struct ExchangeFacts {
    HttpRequest request;
    int status = 0; ///< 0 = no status line arrived.
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText;
    StopReason stop = StopReason::None;
    bool bodyUntouched
        = false; ///< Of a mutating request: not one byte of its body was taken, so it cannot have arrived.
    QUrl finalUrl;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
    qint64 localNowMs = 0;
};

/// The one place where HTTP becomes Result. The status decides first, then the network error: a manual 307 carries a
/// network error too, and a cut 201 looks like a closed connection (seen with Qt 6.4.2). `OutcomeUnknown` for mutating
/// requests unless it is proven that nothing arrived.
Result<HttpResponse> outcomeOf(const ExchangeFacts &facts);

/// True for a read that may be tried again at once: the connection broke, nothing was refused.
bool isWorthRepeating(const ExchangeFacts &facts);

} // namespace foredesk
