// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QSet>

namespace foredesk
{

/// What happened to this machine since an operation was submitted.
struct Interruptions {
    qint64 now = 0; ///< UTC ms.
    qint64 lastAt = 0; ///< End of the newest offline time, sleep or restart, UTC ms; 0 = none.
};

/// True for words a customer will read.
bool isCustomerVisible(const Command &command);

/// Whether a reply must be looked at again before it leaves: it waited more than 10 minutes or crossed an interruption.
bool mayBeStale(const Operation &operation, const Interruptions &interruptions);

/// What arrived since the agent wrote, that may make the reply wrong. Empty = nothing.
struct StaleReason {
    QList<Message> newMessages; ///< Of the customer or of another agent.
    bool closedMeanwhile = false;
    bool isStale() const { return closedMeanwhile || !newMessages.isEmpty(); }
};

/// `own` are server ids of messages our own operations made; `ownClosed`: one of them closed the ticket. Pure.
struct OwnTraces {
    AgentId me;
    QSet<QString> messages;
    bool closedTicket = false;
};
StaleReason staleReason(
    const Operation &operation, const Ticket &ticketNow, const QList<Message> &threadNow, const OwnTraces &own);

/// As JSON for Operation::evidence: {"closed": bool, "messages": [{"author", "text"}]}.
QString staleEvidence(const StaleReason &reason);

} // namespace foredesk
