// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/retrypolicy.h"

#include <algorithm>

namespace foredesk
{
namespace
{

qint64 doubledDelayMs(qint64 first, int times, qint64 most)
{
    return std::min(most, first << std::clamp(times, 0, 20));
}

} // namespace

bool isRetryable(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return true;
    case ErrorKind::Tls:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Keychain:
    case ErrorKind::Unsupported:
    case ErrorKind::Internal:
        break;
    }
    return false;
}

qint64 nextAttemptDelayMs(int attempt)
{
    return doubledDelayMs(2000, attempt - 1, 300'000);
}

qint64 rateLimitDelayMs(const Error &error, int inARow)
{
    using namespace std::chrono;
    if (!error.retryAfter)
        return doubledDelayMs(5000, inARow - 1, 300'000);
    return milliseconds(std::clamp(*error.retryAfter, seconds(1), seconds(3600))).count();
}

} // namespace foredesk
