// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QPointer>

namespace foredesk
{

class AccountsDialog;
class ConnectDialog;
class KeyDialog;
class Settings;

/// Opens the dialogs about accounts over `window` and carries out what they ask for.
class AccountsPresenter : public QObject
{
    Q_OBJECT

public:
    AccountsPresenter(Desk &desk, Settings &settings, QWidget *window);

    void openConnect();
    void openAccounts();
    void openEdit(const AccountId &account);
    void openKey(const AccountId &account);
    void openRemove(const AccountId &account);

Q_SIGNALS:
    void accountAdded(const AccountId &account);
    void announced(const QString &text);

private:
    void test(ConnectDialog *dialog);
    void add(ConnectDialog *dialog);
    void askRemoval(const Account &account, const QList<Operation> &waiting);
    void fillAccounts();
    Account find(const AccountId &account) const;

    Desk &m_desk;
    Settings &m_settings;
    QWidget *m_window;
    QPointer<AccountsDialog> m_accounts;
};

} // namespace foredesk
