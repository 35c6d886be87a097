// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"

#include <QTest>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// The connection breaks while a reply is on its way: the promise of at most once, and an honest question otherwise.
class LostAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostAfterApplyingIsFound_data();
    void lostAfterApplyingIsFound();
    void lostBeforeApplyingIsAsked();

private:
    bool faultOnReplies(const QString &kind);
    CtlResult settled();

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    QStringList m_ids;
};

void LostAnswerTest::init()
{
    SandboxOptions options;
    options.tickets = 4;
    m_sandbox = std::make_unique<SandboxProcess>(options);
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = m_room->connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_ids = m_room->tickets();
}

bool LostAnswerTest::faultOnReplies(const QString &kind)
{
    return m_sandbox->addFault(
        {{u"method"_s, u"POST"_s}, {u"path"_s, u"/ticketdesk/v1/activities"_s}, {u"kind"_s, kind}, {u"times"_s, 1}});
}

/// Waits until the question of the outbox is settled, as far as it settles without a person. In builds for tests the
/// engine's clock runs faster.
CtlResult LostAnswerTest::settled()
{
#ifdef FOREDESK_FAIL_POINTS
    m_room->setNext(u"FOREDESK_CLOCK_SPEED"_s, u"10"_s);
#endif
    return m_room->ctl({u"outbox"_s, u"wait"_s, u"--wait"_s, u"200"_s});
}

void LostAnswerTest::lostAfterApplyingIsFound_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"close-after-applying", "cut-head", "cut-body", "garbled"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void LostAnswerTest::lostAfterApplyingIsFound()
{
    QFETCH(QString, kind);
    QVERIFY(faultOnReplies(kind));
    CtlResult result = m_room->ctl({u"reply"_s, m_ids.first(), u"Once and only once 4721"_s, u"--wait"_s, u"60"_s});
    QVERIFY2(result.code == 0, result.told().constData());
    QCOMPARE(effectsWith(*m_sandbox, u"Once and only once 4721"_s), 1);
    QCOMPARE(requestsTo(*m_sandbox, u"POST"_s, u"/activities"_s), 1);
    QCOMPARE(m_room->outbox().size(), 0);
    int shownTimes = 0;
    const QJsonArray messages = m_room->ctl({u"show"_s, m_ids.first()}).object().value("messages"_L1).toArray();
    for (const QJsonValue &message : messages)
        shownTimes += message["text"_L1].toString().contains(u"4721"_s) ? 1 : 0;
    QCOMPARE(shownTimes, 1);
}

void LostAnswerTest::lostBeforeApplyingIsAsked()
{
    // Three of them at once: settling takes its time.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(faultOnReplies(u"close-before-applying"_s));
        const CtlResult lost
            = m_room->ctl({u"reply"_s, m_ids.at(i), u"Perhaps lost 472%1"_s.arg(i + 2), u"--wait"_s, u"2"_s});
        QVERIFY2(lost.code == 3, lost.told().constData());
        QCOMPARE(effectsWith(*m_sandbox, u"Perhaps lost 472%1"_s.arg(i + 2)), 0);
    }
    const CtlResult asked = settled();
    QVERIFY2(asked.code == 3, asked.told().constData());
    const QJsonArray questions = m_room->outbox();
    QCOMPARE(questions.size(), 3);
    for (const QJsonValue &question : questions) {
        QCOMPARE(question["state"_L1].toString(), u"needs_you"_s);
        QCOMPARE(question["attention"_L1].toString(), u"not_found_on_server"_s);
    }
    QVERIFY2(effectsWith(*m_sandbox, u"Perhaps lost"_s) == 0, "nothing is repeated without a person");

    const auto idOf = [&](int i) { return questions.at(i)["id"_L1].toString(); };
    const CtlResult again = m_room->ctl({u"outbox"_s, u"retry"_s, idOf(0)});
    QVERIFY2(again.code == 0, again.told().constData());
    QCOMPARE(m_room->ctl({u"outbox"_s, u"discard"_s, idOf(1)}).code, 0);
    QCOMPARE(m_room->ctl({u"outbox"_s, u"confirm"_s, idOf(2)}).code, 0);
    QCOMPARE(m_room->outbox().size(), 0);
    QCOMPARE(effectsWith(*m_sandbox, u"Perhaps lost 4722"_s), 1);
    QCOMPARE(effectsWith(*m_sandbox, u"Perhaps lost"_s), 1);
    QCOMPARE(m_room->ctl({u"outbox"_s, u"retry"_s, idOf(0)}).code, 1);
}

QTEST_GUILESS_MAIN(LostAnswerTest)
#include "tst_e2e_lostanswer.moc"
