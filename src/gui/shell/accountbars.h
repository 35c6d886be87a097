// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QWidget>

namespace foredesk
{

class InlineMessage;

/// One bar for each account that is not simply well: offline, paused, key refused, first sync under way.
class AccountBars : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBars(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyRequested(const AccountId &account);
    void outboxRequested();
    void accountRequested(const AccountId &account);

private:
    void rebuild();
    void show(const AccountId &account);
    void fill(InlineMessage &bar, const Account &account, const AccountStatus &status);
    void addErrorButtons(InlineMessage &bar, const AccountId &account, const Error &error);

    Desk &m_desk;
    QHash<AccountId, InlineMessage *> m_bars;
    QHash<AccountId, QString> m_shown; ///< A bar that says the same is left alone, focus and all.
};

} // namespace foredesk
