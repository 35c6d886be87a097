// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

namespace foredesk::cli
{

// The commands, one function and one file a group.
QList<CommandSpec> accountCommands();
QList<CommandSpec> syncCommands();
QList<CommandSpec> readCommands();
QList<CommandSpec> exportCommands();
QList<CommandSpec> writeCommands();
QList<CommandSpec> createCommands();
QList<CommandSpec> bulkCommands();
QList<CommandSpec> tagCommands();
QList<CommandSpec> cannedCommands();
QList<CommandSpec> peopleCommands();
QList<CommandSpec> outboxCommands();
QList<CommandSpec> doctorCommands();

inline QList<CommandSpec> allCommands()
{
    return accountCommands() + syncCommands() + readCommands() + exportCommands() + createCommands() + writeCommands()
        + bulkCommands() + tagCommands() + cannedCommands() + peopleCommands() + outboxCommands() + doctorCommands();
}

} // namespace foredesk::cli
