// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <span>

namespace foredesk
{

/// One step from version n - 1 to n; its place in the list is n. Append only: a released step never changes.
struct Migration {
    std::span<const char *const> statements;
};

/// Brings the file to the newest version, each step with its `user_version` in one transaction, so that a kill leaves
/// the file before or after a step and never between. A file newer than the list is ErrorKind::Storage and stays
/// untouched.
Result<void> migrate(Database &database, std::span<const Migration> migrations);

/// What `migrate` says of a file from a newer Foredesk; the caller must not set such a file aside.
bool isNewerVersion(const Error &error);

} // namespace foredesk
