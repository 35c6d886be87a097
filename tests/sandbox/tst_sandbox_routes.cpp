// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

/// Every operation the API document names: its quick reference and the sections before it.
const QStringList kDocumented {u"GET /tickets"_s, u"POST /tickets"_s, u"GET /tickets/:id"_s, u"PUT /tickets/:id"_s,
    u"PATCH /tickets/:id"_s, u"PATCH /tickets/:id/state"_s, u"PATCH /tickets/bulk"_s, u"DELETE /tickets/:id"_s,
    u"GET /activities/:id"_s, u"POST /activities"_s, u"PUT /activities/:id"_s, u"DELETE /activities/:id"_s,
    u"GET /inboxes"_s, u"POST /inboxes"_s, u"GET /inboxes/availability"_s, u"GET /inboxes/:id"_s, u"PUT /inboxes/:id"_s,
    u"DELETE /inboxes/:id"_s, u"GET /agents"_s, u"POST /agents"_s, u"GET /agents/:id"_s, u"PUT /agents/:id"_s,
    u"DELETE /agents/:id"_s, u"GET /sources"_s, u"POST /sources"_s, u"GET /sources/:id"_s, u"PATCH /sources/:id"_s,
    u"DELETE /sources/:id"_s, u"POST /sources/test"_s, u"GET /automations/:id"_s, u"PUT /automations/:id"_s,
    u"PATCH /automations/:id"_s, u"POST /automations"_s, u"GET /logs"_s, u"GET /tags"_s, u"POST /tags"_s,
    u"GET /tags/:id"_s, u"PUT /tags/:id"_s, u"DELETE /tags/:id"_s, u"GET /canned"_s, u"POST /canned"_s,
    u"GET /canned/:id"_s, u"PUT /canned/:id"_s, u"DELETE /canned/:id"_s, u"GET /users"_s, u"POST /users"_s,
    u"GET /users/:id"_s, u"PUT /users/:id"_s, u"DELETE /users/:id"_s, u"GET /senders"_s, u"POST /senders"_s,
    u"GET /senders/:id"_s, u"PUT /senders/:id"_s, u"DELETE /senders/:id"_s, u"POST /senders/test"_s, u"GET /sessions"_s,
    u"GET /sessions/:id"_s, u"PATCH /sessions/:id"_s, u"DELETE /sessions/:id"_s, u"POST /sessions/:id/transcript"_s,
    u"GET /reports"_s};

} // namespace

class SandboxRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<TestSandbox>(); }
    void everyDocumentedOperationExists();
    void everyOperationWantsTheToken();
    void unknownPathsAre404_data();
    void unknownPathsAre404();
    void wrongMethodsAre405WithAllow();
    void wrongContentTypeIs415();
    void aBodyWhereNoneBelongsIsRefused();
    void everythingIsLoggedButControl();
    void rateLimitRefusesBeyondIt();
    void answersCarryTheDesksDate();
    void keepsOneConnection();
    void brokenRequestsDoNotStopIt();

private:
    std::unique_ptr<TestSandbox> m_sandbox;
};

void SandboxRoutes::everyDocumentedOperationExists()
{
    const ticketdesk::Desk desk {m_sandbox->database(), ticketdesk::allShapes().first()};
    const RouteTable table = ticketdesk::makeRoutes(desk);
    QStringList present;
    for (const Route &route : table.routes())
        present.append(route.method + u' ' + route.pattern);
    // Attachments must come from somewhere; the document does not say.
    QStringList expected = kDocumented + QStringList {u"GET /uploads/*"_s, u"GET /imports/*"_s};
    std::ranges::sort(expected);
    std::ranges::sort(present);
    QCOMPARE(present, expected);
}

void SandboxRoutes::everyOperationWantsTheToken()
{
    for (const QByteArray &token : {QByteArray(), QByteArray("wrong"), QByteArray("test-token2")}) {
        WireClient stranger(m_sandbox->port(), token);
        for (const QString &operation : kDocumented) {
            const QByteArray path = operation.section(u' ', 1).replace(u":id"_s, u"1"_s).toLatin1();
            const QByteArray method = operation.section(u' ', 0, 0).toLatin1();
            const WireAnswer answer = stranger.ask(method, "/ticketdesk/v1" + path, method == "GET" ? "" : "{}");
            QVERIFY2(answer.status == 401, qPrintable(operation));
        }
        QCOMPARE(stranger.ask("GET", "/_sandbox/effects").status, 401);
    }
}

void SandboxRoutes::unknownPathsAre404_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray none;
    QTest::newRow("no resource") << QByteArray("GET") << QByteArray("/customers") << none;
    QTest::newRow("deeper") << QByteArray("GET") << QByteArray("/tickets/1/messages") << none;
    QTest::newRow("trailing slash") << QByteArray("GET") << QByteArray("/tickets/") << none;
    QTest::newRow("no ticket") << QByteArray("GET") << QByteArray("/tickets/999999") << none;
    QTest::newRow("id 0") << QByteArray("GET") << QByteArray("/tickets/0") << none;
    QTest::newRow("id is a word") << QByteArray("GET") << QByteArray("/tickets/abc") << none;
    QTest::newRow("id too large") << QByteArray("GET") << QByteArray("/tickets/99999999999999999999") << none;
    QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("/tickets/999999")
                           << QByteArray("{\"priority\":\"low\"}");
    QTest::newRow("state") << QByteArray("PATCH") << QByteArray("/tickets/999999/state")
                           << QByteArray("{\"state\":\"open\"}");
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/tickets/999999") << none;
    QTest::newRow("thread") << QByteArray("GET") << QByteArray("/activities/999999") << none;
    QTest::newRow("reply") << QByteArray("POST") << QByteArray("/activities")
                           << QByteArray("{\"ticket_id\":999999,\"type\":\"reply\",\"content\":\"x\"}");
    QTest::newRow("activity") << QByteArray("PUT") << QByteArray("/activities/999999")
                              << QByteArray("{\"content\":\"x\"}");
    QTest::newRow("tag") << QByteArray("GET") << QByteArray("/tags/999999") << none;
    QTest::newRow("inbox") << QByteArray("DELETE") << QByteArray("/inboxes/999999") << none;
    QTest::newRow("automations of no agent") << QByteArray("GET") << QByteArray("/automations/999999") << none;
    QTest::newRow("session") << QByteArray("GET") << QByteArray("/sessions/none") << none;
    QTest::newRow("trigger") << QByteArray("POST") << QByteArray("/automations")
                             << QByteArray("{\"ticket_id\":999999}");
}

void SandboxRoutes::unknownPathsAre404()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const WireAnswer answer = m_sandbox->ask(method, path, body);
    QCOMPARE(answer.status, 404);
    QVERIFY(!answer.object().value("message"_L1).toString().isEmpty());
}

void SandboxRoutes::wrongMethodsAre405WithAllow()
{
    const WireAnswer list = m_sandbox->ask("DELETE", "/tickets");
    QCOMPARE(list.status, 405);
    QCOMPARE(list.header("Allow"), QByteArray("GET, POST"));
    QCOMPARE(m_sandbox->ask("PATCH", "/tags/1", "{}").status, 405);
    QCOMPARE(m_sandbox->ask("POST", "/reports", "{}").status, 405);
    QCOMPARE(m_sandbox->ask("GET", "/tickets/bulk").status, 405);
    QCOMPARE(m_sandbox->ask("OPTIONS", "/tickets").status, 405);
}

void SandboxRoutes::wrongContentTypeIs415()
{
    const QByteArray body = "subject=Hello";
    const WireAnswer answer = m_sandbox->client().askRaw("POST /ticketdesk/v1/tickets HTTP/1.1\r\nHost: x\r\n"
                                                         "Authorization: Bearer test-token\r\n"
                                                         "Content-Type: text/plain\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(answer.status, 415);
}

void SandboxRoutes::aBodyWhereNoneBelongsIsRefused()
{
    QCOMPARE(m_sandbox->ask("DELETE", "/tags/1", "{\"force\":true}").errorFields(), QStringList {u"force"_s});
    // A client that always sends a body with a write sends an empty object.
    QCOMPARE(m_sandbox->ask("DELETE", "/tags/1", "{}").status, 200);
    QCOMPARE(WireClient(m_sandbox->port(), "test-token").ask("GET", "/ticketdesk/v1/tags", "{}").status, 400);
}

void SandboxRoutes::everythingIsLoggedButControl()
{
    TestSandbox fresh;
    fresh.control("GET", "/stats");
    fresh.ask("GET", "/tickets?limit=1&search=a%20b");
    WireClient(fresh.port(), "wrong").ask("POST", "/ticketdesk/v1/tags", "{\"name\":\"x\"}");
    fresh.ask("POST", "/tags", "{\"name\":\"fresh\",\"color\":\"#abcdef\"}");
    const QJsonArray requests = fresh.requests();
    QCOMPARE(requests.size(), 3);
    const QJsonObject read = requests.at(0).toObject();
    QCOMPARE(read.value("method"_L1).toString(), u"GET"_s);
    QCOMPARE(read.value("path"_L1).toString(), u"/ticketdesk/v1/tickets"_s);
    QCOMPARE(read.value("query"_L1).toString(), u"limit=1&search=a%20b"_s);
    QCOMPARE(read.value("status"_L1).toInt(), 200);
    QCOMPARE(read.value("authorized"_L1).toBool(), true);
    QCOMPARE(read.value("applied"_L1).toBool(), false);
    const QJsonObject refused = requests.at(1).toObject();
    QCOMPARE(refused.value("authorized"_L1).toBool(), false);
    QCOMPARE(refused.value("status"_L1).toInt(), 401);
    QCOMPARE(refused.value("body"_L1).toString(), u"{\"name\":\"x\"}"_s);
    const QJsonObject written = requests.at(2).toObject();
    QCOMPARE(written.value("applied"_L1).toBool(), true);
    QCOMPARE(written.value("status"_L1).toInt(), 201);
    QCOMPARE(fresh.control("GET", "/requests?since=2").array().size(), 1);
}

void SandboxRoutes::rateLimitRefusesBeyondIt()
{
    TestSandbox fresh;
    fresh.service().setRateLimit(3);
    int refused = 0;
    QByteArray retryAfter;
    for (int i = 0; i < 12; ++i) {
        const WireAnswer answer = fresh.ask("GET", "/tags");
        if (answer.status == 429) {
            ++refused;
            retryAfter = answer.header("Retry-After");
        }
    }
    // Twelve fast requests touch two seconds at most.
    QVERIFY(refused >= 6);
    QCOMPARE(retryAfter, QByteArray("1"));
}

void SandboxRoutes::answersCarryTheDesksDate()
{
    TestSandbox fresh;
    const auto hour = [&fresh] {
        const QString text = QString::fromLatin1(fresh.ask("GET", "/tags").header("Date"));
        return QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    };
    const QDateTime before = hour();
    QVERIFY(before.isValid());
    QCOMPARE(fresh.control("POST", "/time", "{\"advance_seconds\":86400}").status, 200);
    QVERIFY(before.secsTo(hour()) >= 86400);
    const QJsonObject ticket = fresh.ask("POST", "/tickets", "{\"subject\":\"Tomorrow\",\"requester\":{}}").object();
    const QDateTime created = QDateTime::fromString(ticket.value("created_at"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(created) > 86000);
}

void SandboxRoutes::keepsOneConnection()
{
    for (int i = 0; i < 50; ++i)
        QVERIFY(!m_sandbox->ask("GET", "/tags").closed);
    // Two requests in one packet are answered in order.
    const QByteArray one
        = "GET /ticketdesk/v1/tickets/1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer test-token\r\n\r\n";
    const QByteArray two = "GET /ticketdesk/v1/tickets/2 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer test-token\r\n"
                           "Connection: close\r\n\r\n";
    WireClient client(m_sandbox->port(), "test-token");
    QByteArray raw = client.askRaw(one + two).raw;
    if (raw.count("HTTP/1.1 200") < 2)
        raw += client.askRaw({}).raw;
    const qsizetype first = raw.indexOf("\"ticket_id\":1,");
    QVERIFY(first > 0);
    QVERIFY(raw.indexOf("\"ticket_id\":2,") > first);
}

void SandboxRoutes::brokenRequestsDoNotStopIt()
{
    for (const QByteArray &broken : {QByteArray("\r\n\r\n"), QByteArray("NONSENSE\r\n\r\n"),
             QByteArray("GET / HTTP/9.9\r\n\r\n"), QByteArray("POST /x HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc")})
        WireClient(m_sandbox->port(), "test-token").askRaw(broken, 100);
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 200);
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxRoutes)
#include "tst_sandbox_routes.moc"
