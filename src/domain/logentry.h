// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

namespace foredesk
{

/// One line of the activity log: what this client did, and what servers refused.
struct LogEntry {
    enum class Kind { Submitted, Sent, Refused, Unconfirmed, Conflict, Undone, Discarded, Account, Sync, Notice };
    qint64 id = 0;
    qint64 at = 0; ///< UTC ms.
    Kind kind = Kind::Notice;
    AccountId account;
    TicketId ticket;
    OperationId operation;
    QString text; ///< Stable English sentence for export; secrets already removed.
};

QString toWord(LogEntry::Kind kind);

} // namespace foredesk
