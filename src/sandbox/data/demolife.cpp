// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/demolife.h"

#include "sandbox/data/activitystore.h"
#include "sandbox/data/automationrun.h"
#include "sandbox/data/corpus/deskbasics.h"
#include "sandbox/data/corpus/threadwriter.h"
#include "sandbox/data/database.h"
#include "sandbox/data/silenttickets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace foredesk::sandbox
{

namespace
{

constexpr std::int64_t kRoundMs = 60'000;
/// Tickets a customer may come back to: not so many that nobody notices.
constexpr int kLivelyTickets = 40;

/// A customer as the corpus has them; a requester of imported mail writes English.
Customer customerOf(const Requester &requester)
{
    Customer customer;
    customer.requester = requester;
    customer.language = &languages().front();
    for (const LanguageText &language : languages()) {
        if (language.code == requester.language)
            customer.language = &language;
    }
    if (customer.requester.firstName.empty())
        customer.requester.firstName = requester.name.empty() ? "a customer" : requester.name;
    return customer;
}

Topic topicOf(const Ticket &ticket, Random &random)
{
    for (size_t topic = 0; topic < kTopicWords.size(); ++topic) {
        if (std::ranges::find(ticket.tags, kDeskTags[topic].name) != ticket.tags.end())
            return static_cast<Topic>(topic);
    }
    return static_cast<Topic>(random.below(static_cast<int>(kTopicWords.size())));
}

/// A thread of these steps as the corpus would write it, to take its texts from. Without attachments: their files
/// belong to the corpus.
GeneratedTicket composedThread(
    const Customer &customer, Topic topic, const ThreadPlan &plan, std::int64_t now, Random &random)
{
    const std::vector<std::int64_t> noFiles;
    GeneratedTicket made;
    made.ticket.createdAt = now;
    made.ticket.requester = customer.requester;
    writeThread(made, plan, {customer, topic, noFiles}, random);
    return made;
}

std::pair<int, int> answerDelay(Connection &connection, const Ticket &ticket)
{
    Statement rule = connection.prepare(
        "SELECT config FROM automations WHERE type = 'ai_response' AND is_enabled = 1 AND agent_id = coalesce("
        "(SELECT agent_id FROM inboxes WHERE id = ?1), agent_id) ORDER BY id LIMIT 1");
    rule.with(ticket.inboxId);
    if (!rule.next())
        return {5, 15};
    const QJsonObject delay = QJsonDocument::fromJson(QByteArray::fromStdString(rule.text(0)))
                                  .object()
                                  .value(QLatin1String("delay"))
                                  .toObject();
    const int from = std::max(delay.value(QLatin1String("from")).toInt(5), 0);
    return {from, std::max(delay.value(QLatin1String("to")).toInt(15), from)};
}

} // namespace

DemoLife::DemoLife(Database &database, std::uint64_t seed)
    : m_database(database)
    , m_random(mixed(seed, 0x11FE))
{
    const std::int64_t now = database.nowMs();
    m_nextMessage = now + m_random.between(20, 60) * 1000;
    m_nextRound = now + kRoundMs;
}

DemoLife::~DemoLife()
{
    {
        const std::lock_guard lock(m_lock);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void DemoLife::start()
{
    m_thread = std::thread([this] { run(); });
}

void DemoLife::run()
{
    std::unique_lock lock(m_lock);
    while (!m_stopping) {
        lock.unlock();
        std::int64_t wait = 1000;
        try {
            wait = step() - m_database.nowMs();
        } catch (const DatabaseError &) {
            // The desk is still served; the next step tries again.
        }
        lock.lock();
        // At least once a second: a test may have moved the desk's clock.
        m_wake.wait_for(
            lock, std::chrono::milliseconds(std::clamp<std::int64_t>(wait, 20, 1000)), [this] { return m_stopping; });
    }
}

std::int64_t DemoLife::step()
{
    const Lease lease = m_database.lease();
    Connection &connection = *lease;
    const std::int64_t now = m_database.nowMs();
    while (!m_planned.empty() && m_planned.begin()->first <= now) {
        const RowId ticket = m_planned.begin()->second;
        m_planned.erase(m_planned.begin());
        runAutomations(connection, ticket);
    }
    if (now >= m_nextMessage) {
        customerWrites(connection);
        m_nextMessage = now + m_random.between(20, 60) * 1000;
    }
    if (now >= m_nextRound) {
        tendOneSilentTicket(connection);
        m_nextRound = now + kRoundMs;
    }
    const std::int64_t next = std::min(m_nextMessage, m_nextRound);
    return m_planned.empty() ? next : std::min(next, m_planned.begin()->first);
}

void DemoLife::customerWrites(Connection &connection)
{
    Statement open = connection.prepare("SELECT id FROM tickets WHERE state = 0 ORDER BY updated_at DESC LIMIT ?1");
    open.with(kLivelyTickets);
    std::vector<RowId> ids;
    while (open.next())
        ids.push_back(open.integer(0));
    if (ids.empty() || m_random.chance(400))
        openTicket(connection);
    else
        answerTicket(connection, m_random.pick(ids));
}

void DemoLife::openTicket(Connection &connection)
{
    Statement row
        = connection.prepare("SELECT name, email, first_name, last_name, language FROM requesters WHERE email <> ''"
                             " AND email NOT LIKE '%@hostile.example.net' ORDER BY id LIMIT 1 OFFSET"
                             " (SELECT abs(?1) % max(1, count(*)) FROM requesters)");
    row.with(static_cast<std::int64_t>(m_random.next() >> 2));
    Requester requester {.name = "New customer", .email = "new.customer@example.com"};
    if (row.next()) {
        requester = {.name = row.text(0), .email = row.text(1)};
        requester.firstName = row.text(2);
        requester.lastName = row.text(3);
        requester.language = row.text(4);
    }
    const Customer customer = customerOf(requester);
    const auto topic = static_cast<Topic>(m_random.rank(static_cast<int>(kTopicWords.size())));
    Ticket ticket = composedThread(customer, topic, {}, m_database.nowMs(), m_random).ticket;
    ticket.createdAt = ticket.updatedAt = 0;
    ticket.requester = requester;
    ticket.source = Source::Email;
    ticket.priority = Priority::Medium;
    Statement inbox = connection.prepare("SELECT id FROM inboxes WHERE id = ?1 UNION ALL SELECT min(id) FROM inboxes");
    inbox.with(inboxOf(topic, customer.language->code)).next();
    ticket.inboxId = inbox.optionalInteger(0);
    planAutomations(connection, createTicket(connection, ticket));
}

void DemoLife::answerTicket(Connection &connection, RowId ticketId)
{
    const auto ticket = findTicket(connection, ticketId);
    if (!ticket)
        return;
    const std::int64_t now = m_database.nowMs();
    const GeneratedTicket made = composedThread(customerOf(ticket->requester), topicOf(*ticket, m_random),
        {{{StepKind::CustomerReply, now}}}, now - 3'600'000, m_random);
    Activity message = made.activities.front();
    message.ticketId = ticketId;
    message.authorName = ticket->requester.name;
    message.authorEmail = ticket->requester.email;
    message.createdAt = message.updatedAt = 0;
    addActivity(connection, message);
    planAutomations(connection, ticketId);
}

void DemoLife::planAutomations(Connection &connection, RowId ticketId)
{
    const auto ticket = findTicket(connection, ticketId);
    const auto [from, to] = answerDelay(connection, *ticket);
    m_planned.emplace(m_database.nowMs() + m_random.between(from, to) * 1000LL, ticketId);
}

} // namespace foredesk::sandbox
