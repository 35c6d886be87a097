// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/generatedticket.h"

namespace foredesk::sandbox
{

/// Which hostile mail the ticket at this index carries, -1 for none. Every case occurs once in a desk of 200 tickets or
/// more, and about one ticket in a thousand is hostile in a large one.
int hostileCase(int index, int tickets);

/// Replaces subject, requester, description and attachments by those of the case; does nothing for -1.
void makeHostile(GeneratedTicket &made, int hostileCase, int customers);

/// The senders of hostile mail; their ids follow those of the `customers` ordinary ones.
std::vector<Requester> hostileRequesters(int customers);

} // namespace foredesk::sandbox
