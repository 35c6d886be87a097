// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/requestgate.h"

#include "sync/retrypolicy.h"

#include <algorithm>

namespace foredesk
{
namespace
{

// Back online, the first sync must come within 5 s.
constexpr CircuitBreaker::Plan kOfflinePlan {1, 4'000, 4'000};
constexpr CircuitBreaker::Plan kFailingPlan {5, 30'000, 300'000};
constexpr qint64 kPauseProbeMs = 60'000;
constexpr qint64 kSlowestPauseProbeMs = 300'000;
constexpr qint64 kSleepMs = 60'000;

/// A refused or missing key is never tried again by itself; a certificate or a captive portal may have gone.
bool isAboutKey(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Keychain;
}

bool isRedirect(const Error &error)
{
    return error.kind == ErrorKind::Protocol && error.httpStatus >= 300 && error.httpStatus < 400;
}

} // namespace

RequestGate::RequestGate(Clock &clock, Jitter &jitter)
    : m_clock(clock)
    , m_jitter(jitter)
    , m_alarm(clock)
    , m_offline(kOfflinePlan)
    , m_failing(kFailingPlan)
    , m_lastInterruptionAt(clock.nowMs())
    , m_wallMinusMonotonic(clock.nowMs() - clock.monotonicMs())
{
}

RequestGate::State RequestGate::state() const
{
    if (m_switchedOff)
        return State::SwitchedOff;
    if (m_pausedBy)
        return State::Paused;
    if (m_storageFault)
        return State::StorageFault;
    if (m_rateLimitedUntil > m_clock.monotonicMs())
        return State::RateLimited;
    if (!m_offline.isClosed())
        return State::Offline;
    return m_failing.isClosed() ? State::Open : State::Failing;
}

std::optional<Error> RequestGate::closedBy() const
{
    switch (state()) {
    case State::Paused:
        return m_pausedBy;
    case State::RateLimited:
    case State::Failing:
    case State::StorageFault:
        return m_lastFault;
    case State::Open:
    case State::SwitchedOff:
    case State::Offline:
        break;
    }
    return {};
}

qint64 RequestGate::resumesAt() const
{
    const qint64 left = m_rateLimitedUntil - m_clock.monotonicMs();
    return left > 0 ? m_clock.nowMs() + left : 0;
}

qint64 RequestGate::lastInterruptionAt()
{
    // Sleep does not count on the monotonic clock, so the two drift apart over it; a changed clock looks the same and
    // is as good a reason to read again.
    const qint64 drift = m_clock.nowMs() - m_clock.monotonicMs();
    if (qAbs(drift - m_wallMinusMonotonic) > kSleepMs)
        noteInterruption();
    m_wallMinusMonotonic = drift;
    return m_lastInterruptionAt;
}

void RequestGate::noteInterruption()
{
    m_lastInterruptionAt = m_clock.nowMs();
}

void RequestGate::note(const Error *error)
{
    if (!error) {
        noteAnswered();
        update();
        return;
    }
    m_lastFault = *error;
    switch (error->kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Tls:
        m_pausedBy = *error;
        break;
    case ErrorKind::RateLimited:
        noteRateLimit(*error);
        break;
    case ErrorKind::Offline:
        if (m_offlineSince == 0)
            m_offlineSince = m_clock.nowMs();
        m_offline.failed();
        break;
    case ErrorKind::Protocol:
        if (isRedirect(*error))
            m_pausedBy = *error;
        else
            m_failing.failed();
        break;
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::Server:
        m_failing.failed();
        break;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
        noteAnswered();
        break;
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
    case ErrorKind::Internal:
        break; // made on this side: says nothing about the connection
    }
    m_probing = false;
    update();
}

void RequestGate::noteAnswered()
{
    if (m_offlineSince != 0) {
        m_offlineSince = 0;
        noteInterruption();
    }
    m_offline.succeeded();
    m_failing.succeeded();
    m_rateLimitsInARow = 0;
    // An answer proves the way is right again; that the key is good too only the probe proves.
    if (m_pausedBy && (m_probing || !isAboutKey(*m_pausedBy)))
        m_pausedBy.reset();
    m_probing = false;
    if (!m_pausedBy)
        m_pauseProbes = 0;
}

void RequestGate::noteRateLimit(const Error &error)
{
    ++m_rateLimitsInARow;
    const qint64 until = m_clock.monotonicMs() + rateLimitDelayMs(error, m_rateLimitsInARow);
    m_rateLimitedUntil = std::max(m_rateLimitedUntil, until);
}

void RequestGate::noteStorage(const Error *error)
{
    m_storageFault = error != nullptr;
    if (error)
        m_lastFault = *error;
    update();
}

void RequestGate::pause(const Error &reason)
{
    m_pausedBy = reason;
    update();
}

void RequestGate::switchOff()
{
    m_switchedOff = true;
    m_offlineSince = m_clock.nowMs();
    update();
}

void RequestGate::switchOn()
{
    if (!m_switchedOff)
        return;
    m_switchedOff = false;
    m_offlineSince = 0;
    m_offline.succeeded();
    noteInterruption();
    update();
}

void RequestGate::tryAgain()
{
    const State now = state();
    const bool mayProbe = now == State::Offline || now == State::Failing
        || (now == State::Paused && m_pausedBy->kind != ErrorKind::Keychain);
    if (mayProbe)
        probe();
}

void RequestGate::update()
{
    const State now = state();
    schedule();
    if (now == m_told) {
        if (now == State::RateLimited)
            Q_EMIT changed();
        return;
    }
    m_told = now;
    Q_EMIT changed();
    if (now == State::Open)
        Q_EMIT opened();
}

qint64 RequestGate::probeDelayMs() const
{
    switch (state()) {
    case State::Offline:
        return m_offline.probeDelayMs();
    case State::Failing:
        return m_failing.probeDelayMs();
    case State::Paused:
        return std::min(kSlowestPauseProbeMs, kPauseProbeMs << std::min(m_pauseProbes, 3));
    default:
        return 0;
    }
}

void RequestGate::schedule()
{
    switch (state()) {
    case State::RateLimited:
        m_alarm.set(m_rateLimitedUntil - m_clock.monotonicMs(), [this] { update(); });
        break;
    case State::Paused:
        if (isAboutKey(*m_pausedBy)) {
            m_alarm.drop();
            break;
        }
        [[fallthrough]];
    case State::Offline:
    case State::Failing:
        m_alarm.set(m_jitter.around(probeDelayMs()), [this] { probe(); });
        break;
    case State::Open:
    case State::SwitchedOff:
    case State::StorageFault:
        m_alarm.drop();
        break;
    }
}

void RequestGate::probe()
{
    m_alarm.drop(); // note() of the outcome sets it again
    if (m_pausedBy)
        ++m_pauseProbes;
    m_probing = true;
    Q_EMIT probeDue();
}

} // namespace foredesk
