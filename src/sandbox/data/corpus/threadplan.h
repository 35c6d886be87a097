// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/corpus/random.h"
#include "sandbox/data/corpus/timeline.h"

#include <vector>

namespace foredesk::sandbox
{

enum class StepKind { CustomerReply, AgentReply, AiReply, Note, Event, Thanks, Draft, Queued };

struct Step {
    StepKind kind = StepKind::AgentReply;
    std::int64_t at = 0; ///< UTC ms, not before the step ahead of it.
};

/// What happens on a ticket after the customer's first message, and how it stands at the end.
struct ThreadPlan {
    std::vector<Step> steps;
    bool closed = false;
};

/// `wantedSteps` < 0 draws their number (4.2 on average). Nothing happens after `endMs`, so that young tickets have
/// few steps and are mostly open.
ThreadPlan planThread(std::int64_t createdAt, std::int64_t endMs, int wantedSteps, Random &random);

} // namespace foredesk::sandbox
