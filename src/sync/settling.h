// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"

#include <optional>

namespace foredesk
{

/// When an operation whose answer was lost is looked for, and when its absence is proven: reads 3, 10, 30 and 90 s
/// after the loss, then each minute; absence needs two complete reads at least a minute apart. A value; ms of a clock
/// that never goes back.
class Settling
{
public:
    explicit Settling(qint64 lostAt)
        : m_lostAt(lostAt)
    {
    }

    /// When to read next, on the same clock.
    qint64 nextReadAt() const;
    /// A complete reading that did not find it.
    void readWithoutFinding(qint64 at);
    /// A reading that failed or was partial: no evidence, but its turn is over.
    void readFailed(qint64 at);

    bool absenceProven() const;
    /// Enough for repeating what may be repeated: read at least half a minute after the loss.
    bool longEnoughToRepeat() const;
    qint64 lostAt() const { return m_lostAt; }

private:
    qint64 m_lostAt;
    qint64 m_lastTry = -1;
    std::optional<qint64> m_firstComplete;
    std::optional<qint64> m_lastComplete;
};

enum class Settled {
    KeepLooking,
    Found, ///< Bind the (first) strong match.
    FoundTwice, ///< Bind one, and tell that there is a duplicate.
    Similar, ///< Ask, with both texts: something like it is there, or only as many equal ones as others made.
    Repeat, ///< Not there, and one repetition is harmless.
    Ask, ///< Not there, and only a person may say "send again".
};

/// What was found so far.
struct Findings {
    int strong = 0;
    int weak = 0;
    int twins
        = 0; ///< Other started operations with the same text whose message is not known: strong ones may be theirs.
    bool repeatedBefore = false;
};

/// The verdict of reconciling a created message. Pure.
Settled settle(const Settling &settling, const Findings &findings, Repeatability repeatability);

} // namespace foredesk
