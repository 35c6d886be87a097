// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"

#include <QTest>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// kill -9 at each named point of sending: nothing lost, nothing twice, whatever was under way.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedWhileSending_data();
    void killedWhileSending();
    void killedDuringReconciling();
    void killedDuringMigration();
    void killedAtAnyMoment();

private:
    CtlResult settled();

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    QStringList m_ids;
};

void CrashTest::initTestCase()
{
#ifndef FOREDESK_FAIL_POINTS
    QSKIP("a build without fail points");
#endif
    SandboxOptions options;
    options.tickets = 12;
    m_sandbox = std::make_unique<SandboxProcess>(options);
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = m_room->connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_ids = m_room->tickets();
}

CtlResult CrashTest::settled()
{
    m_room->setNext(u"FOREDESK_CLOCK_SPEED"_s, u"10"_s);
    return m_room->ctl({u"outbox"_s, u"wait"_s, u"--wait"_s, u"200"_s});
}

void CrashTest::killedWhileSending_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("ticket");
    QTest::addColumn<int>("left"); ///< In the outbox right after the crash.
    QTest::addColumn<int>("applied"); ///< At the server right after the crash.
    QTest::addColumn<int>("asks"); ///< Whether a person is asked in the end.
    QTest::newRow("F2 before the commit") << u"before-enqueue-commit"_s << 0 << 0 << 0 << 0;
    QTest::newRow("F3 after the commit") << u"after-enqueue-commit"_s << 1 << 1 << 0 << 0;
    QTest::newRow("F4 claimed, nothing sent") << u"after-claim"_s << 2 << 1 << 0 << 1;
    QTest::newRow("F5 sent, applied") << u"after-body"_s << 3 << 1 << 1 << 0;
    QTest::newRow("F6 answer read, not recorded") << u"after-response"_s << 4 << 1 << 1 << 0;
    QTest::newRow("F7 recorded, cache not written") << u"after-outbox-done"_s << 5 << 0 << 1 << 0;
}

void CrashTest::killedWhileSending()
{
    QFETCH(QString, point);
    QFETCH(int, ticket);
    QFETCH(int, left);
    QFETCH(int, applied);
    QFETCH(int, asks);
    const QString text = u"Through a crash at "_s + point;
    m_room->setNext(u"FOREDESK_FAIL_POINT"_s, point);
    const CtlResult killed = m_room->ctl({u"reply"_s, m_ids.at(ticket), text});
    QVERIFY2(killed.code == -9, killed.told().constData());
    QCOMPARE(m_room->outbox().size(), left);
    QCOMPARE(effectsWith(*m_sandbox, text), applied);

    const CtlResult after = settled();
    QVERIFY2(after.code == (asks ? 3 : 0), after.told().constData());
    if (asks) {
        const QJsonArray questions = m_room->outbox();
        QCOMPARE(questions.size(), 1);
        QCOMPARE(effectsWith(*m_sandbox, text), 0);
        const CtlResult again = m_room->ctl({u"outbox"_s, u"retry"_s, questions.first()["id"_L1].toString()});
        QVERIFY2(again.code == 0, again.told().constData());
    }
    QCOMPARE(m_room->outbox().size(), 0);
    QCOMPARE(effectsWith(*m_sandbox, text), left + applied > 0 ? 1 : 0);
    if (left + applied == 0)
        return;
    QCOMPARE(m_room->ctl({u"sync"_s}).code, 0);
    int shownTimes = 0;
    const QJsonArray messages = m_room->ctl({u"show"_s, m_ids.at(ticket)}).object().value("messages"_L1).toArray();
    for (const QJsonValue &message : messages)
        shownTimes += message["text"_L1].toString().contains(text) ? 1 : 0;
    QCOMPARE(shownTimes, 1);
}

/// F8: again and again, from the same evidence.
void CrashTest::killedDuringReconciling()
{
    const QString text = u"Found after two crashes"_s;
    m_room->setNext(u"FOREDESK_FAIL_POINT"_s, u"after-body"_s);
    QCOMPARE(m_room->ctl({u"reply"_s, m_ids.at(6), text}).code, -9);
    for (int i = 0; i < 2; ++i) {
        m_room->setNext(u"FOREDESK_FAIL_POINT"_s, u"during-reconcile"_s);
        const CtlResult killed = settled();
        QVERIFY2(killed.code == -9, killed.told().constData());
        QCOMPARE(m_room->outbox().size(), 1);
        QCOMPARE(effectsWith(*m_sandbox, text), 1);
    }
    const CtlResult after = settled();
    QVERIFY2(after.code == 0, after.told().constData());
    QCOMPARE(effectsWith(*m_sandbox, text), 1);
}

/// F9: a new profile dies while its files are made; the next start makes them whole.
void CrashTest::killedDuringMigration()
{
    DeskRoom fresh(*m_sandbox);
    fresh.setNext(u"FOREDESK_FAIL_POINT"_s, u"migration"_s);
    const CtlResult killed = fresh.ctl({u"list"_s});
    QVERIFY2(killed.code == -9, killed.told().constData());
    fresh.setNext(u"FOREDESK_FAIL_POINT"_s, u"migration:2"_s);
    const CtlResult again = fresh.ctl({u"list"_s});
    QVERIFY2(again.code == -9, again.told().constData());
    const QByteArray problem = fresh.connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QJsonObject report = fresh.ctl({u"doctor"_s}).object();
    QVERIFY(report.value("cache_intact"_L1).toBool() && report.value("outbox_intact"_L1).toBool());
}

/// Not only at the points somebody thought of.
void CrashTest::killedAtAnyMoment()
{
    for (int i = 0; i < 8; ++i) {
        const QString text = u"Random kill number %1."_s.arg(i);
        const auto process = m_room->startCtl({u"note"_s, m_ids.at(7 + i % 4), text});
        process->waitForFinished(40 + 37 * i);
        process->kill();
        process->waitForFinished();
    }
    const CtlResult after = settled();
    QVERIFY2(after.code == 0, after.told().constData());
    for (int i = 0; i < 8; ++i)
        QVERIFY2(effectsWith(*m_sandbox, u"Random kill number %1."_s.arg(i)) <= 1, QByteArray::number(i).constData());
    const QJsonObject report = m_room->ctl({u"doctor"_s}).object();
    QVERIFY(report.value("cache_intact"_L1).toBool() && report.value("outbox_intact"_L1).toBool());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_e2e_crash.moc"
