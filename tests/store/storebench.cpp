// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include "store/database.h"
#include "store/statement.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace foredesk
{

QStringList StoreBench::shown(const QString &filter, TicketSort sort)
{
    const auto parsed = parseFilter(filter);
    if (!parsed)
        return {u"does not parse"_s};
    TicketQuery query;
    query.filter = *parsed;
    query.sort = sort;
    const auto start = wait(store->openQueue(query, 1000));
    if (!start)
        return {start.error().detail};
    QStringList ids;
    for (const QueueRow &each : start->rows)
        ids.append(each.ref.ticket.value());
    if (start->total != ids.size())
        ids.append(u"but total %1"_s.arg(start->total));
    return ids;
}

QueueRow StoreBench::row(const TicketId &ticket)
{
    const auto thread = wait(store->thread({kAcme, ticket}));
    if (!thread)
        return {};
    const auto rows = wait(store->queueRows({thread->row}));
    return rows && !rows->isEmpty() ? rows->first() : QueueRow {};
}

void StoreBench::waitForIndex()
{
    Database reader;
    QVERIFY(reader.open(paths().cacheFile, Database::Mode::ReadOnly, Database::Durability::Normal));
    const auto waiting = [&reader] {
        Statement count(reader, "SELECT count(*) FROM unindexed");
        return count.next() ? count.integer(0) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), qint64(0), 20000);
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

void fillProfile(StoreBench &bench, int tickets)
{
    QList<ThreadBatch> threads;
    TicketBatch batch;
    batch.account = kAcme;
    for (int i = 0; i < tickets; ++i) {
        batch.tickets.append(makeTicket(QString::number(i)));
        threads.append(
            {kAcme, {TicketId(QString::number(i)), {makeMessage(u"m"_s, u"words %1"_s.arg(i), kNoon)}, true}, kNoon});
    }
    QVERIFY(wait(bench->putTickets(batch)));
    QVERIFY(wait(bench->putThreads(threads)));
    QVERIFY(
        wait(bench->addOperation({makeOperation(u"reply"_s, AddReply {TicketId(u"1"_s), u"Dear Rita"_s, {}}), {}})));
    Operation done = makeOperation(u"done"_s, AddNote {TicketId(u"2"_s), u"past"_s});
    done.state = OperationState::Done;
    QVERIFY(wait(bench->addOperation({done, {}})));
    QVERIFY(wait(bench->saveDraft({DraftId(u"d"_s), refOf(u"3"_s), Visibility::Public, u"unsent words"_s, {}, kNoon})));
    bench.waitForIndex();
    bench.close();
}

Ticket makeTicket(const QString &id)
{
    Ticket ticket;
    ticket.account = kAcme;
    ticket.id = TicketId(id);
    ticket.number = id;
    ticket.subject = u"Subject of "_s + id;
    ticket.state = {TicketState::Open, u"open"_s};
    ticket.priority = {Priority::None, u"none"_s};
    ticket.source = {TicketSource::Email, u"email"_s};
    ticket.requester.name = u"Rita Requester"_s;
    ticket.requester.email = u"rita@example.org"_s;
    ticket.createdAt = kNoon - 7'200'000;
    ticket.updatedAt = kNoon - 3'600'000;
    return ticket;
}

Message makeMessage(const QString &id, const QString &body, qint64 at)
{
    Message message;
    message.id = MessageId(id);
    message.kind = MessageKind::Reply;
    message.visibility = Visibility::Public;
    message.author.kind = AuthorKind::Customer;
    message.author.name = u"Rita Requester"_s;
    message.body = body;
    message.createdAt = at;
    return message;
}

Operation makeOperation(const QString &id, const Command &command)
{
    Operation operation;
    operation.id = OperationId(id);
    operation.account = kAcme;
    operation.command = command;
    operation.state = OperationState::Queued;
    operation.submittedAt = kNoon;
    return operation;
}

TicketRef refOf(const QString &ticket)
{
    return {kAcme, TicketId(ticket)};
}

} // namespace foredesk
