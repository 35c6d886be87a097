// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/threadplan.h"

#include <algorithm>
#include <array>

namespace foredesk::sandbox
{

namespace
{

int drawnStepCount(Random &random)
{
    constexpr std::array<int, 9> upTo {30, 155, 345, 515, 650, 755, 830, 885, 922}; // Of 1000, for 0 … 8 steps.
    const int point = random.below(1000);
    const auto *const found = std::ranges::upper_bound(upTo, point);
    if (found != upTo.end())
        return static_cast<int>(found - upTo.begin());
    if (point < 972)
        return random.between(9, 12);
    return point < 996 ? random.between(13, 25) : random.between(26, 60);
}

/// How long the next step takes when nobody is in a hurry.
double typicalDelay(StepKind kind)
{
    switch (kind) {
    case StepKind::AiReply:
        return 45'000;
    case StepKind::Event:
        return 90'000;
    case StepKind::Note:
        return 0.7 * kHourMs;
    case StepKind::AgentReply:
        return 3.0 * kHourMs;
    default:
        return 7.0 * kHourMs;
    }
}

StepKind followingKind(StepKind before, int index, Random &random)
{
    if (index == 0 && random.chance(140))
        return StepKind::AiReply;
    if (random.chance(90))
        return StepKind::Note;
    if (random.chance(100))
        return StepKind::Event;
    return before == StepKind::AgentReply || before == StepKind::AiReply ? StepKind::CustomerReply
                                                                         : StepKind::AgentReply;
}

std::int64_t timeOfStep(StepKind kind, std::int64_t after, std::int64_t roomMs, int stepsLeft, Random &random)
{
    double delay = random.longTail(typicalDelay(kind));
    // A thread of hundreds of messages happens faster, or it would never fit.
    delay = std::min(delay, 1.6 * static_cast<double>(roomMs) / stepsLeft * (0.2 + random.unit()));
    std::int64_t at = after + 20'000 + static_cast<std::int64_t>(delay);
    if (kind == StepKind::AgentReply && stepsLeft < 60)
        at = workingTime(at, random.unit());
    return at;
}

/// What an open ticket may have at its end that nobody has sent yet.
void addUnsent(ThreadPlan &plan, std::int64_t endMs, Random &random)
{
    const std::int64_t at = (plan.steps.empty() ? endMs - kHourMs : plan.steps.back().at) + 10 * 60'000;
    if (at >= endMs)
        return;
    if (random.chance(50))
        plan.steps.push_back({StepKind::Draft, at});
    else if (random.chance(20))
        plan.steps.push_back({StepKind::Queued, at});
}

} // namespace

ThreadPlan planThread(std::int64_t createdAt, std::int64_t endMs, int wantedSteps, Random &random)
{
    const int count = wantedSteps < 0 ? drawnStepCount(random) : wantedSteps;
    const std::int64_t span = std::min<std::int64_t>(endMs - createdAt, 120 * kDayMs);
    ThreadPlan plan;
    plan.steps.reserve(static_cast<size_t>(count) + 2);
    StepKind speaker = StepKind::CustomerReply;
    std::int64_t at = createdAt;
    for (int index = 0; index < count; ++index) {
        StepKind kind = followingKind(speaker, index, random);
        at = timeOfStep(kind, at, createdAt + span - at, count - index, random);
        if (at >= endMs)
            break;
        if (kind != StepKind::Note && kind != StepKind::Event)
            speaker = kind;
        if (kind == StepKind::CustomerReply && index == count - 1 && random.chance(700))
            kind = StepKind::Thanks;
        plan.steps.push_back({kind, at});
    }
    const std::int64_t quiet = endMs - (plan.steps.empty() ? createdAt : plan.steps.back().at);
    const bool answered
        = speaker != StepKind::CustomerReply || (!plan.steps.empty() && plan.steps.back().kind == StepKind::Thanks);
    const int closedPerThousand = quiet > 30 * kDayMs ? (answered ? 985 : 930)
        : quiet > 4 * kDayMs                          ? (answered ? 800 : 300)
                                                      : (answered ? 250 : 10);
    plan.closed = random.chance(closedPerThousand);
    if (!plan.closed)
        addUnsent(plan, endMs, random);
    return plan;
}

} // namespace foredesk::sandbox
