// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace foredesk
{
namespace
{

constexpr int kAnswersToGrow = 20;
constexpr double kGrowth = 1.25;

} // namespace

TokenBucket::TokenBucket(const RateLimit &limit)
    : m_limit(limit)
    , m_perSecond(limit.perSecond)
    , m_tokens(limit.burst)
{
}

double TokenBucket::tokensAt(qint64 nowMs) const
{
    if (!m_started)
        return m_tokens;
    const double elapsed = static_cast<double>(std::max<qint64>(0, nowMs - m_filledAt)) / 1000.0;
    return std::min(m_limit.burst, m_tokens + elapsed * m_perSecond);
}

bool TokenBucket::take(qint64 nowMs)
{
    if (waitMs(nowMs) > 0)
        return false;
    m_tokens = tokensAt(nowMs) - 1.0;
    m_filledAt = nowMs;
    m_started = true;
    return true;
}

qint64 TokenBucket::waitMs(qint64 nowMs) const
{
    const double missing = 1.0 - tokensAt(nowMs);
    // a token a billionth short is there: rounding must not cost a millisecond for ever
    const double wait = missing > 1e-9 ? std::ceil(missing / m_perSecond * 1000.0) : 0.0;
    return std::max(static_cast<qint64>(wait), pausedMs(nowMs));
}

void TokenBucket::answered()
{
    if (++m_goodAnswers < kAnswersToGrow)
        return;
    m_goodAnswers = 0;
    m_perSecond = std::min(m_limit.fastest, m_perSecond * kGrowth);
}

void TokenBucket::refused(qint64 nowMs, std::chrono::milliseconds pause)
{
    m_tokens = std::min(tokensAt(nowMs), 1.0); // what was saved up must not be spent right after the pause
    m_filledAt = nowMs;
    m_started = true;
    m_goodAnswers = 0;
    m_perSecond = std::max(m_limit.slowest, m_perSecond / 2.0);
    m_pausedUntil = std::max(m_pausedUntil, nowMs + pause.count());
}

qint64 TokenBucket::pausedMs(qint64 nowMs) const
{
    return std::max<qint64>(0, m_pausedUntil - nowMs);
}

} // namespace foredesk
