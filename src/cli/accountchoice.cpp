// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountchoice.h"

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QString knownAccounts(const QList<Account> &accounts)
{
    QStringList ids;
    for (const Account &account : accounts)
        ids.append(account.id.value());
    return ids.join(u", "_s);
}

} // namespace

Result<QList<Account>> chosenAccounts(const Desk &desk, const Arguments &arguments)
{
    const QList<Account> accounts = desk.accounts();
    if (accounts.isEmpty())
        return failure(ErrorKind::Rejected, u"no account yet: foredeskctl account add"_s);
    const auto wanted = arguments.value(u"account"_s);
    if (!wanted)
        return accounts;
    for (const Account &account : accounts)
        if (account.id.value() == *wanted || account.name == *wanted)
            return QList<Account> {account};
    return failure(ErrorKind::Rejected, u"no account \"%1\" among %2"_s.arg(*wanted, knownAccounts(accounts)));
}

Result<Account> chosenAccount(const Desk &desk, const Arguments &arguments)
{
    const auto accounts = chosenAccounts(desk, arguments);
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (accounts->size() > 1)
        return failure(ErrorKind::Rejected, u"which account? --account %1"_s.arg(knownAccounts(*accounts)));
    return accounts->first();
}

Result<AccountId> accountFilter(const Desk &desk, const Arguments &arguments)
{
    if (!arguments.has(u"account"_s))
        return AccountId();
    const auto account = chosenAccount(desk, arguments);
    return account ? Result<AccountId>(account->id) : tl::unexpected(account.error());
}

} // namespace foredesk::cli
