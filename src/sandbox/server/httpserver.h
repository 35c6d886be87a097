// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults/wireplan.h"
#include "sandbox/server/exchange.h"

#include <functional>
#include <memory>

namespace foredesk::sandbox
{

/// What the service may do to its own connection while it answers.
class Wire
{
public:
    virtual ~Wire() = default;
    virtual void setPlan(const WirePlan &plan) = 0;
    /// Sleeps unless the server stops; a client that leaves meanwhile changes nothing.
    virtual void pause(int milliseconds) = 0;
};

using HttpHandler = std::function<HttpResponse(const HttpRequest &, Wire &)>;

/// HTTP/1.1 on the loopback address by cpp-httplib, one thread a connection, with our own socket stream below it so
/// that faults reach every byte without a proxy in between. The handler runs in the connections' threads.
class HttpServer
{
public:
    explicit HttpServer(HttpHandler handler);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Binds 127.0.0.1 (0 picks a free port) and serves from threads of its own. The port, or 0 when it is taken.
    int start(int port);
    /// Ends every connection and joins every thread.
    void stop();

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace foredesk::sandbox
