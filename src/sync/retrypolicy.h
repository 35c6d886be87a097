// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace foredesk
{

/// True when the same request may succeed later without anybody doing something.
bool isRetryable(const Error &error);

/// How long to wait before attempt number `attempt` + 1, without spread: 2 s doubling to 5 min. ms.
qint64 nextAttemptDelayMs(int attempt);

/// The wait a 429 asks for: what the server says, at least 1 s and at most 1 h a time; without a word 5 s doubling to
/// 5 min with each `inARow` (1 = first). ms.
qint64 rateLimitDelayMs(const Error &error, int inARow);

} // namespace foredesk
