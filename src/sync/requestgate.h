// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sync/alarm.h"
#include "sync/circuitbreaker.h"
#include "sync/jitter.h"

#include <QObject>

namespace foredesk
{

/// Whether one account may touch the network now. Everything that sends asks `isOpen()` before and tells the outcome
/// with `note()` after. While it is closed by a fault only the probe that `probeDue` asks for goes out. GUI thread.
class RequestGate : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Open,
        SwitchedOff, ///< The agent works offline: total silence.
        Paused, ///< 401, certificate, moved server: somebody has to do something.
        RateLimited,
        Offline,
        Failing, ///< The server answers with errors.
        StorageFault, ///< Outcomes cannot be recorded, so nothing may be sent.
    };

    RequestGate(Clock &clock, Jitter &jitter);

    State state() const;
    bool isOpen() const { return state() == State::Open; }
    std::optional<Error> pausedBy() const { return m_pausedBy; }
    /// The fault that closes it now, whatever kind; nullopt when open, switched off or offline.
    std::optional<Error> closedBy() const;
    qint64 resumesAt() const; ///< UTC ms when a 429 pause ends; 0 = none.
    qint64 offlineSince() const { return m_offlineSince; } ///< UTC ms; 0 = online.
    /// End of the newest offline time, sleep or restart, UTC ms.
    qint64 lastInterruptionAt();

    /// Outcome of a request; nullptr = it was answered as it should.
    void note(const Error *error);
    /// Whether the outbox file took what had to be recorded.
    void noteStorage(const Error *error);

    /// There is no usable key: nothing is sent until another session is made.
    void pause(const Error &reason);
    void switchOff();
    void switchOn();
    /// A person or the system thinks it is worth trying: what closed it is probed at once.
    void tryAgain();

Q_SIGNALS:
    void changed();
    void opened(); ///< From any closed state.
    void probeDue(); ///< Send one harmless request and note() its outcome.

private:
    void noteAnswered();
    void noteRateLimit(const Error &error);
    void update();
    void schedule();
    void probe();
    qint64 probeDelayMs() const;
    void noteInterruption();

    Clock &m_clock;
    Jitter &m_jitter;
    Alarm m_alarm;
    CircuitBreaker m_offline;
    CircuitBreaker m_failing;
    std::optional<Error> m_pausedBy;
    Error m_lastFault;
    qint64 m_rateLimitedUntil = 0; ///< Monotonic.
    qint64 m_offlineSince = 0;
    qint64 m_lastInterruptionAt = 0;
    qint64 m_wallMinusMonotonic = 0;
    int m_rateLimitsInARow = 0;
    int m_pauseProbes = 0;
    bool m_probing = false;
    bool m_switchedOff = false;
    bool m_storageFault = false;
    State m_told = State::Open;
};

} // namespace foredesk
