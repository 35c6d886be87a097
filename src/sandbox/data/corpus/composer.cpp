// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/composer.h"

#include "sandbox/data/corpus/deskbasics.h"
#include "sandbox/data/corpus/hostile.h"
#include "sandbox/data/corpus/people.h"
#include "sandbox/data/corpus/threadplan.h"
#include "sandbox/data/corpus/threadwriter.h"

#include <algorithm>

namespace foredesk::sandbox
{

namespace
{

Source drawnSource(Random &random)
{
    const int point = random.below(1000);
    if (point < 620)
        return Source::Email;
    if (point < 760)
        return Source::Form;
    if (point < 860)
        return Source::Web;
    return point < 950 ? Source::Chat : Source::Api;
}

Priority drawnPriority(Random &random)
{
    const int point = random.below(1000);
    if (point < 70)
        return Priority::None;
    if (point < 230)
        return Priority::Low;
    if (point < 750)
        return Priority::Medium;
    return point < 930 ? Priority::High : Priority::Urgent;
}

void drawTags(Ticket &ticket, Topic topic, Random &random)
{
    if (random.chance(720))
        ticket.tags.emplace_back(kDeskTags[static_cast<size_t>(topic)].name);
    for (int more = random.chance(300) ? random.between(1, 2) : 0; more > 0; --more) {
        const char *const name = kDeskTags[static_cast<size_t>(8 + random.rank(8))].name;
        if (std::ranges::find(ticket.tags, name) == ticket.tags.end())
            ticket.tags.emplace_back(name);
    }
}

void drawParticipants(Ticket &ticket, std::uint64_t seed, int customers, Random &random)
{
    if (!random.chance(80))
        return;
    for (int more = random.between(1, 3); more > 0; --more)
        ticket.participants.push_back(customerAt(seed, random.below(customers)).requester.email);
}

/// How the ticket stands after its plan ran.
void settle(GeneratedTicket &made, const ThreadPlan &plan, std::int64_t endMs, Random &random)
{
    Ticket &ticket = made.ticket;
    ticket.updatedAt = made.activities.empty() ? ticket.createdAt : made.activities.back().createdAt;
    for (const Activity &activity : made.activities) {
        const bool answers
            = activity.type == ActivityType::Reply && !activity.isDraft && activity.authorKind != AuthorKind::Customer;
        if (answers) {
            ticket.firstReplyAt = activity.createdAt;
            break;
        }
    }
    if (!plan.closed)
        return;
    ticket.state = State::Closed;
    ticket.updatedAt = std::min(ticket.updatedAt + 60'000 + random.below(3 * 3'600'000), endMs - 1);
    ticket.closedAt = ticket.updatedAt;
    const int point = random.below(1000);
    ticket.stateReason = point < 820 ? StateReason::Completed
        : point < 900                ? StateReason::NotPlanned
        : point < 960                ? StateReason::Duplicate
                                     : StateReason::None;
}

} // namespace

Composer::Composer(
    std::uint64_t seed, int tickets, std::int64_t endMs, Arrivals arrivals, std::vector<std::int64_t> fileSizes)
    : m_seed(seed)
    , m_tickets(tickets)
    , m_customers(std::max(1, tickets * 2 / 5))
    , m_timeline(endMs, seed, arrivals)
    , m_fileSizes(std::move(fileSizes))
{
}

/// One long thread in a thousand tickets at least, each of another length.
int Composer::wantedSteps(int index) const
{
    constexpr int spacing = 4000;
    if (m_tickets < 60)
        return -1;
    if (index == m_tickets / 3)
        return 240;
    if (index == m_tickets / 2 && m_tickets >= 1000)
        return 2000;
    if (index % spacing == spacing / 4 && m_tickets >= spacing)
        return 200 + static_cast<int>(mixed(m_seed, static_cast<std::uint64_t>(index)) % 500);
    return -1;
}

GeneratedTicket Composer::compose(int index) const
{
    Random random(mixed(mixed(m_seed, 0x71C8E7), static_cast<std::uint64_t>(index)));
    GeneratedTicket made;
    Ticket &ticket = made.ticket;
    ticket.id = index + 1;
    ticket.createdAt = m_timeline.arrival((index + random.unit()) / m_tickets);
    // A few write often, most only once or twice.
    const double point = random.unit();
    const Customer customer
        = customerAt(m_seed, std::min(static_cast<int>(std::pow(point, 1.7) * m_customers), m_customers - 1));
    ticket.requester = customer.requester;
    const auto topic = static_cast<Topic>(random.rank(static_cast<int>(kTopicWords.size())));
    ticket.source = drawnSource(random);
    ticket.priority = drawnPriority(random);
    ticket.inboxId = static_cast<RowId>(inboxOf(topic, customer.language->code));
    if (random.chance(720))
        ticket.userId = 1 + random.rank(static_cast<int>(kDeskUsers.size()));
    drawTags(ticket, topic, random);
    drawParticipants(ticket, m_seed, m_customers, random);
    const ThreadPlan plan = planThread(ticket.createdAt, m_timeline.endMs(), wantedSteps(index), random);
    writeThread(made, plan, {customer, topic, m_fileSizes}, random);
    settle(made, plan, m_timeline.endMs(), random);
    makeHostile(made, hostileCase(index, m_tickets), m_customers);
    gatherSearchWords(made);
    return made;
}

} // namespace foredesk::sandbox
