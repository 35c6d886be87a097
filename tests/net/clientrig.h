// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "support/scriptedserver.h"
#include "support/waitfor.h"

namespace foredesk::test
{

inline const QByteArray kKey = "canary-key-0123456789";

inline HttpOptions quickOptions()
{
    HttpOptions options;
    options.rate = RateLimit::unlimited();
    options.deadlines = {2000, 2000, 3000};
    options.retryDelayMs = 1;
    return options;
}

/// A client for one scripted server, with the key bound to it.
struct Rig {
    explicit Rig(const QList<ServerStep> &steps, const HttpOptions &options = quickOptions())
        : server(steps)
        , client(manager, clock, Credential {originOf(server.url()), Secret(kKey)}, options)
    {
    }

    Result<HttpResponse> send(HttpMethod method, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = server.url();
        request.body = body;
        return waitFor(client.send(request));
    }

    ScriptedServer server;
    QNetworkAccessManager manager;
    SystemClock clock;
    HttpClient client;
};

inline ServerStep broken(const QByteArray &bytes, ServerStep::Then then)
{
    ServerStep step;
    step.bytes = bytes;
    step.then = then;
    return step;
}

inline ServerStep hanging()
{
    return broken({}, ServerStep::Then::Hang);
}

} // namespace foredesk::test
