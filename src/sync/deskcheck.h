// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretstore.h"
#include "sync/accountsession.h"

namespace foredesk
{

/// Gathers what doctor() reports: files, key store, every server. Deletes itself at its end.
class DeskCheck : public QObject
{
    Q_OBJECT

public:
    DeskCheck(Store &store, SecretStore &secrets, QObject *parent);

    QFuture<Result<DoctorReport>> run(const QList<AccountSession *> &sessions);

private:
    void oneDone();

    Store &m_store;
    SecretStore &m_secrets;
    QPromise<Result<DoctorReport>> m_promise;
    DoctorReport m_report;
    std::optional<Error> m_storeError;
    int m_open = 0;
};

} // namespace foredesk
