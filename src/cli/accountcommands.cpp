// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"
#include "cli/commands.h"
#include "cli/fieldchanges.h"
#include "cli/typedtext.h"
#include "cli/valuejson.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

void printAccount(CommandRun &run, const Account &account)
{
    const AccountStatus status = run.desk().status(account.id);
    if (run.output().isJson())
        run.output().json(accountStatusToJson(account, status));
    else
        run.output().text(u"%1  %2  %3"_s.arg(account.id.value(), account.name, account.baseUrl.toString()));
    if (status.keyIsSessionOnly)
        run.output().note(u"There is no key store here: the key is forgotten when this command ends. Give it each time "
                          "with --token-file or FOREDESK_TOKEN."_s);
}

/// Which of the agents --me names; empty when it is not given and cannot be told.
Result<AgentId> meAmong(const QList<Agent> &agents, const std::optional<QString> &typed)
{
    if (!typed)
        return agents.size() == 1 ? agents.first().id : AgentId();
    for (const Agent &agent : agents)
        if (agent.id.value() == *typed || agent.email == *typed || agent.name == *typed)
            return agent.id;
    return failure(ErrorKind::Rejected, u"no agent \"%1\" on this helpdesk"_s.arg(*typed));
}

void store(CommandRun &run, const Account &account, const Secret &key)
{
    run.expect(run.desk().addAccount(account, key), [&run](const Account &added) {
        printAccount(run, added);
        if (added.me.isEmpty())
            run.output().note(
                u"Which agent are you? foredeskctl account me AGENT --account %1"_s.arg(added.id.value()));
        run.finish();
    });
}

void addAccount(CommandRun &run)
{
    Account account;
    account.name = run.arguments().value(u"name"_s).value_or(QString());
    account.id = AccountId(run.arguments().value(u"id"_s).value_or(QString()));
    account.baseUrl = QUrl(run.arguments().value(u"url"_s).value_or(QString()), QUrl::StrictMode);
    if (account.baseUrl.isEmpty() || !account.baseUrl.isValid() || account.baseUrl.host().isEmpty())
        return run.usage(u"--url takes the address of the API, such as https://api.example.com/v1"_s);
    if (account.name.trimmed().isEmpty())
        account.name = account.baseUrl.host();
    const auto key = keyFromOptionsOrInput(run.arguments());
    if (!key)
        return run.fail(key.error());
    if (run.desk().connectivity() == Desk::Connectivity::Offline) {
        account.me = AgentId(run.arguments().value(u"me"_s).value_or(QString()));
        return store(run, account, *key);
    }
    run.expect(run.desk().testConnection(account, *key), [&run, account, key](const QList<Agent> &agents) {
        const auto me = meAmong(agents, run.arguments().value(u"me"_s));
        if (!me)
            return run.fail(me.error());
        Account complete = account;
        complete.me = *me;
        store(run, complete, *key);
    });
}

void listAccounts(CommandRun &run)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Account &account : run.desk().accounts()) {
        const AccountStatus status = run.desk().status(account.id);
        array.append(accountStatusToJson(account, status));
        rows.append({account.id.value(), account.name, account.baseUrl.toString(), isoTime(status.syncedAt)});
    }
    if (run.output().isJson())
        run.output().json(array);
    else
        run.output().table({u"ID"_s, u"NAME"_s, u"URL"_s, u"SYNCED"_s}, rows);
    run.finish();
}

/// With a key given now: tries that. Else with the stored one.
void testAccount(CommandRun &run)
{
    const auto account = chosenAccount(run.desk(), run.arguments());
    if (!account)
        return run.fail(account.error());
    const auto done = [&run](const QString &problem) {
        if (run.output().isJson())
            run.output().json(QJsonObject {{u"ok"_s, problem.isEmpty()}, {u"problem"_s, problem}});
        else if (problem.isEmpty())
            run.output().text(u"ok"_s);
        if (!problem.isEmpty())
            return run.fail(problem);
        run.finish();
    };
    const auto key = keyFromOptions(run.arguments());
    if (!key)
        return run.fail(key.error());
    if (!key->isEmpty()) {
        run.expect(run.desk().testConnection(*account, *key), [done](const QList<Agent> &) { done({}); });
        return;
    }
    run.expect(run.desk().doctor(), [done, id = account->id](const DoctorReport &report) {
        const QString answer = report.reachability.value(id);
        done(answer == u"ok"_s ? QString() : answer.isEmpty() ? u"not reached"_s : answer);
    });
}

void replaceKey(CommandRun &run)
{
    const auto account = chosenAccount(run.desk(), run.arguments());
    if (!account)
        return run.fail(account.error());
    const auto key = keyFromOptionsOrInput(run.arguments());
    if (!key)
        return run.fail(key.error());
    run.expect(run.desk().replaceKey(account->id, *key), [&run, account = *account] {
        printAccount(run, account);
        run.finish();
    });
}

void setMe(CommandRun &run)
{
    auto account = chosenAccount(run.desk(), run.arguments());
    if (!account)
        return run.fail(account.error());
    const auto me = agentFromText(run.desk(), account->id, run.word(0));
    if (!me)
        return run.fail(me.error());
    account->me = *me;
    run.expect(run.desk().updateAccount(*account), [&run] { run.finish(); });
}

void removeAccount(CommandRun &run)
{
    const QString typed = run.word(0);
    for (const Account &account : run.desk().accounts()) {
        if (account.id.value() != typed && account.name != typed)
            continue;
        const auto removal = run.arguments().has(u"force"_s) ? Desk::Removal::Force : Desk::Removal::RefuseWhenPending;
        return run.expect(run.desk().removeAccount(account.id, removal), [&run] { run.finish(); });
    }
    run.fail(u"no account \"%1\""_s.arg(typed));
}

} // namespace

QList<CommandSpec> accountCommands()
{
    return {
        {u"account add"_s, {}, u"Connect a helpdesk; the key is tried first."_s, 0, 0, Network::Used,
            {{u"url"_s, u"The address of its API."_s, u"URL"_s}, {u"name"_s, u"What you call it."_s, u"NAME"_s},
                {u"id"_s, u"Short name for ACCOUNT/NUMBER (made from the name)."_s, u"ID"_s},
                {u"me"_s, u"Which agent you are: id, e-mail or name."_s, u"AGENT"_s}},
            addAccount},
        {u"account list"_s, {}, u"List accounts and where they stand."_s, 0, 0, Network::Silent, {}, listAccounts},
        {u"account test"_s, {}, u"Try address and key."_s, 0, 0, Network::Used, {}, testAccount},
        {u"account key"_s, {}, u"Replace the key of an account."_s, 0, 0, Network::Used, {}, replaceKey},
        {u"account me"_s, u"AGENT"_s, u"Say which agent you are."_s, 1, 1, Network::Silent, {}, setMe},
        {u"account remove"_s, u"ID"_s, u"Forget an account, its copy and its key."_s, 1, 1, Network::Silent,
            {{u"force"_s, u"Even when something of it is not sent yet."_s}}, removeAccount},
    };
}

} // namespace foredesk::cli
