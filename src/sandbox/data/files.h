// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

class Connection;

/// A file a message refers to.
struct StoredFile {
    std::string name;
    std::string type; ///< MIME type.
    std::string content;
};

/// Stores a file under `path` (what an Attachment carries; made up by the caller, unique).
void addFile(Connection &connection, const std::string &path, const StoredFile &file);
std::optional<StoredFile> findFile(Connection &connection, std::string_view path);

} // namespace foredesk::sandbox
