// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foredesk::sandbox
{

/// Wakes every thread that waits on a socket or sleeps for a fault when the server stops. Thread-safe.
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    void raise();
    bool isRaised() const;

    enum class Wake { Ready, Elapsed, Stopped };
    /// Waits until `socket` can be read (or was closed by the peer). Milliseconds; negative waits without end.
    Wake waitReadable(int socket, int timeoutMs) const;
    Wake waitWritable(int socket, int timeoutMs) const;
    /// Sleeps; Ready means the peer of `socket` went away meanwhile. -1 watches nobody.
    Wake sleepWatching(int socket, int milliseconds) const;

private:
    Wake wait(int socket, short events, int timeoutMs) const;

    int m_event;
};

} // namespace foredesk::sandbox
