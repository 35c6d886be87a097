// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The document names no fields; these are what an SMTP account needs.
Rule senderRule()
{
    return object({{u"name"_s, text(0, 60)}, {u"email"_s, email().required()}, {u"host"_s, text(1, 253).required()},
        {u"port"_s, integer(1, 65535)}, {u"username"_s, text()}, {u"password"_s, text()},
        {u"security"_s, choice({u"none"_s, u"tls"_s, u"ssl"_s})}});
}

/// Nothing leaves the machine: the test is only an effect.
HttpResponse testSenderCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    const qint64 id = call.body.value("sender_id"_L1).toInteger();
    Statement sender = connection->prepare("SELECT email FROM senders WHERE id = ?1");
    if (!sender.with(id).next())
        return notFound(u"sender"_s);
    const QString to = call.body.value("to"_L1).toString(fromUtf8(sender.view(0)));
    logChange(*connection, u"sender.test"_s, id, to);
    return jsonResponse(QJsonObject {{u"success"_s, true}, {u"message"_s, u"A test email was sent to %1"_s.arg(to)}});
}

} // namespace

std::vector<Route> senderRoutes(const Desk &desk)
{
    Resource sender;
    sender.word = u"sender"_s;
    sender.table = "senders";
    sender.columns = {{u"name"_s, Column::Kind::Text, {}}, {u"email"_s, Column::Kind::Text, {}},
        {u"host"_s, Column::Kind::Text, {}}, {u"port"_s, Column::Kind::Integer, 587},
        {u"username"_s, Column::Kind::Text, {}}, {u"password"_s, Column::Kind::Secret, {}},
        {u"security"_s, Column::Kind::Text, u"tls"_s}};
    sender.labelColumn = u"email"_s;
    sender.body = senderRule();
    sender.decorate = [](const Desk &made, Connection &connection, QJsonObject &row) {
        Statement verified = connection.prepare("SELECT is_verified FROM senders WHERE id = ?1");
        verified.with(row.value(idKey(made, u"sender"_s)).toInteger()).next();
        row.insert(u"is_verified"_s, verified.integer(0) != 0);
    };
    std::vector<Route> routes = resourceRoutes(desk, u"/senders"_s, sender);
    routes.push_back(route(desk, u"POST"_s, u"/senders/test"_s, testSenderCall,
        object({{u"sender_id"_s, integer(1).required()}, {u"to"_s, email()}})));
    return routes;
}

} // namespace foredesk::sandbox::ticketdesk
