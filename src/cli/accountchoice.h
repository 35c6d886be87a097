// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrun.h"

namespace foredesk::cli
{

/// The account a command is about: --account, else the only one there is. Rejected otherwise.
Result<Account> chosenAccount(const Desk &desk, const Arguments &arguments);
/// The one named by --account, or every account.
Result<QList<Account>> chosenAccounts(const Desk &desk, const Arguments &arguments);
/// --account checked, or empty for all.
Result<AccountId> accountFilter(const Desk &desk, const Arguments &arguments);

} // namespace foredesk::cli
