// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults/stopsignal.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace foredesk::sandbox
{

StopSignal::StopSignal()
    : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

StopSignal::~StopSignal()
{
    close(m_event);
}

void StopSignal::raise()
{
    const std::uint64_t one = 1;
    // The only failure is a full counter, and then it is raised already.
    [[maybe_unused]] const ssize_t written = write(m_event, &one, sizeof one);
}

bool StopSignal::isRaised() const
{
    pollfd watched {m_event, POLLIN, 0};
    return poll(&watched, 1, 0) > 0;
}

StopSignal::Wake StopSignal::wait(int socket, short events, int timeoutMs) const
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
    for (;;) {
        std::array<pollfd, 2> watched {pollfd {m_event, POLLIN, 0}, pollfd {socket, events, 0}};
        const int count = poll(watched.data(), watched.size(), timeoutMs);
        if (count < 0 && errno == EINTR) {
            if (timeoutMs >= 0) {
                const auto left
                    = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
                timeoutMs = left.count() > 0 ? static_cast<int>(left.count()) : 0;
            }
            continue;
        }
        if (count < 0 || watched[0].revents != 0)
            return Wake::Stopped;
        return watched[1].revents != 0 ? Wake::Ready : Wake::Elapsed;
    }
}

StopSignal::Wake StopSignal::waitReadable(int socket, int timeoutMs) const
{
    return wait(socket, POLLIN, timeoutMs);
}
StopSignal::Wake StopSignal::waitWritable(int socket, int timeoutMs) const
{
    return wait(socket, POLLOUT, timeoutMs);
}

StopSignal::Wake StopSignal::sleepWatching(int socket, int milliseconds) const
{
    return wait(socket, POLLRDHUP, milliseconds);
}

} // namespace foredesk::sandbox
