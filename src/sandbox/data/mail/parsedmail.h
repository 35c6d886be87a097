// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/files.h"

namespace foredesk::sandbox
{

struct MailAddress {
    std::string name; ///< Decoded, UTF-8.
    std::string email; ///< As written.
};

/// What could be read of a mail. All text is valid UTF-8.
struct ParsedMail {
    std::string messageId; ///< Without angle brackets; empty when missing.
    std::vector<std::string> references; ///< References, then In-Reply-To.
    std::string subject;
    MailAddress from;
    std::vector<MailAddress> to; ///< To and Cc.
    std::optional<std::int64_t> date; ///< UTC ms.
    std::string body;
    TextFormat format = TextFormat::Plain;
    std::vector<StoredFile> attachments;
    std::vector<std::string> problems; ///< What was broken, in words; empty for a sound mail.
};

enum class MailParts { HeadersOnly, Everything };

/// Reads a raw mail with GMime; never fails, at worst the body is the raw text. Thread-safe.
ParsedMail parseMail(const std::string &raw, MailParts parts);

} // namespace foredesk::sandbox
