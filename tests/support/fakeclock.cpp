// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace foredesk::test
{

namespace
{

/// What an event posts is delivered only by the next call.
constexpr int kLongestChain = 8;

} // namespace

void deliverEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void FakeClock::callAfter(qint64 delayMs, QObject *context, std::function<void()> action)
{
    m_timers.emplace(m_now + std::max<qint64>(0, delayMs), Timer {context, std::move(action)});
}

bool FakeClock::runOneDue(qint64 until)
{
    const auto first = m_timers.begin();
    if (first == m_timers.end() || first->first > until)
        return false;
    m_now = std::max(m_now, first->first);
    const Timer timer = std::move(first->second);
    m_timers.erase(first);
    if (timer.context)
        timer.action();
    return true;
}

void FakeClock::settle()
{
    advance(0);
}

void FakeClock::advance(qint64 ms)
{
    const qint64 until = m_now + ms;
    for (int quiet = 0; quiet < kLongestChain; ++quiet) {
        deliverEvents();
        if (runOneDue(m_now) || (quiet == kLongestChain - 1 && runOneDue(until)))
            quiet = -1;
    }
    m_now = until;
}

qint64 FakeClock::nextDueIn() const
{
    return m_timers.empty() ? -1 : std::max<qint64>(0, m_timers.begin()->first - m_now);
}

} // namespace foredesk::test
