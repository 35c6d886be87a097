// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accountsession.h"

namespace foredesk
{

/// Asks the servers of several accounts for a text and puts what they find into the cache. Deletes itself at its end.
class ServerSearch : public QObject
{
    Q_OBJECT

public:
    ServerSearch(SyncStore &store, Clock &clock, QObject *parent);

    /// The number of tickets found; an error only when nobody could be asked.
    QFuture<Result<int>> run(const QList<AccountSession *> &sessions, const QString &text);

private:
    void askAccount(AccountSession *session, const Filter &filter);
    void answered(const AccountId &account, const Result<Page<Ticket>> &page);
    void oneDone();
    void finish(const Result<int> &result);

    SyncStore &m_store;
    Clock &m_clock;
    QPromise<Result<int>> m_promise;
    Error m_lastError {ErrorKind::Offline, {}, 0, std::nullopt, {}};
    int m_open = 0;
    int m_answered = 0;
    int m_found = 0;
};

} // namespace foredesk
