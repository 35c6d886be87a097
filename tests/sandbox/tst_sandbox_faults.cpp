// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray kReplyBody = "{\"ticket_id\":1,\"type\":\"reply\",\"content\":\"Hello\"}";
const QByteArray kOnReplies = "\"method\":\"POST\",\"path\":\"/ticketdesk/v1/activities\"";

} // namespace

/// Each kind of fault as the client meets it on the socket, and whether the request took effect.
class SandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<TestSandbox>(u"default"_s, 5); }
    void lostAnswers_data();
    void lostAnswers();
    void status();
    void statusAfterApplying();
    void delay();
    void hang();
    void cutBodyWithLength();
    void cutBodyLooksComplete();
    void garbled();
    void html();
    void rateLimit_data();
    void rateLimit();
    void redirect();
    void drip();
    void oversized();
    void endless();
    void manyHeaders();
    void duplicate();
    void timesAfterAndPrefix();
    void clearing();
    void wrongFaultsAreRefused();
    void controlIsNeverStruck();

private:
    WireAnswer reply(int waitMs = 5000) { return m_sandbox->ask("POST", "/activities", kReplyBody, waitMs); }
    int replyEffects();
    QJsonObject lastRequest() { return m_sandbox->requests().last().toObject(); }

    std::unique_ptr<TestSandbox> m_sandbox;
};

int SandboxFaults::replyEffects()
{
    int count = 0;
    const QJsonArray effects = m_sandbox->effects();
    for (const QJsonValue &effect : effects)
        count += effect["kind"_L1].toString() == "reply"_L1 ? 1 : 0;
    return count;
}

void SandboxFaults::lostAnswers_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("effects");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("before") << QByteArray("\"kind\":\"close-before-applying\"") << 0 << false << qsizetype(0);
    QTest::newRow("after") << QByteArray("\"kind\":\"close-after-applying\"") << 1 << false << qsizetype(0);
    QTest::newRow("before, reset") << QByteArray("\"kind\":\"close-before-applying\",\"rst\":true") << 0 << true
                                   << qsizetype(0);
    QTest::newRow("after, reset") << QByteArray("\"kind\":\"close-after-applying\",\"rst\":true") << 1 << true
                                  << qsizetype(0);
    QTest::newRow("half status line") << QByteArray("\"kind\":\"cut-head\",\"bytes\":9") << 1 << false << qsizetype(9);
}

void SandboxFaults::lostAnswers()
{
    QFETCH(QByteArray, kind);
    QFETCH(int, effects);
    QFETCH(bool, reset);
    QFETCH(qsizetype, bytes);
    m_sandbox->setFault(kOnReplies + ',' + kind);
    const WireAnswer lost = reply();
    QVERIFY(lost.closed);
    QCOMPARE(lost.reset, reset);
    QCOMPARE(lost.status, 0);
    QCOMPARE(lost.raw.size(), bytes);
    QCOMPARE(replyEffects(), effects);
    QCOMPARE(lastRequest().value("applied"_L1).toBool(), effects == 1);
    QCOMPARE(lastRequest().value("status"_L1).toInt(), 0);
    QVERIFY(!lastRequest().value("fault"_L1).toString().isEmpty());
    // Once only, and the server is well.
    QCOMPARE(reply().status, 201);
    QCOMPARE(replyEffects(), effects + 1);
}

void SandboxFaults::status()
{
    m_sandbox->setFault(kOnReplies
        + ",\"kind\":\"status\",\"status\":503,\"retry_after\":\"7\",\"body\":\"down\","
          "\"content_type\":\"text/plain\",\"headers\":{\"X-Why\":\"test\"}");
    const WireAnswer answer = reply();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, QByteArray("down"));
    QCOMPARE(answer.header("Retry-After"), QByteArray("7"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("text/plain"));
    QCOMPARE(answer.header("X-Why"), QByteArray("test"));
    QCOMPARE(replyEffects(), 0);
    m_sandbox->setFault("\"kind\":\"status\"");
    QCOMPARE(reply().status, 500);
}

void SandboxFaults::statusAfterApplying()
{
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"status\",\"status\":502,\"apply\":true");
    QCOMPARE(reply().status, 502);
    QCOMPARE(replyEffects(), 1);
}

void SandboxFaults::delay()
{
    m_sandbox->setFault("\"method\":\"GET\",\"kind\":\"delay\",\"delay_ms\":300");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 200);
    QVERIFY(timer.elapsed() >= 300);
    // A client that left meanwhile does not keep its request from being applied.
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"delay\",\"delay_ms\":300");
    {
        WireClient impatient(m_sandbox->port(), "test-token");
        QCOMPARE(impatient.ask("POST", "/ticketdesk/v1/activities", kReplyBody, 50).status, 0);
    }
    QCOMPARE(replyEffects(), 0);
    QTRY_COMPARE(replyEffects(), 1);
}

void SandboxFaults::hang()
{
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"hang\"");
    WireClient other(m_sandbox->port(), "test-token");
    const WireAnswer answer = other.ask("POST", "/ticketdesk/v1/activities", kReplyBody, 200);
    QVERIFY(!answer.closed);
    QVERIFY(answer.raw.isEmpty());
    QCOMPARE(replyEffects(), 0);
    QCOMPARE(m_sandbox->requests().size(), 1);
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 200);
    // The sandbox also stops while it hangs: its destructor joins every thread.
}

void SandboxFaults::cutBodyWithLength()
{
    m_sandbox->setFault("\"method\":\"GET\",\"kind\":\"cut-body\",\"bytes\":20");
    const WireAnswer answer = m_sandbox->ask("GET", "/tickets");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 20);
    QVERIFY(answer.header("Content-Length").toInt() > 20);
    QVERIFY(answer.closed);
    QVERIFY(!answer.complete);
}

void SandboxFaults::cutBodyLooksComplete()
{
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"cut-body\",\"bytes\":20,\"no_length\":true");
    const WireAnswer answer = reply();
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body.size(), 20);
    QVERIFY(answer.header("Content-Length").isEmpty());
    QVERIFY(answer.closed);
    QCOMPARE(replyEffects(), 1);
}

void SandboxFaults::garbled()
{
    const QByteArray healthy = m_sandbox->ask("GET", "/tags").body;
    m_sandbox->setFault("\"kind\":\"garbled\"");
    const WireAnswer answer = m_sandbox->ask("GET", "/tags");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), healthy.size());
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QVERIFY(answer.complete);
}

void SandboxFaults::html()
{
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"html-200\"");
    const WireAnswer answer = reply();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    QVERIFY(answer.body.contains("<html>"));
    QCOMPARE(replyEffects(), 0);
}

void SandboxFaults::rateLimit_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("seconds") << QByteArray(",\"retry_after\":\"30\"") << QByteArray("30");
    QTest::newRow("date") << QByteArray(",\"retry_after\":\"Wed, 21 Oct 2026 07:28:00 GMT\"")
                          << QByteArray("Wed, 21 Oct 2026 07:28:00 GMT");
    QTest::newRow("garbage") << QByteArray(",\"retry_after\":\"soon\"") << QByteArray("soon");
    QTest::newRow("negative") << QByteArray(",\"retry_after\":\"-5\"") << QByteArray("-5");
    QTest::newRow("absent") << QByteArray() << QByteArray();
}

void SandboxFaults::rateLimit()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, sent);
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"rate-limit\"" + given);
    const WireAnswer answer = reply();
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), sent);
    QCOMPARE(replyEffects(), 0);
}

void SandboxFaults::redirect()
{
    m_sandbox->setFault(
        kOnReplies + ",\"kind\":\"redirect\",\"status\":307,\"location\":\"http://127.0.0.1:9/elsewhere\"");
    const WireAnswer answer = reply();
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.header("Location"), QByteArray("http://127.0.0.1:9/elsewhere"));
    QCOMPARE(replyEffects(), 0);
}

void SandboxFaults::drip()
{
    m_sandbox->setFault("\"kind\":\"drip\",\"bytes\":40,\"delay_ms\":20");
    QElapsedTimer timer;
    timer.start();
    const WireAnswer answer = m_sandbox->ask("GET", "/tags");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.complete);
    QVERIFY(timer.elapsed() >= (answer.raw.size() / 40) * 20);
}

void SandboxFaults::oversized()
{
    m_sandbox->setFault("\"kind\":\"oversized\",\"bytes\":3000000");
    const WireAnswer answer = m_sandbox->ask("GET", "/tags");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length"), QByteArray("3000000"));
    QCOMPARE(answer.body.size(), 3000000);
}

void SandboxFaults::endless()
{
    m_sandbox->setFault("\"kind\":\"oversized\",\"bytes\":0");
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_sandbox->port()));
    socket.write("GET /ticketdesk/v1/tags HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer test-token\r\n\r\n");
    qint64 received = 0;
    while (received < 10'000'000 && socket.waitForReadyRead(5000))
        received += socket.readAll().size();
    QVERIFY(received >= 10'000'000);
    socket.abort();
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 200);
}

void SandboxFaults::manyHeaders()
{
    m_sandbox->setFault("\"kind\":\"many-headers\",\"bytes\":300000");
    const WireAnswer answer = m_sandbox->ask("GET", "/tags");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.raw.indexOf("\r\n\r\n") > 300000);
    QVERIFY(answer.complete);
}

void SandboxFaults::duplicate()
{
    m_sandbox->setFault(kOnReplies + ",\"kind\":\"duplicate\"");
    QCOMPARE(reply().status, 201);
    QCOMPARE(replyEffects(), 2);
}

void SandboxFaults::timesAfterAndPrefix()
{
    m_sandbox->setFault(
        "\"method\":\"GET\",\"path\":\"/ticketdesk/v1/ta*\",\"kind\":\"status\",\"times\":2,\"after\":1");
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(m_sandbox->ask("GET", "/tags").status);
    QCOMPARE(statuses, (QList<int> {200, 500, 500, 200}));
    m_sandbox->setFault("\"path\":\"/ticketdesk/v1/tags\",\"kind\":\"status\",\"times\":0");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_sandbox->ask("GET", "/tags").status, 500);
    QCOMPARE(m_sandbox->ask("GET", "/tags/1").status, 200);
    QCOMPARE(m_sandbox->ask("GET", "/canned").status, 200);
}

void SandboxFaults::clearing()
{
    m_sandbox->setFault("\"kind\":\"status\",\"times\":0");
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 500);
    QCOMPARE(m_sandbox->control("DELETE", "/faults").status, 200);
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 200);
}

void SandboxFaults::wrongFaultsAreRefused()
{
    QCOMPARE(m_sandbox->control("POST", "/faults", "{\"faults\":[{\"kind\":\"explode\"}]}").errorFields(),
        QStringList {u"faults[0].kind"_s});
    QCOMPARE(m_sandbox->control("POST", "/faults", "{\"faults\":[{\"kind\":\"hang\",\"tims\":1}]}").errorFields(),
        QStringList {u"faults[0].tims"_s});
    QCOMPARE(m_sandbox->control("POST", "/faults", "{}").errorFields(), QStringList {u"faults"_s});
    QCOMPARE(m_sandbox->service().faults().size(), 0);
}

void SandboxFaults::controlIsNeverStruck()
{
    m_sandbox->setFault("\"kind\":\"status\",\"times\":0");
    QCOMPARE(m_sandbox->control("GET", "/stats").status, 200);
    QCOMPARE(m_sandbox->requests().size(), 0);
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxFaults)
#include "tst_sandbox_faults.moc"
