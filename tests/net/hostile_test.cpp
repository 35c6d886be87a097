// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientrig.h"

#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// Servers and networks that mean harm or are broken: nothing leaks, nothing hangs, nothing grows.
class HttpHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void challengesDoNotRepeatAWrite()
    {
        for (const QByteArray &scheme : {QByteArray("Basic realm=x"), QByteArray("Digest realm=x, nonce=y")}) {
            Rig rig({answer(401, R"({"message":"no"})", "WWW-Authenticate: " + scheme + "\r\n")});
            QCOMPARE(outcomeWord(rig.send(HttpMethod::Post)), u"Unauthorized"_s);
            QCOMPARE(rig.server.requests().size(), 1);
        }
    }
    void redirectsAreNotFollowedAndLeakNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("method");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Patch, HttpMethod::Delete})
                QTest::addRow("%d %s", status, verbOf(method).constData()) << status << int(method);
        }
    }
    void redirectsAreNotFollowedAndLeakNothing()
    {
        QFETCH(int, status);
        QFETCH(int, method);
        ScriptedServer other({answer(200, "{}")});
        Rig rig({answer(status, "{}", "Location: " + other.url().toEncoded() + "\r\n")});
        const auto result = rig.send(static_cast<HttpMethod>(method));
        QCOMPARE(outcomeWord(result), u"Protocol"_s);
        QCOMPARE(result.error().httpStatus, status);
        QTest::qWait(20);
        QCOMPARE(other.requests().size(), 0);
        QCOMPARE(other.bytesReceived(), 0);
        QCOMPARE(rig.server.requests().size(), 1);
    }
    void theKeyGoesToItsOwnOriginOnly()
    {
        ScriptedServer other({answer(200, "{}")});
        Rig rig({answer(200, "{}")});
        HttpRequest request;
        request.url = other.url();
        QVERIFY(waitFor(rig.client.send(request)).has_value());
        QVERIFY(!other.requests().value(0).headers.contains("authorization"));
        QVERIFY(rig.send(HttpMethod::Get).has_value());
        QVERIFY(rig.server.requests().value(0).headers.contains("authorization"));
    }
    void cookiesAreNotKept()
    {
        Rig rig({answer(200, "{}", "Set-Cookie: track=1; Path=/\r\n")});
        for (int i = 0; i < 2; ++i)
            QVERIFY(rig.send(HttpMethod::Get).has_value());
        QVERIFY(!rig.server.requests().value(1).headers.contains("cookie"));
    }
    void answersAreNotCached()
    {
        Rig rig({answer(200, "{}", "Cache-Control: max-age=1000\r\nETag: \"x\"\r\n")});
        for (int i = 0; i < 2; ++i)
            QVERIFY(rig.send(HttpMethod::Get).has_value());
        QCOMPARE(rig.server.requests().size(), 2);
        QVERIFY(!rig.server.requests().value(1).headers.contains("if-none-match"));
    }
    void deadlinesEndWhatDrips_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("headers") << "HTTP/1.1 200 OK\r\nX-Slow: " + QByteArray(1000, 'x');
        QTest::newRow("body") << "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n"
                + QByteArray(900, ' ');
    }
    void deadlinesEndWhatDrips()
    {
        QFETCH(QByteArray, bytes);
        HttpOptions options = quickOptions();
        options.deadlines = {300, 300, 600};
        ServerStep slow;
        slow.bytes = bytes;
        slow.dripMs = 20;
        Rig rig({slow}, options);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(outcomeWord(rig.send(HttpMethod::Post)), u"OutcomeUnknown"_s);
        QVERIFY2(timer.elapsed() < 5000, "the peer kept the request alive");
        QCOMPARE(rig.server.requests().size(), 1);
        QCOMPARE(outcomeWord(rig.send(HttpMethod::Get)), u"Timeout"_s);
    }
    void silenceEndsAtTheDeadline()
    {
        HttpOptions options = quickOptions();
        options.deadlines = {200, 200, 400};
        Rig rig({hanging()}, options);
        QCOMPARE(outcomeWord(rig.send(HttpMethod::Post)), u"OutcomeUnknown"_s);
        QCOMPARE(outcomeWord(rig.send(HttpMethod::Get)), u"Timeout"_s);
        QCOMPARE(rig.server.count("POST"), 1);
        QCOMPARE(rig.server.count("GET"), 1);
    }
    void endlessBodiesEndAtTheCap_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("flood");
        QTest::newRow("until close") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
                                     << QByteArray(1 << 16, ' ');
        QTest::newRow("chunked") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                                 << "10000\r\n" + QByteArray(1 << 16, ' ') + "\r\n";
        QTest::newRow("error status") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Type: application/json\r\n\r\n")
                                      << QByteArray(1 << 16, ' ');
    }
    void endlessBodiesEndAtTheCap()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, flood);
        HttpOptions options = quickOptions();
        options.caps.body = 1 << 20;
        ServerStep step;
        step.bytes = head;
        step.endless = true;
        step.flood = flood;
        Rig rig({step}, options);
        const auto result = rig.send(HttpMethod::Get);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().kind == ErrorKind::Protocol || result.error().kind == ErrorKind::Server);
    }
    void hugeHeadersEndAtTheCap_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("length");
        QTest::newRow("few and long") << 20 << 5000;
        QTest::newRow("many") << 1500 << 40;
    }
    void hugeHeadersEndAtTheCap()
    {
        QFETCH(int, lines);
        QFETCH(int, length);
        HttpOptions options = quickOptions();
        options.caps.headers = 64 << 10;
        QByteArray headers;
        for (int i = 0; i < lines; ++i)
            headers += "X-Filler-" + QByteArray::number(i) + ": " + QByteArray(length, 'x') + "\r\n";
        Rig rig({answer(200, "{}", headers)}, options);
        const auto result = rig.send(HttpMethod::Get);
        QCOMPARE(outcomeWord(result), u"Protocol"_s);
    }
    void compressedBombsEndTyped()
    {
        QByteArray bomb = qCompress(QByteArray(200 << 20, ' '), 9).mid(4); // zlib stream
        Rig rig({answer(200, bomb, "Content-Encoding: deflate\r\n")});
        const auto result = rig.send(HttpMethod::Get);
        QVERIFY(!result.has_value());
        QVERIFY(result.error().kind != ErrorKind::Internal);
    }
    void captivePortalIsNoSuccess()
    {
        Rig rig({answer(200, "<html>Sign in</html>", {}, "text/html")});
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            const auto result = rig.send(method);
            QCOMPARE(outcomeWord(result), u"Protocol"_s);
            QCOMPARE(result.error().httpStatus, 200);
        }
    }
    void selfSignedCertificatesEndBeforeAnyHttp()
    {
        QFile keyFile(QStringLiteral(FOREDESK_TEST_DATA "/tls/selfsigned.key"));
        QFile pemFile(QStringLiteral(FOREDESK_TEST_DATA "/tls/selfsigned.pem"));
        QVERIFY(keyFile.open(QIODevice::ReadOnly) && pemFile.open(QIODevice::ReadOnly));
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
        configuration.setLocalCertificate(QSslCertificate(&pemFile));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        qint64 httpBytes = 0;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this,
                    [&httpBytes, socket] { httpBytes += socket->readAll().size(); });
        });
        QNetworkAccessManager manager;
        SystemClock clock;
        const QUrl url(u"https://127.0.0.1:%1/v1/tickets"_s.arg(server.serverPort()));
        HttpClient client(manager, clock, Credential {originOf(url), Secret(kKey)}, quickOptions());
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            HttpRequest request;
            request.method = method;
            request.url = url;
            QCOMPARE(outcomeWord(waitFor(client.send(request))), u"Tls"_s);
        }
        QTest::qWait(20);
        QCOMPARE(httpBytes, 0);
    }
};

QTEST_GUILESS_MAIN(HttpHostileTest)
#include "hostile_test.moc"
