// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/accountchoice.h"

#include <functional>

namespace foredesk::cli
{

/// Hands on one list of the chosen account, read from the server first when the cache has none and the network may be
/// used. Fails the run when there is no account or the server refuses.
template <class T>
void withResource(CommandRun &run, CachedResource<T> &(Desk::*list)(const AccountId &),
    std::function<void(CachedResource<T> &)> handler)
{
    const auto account = chosenAccount(run.desk(), run.arguments());
    if (!account)
        return run.fail(account.error());
    CachedResource<T> &resource = (run.desk().*list)(account->id);
    const bool silent = run.desk().connectivity() == Desk::Connectivity::Offline;
    if (silent || (!resource.items().isEmpty() && !run.arguments().has(QStringLiteral("refresh"))))
        return handler(resource);
    run.expect(resource.refresh(), [&resource, handler](const QList<T> &) { handler(resource); });
}

/// The item whose id or name was typed.
template <class T>
std::optional<T> itemNamed(const QList<T> &items, const QString &typed)
{
    for (const T &item : items)
        if (item.id.value() == typed || item.name == typed)
            return item;
    return std::nullopt;
}

} // namespace foredesk::cli
