// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/reference.h"

#include <QDialog>

#include <memory>

namespace foredesk
{

namespace Ui
{
class AccountDialog;
}

/// Edits what may change of an account: value in, value out.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const Account &account, const QList<Agent> &agents, QWidget *parent = nullptr);
    ~AccountDialog() override;

    Account account() const;

private:
    std::unique_ptr<Ui::AccountDialog> m_form;
    Account m_account;
};

} // namespace foredesk
