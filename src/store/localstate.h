// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace foredesk
{

/// What this machine knows of a ticket besides the server's truth; mirrored into the ticket's row.
struct LocalState {
    QList<Operation> operations; ///< Pending ones, in order.
    bool hasDraft = false;
    qint64 seenAt = 0; ///< UTC ms.
};

/// Where the cache's writer asks for it. Writer thread.
class LocalStateSource
{
public:
    LocalStateSource() = default;
    virtual ~LocalStateSource() = default;
    LocalStateSource(const LocalStateSource &) = delete;
    LocalStateSource &operator=(const LocalStateSource &) = delete;

    virtual LocalState localState(const TicketRef &ticket) = 0;
};

} // namespace foredesk
