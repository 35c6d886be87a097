// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/referencetables.h"

#include "store/statement.h"

#include <algorithm>

namespace foredesk
{
namespace
{

/// Same elements in any order?
template <class T>
bool sameList(QList<T> a, QList<T> b)
{
    const auto byId = [](const T &x, const T &y) { return x.id < y.id; };
    std::sort(a.begin(), a.end(), byId);
    std::sort(b.begin(), b.end(), byId);
    return a == b;
}

/// Replaces the rows of one account; `bindRest` binds what follows account and id.
template <class T, class Bind>
void replaceRows(
    Database &database, const QByteArray &table, AccountRow account, const QList<T> &list, int columns, Bind bindRest)
{
    Statement clear(database, "DELETE FROM " + table + " WHERE account = ?");
    clear.bind(account).run();
    QByteArray places("?, ?");
    for (int i = 0; i < columns; ++i)
        places += ", ?";
    Statement insert(database, "INSERT OR REPLACE INTO " + table + " VALUES (" + places + ')');
    for (const T &each : list) {
        insert.bind(account, each.id);
        bindRest(insert, each);
        insert.run();
    }
}

QByteArray selectOf(const QByteArray &columns, const QByteArray &table)
{
    return "SELECT " + columns + " FROM " + table
        + " WHERE account = (SELECT id FROM account WHERE name = ?) ORDER BY name COLLATE FOLDED, id";
}

} // namespace

QList<Agent> readAgents(Database &database, const AccountId &account)
{
    Statement select(database, selectOf("id, name, email, role", "agent"));
    select.bind(account);
    QList<Agent> list;
    while (select.next())
        list.append({AgentId(select.text(0)), select.text(1), select.text(2), select.text(3)});
    return list;
}

QList<Inbox> readInboxes(Database &database, const AccountId &account)
{
    Statement select(database, selectOf("id, name, email, prefix", "inbox"));
    select.bind(account);
    QList<Inbox> list;
    while (select.next())
        list.append({InboxId(select.text(0)), select.text(1), select.text(2), select.text(3)});
    return list;
}

QList<Tag> readTags(Database &database, const AccountId &account)
{
    Statement select(database, selectOf("id, name, color", "tag"));
    select.bind(account);
    QList<Tag> list;
    while (select.next())
        list.append({TagId(select.text(0)), select.text(1), select.text(2)});
    return list;
}

QList<CannedResponse> readCanned(Database &database, const AccountId &account)
{
    Statement select(database, selectOf("id, name, content", "canned"));
    select.bind(account);
    QList<CannedResponse> list;
    while (select.next())
        list.append({CannedId(select.text(0)), select.text(1), select.text(2)});
    return list;
}

bool putAgents(Database &database, const AccountId &name, AccountRow account, const QList<Agent> &agents)
{
    if (sameList(readAgents(database, name), agents))
        return false;
    replaceRows(database, "agent", account, agents, 3,
        [](Statement &s, const Agent &each) { s.bind(each.name, each.email, each.role); });
    return true;
}

bool putInboxes(Database &database, const AccountId &name, AccountRow account, const QList<Inbox> &inboxes)
{
    if (sameList(readInboxes(database, name), inboxes))
        return false;
    replaceRows(database, "inbox", account, inboxes, 3,
        [](Statement &s, const Inbox &each) { s.bind(each.name, each.email, each.prefix); });
    return true;
}

bool putTags(Database &database, const AccountId &name, AccountRow account, const QList<Tag> &tags)
{
    if (sameList(readTags(database, name), tags))
        return false;
    replaceRows(
        database, "tag", account, tags, 2, [](Statement &s, const Tag &each) { s.bind(each.name, each.color); });
    return true;
}

bool putCanned(Database &database, const AccountId &name, AccountRow account, const QList<CannedResponse> &canned)
{
    if (sameList(readCanned(database, name), canned))
        return false;
    replaceRows(database, "canned", account, canned, 2,
        [](Statement &s, const CannedResponse &each) { s.bind(each.name, each.content); });
    return true;
}

} // namespace foredesk
