// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace foredesk
{
namespace
{

#ifdef FOREDESK_FAIL_POINTS
/// Crash tests wait out minutes of settling: FOREDESK_CLOCK_SPEED=10 makes the engine's time run ten times as fast.
qint64 clockSpeed()
{
    static const int speed = std::max(1, qEnvironmentVariableIntValue("FOREDESK_CLOCK_SPEED"));
    return speed;
}
#else
constexpr qint64 clockSpeed()
{
    return 1;
}
#endif

} // namespace

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count() * clockSpeed();
}

void SystemClock::callAfter(qint64 delayMs, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(
        std::chrono::milliseconds(std::max<qint64>(0, delayMs) / clockSpeed()), context, std::move(action));
}

} // namespace foredesk
