// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QList>

namespace foredesk
{

/// What one line of the queue needs and nothing more: pending operations are already laid over it.
struct QueueRow {
    RowId row = 0;
    TicketRef ref;
    QString number;
    QString subject;
    QString snippet; ///< Plain text of the newest message, ≤ 160 characters.
    QString requesterName;
    QString requesterEmail;
    TicketState state = TicketState::Unknown;
    QString rawState;
    Priority priority = Priority::None;
    AgentId assignee;
    QString assigneeName;
    QString inboxName;
    QStringList tags;
    qint64 createdAt = 0; ///< UTC ms.
    qint64 activityAt = 0; ///< UTC ms of the newest message or change.
    bool unread = false; ///< Changed since this agent last looked.
    bool hasDraft = false;
    int pendingOperations = 0;
    bool needsAttention = false; ///< An operation of it is NeedsYou, Conflict or Failed.
    bool gone = false; ///< The server no longer has it; the copy is kept.
    friend bool operator==(const QueueRow &, const QueueRow &) = default;
};

/// Place of a ticket in a sorted queue, without its contents.
struct QueueEntry {
    RowId row = 0;
    qint64 sortKey = 0; ///< Numeric sorts only; ties are broken by row in the same direction. Text sorts leave 0.
    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// The start of a queue: enough to paint the first screen.
struct QueueStart {
    int total = 0;
    QList<QueueRow> rows;
};

/// A ticket found by search: where to open it.
struct SearchHit {
    QueueRow ticket;
    MessageId message; ///< Empty when the ticket's own fields matched.
    QString excerpt; ///< Plain text; matched words between U+E000 and U+E001.
};

} // namespace foredesk
