// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

/// A ticket ready to be stored: its id, requester id and all times are set; activities have no id yet.
struct GeneratedTicket {
    Ticket ticket;
    std::vector<Activity> activities;
    /// Index of each attachment's content among the sample files, in the order of ticket, then activities.
    std::vector<int> contents;
    std::string words; ///< For the search index.
};

/// Fills `words` from everything else, as storeSearchWords() would from the tables.
void gatherSearchWords(GeneratedTicket &made);

} // namespace foredesk::sandbox
