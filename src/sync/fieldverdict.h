// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldmerge.h"
#include "domain/operation.h"

namespace foredesk
{

/// True for commands that set fields of one ticket and are compared with the server before they are sent.
bool isFieldCommand(const Command &command);

/// mergeVerdict() of an operation, knowing what this client itself changed meanwhile: a value one of our own earlier
/// operations (`ownDone`, finished, any order) put there is no foreign edit. Pure.
MergeVerdict fieldVerdict(const Operation &operation, const QList<Operation> &ownDone, const Ticket &theirs);

/// The base as our own finished operations left it: what the server should hold if nobody else changed anything.
Ticket expectedServerTicket(const Operation &operation, const QList<Operation> &ownDone);

/// The conflict as a JSON array of {field, base, theirs, mine}, for Operation::evidence.
QString conflictEvidence(const Operation &operation, const Ticket &theirs);

} // namespace foredesk
