// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoaccount.h"

#include "base/whendone.h"
#include "gui/common/usermessage.h"
#include "sync/desk.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

const AccountId kDemoAccount {u"demo"_s};

} // namespace

DemoAccount::DemoAccount(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void DemoAccount::attach(const QUrl &baseUrl, const Secret &key)
{
    for (const Account &account : m_desk.accounts()) {
        if (account.id == kDemoAccount)
            return update(account, baseUrl, key);
    }
    create(baseUrl, key);
}

void DemoAccount::create(const QUrl &baseUrl, const Secret &key)
{
    Account account;
    account.id = kDemoAccount;
    account.name = tr("Demo desk");
    account.baseUrl = baseUrl;
    account.colorName = u"#2f6fdb"_s;
    whenDone(m_desk.testConnection(account, key), this, [this, account, key](const Result<QList<Agent>> &agents) {
        if (!agents) {
            Q_EMIT failed(userMessage(agents.error()));
            return;
        }
        Account mine = account;
        if (!agents->isEmpty())
            mine.me = agents->constFirst().id;
        whenDone(m_desk.addAccount(mine, key), this, [this](const Result<Account> &added) {
            if (added)
                Q_EMIT attached(added->id);
            else
                Q_EMIT failed(userMessage(added.error()));
        });
    });
}

void DemoAccount::update(Account account, const QUrl &baseUrl, const Secret &key)
{
    account.baseUrl = baseUrl;
    whenDone(m_desk.updateAccount(account), this, [this, account, key](const Result<void> &updated) {
        if (!updated) {
            Q_EMIT failed(userMessage(updated.error()));
            return;
        }
        whenDone(m_desk.replaceKey(account.id, key), this, [this, account](const Result<void> &replaced) {
            if (replaced)
                Q_EMIT attached(account.id);
            else
                Q_EMIT failed(userMessage(replaced.error()));
        });
    });
}

} // namespace foredesk
