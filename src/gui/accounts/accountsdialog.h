// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QDialog>

#include <memory>

namespace foredesk
{

namespace Ui
{
class AccountsDialog;
}

/// Lists the accounts and says what is wanted with one of them.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountsDialog(QWidget *parent = nullptr);
    ~AccountsDialog() override;

    struct Line {
        Account account;
        QString status; ///< In words.
    };
    void setLines(const QList<Line> &lines);

Q_SIGNALS:
    void addRequested();
    void editRequested(const AccountId &account);
    void keyRequested(const AccountId &account);
    void removeRequested(const AccountId &account);

private:
    AccountId current() const;
    void updateButtons();
    std::unique_ptr<Ui::AccountsDialog> m_form;
};

} // namespace foredesk
