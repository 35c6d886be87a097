// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "store/store.h"

#include <QPromise>

namespace foredesk
{

/// Finds the ticket behind what somebody typed: "42", "#42" or "ACCOUNT/42". Deletes itself at its end.
class TicketFinder : public QObject
{
    Q_OBJECT

public:
    TicketFinder(Store &store, const QList<Account> &accounts, QObject *parent);

    QFuture<Result<TicketRef>> find(const QString &typed);

private:
    void tryNext();
    void finish(const Result<TicketRef> &result);

    Store &m_store;
    QList<AccountId> m_accounts;
    QString m_number;
    QPromise<Result<TicketRef>> m_promise;
};

} // namespace foredesk
