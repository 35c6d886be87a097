// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/resource.h"

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

Rule roleRule()
{
    return choice({u"Owner"_s, u"Admin"_s, u"Staff"_s, u"Custom"_s});
}

const Resource &userResource()
{
    static const Resource user = [] {
        Resource made;
        made.word = u"user"_s;
        made.table = "users";
        made.columns = {{u"name"_s, Column::Kind::Text, {}}, {u"email"_s, Column::Kind::Text, {}},
            {u"role"_s, Column::Kind::Text, u"Staff"_s}, {u"permissions"_s, Column::Kind::Text, {}},
            {u"team_access"_s, Column::Kind::Boolean, false}, {u"signature"_s, Column::Kind::Text, {}},
            {u"invited"_s, Column::Kind::Boolean, false}};
        made.labelColumn = u"email"_s;
        return made;
    }();
    return user;
}

HttpResponse listUsersCall(const Desk &desk, const Call &call)
{
    return listRows(desk, userResource(), call.query);
}

HttpResponse getUserCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    return rowResponse(desk, userResource(), *connection, call.id);
}

bool lacksPermissions(const QJsonObject &body)
{
    return body.value("role"_L1).toString() == "Custom"_L1 && body.value("permissions"_L1).toString().isEmpty();
}

HttpResponse inviteCall(const Desk &desk, const Call &call)
{
    if (lacksPermissions(call.body))
        return refusal(u"permissions"_s, u"is required when role is Custom"_s);
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    const QJsonArray emails = call.body.value("emails"_L1).toArray();
    QJsonArray users;
    for (qsizetype i = 0; i < emails.size(); ++i) {
        QJsonObject user = call.body;
        user.remove("emails"_L1);
        user.insert(u"email"_s, emails.at(i));
        user.insert(u"name"_s, emails.at(i).toString().section(u'@', 0, 0));
        user.insert(u"invited"_s, true);
        if (connection->prepare("SELECT 1 FROM users WHERE email = ?1").with(toUtf8(emails.at(i))).next())
            return refusal(u"emails[%1]"_s.arg(i), u"is a user already"_s);
        const qint64 id = insertRow(userResource(), *connection, user);
        users.append(rowJson(desk, userResource(), *connection, id));
    }
    transaction.commit();
    return jsonResponse(QJsonObject {{u"success"_s, true}, {u"users"_s, users}}, 201);
}

HttpResponse updateUserCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Transaction transaction(*connection);
    QJsonObject body = rowJson(desk, userResource(), *connection, call.id);
    if (body.isEmpty())
        return notFound(u"user"_s);
    for (auto it = call.body.begin(); it != call.body.end(); ++it)
        body.insert(it.key(), it.value());
    if (lacksPermissions(body))
        return refusal(u"permissions"_s, u"is required when role is Custom"_s);
    updateRow(userResource(), *connection, call.id, body);
    transaction.commit();
    return rowResponse(desk, userResource(), *connection, call.id);
}

HttpResponse deleteUserCall(const Desk &desk, const Call &call)
{
    const Lease connection = desk.database.lease();
    Statement owners = connection->prepare("SELECT count(*), min(id) FROM users WHERE role = 'Owner'");
    if (owners.next() && owners.integer(0) == 1 && owners.integer(1) == call.id)
        return errorResponse(403, u"The only owner cannot be removed"_s);
    return removeRow(desk, userResource(), call.id);
}

} // namespace

std::vector<Route> userRoutes(const Desk &desk)
{
    const Rule invite = object({{u"emails"_s, array(email(), 1, 1000).required()}, {u"role"_s, roleRule().required()},
        {u"permissions"_s, text()}, {u"team_access"_s, boolean()}});
    const Rule update = object({{u"name"_s, text(1)}, {u"role"_s, roleRule()}, {u"permissions"_s, text()},
        {u"team_access"_s, boolean()}, {u"signature"_s, text()}});
    return {withQuery(route(desk, u"GET"_s, u"/users"_s, listUsersCall), pageQuery()),
        route(desk, u"POST"_s, u"/users"_s, inviteCall, invite), route(desk, u"GET"_s, u"/users/:id"_s, getUserCall),
        route(desk, u"PUT"_s, u"/users/:id"_s, updateUserCall, update),
        route(desk, u"DELETE"_s, u"/users/:id"_s, deleteUserCall)};
}

} // namespace foredesk::sandbox::ticketdesk
