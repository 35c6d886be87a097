// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace foredesk::sandbox
{

inline constexpr std::int64_t kHourMs = 3'600'000;
inline constexpr std::int64_t kDayMs = 24 * kHourMs;

/// How a desk's tickets spread over its two years.
enum class Arrivals {
    Steady,
    MostlyRecent, ///< Half of them in the last weeks: a small desk that still has much to do.
};

/// Two years of arrivals up to an end: more by day than by night, on workdays than at weekends, and growing.
class Timeline
{
public:
    Timeline(std::int64_t endMs, std::uint64_t seed, Arrivals arrivals = Arrivals::Steady);
    /// When the ticket with this part of all arrivals before it came in; `share` in [0, 1]. Never falls as it grows.
    std::int64_t arrival(double share) const;
    std::int64_t endMs() const { return m_endMs; }
    std::int64_t startMs() const;

private:
    std::int64_t m_endMs;
    std::vector<double> m_before; ///< Sum of the weights before each hour, and of all at the end.
};

/// The next time an agent is at work at or after `ms`: workdays 7–19 UTC.
std::int64_t workingTime(std::int64_t ms, double unit);

struct CivilTime {
    int year = 0;
    int month = 0; ///< 1–12.
    int day = 0;
    int hour = 0;
    int minute = 0;
    int weekday = 0; ///< 0 = Monday.
};
CivilTime civilTime(std::int64_t ms);

} // namespace foredesk::sandbox
