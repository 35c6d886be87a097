// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "net/origin.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace foredesk
{

enum class HttpMethod { Get, Post, Put, Patch, Delete };

/// True for everything that may change something at the server; such a request leaves this machine at most once.
constexpr bool isMutating(HttpMethod method)
{
    return method != HttpMethod::Get;
}

QByteArray verbOf(HttpMethod method);

/// What the body of a successful answer must be. Anything else with a 2xx status is no success.
enum class Expected { Json, Bytes };

/// Interactive requests overtake Background ones in the rate limiter's queue.
enum class Urgency { Interactive, Background };

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QByteArray body; ///< JSON, for mutating methods; empty is sent as "{}".
    Expected expected = Expected::Json;
    Urgency urgency = Urgency::Interactive;
    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// A success: status 2xx, from the URL that was asked, whole, and of the expected type.
struct HttpResponse {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    qint64 serverTimeMs = 0; ///< Date header as UTC ms; 0 = not told or not readable.
};

/// A bearer key and the only origin that may ever see it.
struct Credential {
    Origin origin;
    Secret token;
};

/// Absolute limits of one request, milliseconds. A peer that drips bytes does not extend them.
struct Deadlines {
    int connectMs = 10'000;
    int firstByteMs = 30'000; ///< From the request's start to the end of the headers.
    int totalMs = 60'000;
};

struct ByteCaps {
    qint64 body = 32LL << 20;
    qint64 headers = 256 << 10;
};

} // namespace foredesk
