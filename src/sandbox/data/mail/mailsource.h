// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace foredesk::sandbox
{

/// Where one raw mail lies, so that it can be read again without keeping it.
struct MailLocation {
    std::string file;
    std::int64_t offset = 0;
    std::int64_t size = 0;
    bool inMbox = false; ///< Its ">From " lines are unescaped when read.
    std::int64_t fallbackDate = 0; ///< UTC ms of the file, for a mail without a date.

    std::string describe() const; ///< "folder/file.eml" or "file.mbox at byte 1234".
};

/// All mails of an mbox file, one .eml file, or a folder searched recursively: .eml and mbox files, and everything in
/// the cur and new folders of a Maildir. Sorted by file name, so that an import is repeatable. Files that cannot be
/// read go to `problems`.
std::vector<MailLocation> findMails(const std::string &path, std::vector<std::string> &problems);

/// The raw bytes; nothing when the file has gone.
std::string readMail(const MailLocation &location);

} // namespace foredesk::sandbox
