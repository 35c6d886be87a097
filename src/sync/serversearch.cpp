// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serversearch.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

ServerSearch::ServerSearch(SyncStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_promise.start();
}

QFuture<Result<int>> ServerSearch::run(const QList<AccountSession *> &sessions, const QString &text)
{
    const QFuture<Result<int>> future = m_promise.future();
    const Result<Filter> filter = parseFilter(text);
    if (!filter || sessions.isEmpty()) {
        finish(filter ? failure(ErrorKind::Offline, u"no server can be asked now"_s) : tl::unexpected(filter.error()));
        return future;
    }
    m_open = static_cast<int>(sessions.size());
    for (AccountSession *session : sessions)
        askAccount(session, *filter);
    return future;
}

void ServerSearch::askAccount(AccountSession *session, const Filter &filter)
{
    TicketQuery query;
    query.account = session->account().id;
    query.filter = filter;
    whenDone(session->provider().listTickets(query, {}), this,
        [this, account = query.account](const Result<Page<Ticket>> &page) { answered(account, page); });
}

void ServerSearch::answered(const AccountId &account, const Result<Page<Ticket>> &page)
{
    if (!page) {
        m_lastError = page.error();
        oneDone();
        return;
    }
    ++m_answered;
    m_found += static_cast<int>(page->items.size());
    TicketBatch batch;
    batch.account = account;
    batch.tickets = page->items;
    batch.readAt = m_clock.nowMs();
    whenDone(m_store.putTickets(batch), this, [this](const Result<void> &) { oneDone(); });
}

void ServerSearch::oneDone()
{
    if (--m_open > 0)
        return;
    if (m_answered > 0)
        finish(m_found);
    else
        finish(tl::unexpected(m_lastError));
}

void ServerSearch::finish(const Result<int> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace foredesk
