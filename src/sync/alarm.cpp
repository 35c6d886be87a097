// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/alarm.h"

#include <algorithm>

namespace foredesk
{

Alarm::Alarm(Clock &clock)
    : m_clock(clock)
{
}

void Alarm::set(qint64 delayMs, std::function<void()> action)
{
    const quint64 setting = ++m_setting;
    m_set = true;
    m_clock.callAfter(std::max<qint64>(0, delayMs), &m_context, [this, setting, action = std::move(action)] {
        if (setting != m_setting)
            return;
        m_set = false;
        action();
    });
}

void Alarm::drop()
{
    ++m_setting;
    m_set = false;
}

} // namespace foredesk
