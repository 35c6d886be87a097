// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QPointer>

#include <map>

namespace foredesk::test
{

/// Time that moves only when told. Everything that is due runs in order, with all posted events between.
class FakeClock final : public Clock
{
public:
    qint64 nowMs() const override { return m_wall + m_now; }
    qint64 monotonicMs() const override { return m_now; }
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> action) override;

    /// Runs what is due within `ms`, then stands there.
    void advance(qint64 ms);
    /// Delivers posted events and what is due now.
    void settle();
    /// The wall clock jumps, as over a sleep.
    void jump(qint64 ms) { m_wall += ms; }
    /// ms until the next action; -1 = none.
    qint64 nextDueIn() const;

private:
    struct Timer {
        QPointer<QObject> context;
        std::function<void()> action;
    };
    bool runOneDue(qint64 until);

    std::multimap<qint64, Timer> m_timers; // equal times keep their order
    qint64 m_wall = 1'700'000'000'000;
    qint64 m_now = 1'000'000;
};

/// Delivers everything that is posted, deferred deletions too.
void deliverEvents();

} // namespace foredesk::test
