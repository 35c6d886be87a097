// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/timeline.h"

#include "sandbox/data/corpus/random.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace foredesk::sandbox
{

namespace
{

constexpr int kHours = 730 * 24;
constexpr double kRush = 24; ///< How steeply recent arrivals rise.
constexpr double kOldShare = 0.02;

double hourWeight(const CivilTime &time)
{
    constexpr std::array<double, 24> byHour {
        4, 3, 2, 2, 3, 6, 14, 30, 52, 66, 70, 64, 52, 56, 62, 60, 52, 42, 34, 30, 26, 20, 13, 7};
    constexpr std::array<double, 7> byWeekday {1.25, 1.1, 1.0, 1.0, 0.9, 0.4, 0.35};
    return byHour[static_cast<size_t>(time.hour)] * byWeekday[static_cast<size_t>(time.weekday)];
}

} // namespace

CivilTime civilTime(std::int64_t ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time {milliseconds(ms)};
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const auto minutes = duration_cast<std::chrono::minutes>(time - midnight).count();
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day())), static_cast<int>(minutes / 60),
        static_cast<int>(minutes % 60), static_cast<int>(weekday(midnight).iso_encoding()) - 1};
}

Timeline::Timeline(std::int64_t endMs, std::uint64_t seed, Arrivals arrivals)
    : m_endMs(endMs)
{
    double sum = 0;
    m_before.reserve(kHours + 1);
    for (int hour = 0; hour < kHours; ++hour) {
        m_before.push_back(sum);
        Random day(mixed(seed, static_cast<std::uint64_t>(hour / 24)));
        const double passed = static_cast<double>(hour) / kHours;
        const double growth = arrivals == Arrivals::Steady ? 0.7 + 0.6 * passed : std::pow(passed, kRush) + kOldShare;
        sum += hourWeight(civilTime(startMs() + hour * kHourMs)) * growth * (0.75 + 0.5 * day.unit());
    }
    m_before.push_back(sum);
}

std::int64_t Timeline::startMs() const
{
    return m_endMs - kHours * kHourMs;
}

std::int64_t Timeline::arrival(double share) const
{
    const double wanted = share * m_before.back();
    const auto above = std::ranges::upper_bound(m_before, wanted);
    const auto hour = std::clamp<std::int64_t>(above - m_before.begin() - 1, 0, kHours - 1);
    const double from = m_before[static_cast<size_t>(hour)];
    const double weight = m_before[static_cast<size_t>(hour) + 1] - from;
    const double part = weight > 0 ? (wanted - from) / weight : 0;
    return std::min(startMs() + static_cast<std::int64_t>((static_cast<double>(hour) + part) * kHourMs), m_endMs - 1);
}

std::int64_t workingTime(std::int64_t ms, double unit)
{
    const auto later = [&](std::int64_t midnight, int days) {
        return midnight + days * kDayMs + 7 * kHourMs + static_cast<std::int64_t>(unit * 3.0 * kHourMs);
    };
    const CivilTime time = civilTime(ms);
    const std::int64_t midnight = ms - ms % kDayMs;
    if (time.weekday >= 5)
        return later(midnight, 7 - time.weekday);
    if (time.hour >= 19)
        return later(midnight, time.weekday == 4 ? 3 : 1);
    return time.hour < 7 ? later(midnight, 0) : ms;
}

} // namespace foredesk::sandbox
