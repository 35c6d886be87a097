// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace foredesk
{

/// Time as the engine sees it, so that tests and the simulation can run it. Milliseconds throughout; GUI thread.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// UTC wall time since the epoch; may jump.
    virtual qint64 nowMs() const = 0;
    /// Never goes back; counts from an arbitrary start.
    virtual qint64 monotonicMs() const = 0;
    /// Calls `action` once after `delayMs` unless `context` dies first.
    virtual void callAfter(qint64 delayMs, QObject *context, std::function<void()> action) = 0;
};

/// The machine's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
    qint64 monotonicMs() const override;
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> action) override;
};

} // namespace foredesk
