// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace foredesk
{

/// Random spread for waits, so that many clients do not come back at the same moment. The seed is given, so that a
/// simulated run can be repeated.
class Jitter
{
public:
    explicit Jitter(quint64 seed)
        : m_engine(seed)
    {
    }
    /// `ms` ± 20 %.
    qint64 around(qint64 ms)
    {
        const quint64 spread = static_cast<quint64>(ms / 5 * 2 + 1);
        return ms - ms / 5 + static_cast<qint64>(m_engine() % spread);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace foredesk
