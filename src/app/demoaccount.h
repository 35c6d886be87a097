// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "domain/account.h"

#include <QObject>

namespace foredesk
{

class Desk;
class Settings;

/// Connects a desk to a demo server that has just started: the account is made the first time; later its address is
/// brought up to date, because the server gets another port each time.
class DemoAccount : public QObject
{
    Q_OBJECT

public:
    explicit DemoAccount(Desk &desk, QObject *parent = nullptr);

    void attach(const QUrl &baseUrl, const Secret &key);

Q_SIGNALS:
    void attached(const AccountId &account);
    void failed(const QString &reason);

private:
    void create(const QUrl &baseUrl, const Secret &key);
    void update(Account account, const QUrl &baseUrl, const Secret &key);

    Desk &m_desk;
};

} // namespace foredesk
