// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace foredesk
{

/// How fast one account may ask. The rate starts at `perSecond`, halves at each 429 (never below `slowest`) and grows
/// by a quarter after 20 answers in a row without one, up to `fastest`.
struct RateLimit {
    double perSecond = 2.0;
    double slowest = 0.125;
    double fastest = 8.0;
    double burst = 5.0;

    /// For a server on this machine: practically none.
    static RateLimit unlimited() { return {1e6, 1.0, 1e6, 1e6}; }
};

/// A token bucket over time given from outside; a plain value. Milliseconds of a clock that never goes back.
class TokenBucket
{
public:
    explicit TokenBucket(const RateLimit &limit);

    /// Takes a token, if there is one and no pause is on.
    bool take(qint64 nowMs);
    /// Milliseconds until `take` can succeed; 0 = now.
    qint64 waitMs(qint64 nowMs) const;

    /// An answer that was no 429.
    void answered();
    /// A 429: slows down, and pauses everything for `pause` (the longer of two pauses holds).
    void refused(qint64 nowMs, std::chrono::milliseconds pause);
    /// Milliseconds left of a pause; 0 = none.
    qint64 pausedMs(qint64 nowMs) const;

    double perSecond() const { return m_perSecond; }

private:
    double tokensAt(qint64 nowMs) const;

    RateLimit m_limit;
    double m_perSecond;
    double m_tokens;
    qint64 m_filledAt = 0;
    bool m_started = false;
    qint64 m_pausedUntil = 0;
    int m_goodAnswers = 0;
};

} // namespace foredesk
