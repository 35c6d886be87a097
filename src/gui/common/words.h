// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/ticketquery.h"

#include <QString>

namespace foredesk
{

// Translated words for the values of the domain, in one place.

QString stateText(TicketState state);
/// The vendor's own word when the state is unknown to us.
QString stateText(const Word<TicketState> &state);
QString stateReasonText(StateReason reason);
QString priorityText(Priority priority);
QString priorityText(const Word<Priority> &priority);
QString sourceText(TicketSource source);
QString operationStateText(OperationState state);
/// What is asked of the agent, as one sentence.
QString attentionText(Attention attention);
/// What a command does, in a few words: "Reply", "Close as completed", "Assign".
QString commandText(const Command &command);
/// Built-in views get their translated name, saved ones the typed one.
QString viewText(const View &view);
QString sortText(TicketSort sort);

} // namespace foredesk
