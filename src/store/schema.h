// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migration.h"

namespace foredesk
{

/// Steps of `cache.db`: server truth, its index, and columns mirrored from the outbox file.
std::span<const Migration> cacheMigrations();

/// Steps of `outbox.db`: what exists on this machine only.
std::span<const Migration> outboxMigrations();

} // namespace foredesk
