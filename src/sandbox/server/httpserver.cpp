// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server/httpserver.h"

#include "sandbox/faults/stopsignal.h"
#include "sandbox/faults/wirestream.h"

#include <httplib.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <thread>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int kIdleMs = 60'000;
constexpr int kIoTimeoutMs = 60'000;
constexpr size_t kMaxBody = 64U * 1024 * 1024;

/// One thread a connection: a hanging client or an idle keep-alive connection never starves the others.
class ConnectionThreads final : public httplib::TaskQueue
{
public:
    void enqueue(std::function<void()> task) override
    {
        const std::lock_guard lock(m_lock);
        m_threads.remove_if([](Worker &worker) {
            if (!worker.isDone->load())
                return false;
            worker.thread.join();
            return true;
        });
        auto isDone = std::make_shared<std::atomic_bool>(false);
        m_threads.push_back({std::thread([task = std::move(task), isDone] {
                                 task();
                                 *isDone = true;
                             }),
            isDone});
    }

    void shutdown() override
    {
        const std::lock_guard lock(m_lock);
        for (Worker &worker : m_threads)
            worker.thread.join();
        m_threads.clear();
    }

private:
    struct Worker {
        std::thread thread;
        std::shared_ptr<std::atomic_bool> isDone;
    };
    std::mutex m_lock;
    std::list<Worker> m_threads;
};

class StreamWire final : public Wire
{
public:
    explicit StreamWire(WireStream &stream)
        : m_stream(stream)
    {
    }
    void setPlan(const WirePlan &plan) override { m_stream.setPlan(plan); }
    void pause(int milliseconds) override { m_stream.pause(milliseconds); }

private:
    WireStream &m_stream;
};

/// The connection this thread serves: the library hands its handlers the request but not the stream.
thread_local WireStream *servedStream = nullptr;

HttpRequest readRequest(const httplib::Request &request)
{
    HttpRequest out;
    out.method = QString::fromStdString(request.method);
    out.path = QString::fromStdString(request.path);
    const size_t question = request.target.find('?');
    if (question != std::string::npos)
        out.rawQuery = QString::fromStdString(request.target.substr(question + 1));
    for (const auto &[name, value] : request.params)
        out.parameters.insert(QString::fromStdString(name), QString::fromStdString(value));
    out.authorization = QString::fromStdString(request.get_header_value("Authorization"));
    out.contentType = QString::fromStdString(request.get_header_value("Content-Type"));
    out.body = QByteArray::fromStdString(request.body);
    return out;
}

void writeResponse(const HttpResponse &response, httplib::Response &out)
{
    out.status = response.status;
    for (const auto &[name, value] : response.headers)
        out.set_header(name.toStdString(), value.toStdString());
    if (!response.body.isEmpty() || response.status != 204)
        out.set_content(response.body.toStdString(), response.contentType.toStdString());
}

} // namespace

class HttpServer::Engine final : public httplib::Server
{
public:
    explicit Engine(HttpHandler handler)
        : m_handler(std::move(handler))
    {
        new_task_queue = [] { return new ConnectionThreads; };
        set_tcp_nodelay(true);
        // The library's default would let a second sandbox share a port that is taken.
        set_socket_options([](socket_t socket) {
            const int on = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        });
        set_keep_alive_max_count(1'000'000);
        set_keep_alive_timeout(kIdleMs / 1000);
        set_payload_max_length(kMaxBody);
        const auto serve = [this](const httplib::Request &request, httplib::Response &response) {
            StreamWire wire(*servedStream);
            writeResponse(m_handler(readRequest(request), wire), response);
        };
        Get(".*", serve);
        Post(".*", serve);
        Put(".*", serve);
        Patch(".*", serve);
        Delete(".*", serve);
        Options(".*", serve);
        set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
            const bool bodyless = request.method == "GET" || request.method == "HEAD";
            if (!bodyless || request.get_header_value<uint64_t>("Content-Length") == 0)
                return HandlerResponse::Unhandled;
            // The library would leave the body in the stream and take it for the next request.
            writeResponse(errorResponse(400, u"A GET request has no body"_s), response);
            WirePlan ending;
            ending.ending = WirePlan::Ending::Close;
            servedStream->setPlan(ending);
            return HandlerResponse::Handled;
        });
    }

    int start(int port)
    {
        const int bound = port == 0 ? bind_to_any_port("127.0.0.1") : (bind_to_port("127.0.0.1", port) ? port : 0);
        if (bound <= 0)
            return 0;
        m_listener = std::thread([this] { listen_after_bind(); });
        // stop() does nothing before the library listens, and the thread would never end.
        while (!is_running())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return bound;
    }

    void finish()
    {
        m_stop.raise();
        stop();
        if (m_listener.joinable())
            m_listener.join();
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        WireStream stream(socket, m_stop, kIoTimeoutMs);
        servedStream = &stream;
        bool goesOn = true;
        while (goesOn && stream.waitForRequest(kIdleMs)) {
            bool closed = false;
            goesOn = process_request(stream, false, closed, nullptr);
            goesOn = stream.finishAnswer() && goesOn && !closed;
        }
        servedStream = nullptr;
        return goesOn;
    }

    HttpHandler m_handler;
    StopSignal m_stop;
    std::thread m_listener;
};

HttpServer::HttpServer(HttpHandler handler)
    : m_engine(std::make_unique<Engine>(std::move(handler)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::start(int port)
{
    return m_engine->start(port);
}

void HttpServer::stop()
{
    m_engine->finish();
}

} // namespace foredesk::sandbox
