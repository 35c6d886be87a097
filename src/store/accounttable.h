// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ticketrecord.h"

namespace foredesk
{

class Database;

/// Accounts of the cache by their short number, and their sync cursors.
class AccountTable
{
public:
    explicit AccountTable(Database &database)
        : m_database(database)
    {
    }
    /// The account's number; made when new.
    AccountRow ensure(const AccountId &account);
    AccountRow find(const AccountId &account); ///< 0 = unknown here.
    AccountId nameOf(AccountRow row);
    void forget() { m_known.clear(); } ///< After a rollback or a wipe.

    QByteArray cursor(const AccountId &account, const QString &name);
    void saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor);

private:
    Database &m_database;
    QHash<AccountId, AccountRow> m_known;
};

} // namespace foredesk
