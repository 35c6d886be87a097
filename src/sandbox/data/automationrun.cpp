// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/automationrun.h"

#include "sandbox/data/activitystore.h"
#include "sandbox/data/database.h"
#include "sandbox/data/search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

using WordSet = QSet<QString>;

constexpr qsizetype kShortestWord = 4; ///< Shorter ones say nothing about the subject.
constexpr double kConfidenceScale = 0.25; ///< A question rarely repeats more than a part of its answer's words.

WordSet wordsOf(const std::string &text, TextFormat format)
{
    std::string plain;
    appendSearchWords(plain, text, format);
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    WordSet words;
    const QStringList parts = QString::fromStdString(plain).toLower().split(gap, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.size() >= kShortestWord)
            words.insert(part);
    }
    return words;
}

struct Automation {
    RowId id = 0;
    RowId agentId = 0;
    std::string type;
    QJsonObject config;
    std::string agentName;
    double confidence = 0;
};

struct AutomationOutcome {
    std::string status; ///< "success", "skipped" or "escalated".
    std::string message;
};

/// What the automations look at: the ticket and what its customer wrote last.
struct AutomationCase {
    Ticket ticket;
    std::string question;
    TextFormat questionFormat = TextFormat::Plain;
    int replies = 0; ///< Of agents, human or not.
};

std::vector<Automation> automationsFor(Connection &connection, const Ticket &ticket)
{
    // block_list first: it may stop the rest.
    Statement rows
        = connection.prepare("SELECT automations.id, automations.agent_id, type, config, agents.name, agents.confidence"
                             " FROM automations JOIN agents ON agents.id = automations.agent_id"
                             " WHERE is_enabled = 1 AND automations.agent_id = coalesce("
                             "(SELECT agent_id FROM inboxes WHERE id = ?1), automations.agent_id)"
                             " ORDER BY type <> 'block_list', automations.id");
    rows.with(ticket.inboxId);
    std::vector<Automation> out;
    while (rows.next()) {
        out.push_back({rows.integer(0), rows.integer(1), rows.text(2),
            QJsonDocument::fromJson(QByteArray::fromStdString(rows.text(3))).object(), rows.text(4), rows.real(5)});
    }
    return out;
}

AutomationCase caseOf(Connection &connection, const Ticket &ticket)
{
    AutomationCase made {ticket, ticket.description, ticket.descriptionFormat, 0};
    Statement last
        = connection.prepare("SELECT content, content_is_html FROM activities"
                             " WHERE ticket_id = ?1 AND author_kind = 0 ORDER BY created_at DESC, id DESC LIMIT 1");
    if (last.with(ticket.id).next()) {
        made.question = last.text(0);
        made.questionFormat = TextFormat(last.integer(1));
    }
    Statement replies = connection.prepare(
        "SELECT count(*) FROM activities WHERE ticket_id = ?1 AND type = 0 AND is_draft = 0 AND author_kind IN (1, 2)");
    replies.with(ticket.id).next();
    made.replies = int(replies.integer(0));
    return made;
}

/// The sentence of the agent's sources that fits best, and how well (share of the question's words).
std::pair<QString, double> bestSentence(Connection &connection, RowId agentId, const AutomationCase &subject)
{
    const WordSet asked
        = wordsOf(subject.ticket.subject, TextFormat::Plain) | wordsOf(subject.question, subject.questionFormat);
    static const QRegularExpression sentenceEnd(u"(?<=[.!?])\\s+|\\n+"_s);
    std::pair<QString, double> best {{}, 0};
    Statement sources = connection.prepare("SELECT text FROM sources WHERE agent_id = ?1 ORDER BY id");
    sources.with(agentId);
    while (sources.next()) {
        const QString text = QString::fromStdString(sources.text(0));
        const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
        for (const QString &sentence : sentences) {
            WordSet shared = wordsOf(sentence.toStdString(), TextFormat::Plain);
            shared.intersect(asked);
            const double fit = asked.isEmpty() ? 0 : double(shared.size()) / double(asked.size());
            if (fit > best.second)
                best = {sentence.trimmed(), fit};
        }
    }
    return best;
}

AutomationOutcome answerFromSources(Connection &connection, const Automation &automation, const AutomationCase &subject)
{
    if (subject.replies > 0 && automation.config.value("reply_mode"_L1).toString() == "first"_L1)
        return {"skipped", "The first message is answered already"};
    const auto [sentence, fit] = bestSentence(connection, automation.agentId, subject);
    if (fit == 0 || fit < automation.confidence * kConfidenceScale)
        return {"escalated", "No source answers this"};
    Activity reply;
    reply.ticketId = subject.ticket.id;
    reply.authorKind = AuthorKind::Ai;
    reply.agentId = automation.agentId;
    reply.authorName = automation.agentName;
    const QString name = QString::fromStdString(subject.ticket.requester.name);
    reply.content
        = u"Hello%1,\n\n%2\n\nBest regards,\n%3"_s
              .arg(name.isEmpty() ? QString() : u' ' + name, sentence, QString::fromStdString(automation.agentName))
              .toStdString();
    addActivity(connection, reply);
    return {"success", sentence.toStdString()};
}

AutomationOutcome applyTicketChange(
    Connection &connection, const AutomationCase &subject, const TicketChange &change, const std::string &message)
{
    const ChangeOutcome outcome = changeTicket(connection, subject.ticket.id, change);
    return {outcome == ChangeOutcome::Changed ? "success" : "skipped", message};
}

AutomationOutcome setPriorityByWords(
    Connection &connection, const Automation &automation, const AutomationCase &subject)
{
    const WordSet words
        = wordsOf(subject.ticket.subject, TextFormat::Plain) | wordsOf(subject.question, subject.questionFormat);
    const bool presses = words.intersects({u"urgent"_s, u"immediately"_s, u"asap"_s, u"dringend"_s, u"sofort"_s,
        u"urgente"_s, u"broken"_s, u"kaputt"_s, u"outage"_s});
    const QJsonArray allowed = automation.config.value("priority"_L1).toArray();
    const QString wanted = presses ? u"urgent"_s : u"medium"_s;
    const QString chosen = allowed.isEmpty() || allowed.contains(wanted)
        ? wanted
        : (presses ? allowed.last() : allowed.first()).toString();
    TicketChange change;
    change.priority = fromWord<Priority>(kPriorityWords, chosen.toStdString());
    return applyTicketChange(connection, subject, change, "Priority set to " + chosen.toStdString());
}

AutomationOutcome setTagsByWords(Connection &connection, const Automation &automation, const AutomationCase &subject)
{
    std::string plain = subject.ticket.subject + ' ';
    appendSearchWords(plain, subject.question, subject.questionFormat);
    const QString text = QString::fromStdString(plain);
    TicketChange change;
    change.tags = subject.ticket.tags;
    const QJsonArray tags = automation.config.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags) {
        const std::string name = tag.toString().toStdString();
        if (text.contains(tag.toString(), Qt::CaseInsensitive)
            && std::ranges::find(*change.tags, name) == change.tags->end())
            change.tags->push_back(name);
    }
    return applyTicketChange(connection, subject, change, "Tags set");
}

bool isBlocked(const Automation &automation, const AutomationCase &subject)
{
    const QString email = QString::fromStdString(subject.ticket.requester.email).toLower();
    const QString text = QString::fromStdString(subject.ticket.subject + '\n' + subject.question);
    const auto anyOf = [&automation](QLatin1StringView key, auto fits) {
        const QJsonArray values = automation.config.value(key).toArray();
        return std::any_of(values.begin(), values.end(), [&fits](const QJsonValue &v) { return fits(v.toString()); });
    };
    return anyOf("emails"_L1, [&](const QString &v) { return email == v.toLower(); })
        || anyOf("domains"_L1, [&](const QString &v) { return email.endsWith(u'@' + v.toLower()); })
        || anyOf("keywords"_L1, [&](const QString &v) { return text.contains(v, Qt::CaseInsensitive); });
}

/// True in `stops` when nothing more may run on the ticket.
AutomationOutcome applyBlockList(
    Connection &connection, const Automation &automation, const AutomationCase &subject, bool &stops)
{
    stops = isBlocked(automation, subject);
    if (!stops)
        return {"skipped", "Not on the block list"};
    if (automation.config.value("action"_L1).toString() == "skip_automation"_L1)
        return {"success", "Automations skipped"};
    TicketChange change;
    change.state = State::Closed;
    return applyTicketChange(connection, subject, change, "Ticket closed");
}

AutomationOutcome runOne(
    Connection &connection, const Automation &automation, const AutomationCase &subject, bool &stops)
{
    if (automation.type == "block_list")
        return applyBlockList(connection, automation, subject, stops);
    if (automation.type == "ai_response")
        return answerFromSources(connection, automation, subject);
    if (automation.type == "set_priority")
        return setPriorityByWords(connection, automation, subject);
    if (automation.type == "set_tags")
        return setTagsByWords(connection, automation, subject);
    if (automation.type == "assign_to") {
        const QJsonValue user = automation.config.value("user_id"_L1);
        TicketChange change;
        change.userId = user.isDouble() ? std::optional<RowId>(user.toInteger()) : std::nullopt;
        return applyTicketChange(connection, subject, change, "Ticket assigned");
    }
    return {"skipped", "Runs after a time without activity"};
}

} // namespace

int runAutomations(Connection &connection, RowId ticketId)
{
    Transaction transaction(connection);
    const std::optional<Ticket> ticket = findTicket(connection, ticketId);
    if (!ticket)
        return 0;
    int acted = 0;
    bool stops = false;
    for (const Automation &automation : automationsFor(connection, *ticket)) {
        if (stops)
            break;
        // Read again: an earlier automation may have changed tags or state.
        const AutomationCase subject = caseOf(connection, *findTicket(connection, ticketId));
        const AutomationOutcome outcome = runOne(connection, automation, subject, stops);
        acted += outcome.status == "success" ? 1 : 0;
        connection
            .prepare(
                "INSERT INTO automation_logs(agent_id, automation_id, type, ticket_id, status, message, created_at)"
                " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .with(automation.agentId, automation.id, automation.type, ticketId, outcome.status, outcome.message,
                connection.nowMs())
            .run();
    }
    transaction.commit();
    return acted;
}

} // namespace foredesk::sandbox
