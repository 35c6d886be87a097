// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/settling.h"

#include <array>

namespace foredesk
{
namespace
{

constexpr std::array<qint64, 4> kReadsAfterMs {3'000, 10'000, 30'000, 90'000};
constexpr qint64 kLaterReadsMs = 60'000;
constexpr qint64 kAbsenceMs = 60'000;
constexpr qint64 kRepeatMs = 30'000;

} // namespace

qint64 Settling::nextReadAt() const
{
    for (const qint64 after : kReadsAfterMs) {
        if (m_lastTry < m_lostAt + after)
            return m_lostAt + after;
    }
    return m_lastTry + kLaterReadsMs;
}

void Settling::readWithoutFinding(qint64 at)
{
    m_lastTry = at;
    if (!m_firstComplete)
        m_firstComplete = at;
    m_lastComplete = at;
}

void Settling::readFailed(qint64 at)
{
    m_lastTry = at;
}

bool Settling::absenceProven() const
{
    return m_lastComplete && *m_lastComplete - *m_firstComplete >= kAbsenceMs;
}

bool Settling::longEnoughToRepeat() const
{
    return m_lastComplete && *m_lastComplete - m_lostAt >= kRepeatMs;
}

Settled settle(const Settling &settling, const Findings &findings, Repeatability repeatability)
{
    if (findings.strong > findings.twins + 1)
        return Settled::FoundTwice;
    if (findings.strong > findings.twins)
        return Settled::Found;
    if (!settling.absenceProven())
        return Settled::KeepLooking;
    if (findings.weak > 0 || findings.strong > 0)
        return Settled::Similar;
    if (repeatability == Repeatability::SilentCreate && !findings.repeatedBefore)
        return Settled::Repeat;
    return Settled::Ask;
}

} // namespace foredesk
