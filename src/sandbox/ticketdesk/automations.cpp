// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/automationrun.h"
#include "sandbox/data/ticketstore.h"
#include "sandbox/server/requestlog.h"
#include "sandbox/ticketdesk/automationrules.h"
#include "sandbox/ticketdesk/resource.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

const Resource &automationResource()
{
    static const Resource automation = [] {
        Resource made;
        made.word = u"automation"_s;
        made.table = "automations";
        made.columns = {{u"agent_id"_s, Column::Kind::Id, {}}, {u"type"_s, Column::Kind::Text, {}},
            {u"is_enabled"_s, Column::Kind::Boolean, true}, {u"config"_s, Column::Kind::Json, QJsonObject()}};
        made.labelColumn = u"type"_s;
        return made;
    }();
    return automation;
}

HttpResponse listAutomationsCall(const Desk &desk, const Call &call)
{
    {
        const Lease connection = desk.database.lease();
        if (!rowExists(*connection, "agents", call.id))
            return notFound(u"agent"_s);
    }
    return listRows(desk, automationResource(), call.query, "agent_id = CAST(?1 AS INTEGER)", QString::number(call.id));
}

QList<Problem> configProblems(const QJsonObject &body)
{
    const QJsonObject config = body.value("config"_L1).toObject();
    const std::optional<Rule> rule = automationConfigRule(body.value("type"_L1).toString());
    QList<Problem> problems = problemsOf(*rule, config, u"config"_s);
    const QJsonObject delay = config.value("delay"_L1).toObject();
    if (problems.isEmpty() && delay.value("from"_L1).toInteger() > delay.value("to"_L1).toInteger())
        problems.append({u"config.delay.to"_s, u"must not be less than from"_s});
    return problems;
}

HttpResponse upsertAutomationCall(const Desk &desk, const Call &call)
{
    if (const QList<Problem> problems = configProblems(call.body); !problems.isEmpty())
        return refusal(problems);
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!rowExists(*connection, "agents", call.id))
        return notFound(u"agent"_s);
    QJsonObject body = call.body;
    body.insert(u"agent_id"_s, call.id);
    Statement stored = connection->prepare("SELECT id, is_enabled FROM automations WHERE agent_id = ?1 AND type = ?2");
    qint64 id = 0;
    if (stored.with(call.id, toUtf8(body.value("type"_L1))).next()) {
        id = stored.integer(0);
        if (!body.contains("is_enabled"_L1))
            body.insert(u"is_enabled"_s, stored.integer(1) != 0);
        updateRow(automationResource(), *connection, id, body);
    } else {
        id = insertRow(automationResource(), *connection, body);
    }
    transaction.commit();
    return rowResponse(desk, automationResource(), *connection, id);
}

HttpResponse switchAutomationCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    if (!rowExists(*connection, "automations", call.id))
        return notFound(u"automation"_s);
    const bool isEnabled = call.body.value("is_enabled"_L1).toBool();
    connection->prepare("UPDATE automations SET is_enabled = ?2, updated_at = ?3 WHERE id = ?1")
        .with(call.id, isEnabled ? 1 : 0, connection->nowMs())
        .run();
    logChange(*connection, u"automation.change"_s, call.id, isEnabled ? u"enabled"_s : u"disabled"_s);
    transaction.commit();
    return rowResponse(desk, automationResource(), *connection, call.id);
}

HttpResponse triggerCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    const qint64 ticket = call.body.value("ticket_id"_L1).toInteger();
    if (!ticketExists(*connection, ticket))
        return notFound(u"ticket"_s);
    const int ran = runAutomations(*connection, ticket);
    return jsonResponse(QJsonObject {{u"success"_s, true}, {u"triggered"_s, ran}});
}

HttpResponse listLogsCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    const PageWindow window = pageWindow(call.query);
    const std::string where = " FROM automation_logs WHERE agent_id = ?1 AND (?2 = '' OR type = ?2)";
    const qint64 agent = call.query.value("id"_L1).toInteger();
    const std::string type = toUtf8(call.query.value("type"_L1));
    Statement count = connection->prepare("SELECT count(*)" + where);
    count.with(agent, type).next();
    Statement rows
        = connection->prepare("SELECT id, agent_id, automation_id, type, ticket_id, status, message, created_at" + where
            + " ORDER BY id DESC LIMIT ?3 OFFSET ?4");
    rows.with(agent, type, window.limit, window.offset);
    QJsonArray out;
    while (rows.next()) {
        out.append(
            QJsonObject {{idKey(desk, u"log"_s), qint64(rows.integer(0))}, {u"agent_id"_s, qint64(rows.integer(1))},
                {u"automation_id"_s, optionalId(rows.optionalInteger(2))}, {u"type"_s, fromUtf8(rows.view(3))},
                {u"ticket_id"_s, optionalId(rows.optionalInteger(4))}, {u"status"_s, fromUtf8(rows.view(5))},
                {u"message"_s, fromUtf8(rows.view(6))}, {u"created_at"_s, isoTime(rows.integer(7))}});
    }
    return listResponse(desk, out, count.integer(0));
}

} // namespace

std::vector<Route> automationRoutes(const Desk &desk)
{
    const Rule upsert = object({{u"type"_s, choice(automationTypes()).required()}, {u"is_enabled"_s, boolean()},
        {u"config"_s, openObject({}).required()}});
    Rule logQuery = pageQuery();
    logQuery.fields.push_back({u"type"_s, choice(automationTypes())});
    logQuery.fields.push_back({u"id"_s, integer(1).required()});
    // The id is an agent's for GET and PUT, an automation's for PATCH.
    return {withQuery(route(desk, u"GET"_s, u"/automations/:id"_s, listAutomationsCall), pageQuery()),
        route(desk, u"PUT"_s, u"/automations/:id"_s, upsertAutomationCall, upsert),
        route(desk, u"PATCH"_s, u"/automations/:id"_s, switchAutomationCall,
            object({{u"is_enabled"_s, boolean().required()}})),
        route(desk, u"POST"_s, u"/automations"_s, triggerCall, object({{u"ticket_id"_s, integer(1).required()}})),
        withQuery(route(desk, u"GET"_s, u"/logs"_s, listLogsCall), logQuery)};
}

} // namespace foredesk::sandbox::ticketdesk
