// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/reference.h"

#include <QDialog>

#include <memory>

namespace foredesk
{

class InlineMessage;

namespace Ui
{
class ConnectDialog;
}

/// Asks for everything a new account needs. Knows no network: it says what is wanted and is told how it went.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectDialog(QWidget *parent = nullptr);
    ~ConnectDialog() override;

    Account account() const;
    Secret key() const;
    /// The key works with this address, and one can say who one is.
    bool isTested() const;

    void showTesting();
    void showFailure(const Error &error);
    /// The connection works; the agents to choose oneself from.
    void showAgents(const QList<Agent> &agents);

Q_SIGNALS:
    void testRequested();
    /// The agent pressed Connect with everything filled in.
    void connectRequested();

private:
    void kindChanged();
    void updateButtons();
    void forgetTest();
    void addPasswordToggle();

    std::unique_ptr<Ui::ConnectDialog> m_form;
    InlineMessage *m_verdict;
    bool m_busy = false;
};

} // namespace foredesk
