// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/silenttickets.h"

#include "sandbox/data/activitystore.h"
#include "sandbox/data/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace foredesk::sandbox
{

namespace
{

struct SilenceRule {
    RowId id = 0;
    RowId agentId = 0;
    std::string agentName;
    std::string type;
    std::int64_t timeoutMs = 0;
};

std::vector<SilenceRule> silenceRules(Connection &connection)
{
    Statement rows = connection.prepare("SELECT a.id, a.agent_id, g.name, a.type, a.config FROM automations a"
                                        " JOIN agents g ON g.id = a.agent_id"
                                        " WHERE a.is_enabled = 1 AND a.type IN ('close_ticket', 'ai_followup')"
                                        " ORDER BY a.id");
    std::vector<SilenceRule> rules;
    while (rows.next()) {
        const QJsonObject config = QJsonDocument::fromJson(QByteArray::fromStdString(rows.text(4))).object();
        const qint64 seconds = config.value(QLatin1String("inactivity_timeout")).toInteger();
        rules.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), seconds * 1000});
    }
    return rules;
}

/// The desk spoke last, and for a follow-up: a person did, so that the customer is not asked twice.
std::optional<RowId> silentTicket(Connection &connection, const SilenceRule &rule)
{
    Statement row = connection.prepare(
        "SELECT t.id FROM tickets t JOIN inboxes i ON i.id = t.inbox_id WHERE t.state = 0 AND i.agent_id = ?1"
        " AND t.updated_at < ?2 AND EXISTS (SELECT 1 FROM activities a WHERE a.id = (SELECT max(b.id) FROM activities b"
        " WHERE b.ticket_id = t.id AND b.type = 0 AND b.is_draft = 0) AND (a.author_kind = 1 OR (?3 AND a.author_kind "
        "= 2)))"
        " ORDER BY t.updated_at LIMIT 1");
    row.with(rule.agentId, connection.nowMs() - rule.timeoutMs, rule.type == "close_ticket");
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void logAutomation(Connection &connection, const SilenceRule &rule, RowId ticketId, std::string_view message)
{
    connection
        .prepare("INSERT INTO automation_logs(agent_id, automation_id, type, ticket_id, status, message, created_at)"
                 " VALUES(?1, ?2, ?3, ?4, 'success', ?5, ?6)")
        .with(rule.agentId, rule.id, rule.type, ticketId, message, connection.nowMs())
        .run();
}

void closeSilent(Connection &connection, RowId ticketId)
{
    TicketChange change;
    change.state = State::Closed;
    change.stateReason = StateReason::NotPlanned;
    changeTicket(connection, ticketId, change);
}

void followUp(Connection &connection, const SilenceRule &rule, RowId ticketId)
{
    Activity question;
    question.ticketId = ticketId;
    question.authorKind = AuthorKind::Ai;
    question.agentId = rule.agentId;
    question.authorName = rule.agentName;
    question.content = "Hello,\n\nis this solved, or can we do anything more for you?\n\n" + rule.agentName;
    addActivity(connection, question);
}

} // namespace

int tendOneSilentTicket(Connection &connection)
{
    int acted = 0;
    for (const SilenceRule &rule : silenceRules(connection)) {
        const auto ticket = silentTicket(connection, rule);
        if (!ticket)
            continue;
        Transaction transaction(connection);
        const bool closes = rule.type == "close_ticket";
        if (closes)
            closeSilent(connection, *ticket);
        else
            followUp(connection, rule, *ticket);
        logAutomation(connection, rule, *ticket, closes ? "Closed after silence" : "Asked whether it is solved");
        transaction.commit();
        ++acted;
    }
    return acted;
}

} // namespace foredesk::sandbox
