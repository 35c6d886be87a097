// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/ticket.h"

namespace foredesk
{

/// True when the ticket's description has to be shown before its messages: some servers hold it beside the thread,
/// others as its first message too. False without a description, or when one of the two oldest of `messages` says the
/// same. Pure.
bool needsOpening(const Ticket &ticket, const QList<Message> &messages);

} // namespace foredesk
