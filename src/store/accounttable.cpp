// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accounttable.h"

#include "store/statement.h"

namespace foredesk
{

AccountRow AccountTable::find(const AccountId &account)
{
    const auto known = m_known.constFind(account);
    if (known != m_known.constEnd())
        return *known;
    Statement select(m_database, "SELECT id FROM account WHERE name = ?");
    if (!select.bind(account).next())
        return 0;
    return *m_known.insert(account, select.integer(0));
}

AccountRow AccountTable::ensure(const AccountId &account)
{
    if (const AccountRow found = find(account))
        return found;
    Statement insert(m_database, "INSERT INTO account (name) VALUES (?)");
    insert.bind(account).run();
    return *m_known.insert(account, m_database.lastRowId());
}

AccountId AccountTable::nameOf(AccountRow row)
{
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (it.value() == row)
            return it.key();
    }
    Statement select(m_database, "SELECT name FROM account WHERE id = ?");
    if (!select.bind(row).next())
        return AccountId();
    const AccountId name(select.text(0));
    m_known.insert(name, row);
    return name;
}

QByteArray AccountTable::cursor(const AccountId &account, const QString &name)
{
    Statement select(m_database, "SELECT value FROM cursor WHERE account = ? AND name = ?");
    select.bind(find(account), name);
    return select.next() ? select.bytes(0) : QByteArray();
}

void AccountTable::saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor)
{
    Statement write(m_database,
        "INSERT INTO cursor (account, name, value) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value");
    write.bind(ensure(account), name, cursor).run();
}

} // namespace foredesk
