// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"
#include "cli/commands.h"
#include "cli/syncwait.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

void synchronise(CommandRun &run)
{
    const auto accounts = chosenAccounts(run.desk(), run.arguments());
    if (!accounts)
        return run.fail(accounts.error());
    if (run.desk().connectivity() == Desk::Connectivity::Offline)
        return run.usage(u"sync and --offline do not go together"_s);
    QList<AccountId> ids;
    for (const Account &account : *accounts)
        ids.append(account.id);
    (new SyncWait(run, ids))->start();
}

} // namespace

QList<CommandSpec> syncCommands()
{
    return {{u"sync"_s, {}, u"Bring the local copy up to date and send what waits."_s, 0, 0, Network::Used,
        {{u"full"_s, u"Read everything again, not only what changed."_s},
            {u"tickets-only"_s, u"End when all tickets are here; messages follow on the next sync."_s},
            {u"progress"_s, u"Say on standard error how far it is."_s}},
        synchronise}};
}

} // namespace foredesk::cli
