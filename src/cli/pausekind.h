// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

namespace foredesk::cli
{

/// Whether a pause ends by itself (the server asks for patience or has a fault, a key store is being asked) or only
/// when somebody acts.
inline bool isPassing(const AccountStatus &status)
{
    if (!status.pausedBy)
        return true;
    const ErrorKind kind = status.pausedBy->kind;
    return kind == ErrorKind::RateLimited || kind == ErrorKind::Server || kind == ErrorKind::Timeout
        || kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::Offline;
}

} // namespace foredesk::cli
