// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// A server that misbehaves while the desk works with it.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tooManyRequestsIsObeyed();
    void aStormOfErrorsIsRiddenOut();
    void aRepeatedErrorToAReplyIsNotRepeatedByUs();
    void aGarbledPageLosesNothing_data();
    void aGarbledPageLosesNothing();
    void aRedirectIsNotFollowed_data();
    void aRedirectIsNotFollowed();
    void aRevokedKeyPausesAndANewOneGoesOn();

private:
    bool fault(QJsonObject fault);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    QStringList m_ids;
};

void FaultsTest::init()
{
    SandboxOptions options;
    options.tickets = 15;
    m_sandbox = std::make_unique<SandboxProcess>(options);
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = m_room->connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_ids = m_room->tickets();
    QCOMPARE(m_ids.size(), 15);
}

bool FaultsTest::fault(QJsonObject fault)
{
    if (fault.contains("path"_L1))
        fault["path"_L1] = u"/ticketdesk/v1"_s + fault["path"_L1].toString();
    return m_sandbox->addFault(fault);
}

void FaultsTest::tooManyRequestsIsObeyed()
{
    QVERIFY(fault({{u"method"_s, u"POST"_s}, {u"path"_s, u"/activities"_s}, {u"kind"_s, u"rate-limit"_s},
        {u"retry_after"_s, u"2"_s}, {u"times"_s, 1}}));
    const CtlResult first = m_room->ctl({u"reply"_s, m_ids.first(), u"After a pause 4730"_s});
    QVERIFY2(first.code == 0 || first.code == 3, first.told().constData());
    const CtlResult sent = m_room->ctl({u"outbox"_s, u"wait"_s, u"--wait"_s, u"60"_s});
    QVERIFY2(sent.code == 0, sent.told().constData());
    QCOMPARE(effectsWith(*m_sandbox, u"After a pause 4730"_s), 1);
    QCOMPARE(requestsTo(*m_sandbox, u"POST"_s, u"/activities"_s), 2);
}

void FaultsTest::aStormOfErrorsIsRiddenOut()
{
    QVERIFY(fault({{u"kind"_s, u"status"_s}, {u"status"_s, 500}, {u"path"_s, u"/*"_s}, {u"times"_s, 0}}));
    const qsizetype before = m_sandbox->requests().size();
    const CtlResult storm = m_room->ctl({u"reply"_s, m_ids.first(), u"In the storm 4731"_s, u"--wait"_s, u"8"_s});
    QVERIFY2(storm.code == 3, storm.told().constData());
    const qsizetype asked = m_sandbox->requests().size() - before;
    QVERIFY2(asked <= 40, ("a failing server is not hammered: " + QByteArray::number(asked)).constData());
    QCOMPARE(effectsWith(*m_sandbox, u"In the storm 4731"_s), 0);
    QCOMPARE(m_room->tickets(), m_ids);

    QVERIFY(m_sandbox->clearFaults());
#ifdef FOREDESK_FAIL_POINTS
    m_room->setNext(u"FOREDESK_CLOCK_SPEED"_s, u"10"_s);
#endif
    const CtlResult after = m_room->ctl({u"outbox"_s, u"wait"_s, u"--wait"_s, u"200"_s});
    if (after.code == 3) {
        // A 500 may come after the fact, so a reply that met one is asked about.
        const QJsonArray questions = m_room->outbox();
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first()["attention"_L1].toString(), u"not_found_on_server"_s);
        QCOMPARE(m_room->ctl({u"outbox"_s, u"retry"_s, questions.first()["id"_L1].toString()}).code, 0);
    }
    QCOMPARE(effectsWith(*m_sandbox, u"In the storm 4731"_s), 1);
}

void FaultsTest::aRepeatedErrorToAReplyIsNotRepeatedByUs()
{
    QVERIFY(fault({{u"method"_s, u"POST"_s}, {u"path"_s, u"/activities"_s}, {u"kind"_s, u"status"_s},
        {u"status"_s, 503}, {u"times"_s, 0}}));
    const CtlResult lost = m_room->ctl({u"reply"_s, m_ids.first(), u"Asked once 4732"_s, u"--wait"_s, u"15"_s});
    QVERIFY2(lost.code == 3, lost.told().constData());
    QCOMPARE(requestsTo(*m_sandbox, u"POST"_s, u"/activities"_s), 1);
}

void FaultsTest::aGarbledPageLosesNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"garbled", "cut-body", "html-200", "cut-head", "many-headers"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void FaultsTest::aGarbledPageLosesNothing()
{
    QFETCH(QString, kind);
    QVERIFY(fault({{u"method"_s, u"GET"_s}, {u"path"_s, u"/tickets*"_s}, {u"kind"_s, kind}, {u"times"_s, 3}}));
    const CtlResult synced = m_room->ctl({u"sync"_s, u"--full"_s});
    QVERIFY2(synced.code == 0 || synced.code == 1, synced.told().constData());
    QStringList now = m_room->tickets();
    now.sort();
    QStringList before = m_ids;
    before.sort();
    QCOMPARE(now, before);
    QVERIFY(m_sandbox->clearFaults());
    const CtlResult after = m_room->ctl({u"sync"_s});
    QVERIFY2(after.code == 0, after.told().constData());
    QCOMPARE(m_room->tickets().size(), 15);
}

void FaultsTest::aRedirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void FaultsTest::aRedirectIsNotFollowed()
{
    QFETCH(int, status);
    ScriptedServer elsewhere({answer(200, R"({"ticket_id":1,"activity_id":1,"id":1})")});
    const QString target = elsewhere.url().toString();
    for (const QString &method : {u"GET"_s, u"POST"_s, u"PATCH"_s})
        QVERIFY(fault({{u"method"_s, method}, {u"path"_s, u"/*"_s}, {u"kind"_s, u"redirect"_s}, {u"status"_s, status},
            {u"location"_s, target}, {u"times"_s, 0}}));
    const auto run = m_room->startCtl({u"reply"_s, m_ids.first(), u"Not elsewhere 4733"_s, u"--wait"_s, u"5"_s});
    // The other server lives in this process: its event loop has to run.
    QVERIFY(QTest::qWaitFor([&] { return run->state() == QProcess::NotRunning; }, 60000));
    const CtlResult result = DeskRoom::finish(*run);
    QVERIFY2(result.code != 0, result.told().constData());
    QVERIFY2(elsewhere.requests().isEmpty(), "another origin gets neither key nor words");
    QCOMPARE(effectsWith(*m_sandbox, u"Not elsewhere 4733"_s), 0);
    QCOMPARE(m_room->outbox().size(), 1);
}

void FaultsTest::aRevokedKeyPausesAndANewOneGoesOn()
{
    QVERIFY(!m_sandbox->control("POST", u"/token"_s, {{u"token"_s, u"another-key-2"_s}}).isNull());
    const CtlResult sync = m_room->ctl({u"sync"_s});
    QCOMPARE(sync.code, 1);
    QVERIFY2(sync.err.contains("key is not accepted"), sync.told().constData());
    QCOMPARE(m_room->tickets(), m_ids);
    const CtlResult waiting = m_room->ctl({u"reply"_s, m_ids.first(), u"With a new key 4734"_s, u"--wait"_s, u"5"_s});
    QVERIFY2(waiting.code == 3, waiting.told().constData());
    m_room->set(u"FOREDESK_TOKEN"_s, u"another-key-2"_s);
    const CtlResult sent = m_room->ctl({u"outbox"_s, u"wait"_s, u"--wait"_s, u"60"_s});
    QVERIFY2(sent.code == 0, sent.told().constData());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_e2e_faults.moc"
