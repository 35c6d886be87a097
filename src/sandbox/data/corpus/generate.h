// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/timeline.h"

#include <cstdint>
#include <string>

namespace foredesk::sandbox
{

class Database;

/// When the newest mail of a generated desk came in unless told otherwise: 30 June 2026, 16:00 UTC.
inline constexpr std::int64_t kCorpusEndMs = 1'782'835'200'000;

struct DeskRecipe {
    int tickets = 2000;
    std::uint64_t seed = 1;
    std::int64_t endsAtMs = kCorpusEndMs; ///< UTC ms; a demo gives the present, so that its desk is not stale.
    Arrivals arrivals = Arrivals::Steady;
};

enum class GenerateOutcome {
    Generated,
    AlreadyThere, ///< The data folder holds a desk already; it was left as it is.
};

/// Fills an empty database with a believable desk: the same recipe gives the same rows, byte for byte. Throws
/// DatabaseError, also when an earlier generation was interrupted (the folder must be removed then).
GenerateOutcome generateDesk(Database &database, const DeskRecipe &recipe);

} // namespace foredesk::sandbox
