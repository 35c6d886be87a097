// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountspresenter.h"

#include "base/whendone.h"
#include "gui/accounts/accountcolors.h"
#include "gui/accounts/accountdialog.h"
#include "gui/accounts/accountsdialog.h"
#include "gui/accounts/connectdialog.h"
#include "gui/accounts/keydialog.h"
#include "gui/accounts/pendingtexts.h"
#include "gui/accounts/removeaccountdialog.h"
#include "gui/common/accountstatustext.h"
#include "gui/common/usermessage.h"
#include "platform/settings.h"

#include <QDateTime>

namespace foredesk
{

AccountsPresenter::AccountsPresenter(Desk &desk, Settings &settings, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_settings(settings)
    , m_window(window)
{
    connect(&desk, &Desk::accountsChanged, this, &AccountsPresenter::fillAccounts);
    connect(&desk, &Desk::statusChanged, this, &AccountsPresenter::fillAccounts);
}

Account AccountsPresenter::find(const AccountId &account) const
{
    for (const Account &candidate : m_desk.accounts()) {
        if (candidate.id == account)
            return candidate;
    }
    return {};
}

void AccountsPresenter::openConnect()
{
    auto *dialog = new ConnectDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::testRequested, this, [this, dialog] { test(dialog); });
    connect(dialog, &ConnectDialog::connectRequested, this, [this, dialog] {
        // Without an answer to "who are you" nothing would ever be mine.
        if (dialog->isTested())
            add(dialog);
        else
            test(dialog);
    });
    dialog->open();
}

void AccountsPresenter::test(ConnectDialog *dialog)
{
    dialog->showTesting();
    whenDone(
        m_desk.testConnection(dialog->account(), dialog->key()), dialog, [dialog](const Result<QList<Agent>> &result) {
            if (result)
                dialog->showAgents(*result);
            else
                dialog->showFailure(result.error());
        });
}

void AccountsPresenter::add(ConnectDialog *dialog)
{
    dialog->showTesting();
    Account account = dialog->account();
    QStringList used;
    for (const Account &other : m_desk.accounts())
        used.append(other.colorName);
    account.colorName = freeAccountColor(used);
    account.undoSendSeconds = m_settings.undoSendSeconds();
    const Secret key = dialog->key();
    // Nothing is stored that does not work: the same answer would come later, and out of sight.
    whenDone(m_desk.testConnection(account, key), dialog, [this, dialog, account, key](const auto &tested) {
        if (!tested)
            return dialog->showFailure(tested.error());
        whenDone(m_desk.addAccount(account, key), dialog, [this, dialog](const Result<Account> &added) {
            if (!added)
                return dialog->showFailure(added.error());
            dialog->accept();
            Q_EMIT accountAdded(added->id);
            Q_EMIT announced(tr("%1 is connected.").arg(added->name));
        });
    });
}

void AccountsPresenter::openAccounts()
{
    if (m_accounts) {
        m_accounts->raise();
        return;
    }
    m_accounts = new AccountsDialog(m_window);
    m_accounts->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_accounts, &AccountsDialog::addRequested, this, &AccountsPresenter::openConnect);
    connect(m_accounts, &AccountsDialog::editRequested, this, &AccountsPresenter::openEdit);
    connect(m_accounts, &AccountsDialog::keyRequested, this, &AccountsPresenter::openKey);
    connect(m_accounts, &AccountsDialog::removeRequested, this, &AccountsPresenter::openRemove);
    fillAccounts();
    m_accounts->open();
}

void AccountsPresenter::fillAccounts()
{
    if (!m_accounts)
        return;
    QList<AccountsDialog::Line> lines;
    for (const Account &account : m_desk.accounts())
        lines.append({account, accountStatusText(m_desk.status(account.id), QDateTime::currentMSecsSinceEpoch())});
    m_accounts->setLines(lines);
}

void AccountsPresenter::openEdit(const AccountId &account)
{
    auto *dialog = new AccountDialog(find(account), m_desk.agents(account), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenDone(m_desk.updateAccount(dialog->account()), this, [this](const Result<void> &saved) {
            Q_EMIT announced(saved ? tr("The account was changed.") : userMessage(saved.error()));
        });
    });
    dialog->open();
}

void AccountsPresenter::openKey(const AccountId &account)
{
    const auto reason = m_desk.status(account).pausedBy ? KeyDialog::Reason::Refused : KeyDialog::Reason::Wanted;
    auto *dialog = new KeyDialog(find(account).name, reason, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::keyEntered, this, [this, dialog, account] {
        dialog->showTesting();
        whenDone(m_desk.replaceKey(account, dialog->key()), dialog, [this, dialog](const Result<void> &replaced) {
            if (!replaced)
                return dialog->showFailure(replaced.error());
            dialog->accept();
            Q_EMIT announced(tr("The new key works."));
        });
    });
    dialog->open();
}

void AccountsPresenter::openRemove(const AccountId &account)
{
    const Account found = find(account);
    whenDone(m_desk.operations(), this, [this, found](const Result<QList<Operation>> &all) {
        QList<Operation> waiting;
        for (const Operation &operation : all.value_or(QList<Operation>())) {
            if (operation.account == found.id)
                waiting.append(operation);
        }
        askRemoval(found, waiting);
    });
}

void AccountsPresenter::askRemoval(const Account &account, const QList<Operation> &waiting)
{
    auto *dialog = new RemoveAccountDialog(account.name, pendingTexts(waiting), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, account] {
        whenDone(
            m_desk.removeAccount(account.id, Desk::Removal::Force), this, [this, account](const Result<void> &removed) {
                Q_EMIT announced(removed ? tr("%1 was removed.").arg(account.name) : userMessage(removed.error()));
            });
    });
    dialog->open();
}

} // namespace foredesk
