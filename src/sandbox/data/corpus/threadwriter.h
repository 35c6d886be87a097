// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/generatedticket.h"
#include "sandbox/data/corpus/people.h"
#include "sandbox/data/corpus/threadplan.h"

#include <span>

namespace foredesk::sandbox
{

struct ThreadCast {
    const Customer &customer;
    Topic topic;
    std::span<const std::int64_t> fileSizes; ///< Of the sample files; empty = no attachments.
};

/// Fills subject, description and activities of a ticket whose id, times and people are set.
void writeThread(GeneratedTicket &made, const ThreadPlan &plan, const ThreadCast &cast, Random &random);

} // namespace foredesk::sandbox
