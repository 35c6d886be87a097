// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "domain/queuerow.h"

namespace foredesk
{

/// One change to many tickets, before anybody decided on it. Who "me" is differs by account, so it is a wish of its
/// own.
struct BulkWish {
    std::optional<TicketState> state;
    StateReason reason = StateReason::None;
    std::optional<Priority> priority;
    enum class Assignee { Keep, Nobody, Me, One };
    Assignee assignee = Assignee::Keep;
    AgentId agent; ///< For One.
    std::optional<InboxId> inbox;
    QString inboxName; ///< What rows are compared with.
    QStringList addTags;
    QStringList removeTags;
    bool deletes = false; ///< Nothing else counts then.
};

/// Which of the marked tickets would change.
struct BulkPlan {
    BulkWish wish;
    QList<QueueRow> changing;
    QList<QueueRow> alreadySo;
    QList<QueueRow> gone; ///< The server no longer has them.
};

/// Sorts the rows by what the wish means for them. `me` by account. Pure.
BulkPlan makePlan(const BulkWish &wish, const QList<QueueRow> &rows, const QHash<AccountId, AgentId> &me);

/// The commands that carry the plan out for one account, at most 1000 tickets each (Ticketdesk's limit); deletions are
/// one command a ticket. Empty when nothing of that account changes. Pure.
QList<Command> commandsOf(const BulkPlan &plan, const AccountId &account, const AgentId &me);

/// The wish in a few translated words: "Close as completed", "Assign to Ann".
QString wishText(const BulkWish &wish, const QString &agentName);

} // namespace foredesk
