// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace foredesk::sandbox
{

/// What threading needs of a mail.
struct MailLink {
    std::string messageId; ///< Empty = refers to others only.
    std::vector<std::string> references;
    std::int64_t date = 0; ///< UTC ms.
};

/// Messages of a ticket at most; what comes after them goes into a further one.
inline constexpr size_t kLongestMailThread = 10'000;

/// Indices of the mails that belong together by References and In-Reply-To, oldest first in each thread and threads by
/// their first mail. Subjects join nothing: two people may both write "Invoice". Cycles are no problem.
std::vector<std::vector<size_t>> threadsOf(const std::vector<MailLink> &mails);

} // namespace foredesk::sandbox
