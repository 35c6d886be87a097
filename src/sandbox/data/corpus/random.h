// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace foredesk::sandbox
{

/// A well spread 64-bit number of two others (the finaliser of SplitMix64).
constexpr std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t z = a * 0x9E3779B97F4A7C15ULL + b + 0x632BE59BD9B4E019ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// SplitMix64: the same seed gives the same numbers everywhere, which std::distributions do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15ULL, 1); }
    /// 0 … bound − 1; bound > 0.
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    /// [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(int perThousand) { return below(1000) < perThousand; }
    /// 0 … bound − 1, rank r about as likely as 1/(r+1), as words and customers are.
    int rank(int bound) { return static_cast<int>(std::exp(unit() * std::log(static_cast<double>(bound) + 0.5))) - 1; }
    /// Positive, half of them below `median`, with a long tail.
    double longTail(double median) { return median * std::exp(1.1 * (unit() + unit() + unit() + unit() - 2.0) * 1.7); }

    template <typename Container>
    const auto &pick(const Container &container)
    {
        return container[next() % container.size()];
    }

private:
    std::uint64_t m_state;
};

} // namespace foredesk::sandbox
