// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"
#include "domain/command.h"

namespace foredesk
{

/// The ability a command needs of its connection.
Capability neededCapability(const Command &command);

/// What is wrong with a command by the limits its back ends state, before anything is stored; empty = nothing. Pure.
QList<FieldError> brokenLimits(const Command &command);

/// A command as the outbox stores it: bulk changes in pieces of at most 1000 tickets, and what a bulk call cannot carry
/// (tags, a reason for closing, or no bulk call at all) ticket by ticket.
QList<Command> splitForSending(const Command &command, const Capabilities &capabilities);

} // namespace foredesk
