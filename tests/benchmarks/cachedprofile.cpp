// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitdb.h"
#include "benchmarks/measure.h"
#include "benchmarks/ourdesk.h"
#include "sandbox/data/activitystore.h"
#include "sandbox/data/database.h"
#include "sandbox/data/ticketlist.h"
#include "support/waitfor.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kBatch = 200;
constexpr int kListedTickets = 10'000;
constexpr int kIndexPatienceMs = 900'000;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

Ticket domainTicket(const sandbox::Ticket &from)
{
    Ticket ticket;
    ticket.account = kBenchAccount;
    ticket.id = TicketId(QString::number(from.id));
    ticket.number = QString::number(from.id);
    ticket.subject = text(from.subject);
    ticket.description = text(from.description);
    const bool open = from.state == sandbox::State::Open;
    ticket.state = {open ? TicketState::Open : TicketState::Closed, open ? u"open"_s : u"closed"_s};
    ticket.priority = {static_cast<Priority>(from.priority), text(std::string(sandbox::word(from.priority)))};
    ticket.source = {TicketSource::Email, u"email"_s};
    ticket.requester.name = text(from.requester.name);
    ticket.requester.email = text(from.requester.email);
    if (from.userId)
        ticket.assignee = AgentId(QString::number(*from.userId));
    if (from.inboxId)
        ticket.inbox = InboxId(QString::number(*from.inboxId));
    for (const std::string &tag : from.tags)
        ticket.tags.append(text(tag));
    ticket.createdAt = from.createdAt;
    ticket.updatedAt = from.updatedAt;
    return ticket;
}

Message domainMessage(const sandbox::Activity &from)
{
    Message message;
    message.id = MessageId(QString::number(from.id));
    message.ticket = TicketId(QString::number(from.ticketId));
    message.kind = static_cast<MessageKind>(from.type);
    message.rawKind = text(std::string(sandbox::word(from.type)));
    message.visibility
        = from.type == sandbox::ActivityType::Reply && !from.isDraft ? Visibility::Public : Visibility::Private;
    message.publication = from.isDraft ? Publication::Draft : Publication::Published;
    message.author.kind = from.authorKind == sandbox::AuthorKind::Customer ? AuthorKind::Customer
        : from.authorKind == sandbox::AuthorKind::System                   ? AuthorKind::System
                                                                           : AuthorKind::Agent;
    message.author.name = text(from.authorName);
    message.author.email = text(from.authorEmail);
    message.body = text(from.content);
    message.createdAt = from.createdAt;
    message.updatedAt = from.updatedAt;
    return message;
}

/// The corpus, newest tickets first as a sync would bring them, batch by batch with their threads.
template <class Take>
void readCorpus(int tickets, Take take)
{
    sandbox::Database database(QDir(corpusFolder(tickets)).filePath(u"desk.db"_s).toStdString());
    const sandbox::Lease connection = database.lease();
    for (qint64 last = tickets; last > 0; last -= kBatch) {
        QList<sandbox::Ticket> batch;
        QList<std::vector<sandbox::Activity>> threads;
        for (qint64 id = last; id > std::max<qint64>(0, last - kBatch); --id) {
            if (const auto ticket = sandbox::findTicket(*connection, id)) {
                batch.append(*ticket);
                threads.append(sandbox::listActivities(*connection, id, 0, 100'000).activities);
            }
        }
        take(batch, threads);
    }
}

bool fillStore(Store &store, int tickets)
{
    bool fine = true;
    readCorpus(tickets, [&](const QList<sandbox::Ticket> &batch, const QList<std::vector<sandbox::Activity>> &threads) {
        TicketBatch put {.account = kBenchAccount};
        QList<ThreadBatch> putThreads;
        for (qsizetype index = 0; index < batch.size(); ++index) {
            put.tickets.append(domainTicket(batch.at(index)));
            ThreadBatch thread {kBenchAccount, {put.tickets.last().id, {}, true}, 1};
            for (const sandbox::Activity &activity : threads.at(index))
                thread.thread.messages.append(domainMessage(activity));
            putThreads.append(thread);
        }
        fine = fine && test::waitFor(store.putTickets(put)) && test::waitFor(store.putThreads(putThreads));
    });
    return fine;
}

/// Tickets alone, those of a small corpus again and again under new numbers, each round a second older.
bool fillList(Store &store, int tickets)
{
    bool fine = true;
    for (int done = 0; fine && done < tickets; done += kListedTickets) {
        const int round = done / kListedTickets;
        readCorpus(kListedTickets, [&](const QList<sandbox::Ticket> &batch, const auto &) {
            TicketBatch put {.account = kBenchAccount};
            for (const sandbox::Ticket &each : batch) {
                Ticket ticket = domainTicket(each);
                ticket.id = TicketId(QString::number(each.id + done));
                ticket.number = ticket.id.value();
                ticket.createdAt -= round * 1000;
                ticket.updatedAt -= round * 1000;
                if (each.id + done <= tickets)
                    put.tickets.append(ticket);
            }
            fine = fine && test::waitFor(store.putTickets(put));
        });
    }
    return fine;
}

Account unreachableAccount()
{
    Account account;
    account.id = kBenchAccount;
    account.name = u"Bench"_s;
    account.baseUrl = QUrl(u"http://127.0.0.1:9/ticketdesk/v1"_s);
    account.me = AgentId(u"1"_s);
    return account;
}

bool fillProfile(const QString &folder, const std::function<bool(Store &)> &fill)
{
    const auto profile = ProfileDir::open(folder);
    if (!profile)
        return false;
    Settings(profile->settingsFile()).setAccounts({accountToJson(unreachableAccount())});
    SystemClock clock;
    Store store({profile->outboxFile(), profile->cacheFile()}, clock);
    store.setMe(kBenchAccount, AgentId(u"1"_s));
    return test::waitFor(store.open()) && fill(store);
}

/// The index is filled behind the tables: waits for it once.
bool isIndexed(const QString &profile)
{
    OurDesk desk(profile, OurDesk::Network::Untouched);
    return desk.isOpen() && desk.waitUntilIndexed(kIndexPatienceMs);
}

QJsonObject jsonTicket(const sandbox::Ticket &from)
{
    QJsonArray tags;
    for (const std::string &tag : from.tags)
        tags.append(text(tag));
    return {{u"ticket_id"_s, qint64(from.id)}, {u"subject"_s, text(from.subject)},
        {u"description"_s, text(from.description)},
        {u"requester"_s,
            QJsonObject {{u"name"_s, text(from.requester.name)}, {u"email"_s, text(from.requester.email)}}},
        {u"state"_s, text(std::string(sandbox::word(from.state)))},
        {u"priority"_s, text(std::string(sandbox::word(from.priority)))},
        {u"user_id"_s, from.userId ? QJsonValue(qint64(*from.userId)) : QJsonValue()},
        {u"created_at"_s, qint64(from.createdAt)}, {u"updated_at"_s, qint64(from.updatedAt)}, {u"tags"_s, tags}};
}

QJsonObject jsonMessage(const sandbox::Activity &from)
{
    return {{u"activity_id"_s, qint64(from.id)}, {u"ticket_id"_s, qint64(from.ticketId)},
        {u"type"_s, text(std::string(sandbox::word(from.type)))},
        {u"author"_s, QJsonObject {{u"name"_s, text(from.authorName)}}}, {u"content"_s, text(from.content)},
        {u"created_at"_s, qint64(from.createdAt)}};
}

/// `make` fills what is not marked complete.
QString keptFolder(const QString &name, const std::function<bool(const QString &)> &make)
{
    const QString folder = cacheFolder(name);
    const QString mark = QDir(cacheFolder()).filePath(name + u".complete"_s);
    if (QFile::exists(mark))
        return folder;
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    QFile file(mark);
    if (!make(folder) || !file.open(QIODevice::WriteOnly))
        qWarning("%s could not be made", qPrintable(name));
    return folder;
}

} // namespace

QString cachedProfile(int tickets)
{
    return keptFolder(u"profile-%1"_s.arg(tickets), [tickets](const QString &folder) {
        return fillProfile(folder, [tickets](Store &store) { return fillStore(store, tickets); }) && isIndexed(folder);
    });
}

QString listProfile(int tickets)
{
    return keptFolder(u"list-%1"_s.arg(tickets), [tickets](const QString &folder) {
        return fillProfile(folder, [tickets](Store &store) { return fillList(store, tickets); }) && isIndexed(folder);
    });
}

QString cachedLimit(int tickets)
{
    const QString folder = keptFolder(u"byhand-%1"_s.arg(tickets), [tickets](const QString &made) {
        LimitDatabase database(QDir(made).filePath(u"limit.db"_s));
        readCorpus(
            tickets, [&](const QList<sandbox::Ticket> &batch, const QList<std::vector<sandbox::Activity>> &threads) {
                database.begin();
                for (const sandbox::Ticket &ticket : batch)
                    database.putTicket(jsonTicket(ticket));
                for (const auto &thread : threads) {
                    for (const sandbox::Activity &activity : thread)
                        database.putMessage(jsonMessage(activity));
                }
                database.commit();
            });
        return true;
    });
    return QDir(folder).filePath(u"limit.db"_s);
}

} // namespace foredesk::bench
