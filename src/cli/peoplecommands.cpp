// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"
#include "cli/commands.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

void listUsers(CommandRun &run)
{
    const auto accounts = chosenAccounts(run.desk(), run.arguments());
    if (!accounts)
        return run.fail(accounts.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Account &account : *accounts)
        for (const Agent &agent : run.desk().agents(account.id)) {
            array.append(
                QJsonObject {{u"id"_s, agent.id.value()}, {u"account"_s, account.id.value()}, {u"name"_s, agent.name},
                    {u"email"_s, agent.email}, {u"role"_s, agent.role}, {u"me"_s, agent.id == account.me}});
            rows.append({agent.id.value(), account.id.value(), agent.name, agent.email, agent.role});
        }
    if (run.output().isJson())
        run.output().json(array);
    else
        run.output().table({u"ID"_s, u"ACCOUNT"_s, u"NAME"_s, u"E-MAIL"_s, u"ROLE"_s}, rows);
    run.finish();
}

void listInboxes(CommandRun &run)
{
    const auto accounts = chosenAccounts(run.desk(), run.arguments());
    if (!accounts)
        return run.fail(accounts.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const Account &account : *accounts)
        for (const Inbox &inbox : run.desk().inboxes(account.id)) {
            array.append(QJsonObject {{u"id"_s, inbox.id.value()}, {u"account"_s, account.id.value()},
                {u"name"_s, inbox.name}, {u"email"_s, inbox.email}, {u"prefix"_s, inbox.prefix}});
            rows.append({inbox.id.value(), account.id.value(), inbox.name, inbox.email});
        }
    if (run.output().isJson())
        run.output().json(array);
    else
        run.output().table({u"ID"_s, u"ACCOUNT"_s, u"NAME"_s, u"E-MAIL"_s}, rows);
    run.finish();
}

} // namespace

QList<CommandSpec> peopleCommands()
{
    return {
        {u"user list"_s, {}, u"List the agents of the helpdesk."_s, 0, 0, Network::Silent, {}, listUsers},
        {u"inbox list"_s, {}, u"List inboxes."_s, 0, 0, Network::Silent, {}, listInboxes},
    };
}

} // namespace foredesk::cli
