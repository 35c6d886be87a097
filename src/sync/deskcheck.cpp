// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/deskcheck.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

DeskCheck::DeskCheck(Store &store, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
{
    m_promise.start();
}

QFuture<Result<DoctorReport>> DeskCheck::run(const QList<AccountSession *> &sessions)
{
    m_open = 2 + static_cast<int>(sessions.size());
    whenDone(m_store.check(), this, [this](const Result<StoreCounts> &counts) {
        if (counts) {
            m_report.tickets = counts->tickets;
            m_report.messages = counts->messages;
            m_report.outbox = counts->pendingOperations;
            m_report.cacheIntact = counts->cacheIntact;
            m_report.outboxIntact = counts->outboxIntact;
        } else {
            m_storeError = counts.error();
        }
        oneDone();
    });
    whenDone(m_secrets.check(), this, [this](const Result<void> &usable) {
        m_report.keychainUsable = usable.has_value();
        m_report.keychainReason = usable ? QString() : usable.error().detail;
        oneDone();
    });
    for (AccountSession *session : sessions) {
        const AccountId account = session->account().id;
        const qint64 skew = session->serverSkewMs().value_or(0);
        if (qAbs(skew) > qAbs(m_report.clockSkewMs))
            m_report.clockSkewMs = skew;
        if (session->gate().state() == RequestGate::State::SwitchedOff) {
            m_report.reachability.insert(account, u"working offline"_s);
            oneDone();
            continue;
        }
        whenDone(
            session->provider().verifyLogin(), this, [this, account](const Result<HelpdeskProvider::Login> &login) {
                m_report.reachability.insert(
                    account, login ? u"ok"_s : errorKindName(login.error().kind) + u": "_s + login.error().detail);
                oneDone();
            });
    }
    return m_promise.future();
}

void DeskCheck::oneDone()
{
    if (--m_open > 0)
        return;
    if (m_storeError)
        m_promise.addResult(tl::unexpected(*m_storeError));
    else
        m_promise.addResult(m_report);
    m_promise.finish();
    deleteLater();
}

} // namespace foredesk
