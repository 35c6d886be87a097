// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/migration.h"

namespace foredesk
{

/// What opening one of the two files came to.
enum class FileState {
    Intact,
    Damaged, ///< Cannot be used; nothing was changed.
    NotWritable,
    Refused, ///< From a newer version, locked …: the error says it. Not to be set aside.
};

struct FileCheck {
    FileState state = FileState::Intact;
    Error error;
};

enum class CheckDepth {
    Schema, ///< Header, schema and version: milliseconds at any size.
    Pages, ///< Every page: for the small file.
};

/// Opens for writing and brings to the newest version.
FileCheck openForWriting(Database &database, const QString &file, Database::Durability durability, CheckDepth depth,
    std::span<const Migration> migrations);

/// Opens a profile that cannot be written; fails when the file is not of the newest version.
Result<void> openForReading(Database &database, const QString &file, std::span<const Migration> migrations);

/// Renames the file with its WAL and SHM to "name.damaged-1" (or the next free number); the new name, empty when that
/// failed.
QString setAside(const QString &file);

} // namespace foredesk
