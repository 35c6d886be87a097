// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

#include <functional>

namespace foredesk::cli
{

/// Finds a ticket as typed and hands on its conversation. When the messages were never read and the network may be used
/// it waits for them, a few seconds at most. Fails the run when there is no such ticket.
void withThread(CommandRun &run, const QString &typed, std::function<void(const ThreadView &)> handler);

/// Finds a ticket as typed and hands on where it is.
void withTicket(CommandRun &run, const QString &typed, std::function<void(const TicketRef &)> handler);

} // namespace foredesk::cli
