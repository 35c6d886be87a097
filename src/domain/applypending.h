// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace foredesk
{

/// The ticket as the agent should see it: the server's version with the not yet confirmed operations laid over it in
/// their order. Failed, discarded and done operations change nothing. Pure.
Ticket applyPending(Ticket server, const QList<Operation> &operations);

/// Messages the agent has sent that the server has not confirmed, in order, as they will read. Their `id` is
/// "pending:" + operation id. Edits and deletions of server messages are laid over `messages` too.
QList<Message> applyPending(QList<Message> messages, const QList<Operation> &operations);

} // namespace foredesk
