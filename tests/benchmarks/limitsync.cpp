// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitsync.h"

#include "benchmarks/limitdb.h"
#include "benchmarks/measure.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kInFlight = 6;
constexpr int kThreadsACommit = 200;
constexpr int kPage = 100;
constexpr int kDeepestOffset = 10'000;

/// One run of the loop.
class HandLoop
{
public:
    HandLoop(const DeskServer &server, const QString &file)
        : m_server(server)
        , m_database(file)
    {
    }
    LimitSync run();

private:
    QNetworkReply *get(const QString &path, const QUrlQuery &query);
    QJsonObject getNow(const QString &path, const QUrlQuery &query);
    void readTickets();
    void readThreads();
    void fetchNextThread(QEventLoop &loop);
    void storeThread(const QJsonArray &messages, qint64 ticket);

    const DeskServer &m_server;
    LimitDatabase m_database;
    QNetworkAccessManager m_manager;
    QList<qint64> m_ids;
    qsizetype m_next = 0;
    int m_pending = 0;
    int m_uncommitted = 0;
    double m_startedAt = 0;
    LimitSync m_result;
};

QNetworkReply *HandLoop::get(const QString &path, const QUrlQuery &query)
{
    QUrl url = m_server.url();
    url.setPath(url.path() + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_server.token().reveal());
    return m_manager.get(request);
}

QJsonObject HandLoop::getNow(const QString &path, const QUrlQuery &query)
{
    QNetworkReply *reply = get(path, query);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

/// Pages down to the deepest offset, then again from the last time on.
void HandLoop::readTickets()
{
    QSet<qint64> seen;
    QString before;
    for (int offset = 0;; offset += kPage) {
        if (offset > kDeepestOffset)
            offset = 0;
        QUrlQuery query {{u"limit"_s, QString::number(kPage)}, {u"offset"_s, QString::number(offset)},
            {u"sort"_s, uR"([{"id":"created_at","desc":true}])"_s}};
        if (!before.isEmpty())
            query.addQueryItem(u"filters"_s, uR"([{"id":"created_at","operator":"lte","value":"%1"}])"_s.arg(before));
        const QJsonArray tickets = getNow(u"/tickets"_s, query)["result"_L1].toArray();
        m_database.begin();
        for (const QJsonValue &value : tickets) {
            const QJsonObject ticket = value.toObject();
            const qint64 id = ticket["ticket_id"_L1].toInteger();
            if (seen.contains(id))
                continue;
            seen.insert(id);
            m_database.putTicket(ticket);
            m_ids.append(id);
        }
        m_database.commit();
        if (m_result.firstRowsMs == 0)
            m_result.firstRowsMs = wallMs() - m_startedAt;
        if (tickets.size() < kPage)
            break;
        if (offset + kPage > kDeepestOffset)
            before = tickets.last()["created_at"_L1].toVariant().toString();
    }
    m_result.tickets = static_cast<int>(m_ids.size());
}

void HandLoop::storeThread(const QJsonArray &messages, qint64 ticket)
{
    if (m_uncommitted == 0)
        m_database.begin();
    for (const QJsonValue &value : messages) {
        QJsonObject message = value.toObject();
        message.insert("ticket_id"_L1, ticket);
        m_database.putMessage(message);
    }
    m_result.messages += static_cast<int>(messages.size());
    if (++m_uncommitted == kThreadsACommit) {
        m_database.commit();
        m_uncommitted = 0;
    }
}

void HandLoop::fetchNextThread(QEventLoop &loop)
{
    if (m_next == m_ids.size()) {
        if (m_pending == 0)
            loop.quit();
        return;
    }
    const qint64 ticket = m_ids.at(m_next++);
    ++m_pending;
    QNetworkReply *reply = get(u"/activities/%1"_s.arg(ticket), {{u"limit"_s, QString::number(kPage)}});
    QObject::connect(reply, &QNetworkReply::finished, &loop, [this, reply, ticket, &loop] {
        reply->deleteLater();
        const QJsonObject first = QJsonDocument::fromJson(reply->readAll()).object();
        storeThread(first["result"_L1].toArray(), ticket);
        for (int offset = kPage; offset < first["total"_L1].toInt() && offset <= kDeepestOffset; offset += kPage) {
            const QJsonObject more = getNow(u"/activities/%1"_s.arg(ticket),
                {{u"limit"_s, QString::number(kPage)}, {u"offset"_s, QString::number(offset)}});
            storeThread(more["result"_L1].toArray(), ticket);
        }
        --m_pending;
        fetchNextThread(loop);
    });
}

void HandLoop::readThreads()
{
    if (m_ids.isEmpty())
        return;
    QEventLoop loop;
    for (int lane = 0; lane < kInFlight; ++lane)
        fetchNextThread(loop);
    if (m_pending > 0)
        loop.exec();
    if (m_uncommitted > 0)
        m_database.commit();
}

LimitSync HandLoop::run()
{
    m_startedAt = wallMs();
    const double cpu = cpuMs();
    readTickets();
    readThreads();
    m_result.cpuMs = cpuMs() - cpu;
    m_result.wallMs = wallMs() - m_startedAt;
    return m_result;
}

} // namespace

LimitSync syncByHand(const DeskServer &server, const QString &file)
{
    return HandLoop(server, file).run();
}

double pollByHand(const DeskServer &server, const QString &file)
{
    LimitDatabase database(file);
    QNetworkAccessManager manager;
    const auto get = [&](const QString &path, const QUrlQuery &query) {
        QUrl url = server.url();
        url.setPath(url.path() + path);
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + server.token().reveal());
        QNetworkReply *reply = manager.get(request);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object()["result"_L1].toArray();
    };
    QHash<QString, QJsonArray> lists;
    const auto poll = [&] {
        const QJsonArray tickets = get(u"/tickets"_s,
            {{u"limit"_s, QString::number(kPage)}, {u"sort"_s, uR"([{"id":"updated_at","desc":true}])"_s}});
        database.begin();
        for (const QJsonValue &ticket : tickets)
            database.putTicket(ticket.toObject());
        database.commit();
        // A poll that is asked for reads the small lists, too.
        for (const QString &path : {u"/users"_s, u"/inboxes"_s, u"/tags"_s, u"/canned"_s}) {
            const QJsonArray list = get(path, {});
            if (lists.value(path) != list)
                lists.insert(path, list);
        }
    };
    poll();
    const double before = cpuMs();
    poll();
    return cpuMs() - before;
}

} // namespace foredesk::bench
