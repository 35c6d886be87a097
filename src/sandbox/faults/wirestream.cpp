// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults/wirestream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foredesk::sandbox
{

namespace
{

constexpr std::string_view kHeadEnd = "\r\n\r\n";

bool startsWithHeader(std::string_view line, std::string_view name)
{
    return line.size() > name.size() && line[name.size()] == ':'
        && strncasecmp(line.data(), name.data(), name.size()) == 0;
}

} // namespace

WireStream::WireStream(int socket, const StopSignal &stop, int ioTimeoutMs)
    : m_socket(socket)
    , m_stop(stop)
    , m_timeoutMs(ioTimeoutMs)
{
}

WireStream::~WireStream()
{
    if (m_plan.ending == WirePlan::Ending::Reset) {
        const linger abrupt {1, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    } else {
        shutdown(m_socket, SHUT_WR);
    }
    close(m_socket);
}

bool WireStream::waitForRequest(int idleMs)
{
    if (m_readAt < m_readEnd)
        return true;
    if (m_stop.waitReadable(m_socket, idleMs) != StopSignal::Wake::Ready)
        return false;
    char probe = 0;
    return recv(m_socket, &probe, 1, MSG_PEEK) > 0;
}

bool WireStream::is_readable() const
{
    return m_readAt < m_readEnd || m_stop.waitReadable(m_socket, m_timeoutMs) == StopSignal::Wake::Ready;
}

bool WireStream::is_writable() const
{
    return m_stop.waitWritable(m_socket, m_timeoutMs) == StopSignal::Wake::Ready;
}

ssize_t WireStream::read(char *data, size_t size)
{
    if (m_readAt == m_readEnd) {
        // "100 Continue" must leave before the body can come.
        if (!m_held.empty() && !flush())
            return -1;
        if (!is_readable())
            return -1;
        const ssize_t count = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (count <= 0)
            return count;
        m_readAt = 0;
        m_readEnd = static_cast<size_t>(count);
    }
    const size_t count = std::min(size, m_readEnd - m_readAt);
    std::memcpy(data, m_buffer.data() + m_readAt, count);
    m_readAt += count;
    return static_cast<ssize_t>(count);
}

ssize_t WireStream::write(const char *data, size_t size)
{
    m_held.append(data, size);
    return static_cast<ssize_t>(size);
}

bool WireStream::finishAnswer()
{
    const bool sent = m_plan.shape == WirePlan::Shape::Faithful ? flush() : sendPlanned();
    const bool goesOn = sent && m_plan.ending == WirePlan::Ending::KeepAlive;
    m_held.clear();
    if (goesOn)
        m_plan = {};
    return goesOn;
}

void WireStream::pause(int milliseconds) const
{
    m_stop.sleepWatching(-1, milliseconds);
}

bool WireStream::flush()
{
    const bool sent = sendNow(m_held);
    m_held.clear();
    return sent;
}

bool WireStream::sendPlanned()
{
    const size_t head = headSize();
    const size_t bytes = static_cast<size_t>(std::max<std::int64_t>(m_plan.bytes, 0));
    switch (m_plan.shape) {
    case WirePlan::Shape::Faithful:
    case WirePlan::Shape::Nothing:
        return true;
    case WirePlan::Shape::Hang:
        hang();
        return false;
    case WirePlan::Shape::CutHead:
        return sendNow(std::string_view(m_held).substr(0, std::min(bytes, head)));
    case WirePlan::Shape::CutBody: {
        const std::string start = m_plan.hideLength ? headWithout("Content-Length") : m_held.substr(0, head);
        return sendNow(start + m_held.substr(head, bytes));
    }
    case WirePlan::Shape::Garbled:
        for (size_t i = head; i < m_held.size(); ++i)
            m_held[i] = static_cast<char>(static_cast<unsigned char>(m_held[i]) ^ (0x80U | (i * 31U)));
        return sendNow(m_held);
    case WirePlan::Shape::Drip:
        return sendDripping();
    case WirePlan::Shape::Oversized:
        return sendOversized();
    case WirePlan::Shape::ManyHeaders: {
        std::string lines;
        while (lines.size() < bytes)
            lines += "X-Filler-" + std::to_string(lines.size()) + ": filler\r\n";
        m_held.insert(head - 2, lines);
        return sendNow(m_held);
    }
    }
    return false;
}

bool WireStream::sendDripping()
{
    const size_t step = static_cast<size_t>(std::max<std::int64_t>(m_plan.bytes, 1));
    for (size_t at = 0; at < m_held.size(); at += step) {
        if (!sendNow(std::string_view(m_held).substr(at, step)))
            return false;
        if (m_stop.sleepWatching(m_socket, m_plan.pauseMs) != StopSignal::Wake::Elapsed)
            return false;
    }
    return true;
}

bool WireStream::sendOversized()
{
    std::string head = headWithout("Content-Length");
    const bool endless = m_plan.bytes <= 0;
    head.insert(head.size() - 2,
        endless ? std::string("Transfer-Encoding: chunked\r\n")
                : "Content-Length: " + std::to_string(m_plan.bytes) + "\r\n");
    if (!sendNow(head))
        return false;
    const std::string block(65536, ' ');
    const std::string chunk = "10000\r\n" + block + "\r\n";
    for (std::int64_t left = m_plan.bytes; endless || left > 0; left -= std::int64_t(block.size())) {
        const auto size = static_cast<size_t>(std::min<std::int64_t>(left, std::int64_t(block.size())));
        if (!sendNow(endless ? std::string_view(chunk) : std::string_view(block).substr(0, size)))
            return false;
    }
    return true;
}

bool WireStream::sendNow(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (m_stop.waitWritable(m_socket, m_timeoutMs) != StopSignal::Wake::Ready)
            return false;
        const ssize_t count = send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            continue;
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<size_t>(count));
    }
    return true;
}

size_t WireStream::headSize() const
{
    const size_t end = m_held.find(kHeadEnd);
    return end == std::string::npos ? m_held.size() : end + kHeadEnd.size();
}

std::string WireStream::headWithout(std::string_view header) const
{
    std::string head = m_held.substr(0, headSize());
    for (size_t line = head.find("\r\n"); line != std::string::npos; line = head.find("\r\n", line + 1)) {
        if (!startsWithHeader(std::string_view(head).substr(line + 2), header))
            continue;
        const size_t next = head.find("\r\n", line + 2);
        head.erase(line + 2, next - line);
        break;
    }
    return head;
}

void WireStream::hang() const
{
    while (m_stop.sleepWatching(m_socket, 60'000) == StopSignal::Wake::Elapsed) { }
}

void WireStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    getpeername(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
    ip = "127.0.0.1";
    port = ntohs(address.sin_port);
}

void WireStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    sockaddr_in address {};
    socklen_t size = sizeof address;
    getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
    ip = "127.0.0.1";
    port = ntohs(address.sin_port);
}

} // namespace foredesk::sandbox
