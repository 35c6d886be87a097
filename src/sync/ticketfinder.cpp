// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ticketfinder.h"

#include "base/whendone.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

TicketFinder::TicketFinder(Store &store, const QList<Account> &accounts, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_promise.start();
    for (const Account &each : accounts)
        m_accounts.append(each.id);
}

QFuture<Result<TicketRef>> TicketFinder::find(const QString &typed)
{
    m_number = typed.trimmed();
    if (const qsizetype slash = m_number.indexOf(u'/'); slash > 0) {
        const AccountId account(m_number.left(slash));
        m_number = m_number.mid(slash + 1);
        m_accounts.removeIf([&account](const AccountId &each) { return each != account; });
    }
    if (m_number.startsWith(u'#'))
        m_number.remove(0, 1);
    const QFuture<Result<TicketRef>> future = m_promise.future();
    tryNext();
    return future;
}

void TicketFinder::tryNext()
{
    if (m_accounts.isEmpty() || m_number.isEmpty()) {
        finish(failure(ErrorKind::NotFound, u"no ticket %1 on this machine"_s.arg(m_number)));
        return;
    }
    whenDone(m_store.findByNumber(m_accounts.takeFirst(), m_number), this, [this](const Result<TicketRef> &found) {
        if (found || found.error().kind != ErrorKind::NotFound)
            finish(found);
        else
            tryNext();
    });
}

void TicketFinder::finish(const Result<TicketRef> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace foredesk
