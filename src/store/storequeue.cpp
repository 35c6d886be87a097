// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchreader.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/storeprivate.h"
#include "store/threadreader.h"

using namespace Qt::StringLiterals;

namespace foredesk
{

QFuture<Result<QueueStart>> Store::openQueue(const TicketQuery &query, int firstRows)
{
    return d->read<QueueStart>(DbThread::Urgency::Urgent,
        [query, firstRows, scope = d->scope()](Database &db) { return QueueReader(db).open(query, firstRows, scope); });
}

QFuture<Result<QList<QueueEntry>>> Store::queueEntries(const TicketQuery &query)
{
    return d->readAside<QList<QueueEntry>>(
        [query, scope = d->scope()](Database &db) { return QueueReader(db).entries(query, scope); });
}

QFuture<Result<QList<QueueEntry>>> Store::queueMembership(const TicketQuery &query, const QList<RowId> &rows)
{
    return d->read<QList<QueueEntry>>(DbThread::Urgency::Normal,
        [query, rows, scope = d->scope()](Database &db) { return QueueReader(db).membership(query, rows, scope); });
}

QFuture<Result<QList<QueueRow>>> Store::queueRows(const QList<RowId> &rows)
{
    return d->read<QList<QueueRow>>(
        DbThread::Urgency::Urgent, [rows](Database &db) { return QueueReader(db).rows(rows); });
}

QFuture<Result<QList<int>>> Store::counts(const QList<TicketQuery> &queries)
{
    return d->read<QList<int>>(DbThread::Urgency::Normal, [queries, scope = d->scope()](Database &db) {
        QList<int> counts;
        for (const TicketQuery &query : queries)
            counts.append(QueueReader(db).count(query, scope));
        return counts;
    });
}

QFuture<Result<QList<SearchHit>>> Store::search(const TicketQuery &query, int limit, const QString &slot)
{
    return d->search(query, limit, slot);
}

QFuture<Result<QList<QueueRow>>> Store::ticketsOfRequester(const Requester &requester, int limit)
{
    return d->read<QList<QueueRow>>(DbThread::Urgency::Normal,
        [requester, limit](Database &db) { return QueueReader(db).ofRequester(requester, limit); });
}

QFuture<Result<TicketRef>> Store::findByNumber(const AccountId &account, const QString &number)
{
    return d->read<TicketRef>(DbThread::Urgency::Urgent, [account, number](Database &db) -> Result<TicketRef> {
        TicketRef found = QueueReader(db).findByNumber(account, number);
        if (found.ticket.isEmpty())
            return failure(ErrorKind::NotFound, u"no ticket %1"_s.arg(number));
        return found;
    });
}

QFuture<Result<StoredThread>> Store::thread(const TicketRef &ticket)
{
    return d->read<StoredThread>(DbThread::Urgency::Urgent, [ticket](Database &db) -> Result<StoredThread> {
        StoredThread thread = ThreadReader(db).thread(ticket);
        if (thread.row == 0)
            return failure(ErrorKind::NotFound, u"ticket %1 is not in the cache"_s.arg(ticket.ticket.value()));
        return thread;
    });
}

QFuture<Result<QList<TicketId>>> Store::staleThreads(const AccountId &account, int limit)
{
    return d->read<QList<TicketId>>(DbThread::Urgency::Normal,
        [account, limit](Database &db) { return ThreadReader(db).staleThreads(account, limit); });
}

QFuture<Result<int>> Store::staleThreadCount(const AccountId &account)
{
    return d->read<int>(
        DbThread::Urgency::Normal, [account](Database &db) { return ThreadReader(db).staleThreadCount(account); });
}

QFuture<Result<QList<TicketId>>> Store::openTickets(const AccountId &account, int limit)
{
    return d->read<QList<TicketId>>(DbThread::Urgency::Normal,
        [account, limit](Database &db) { return ThreadReader(db).openTickets(account, limit); });
}

QFuture<Result<Store::Newest>> Store::newest(const AccountId &account)
{
    return d->read<Newest>(
        DbThread::Urgency::Normal, [account](Database &db) { return ThreadReader(db).newest(account); });
}

} // namespace foredesk
