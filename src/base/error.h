// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace foredesk
{

/// Why something failed. Made in net, codecs, store and platform; decided on in sync; put into words in gui.
enum class ErrorKind {
    Offline, ///< Proven not sent: no route, DNS, refused before any byte could leave.
    Timeout, ///< A read that got no answer in time.
    OutcomeUnknown, ///< A write whose answer was lost: it may or may not have happened.
    Tls, ///< Certificate or handshake; proven not sent.
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    Rejected, ///< The server refused the content (400, 413, 422 …); `fields` may say which.
    Server, ///< 5xx and 408. For a write the outcome is unknown.
    Protocol, ///< An answer that is not what the API promises, a redirect among them (`httpStatus` 3xx).
    Storage,
    Keychain,
    Unsupported, ///< This connection cannot do that at all.
    Cancelled,
    Internal,
};

/// What the server says of one field of a refused request.
struct FieldError {
    QString field;
    QString message;
    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// One failure, a plain value. `detail` is for logs and the details view, never a whole message for people.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    int httpStatus = 0; ///< 0 when no status line arrived.
    std::optional<std::chrono::seconds> retryAfter;
    QList<FieldError> fields;
};

template <class T = void>
using Result = tl::expected<T, Error>;

/// Shortens `return tl::unexpected(Error {…})`.
tl::unexpected<Error> failure(ErrorKind kind, const QString &detail, int httpStatus = 0);

/// The enumerator's name, for logs, JSON output and tests.
QString errorKindName(ErrorKind kind);

} // namespace foredesk
