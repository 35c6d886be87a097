// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace foredesk
{

/// Stops asking a server that fails, and probes it now and then. A plain value over time given from outside (ms of a
/// clock that never goes back).
class CircuitBreaker
{
public:
    struct Plan {
        int failuresToOpen = 5;
        qint64 firstProbeMs = 30'000;
        qint64 slowestProbeMs = 300'000;
    };
    explicit CircuitBreaker(const Plan &plan)
        : m_plan(plan)
    {
    }

    bool isClosed() const { return m_failures < m_plan.failuresToOpen; }
    void succeeded() { m_failures = 0; }
    /// Failures while open push the next probe further away.
    void failed();
    /// Wait from the newest failure to the next probe; without spread. ms.
    qint64 probeDelayMs() const;

private:
    Plan m_plan;
    int m_failures = 0;
};

} // namespace foredesk
