// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"

namespace foredesk
{

/// What a field command means now that the server has been read again.
enum class MergeVerdict {
    Send, ///< The server still has what the agent saw.
    AlreadyDone, ///< The server already has what the agent wants.
    Conflict, ///< A third value: the agent decides.
};

/// Three-way comparison of the fields `command` sets. Tags merge by themselves and never conflict. Pure.
MergeVerdict mergeVerdict(const Command &command, const Ticket &base, const Ticket &theirs);

/// For the conflict card: name of the field and the three values in plain words.
struct FieldConflict {
    QString field; ///< "state", "priority", "assignee", "inbox", "subject"
    QString base;
    QString theirs;
    QString mine;
};
QList<FieldConflict> fieldConflicts(const Command &command, const Ticket &base, const Ticket &theirs);

} // namespace foredesk
