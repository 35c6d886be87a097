// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <array>

namespace foredesk
{

tl::unexpected<Error> failure(ErrorKind kind, const QString &detail, int httpStatus)
{
    return tl::unexpected(Error {kind, detail, httpStatus, std::nullopt, {}});
}

QString errorKindName(ErrorKind kind)
{
    static constexpr std::array names {
        "Offline",
        "Timeout",
        "OutcomeUnknown",
        "Tls",
        "Unauthorized",
        "Forbidden",
        "NotFound",
        "Conflict",
        "RateLimited",
        "Rejected",
        "Server",
        "Protocol",
        "Storage",
        "Keychain",
        "Unsupported",
        "Cancelled",
        "Internal",
    };
    return QString::fromLatin1(names.at(static_cast<std::size_t>(kind)));
}

} // namespace foredesk
