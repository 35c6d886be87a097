// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/generatedticket.h"
#include "sandbox/data/corpus/timeline.h"

#include <span>

namespace foredesk::sandbox
{

/// Writes the tickets of a desk one by one, each from the seed and its own number alone. Not changed by composing, so
/// several threads may share it.
class Composer
{
public:
    /// `fileSizes`: of the sample files, in their order.
    Composer(
        std::uint64_t seed, int tickets, std::int64_t endMs, Arrivals arrivals, std::vector<std::int64_t> fileSizes);

    int tickets() const { return m_tickets; }
    int customers() const { return m_customers; }
    std::uint64_t seed() const { return m_seed; }
    std::int64_t endMs() const { return m_timeline.endMs(); }
    std::int64_t startMs() const { return m_timeline.startMs(); }

    /// The ticket with this index (id = index + 1).
    GeneratedTicket compose(int index) const;

private:
    int wantedSteps(int index) const;

    std::uint64_t m_seed;
    int m_tickets;
    int m_customers;
    Timeline m_timeline;
    std::vector<std::int64_t> m_fileSizes;
};

} // namespace foredesk::sandbox
