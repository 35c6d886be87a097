// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/circuitbreaker.h"

#include <algorithm>

namespace foredesk
{

void CircuitBreaker::failed()
{
    m_failures = std::min(m_failures + 1, m_plan.failuresToOpen + 20);
}

qint64 CircuitBreaker::probeDelayMs() const
{
    const int beyond = std::max(0, m_failures - m_plan.failuresToOpen);
    return std::min(m_plan.slowestProbeMs, m_plan.firstProbeMs << beyond);
}

} // namespace foredesk
