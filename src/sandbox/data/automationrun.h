// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

class Connection;

/// Runs the enabled automations of the ticket's inbox's agent (else of every agent) on one ticket, without any model:
/// an answer is the sentence of a source that shares most words with the customer's last message. Each one leaves a
/// line in the automation log. Returns how many acted; 0 for an unknown ticket. Transactional; throws DatabaseError.
int runAutomations(Connection &connection, RowId ticketId);

} // namespace foredesk::sandbox
