// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString kInboxDomain = QStringLiteral("@ticketdesk.ai");

Rule inboxRule()
{
    const Rule prompt = object({{u"name"_s, text(1, 60).required()}, {u"content"_s, text(1, 5000).required()}});
    return object({{u"name"_s, text(1, 60).required()}, {u"email"_s, text(2, 60).required()},
        {u"prefix"_s, text(0, 10)}, {u"canned_id"_s, integer(1).orNull()}, {u"sender_id"_s, integer(1).orNull()},
        {u"agent_id"_s, integer(1).orNull()}, {u"prompts"_s, array(prompt, 0, 10)}});
}

/// The body holds the local part only; the stored address is whole.
std::optional<HttpResponse> prepareInbox(Connection &connection, QJsonObject &body)
{
    const QString local = body.value("email"_L1).toString();
    if (local.contains(u'@') || local.contains(u' '))
        return refusal(u"email"_s, u"is the part before @ticketdesk.ai only"_s);
    body.insert(u"email"_s, QString(local.toLower() + kInboxDomain));
    const auto dangling = [&](const QString &field, const char *table) {
        return body.value(field).isDouble() && !rowExists(connection, table, body.value(field).toInteger());
    };
    if (dangling(u"canned_id"_s, "canned"))
        return refusal(u"canned_id"_s, u"is not a canned response"_s);
    if (dangling(u"sender_id"_s, "senders"))
        return refusal(u"sender_id"_s, u"is not a sender"_s);
    if (dangling(u"agent_id"_s, "agents"))
        return refusal(u"agent_id"_s, u"is not an agent"_s);
    return std::nullopt;
}

void storePrompts(Connection &connection, qint64 id, const QJsonObject &body)
{
    connection.prepare("DELETE FROM inbox_prompts WHERE inbox_id = ?1").with(id).run();
    const QJsonArray prompts = body.value("prompts"_L1).toArray();
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        connection.prepare("INSERT INTO inbox_prompts(inbox_id, position, name, content) VALUES(?1, ?2, ?3, ?4)")
            .with(id, i, toUtf8(prompts.at(i)["name"_L1]), toUtf8(prompts.at(i)["content"_L1]))
            .run();
    }
}

void addPrompts(const Desk &desk, Connection &connection, QJsonObject &row)
{
    QJsonArray prompts;
    Statement stored
        = connection.prepare("SELECT name, content FROM inbox_prompts WHERE inbox_id = ?1 ORDER BY position");
    stored.with(row.value(idKey(desk, u"inbox"_s)).toInteger());
    while (stored.next())
        prompts.append(QJsonObject {{u"name"_s, fromUtf8(stored.view(0))}, {u"content"_s, fromUtf8(stored.view(1))}});
    row.insert(u"prompts"_s, prompts);
}

HttpResponse availabilityCall(const Desk &desk, const Call &call)
{
    const QString alias = call.query.value("alias"_L1).toString();
    const Lease connection = desk.database.lease();
    Statement taken = connection->prepare("SELECT 1 FROM inboxes WHERE email = ?1");
    const bool available
        = !alias.contains(u'@') && !taken.with(QString(alias.toLower() + kInboxDomain).toStdString()).next();
    return jsonResponse(QJsonObject {{u"alias"_s, alias}, {u"available"_s, available}});
}

} // namespace

std::vector<Route> inboxRoutes(const Desk &desk)
{
    Resource inbox;
    inbox.word = u"inbox"_s;
    inbox.table = "inboxes";
    inbox.columns = {{u"name"_s, Column::Kind::Text, {}}, {u"email"_s, Column::Kind::Text, {}},
        {u"prefix"_s, Column::Kind::Text, {}}, {u"canned_id"_s, Column::Kind::Id, {}},
        {u"sender_id"_s, Column::Kind::Id, {}}, {u"agent_id"_s, Column::Kind::Id, {}}};
    inbox.uniqueColumn = u"email"_s;
    inbox.body = inboxRule();
    inbox.prepare = prepareInbox;
    inbox.written = storePrompts;
    inbox.decorate = addPrompts;
    std::vector<Route> routes = resourceRoutes(desk, u"/inboxes"_s, inbox);
    routes.push_back(withQuery(route(desk, u"GET"_s, u"/inboxes/availability"_s, availabilityCall),
        object({{u"alias"_s, text(2, 60).required()}})));
    return routes;
}

} // namespace foredesk::sandbox::ticketdesk
