// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace foredesk::sandbox
{

class Database;

struct ImportReport {
    int mails = 0; ///< Found.
    int tickets = 0; ///< Made.
    int attachments = 0;
    int duplicates = 0; ///< Left out: the same mail again, as from an inbox and an archive.
    int broken = 0; ///< Imported with what could be read.
    std::vector<std::string> problems; ///< Where and what, the first hundred.
};

struct ImportOptions {
    /// Addresses of the desk's own side. Others that the first mail of a thread went to count as the desk's, too.
    std::vector<std::string> deskAddresses;
};

/// Adds the mail at `path` (an mbox file, a .eml, or a folder of them or of Maildirs) to the desk, one ticket a thread:
/// the first sender is the requester, the desk's side are agents. A desk without users gets them from the mail. Throws
/// DatabaseError; unreadable mail is only reported.
ImportReport importMail(Database &database, const std::string &path, const ImportOptions &options = {});

} // namespace foredesk::sandbox
