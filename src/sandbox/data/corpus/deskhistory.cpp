// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/deskbasics.h"
#include "sandbox/data/corpus/people.h"
#include "sandbox/data/corpus/scene.h"
#include "sandbox/data/corpus/timeline.h"
#include "sandbox/data/database.h"

#include <algorithm>

namespace foredesk::sandbox
{

namespace
{

constexpr int kMostRows = 1500;

void storeSession(Connection &connection, std::uint64_t seed, int number, std::int64_t at)
{
    Random random(mixed(mixed(seed, 0x5E55), static_cast<std::uint64_t>(number)));
    const Customer visitor = customerAt(seed, number);
    const std::string id = madeUpWord(number + 100) + '-' + std::to_string(random.between(100'000, 999'999));
    constexpr std::array states {"open", "resolved", "resolved", "pending"};
    const int messages = random.between(2, 12);
    connection
        .prepare(
            "INSERT INTO sessions(id, site_id, state, visitor_name, visitor_email, user_id, created_at, updated_at)"
            " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .with(id, std::string_view(random.chance(700) ? "halmere-shop" : "halmere-help"),
            std::string_view(random.pick(states)), visitor.requester.name, visitor.requester.email,
            random.between(1, 12), at, at + messages * 40'000)
        .run();
    Scene scene;
    scene.language = visitor.language;
    scene.first = visitor.requester.firstName;
    scene.name = visitor.requester.name;
    scene.email = visitor.requester.email;
    scene.agent = firstNameOf(random.pick(kDeskUsers));
    scene.at = at;
    drawSubjectMatter(scene, random);
    const TopicText &topic = random.pick(visitor.language->topics);
    for (int message = 0; message < messages; ++message) {
        const bool customer = message % 2 == 0;
        const Phrases &phrases = !customer ? topic.answer : message == 0 ? topic.problem : topic.detail;
        std::string text;
        appendFilled(text, random.pick(phrases), scene, random);
        connection
            .prepare("INSERT INTO session_messages(session_id, sender, type, content, created_at)"
                     " VALUES(?1, ?2, 'text', ?3, ?4)")
            .with(id, std::string_view(customer ? "user" : "operator"), text, at + message * 40'000)
            .run();
    }
}

void storeLog(Connection &connection, std::uint64_t seed, int number, int tickets, std::int64_t at)
{
    Random random(mixed(mixed(seed, 0x106), static_cast<std::uint64_t>(number)));
    struct Rule {
        int agent;
        int automation;
        const char *type;
        const char *done;
    };
    constexpr std::array<Rule, 5> rules {{{1, 1, "ai_response", "Replied from \"Resetting a device\""},
        {1, 2, "set_priority", "Priority set to medium"}, {1, 3, "set_tags", "Tagged device"},
        {2, 6, "ai_response", "Antwort aus \"Gerät zurücksetzen\""}, {3, 8, "assign_to", "Assigned to Tom Aldous"}}};
    const Rule &rule = random.pick(rules);
    const bool failed = random.chance(40);
    connection
        .prepare("INSERT INTO automation_logs(agent_id, automation_id, type, ticket_id, status, message, created_at)"
                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .with(rule.agent, rule.automation, std::string_view(rule.type), random.between(1, std::max(1, tickets)),
            std::string_view(failed ? "error" : "success"),
            std::string_view(failed ? "The model did not answer in time" : rule.done), at)
        .run();
}

} // namespace

void storeChatAndLogs(Connection &connection, std::uint64_t seed, int tickets, std::int64_t startMs, std::int64_t endMs)
{
    const int rows = std::min(kMostRows, tickets / 40 + 3);
    const std::int64_t step = (endMs - startMs) / (rows + 1);
    for (int number = 0; number < rows; ++number) {
        const std::int64_t at = startMs + (number + 1) * step;
        storeSession(connection, seed, number, at);
        storeLog(connection, seed, number, tickets, at);
    }
}

} // namespace foredesk::sandbox
