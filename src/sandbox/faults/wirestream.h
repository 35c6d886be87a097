// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults/stopsignal.h"
#include "sandbox/faults/wireplan.h"

#include <httplib.h>

#include <array>
#include <string>
#include <string_view>

namespace foredesk::sandbox
{

/// One client's socket as the HTTP library sees it. Holds an answer back until it is complete, then sends it as the
/// wire plan says: the only place where faults that HTTP cannot express are made. Used by one thread; owns the socket.
class WireStream final : public httplib::Stream
{
public:
    WireStream(int socket, const StopSignal &stop, int ioTimeoutMs);
    ~WireStream() override;

    /// True when the next request begins within the time; false when the client left, is idle or the server stops.
    bool waitForRequest(int idleMs);
    void setPlan(const WirePlan &plan) { m_plan = plan; }
    /// Sends the held answer. False when the connection is over.
    bool finishAnswer();
    /// Sleeps unless the server stops; a client that leaves meanwhile changes nothing.
    void pause(int milliseconds) const;

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool flush();
    bool sendPlanned();
    bool sendOversized();
    bool sendDripping();
    bool sendNow(std::string_view bytes);
    std::string headWithout(std::string_view header) const;
    size_t headSize() const;
    void hang() const;

    int m_socket;
    const StopSignal &m_stop;
    int m_timeoutMs;
    WirePlan m_plan;
    std::string m_held;
    std::array<char, 16384> m_buffer {};
    size_t m_readAt = 0;
    size_t m_readEnd = 0;
};

} // namespace foredesk::sandbox
