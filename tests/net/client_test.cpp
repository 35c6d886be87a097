// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientrig.h"

#include <QTest>

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesArriveWholeAndOnce_data() { methodRows(); }
    void writesArriveWholeAndOnce()
    {
        QFETCH(int, method);
        const auto verb = static_cast<HttpMethod>(method);
        Rig rig({answer(200, R"({"a":1})")});
        const QByteArray body = "{\"text\":\"" + QByteArray(200'000, 'x') + "\"}";
        const auto result = rig.send(verb, body);
        QCOMPARE(outcomeWord(result), u"ok"_s);
        QCOMPARE(result->body, QByteArray(R"({"a":1})"));
        const SeenRequest seen = rig.server.requests().value(0);
        QCOMPARE(seen.method, verbOf(verb));
        QCOMPARE(seen.body, body);
        QCOMPARE(seen.headers.value("content-length"), QByteArray::number(body.size()));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + kKey);
    }
    void writesAreNeverBodyless()
    {
        Rig rig({answer(200, "{}")});
        for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete}) {
            QVERIFY(rig.send(method).has_value());
            QCOMPARE(rig.server.requests().last().body, QByteArray("{}"));
        }
    }
    void abruptEndsReachTheServerOnce_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("then");
        QTest::addColumn<bool>("warm");
        using Then = ServerStep::Then;
        const QList<std::tuple<const char *, QByteArray, Then>> ends {
            {"fin", {}, Then::Close},
            {"reset", {}, Then::Reset},
            {"half status line, fin", "HTTP/1.", Then::Close},
            {"half status line, reset", "HTTP/1.", Then::Reset},
            {"status line, fin", "HTTP/1.1 201 Created\r\n", Then::Close},
            {"half header, fin", "HTTP/1.1 201 Created\r\nContent-Le", Then::Close},
            {"half body, fin",
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"i",
                Then::Close},
            {"half body, reset",
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"i",
                Then::Reset},
            {"half chunk, fin",
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                "chunked\r\n\r\nff\r\n{\"i",
                Then::Close},
            {"connection close, fin", {}, Then::Close},
        };
        for (const auto &[name, bytes, then] : ends) {
            for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete}) {
                for (const bool warm : {false, true}) {
                    const QByteArray row = verbOf(method) + (warm ? " warm " : " cold ") + name;
                    QTest::newRow(row.constData()) << int(method) << bytes << int(then) << warm;
                }
            }
        }
    }
    void abruptEndsReachTheServerOnce()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, bytes);
        QFETCH(int, then);
        QFETCH(bool, warm);
        QList<ServerStep> steps {broken(bytes, static_cast<ServerStep::Then>(then))};
        if (warm)
            steps.prepend(answer(200, "{}"));
        Rig rig(steps);
        if (warm)
            QVERIFY(rig.send(HttpMethod::Get).has_value());
        const auto verb = static_cast<HttpMethod>(method);
        const auto result = rig.send(verb, R"({"content":"hello"})");
        QCOMPARE(outcomeWord(result), u"OutcomeUnknown"_s);
        QTest::qWait(30); // a repetition would come at once
        QCOMPARE(rig.server.count(verbOf(verb)), 1);
    }
    void readsAreRepeatedAFewTimes()
    {
        Rig rig({broken({}, ServerStep::Then::Close), broken("HTTP/1.1 2", ServerStep::Then::Close),
            answer(200, R"({"total":0})")});
        QCOMPARE(outcomeWord(rig.send(HttpMethod::Get)), u"ok"_s);
        Rig dead({broken({}, ServerStep::Then::Close)});
        QCOMPARE(outcomeWord(dead.send(HttpMethod::Get)), u"Timeout"_s);
        QVERIFY(dead.server.requests().size() >= 3);
        QVERIFY(dead.server.requests().size() <= 12); // Qt adds its own on top of our three
    }
    void plainHttpToOtherMachinesIsRefusedUnsent()
    {
        Rig rig({answer(200, "{}")});
        HttpRequest request;
        request.url = QUrl(u"http://desk.example/v1/tickets"_s);
        QCOMPARE(outcomeWord(waitFor(rig.client.send(request))), u"Rejected"_s);
    }
    void cancellingAbortsTheRequest()
    {
        Rig rig({hanging()});
        HttpRequest request;
        request.url = rig.server.url();
        auto future = rig.client.send(request);
        QTRY_COMPARE(rig.server.requests().size(), 1);
        future.cancel();
        QCOMPARE(outcomeWord(waitFor(future)), u"Cancelled"_s);
        // the slot in the queue is free again
        for (int i = 0; i < 20; ++i) {
            auto another = rig.client.send(request);
            another.cancel();
            QCOMPARE(outcomeWord(waitFor(another)), u"Cancelled"_s);
        }
        QVERIFY(rig.server.requests().size() < 20);
    }
    void destroyingTheClientEndsItsFutures()
    {
        ScriptedServer server({hanging()});
        QNetworkAccessManager manager;
        SystemClock clock;
        auto client = std::make_unique<HttpClient>(manager, clock, Credential {}, quickOptions());
        HttpRequest request;
        request.url = server.url();
        const auto future = client->send(request);
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QCOMPARE(outcomeWord(waitFor(future)), u"Cancelled"_s);
    }
    void rateLimitPausesEverything()
    {
        Rig rig({answer(429, R"({"message":"slow down"})", "Retry-After: 40\r\n")});
        const auto first = rig.send(HttpMethod::Post);
        QCOMPARE(outcomeWord(first), u"RateLimited"_s);
        QCOMPARE(first.error().retryAfter, std::chrono::seconds(40));
        const auto second = rig.send(HttpMethod::Get);
        QCOMPARE(outcomeWord(second), u"RateLimited"_s);
        QVERIFY(second.error().retryAfter.value_or(std::chrono::seconds(0)) >= std::chrono::seconds(38));
        QCOMPARE(rig.server.requests().size(), 1);
    }
    void requestsKeepToTheRate()
    {
        HttpOptions options = quickOptions();
        options.rate = RateLimit {50.0, 1.0, 50.0, 2.0};
        Rig rig({answer(200, "{}")}, options);
        QList<QFuture<Result<HttpResponse>>> futures;
        HttpRequest request;
        request.url = rig.server.url();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 12; ++i)
            futures.append(rig.client.send(request));
        for (const auto &future : futures)
            QVERIFY(waitFor(future).has_value());
        QVERIFY2(timer.elapsed() >= 190, "twelve requests at 50 a second with a burst of two");
    }
    void interactiveRequestsOvertake()
    {
        HttpOptions options = quickOptions();
        options.rate = RateLimit {100.0, 1.0, 100.0, 1.0};
        Rig rig({answer(200, "{}")}, options);
        QList<QFuture<Result<HttpResponse>>> futures;
        HttpRequest request;
        request.urgency = Urgency::Background;
        for (int i = 0; i < 5; ++i) {
            request.url = rig.server.url(u"/background"_s);
            futures.append(rig.client.send(request));
        }
        request.urgency = Urgency::Interactive;
        request.url = rig.server.url(u"/interactive"_s);
        futures.append(rig.client.send(request));
        for (const auto &future : futures)
            QVERIFY(waitFor(future).has_value());
        QCOMPARE(rig.server.requests().value(1).target, QByteArray("/interactive"));
    }
    void serverTimeIsTold()
    {
        Rig rig({answer(200, "{}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n")});
        QCOMPARE(rig.send(HttpMethod::Get)->serverTimeMs, 784111777000LL);
        QVERIFY(rig.client.clockSkewMs() < 0);
    }
    void nobodyListeningIsProvenUnsent()
    {
        QUrl url;
        {
            const ScriptedServer gone({answer(200, "{}")});
            url = gone.url();
        }
        Rig rig({answer(200, "{}")});
        HttpRequest request;
        request.method = HttpMethod::Post;
        request.url = url;
        QCOMPARE(outcomeWord(waitFor(rig.client.send(request))), u"Offline"_s);
    }

private:
    static void methodRows()
    {
        QTest::addColumn<int>("method");
        for (const HttpMethod method : {HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete})
            QTest::newRow(verbOf(method).constData()) << int(method);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "client_test.moc"
