// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <optional>

namespace foredesk
{

/// The command that takes back a finished operation, from what the agent saw before it; nullopt when it cannot be taken
/// back (words that have left, deletions, bulk changes). Pure.
std::optional<Command> inverseOf(const Operation &operation);

} // namespace foredesk
