// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/reference.h"

namespace foredesk::ticketdesk
{

// The limits the API document states, checked before a request is made. Lengths count UTF-16 units.

inline constexpr int kPageSize = 100; ///< `limit` 1–100.
inline constexpr int kLastOffset = 10'000; ///< `offset` ≤ 10000.
inline constexpr int kLongestSearch = 50;
inline constexpr int kMostBulkIds = 1000;

/// Everything in `command` that the server would refuse; empty = fit to send. Field names are the API's.
QList<FieldError> violations(const Command &command);
QList<FieldError> violations(const Tag &tag);
QList<FieldError> violations(const CannedResponse &canned);

/// The error that carries them.
Error refusedBy(const QList<FieldError> &violations);

} // namespace foredesk::ticketdesk
