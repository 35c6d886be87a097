// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localdesk.h"

#include "domain/applypending.h"
#include "sync/deskcheck.h"
#include "sync/serversearch.h"
#include "sync/ticketfinder.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

ThreadView viewOf(const StoredThread &stored, const QList<Operation> &pending)
{
    ThreadView view;
    view.row = stored.row;
    view.ticket = applyPending(stored.ticket, pending);
    view.seenAt = stored.seenAt;
    view.fetchedAt = stored.fetchedAt;
    view.gone = stored.gone;
    for (const Operation &each : pending) {
        const auto *bulk = std::get_if<BulkChange>(&each.command);
        if (commandTicket(each.command) == stored.ticket.id || (bulk && bulk->tickets.contains(stored.ticket.id)))
            view.operations.append(each);
    }
    view.messages = applyPending(stored.messages, view.operations);
    return view;
}

} // namespace

QFuture<Result<QueueStart>> LocalDesk::openQueue(const TicketQuery &query, int firstRows)
{
    return m_parts.store.openQueue(query, firstRows);
}

QFuture<Result<QList<QueueEntry>>> LocalDesk::queueEntries(const TicketQuery &query)
{
    return m_parts.store.queueEntries(query);
}

QFuture<Result<QList<QueueRow>>> LocalDesk::queueRows(const QList<RowId> &rows)
{
    return m_parts.store.queueRows(rows);
}

QFuture<Result<QList<QueueEntry>>> LocalDesk::queueMembership(const TicketQuery &query, const QList<RowId> &rows)
{
    return m_parts.store.queueMembership(query, rows);
}

QFuture<Result<QList<int>>> LocalDesk::counts(const QList<TicketQuery> &queries)
{
    return m_parts.store.counts(queries);
}

QFuture<Result<QList<SearchHit>>> LocalDesk::search(const TicketQuery &query, int limit, const QString &slot)
{
    return m_parts.store.search(query, limit, slot);
}

QFuture<Result<QList<QueueRow>>> LocalDesk::ticketsOfRequester(const Requester &requester, int limit)
{
    return m_parts.store.ticketsOfRequester(requester, limit);
}

QFuture<Result<TicketRef>> LocalDesk::findTicket(const QString &typed)
{
    auto *finder = new TicketFinder(m_parts.store, m_accounts, this);
    return finder->find(typed);
}

QFuture<Result<ThreadView>> LocalDesk::thread(const TicketRef &ticket)
{
    auto drafts = std::make_shared<QList<Draft>>();
    whenDone(m_parts.store.drafts(), this, [drafts, ticket](const Result<QList<Draft>> &all) {
        for (const Draft &draft : all.value_or(QList<Draft>())) {
            if (draft.ticket == ticket)
                drafts->append(draft);
        }
    });
    const auto view = [this, ticket, drafts](const Result<StoredThread> &stored) -> Result<ThreadView> {
        if (!stored)
            return tl::unexpected(stored.error());
        AccountSession *each = session(ticket.account);
        ThreadView made = viewOf(*stored, each ? each->outbox().rows().pending() : QList<Operation>());
        made.drafts = *drafts;
        if (each && made.fetchedAt == 0 && !made.gone)
            each->puller().wantThread(ticket.ticket);
        return made;
    };
    return mapped<ThreadView>(m_parts.store.thread(ticket), this, view);
}

QFuture<Result<int>> LocalDesk::searchServers(const QString &text)
{
    QList<AccountSession *> open;
    for (const auto &[id, each] : m_sessions) {
        if (each->gate().isOpen())
            open.append(each.get());
    }
    auto *searching = new ServerSearch(m_access, m_parts.clock, this);
    return searching->run(open, text);
}

QFuture<Result<QByteArray>> LocalDesk::attachment(const TicketRef &ticket, const Attachment &attachment)
{
    AccountSession *each = session(ticket.account);
    if (!each || !each->gate().isOpen())
        return failedFuture<QByteArray>(ErrorKind::Offline, u"attachments are read from the server"_s);
    return each->provider().downloadAttachment(attachment);
}

QFuture<Result<QList<LogEntry>>> LocalDesk::activityLog(int limit, qint64 beforeId)
{
    return m_parts.store.logEntries(limit, beforeId);
}

QFuture<Result<DoctorReport>> LocalDesk::doctor()
{
    QList<AccountSession *> sessions;
    for (const auto &[id, each] : m_sessions)
        sessions.append(each.get());
    auto *check = new DeskCheck(m_parts.store, m_parts.secrets, this);
    return check->run(sessions);
}

} // namespace foredesk
