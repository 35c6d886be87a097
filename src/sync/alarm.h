// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace foredesk
{

/// One pending wake-up on a Clock that can be moved or dropped. GUI thread; dies with its owner, unrung.
class Alarm
{
public:
    explicit Alarm(Clock &clock);

    /// Calls `action` once after `delayMs`; an earlier setting is dropped.
    void set(qint64 delayMs, std::function<void()> action);
    void drop();
    bool isSet() const { return m_set; }

private:
    Clock &m_clock;
    QObject m_context;
    quint64 m_setting = 0;
    bool m_set = false;
};

} // namespace foredesk
