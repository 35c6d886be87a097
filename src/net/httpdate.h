// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace foredesk
{

/// The longest wait a server can impose on us at once.
constexpr std::chrono::seconds kLongestRetryAfter {3600};

/// An HTTP date (RFC 9110 §5.6.7: IMF-fixdate, and the two obsolete forms) as UTC milliseconds; nullopt for anything
/// else.
std::optional<qint64> parseHttpDate(const QByteArray &text);

/// Retry-After as seconds from now, clamped to [0, kLongestRetryAfter]; seconds or an HTTP date. The date is compared
/// with the server's own clock when it told one (`serverNowMs`, else pass local time). nullopt for garbage.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, qint64 serverNowMs);

} // namespace foredesk
