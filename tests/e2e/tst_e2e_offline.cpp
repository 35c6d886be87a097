// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"

#include <QTest>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// A day without a network: everything is written down, and replayed in order when the server is back.
class OfflineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyMixedOperationsAreReplayedInOrder();
    void aServerThatIsAwayIsWaitedFor();
};

void OfflineTest::fiftyMixedOperationsAreReplayedInOrder()
{
    SandboxOptions options;
    options.tickets = 12;
    SandboxProcess sandbox(options);
    QVERIFY2(sandbox.isReady(), qPrintable(sandbox.complaint()));
    DeskRoom room(sandbox);
    const QByteArray problem = room.connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QStringList ids = room.tickets();
    QVERIFY(ids.size() == 12);
    sandbox.stop();

    // What each ticket is expected to see, in this order.
    QHash<QString, QStringList> expected;
    int submitted = 0;
    const auto submit = [&](const QString &id, const QStringList &arguments, const QString &effect) {
        const CtlResult result = room.ctl(arguments + QStringList {u"--offline"_s});
        QCOMPARE(result.code, 3);
        expected[id].append(effect);
        ++submitted;
    };
    for (int round = 0; round < 5; ++round)
        for (int i = 0; i < 10; ++i) {
            const QString &id = ids.at(i);
            const QString mark = u"mark-%1-%2"_s.arg(round).arg(i);
            switch (round) {
            case 0:
            case 3:
                submit(id, {u"note"_s, id, u"A note "_s + mark}, u"note "_s + mark);
                break;
            case 1:
                submit(id, {u"reply"_s, id, u"A reply "_s + mark}, u"reply "_s + mark);
                break;
            case 2:
                submit(id, {u"set"_s, id, u"--priority"_s, i % 2 == 0 ? u"urgent"_s : u"low"_s}, u"priority"_s);
                break;
            default:
                submit(id, {u"set"_s, id, u"--subject"_s, u"Renamed "_s + mark}, u"subject"_s);
            }
        }
    QCOMPARE(submitted, 50);
    QCOMPARE(room.outbox().size(), 50);
    // The local copy shows what was done already.
    QVERIFY(room.ctl({u"show"_s, ids.first(), u"--offline"_s})
                .object()
                .value("subject"_L1)
                .toString()
                .startsWith("Renamed "_L1));

    QVERIFY2(sandbox.restart(), qPrintable(sandbox.complaint()));
    const CtlResult sent = room.ctl({u"outbox"_s, u"wait"_s, u"--wait"_s, u"200"_s});
    QVERIFY2(sent.code == 0, sent.told().constData());
    QCOMPARE(room.outbox().size(), 0);

    QHash<QString, QStringList> happened;
    const QJsonArray effects = sandbox.effects();
    for (const QJsonValue &effect : effects) {
        const QString kind = effect["kind"_L1].toString();
        const QString id = QString::number(effect["ticket"_L1].toInteger());
        const QString text = effect["text"_L1].toString();
        if (kind == "note"_L1 || kind == "reply"_L1)
            happened[id].append(kind + u' ' + text.mid(text.indexOf("mark-"_L1), 8));
        else if (kind == "ticket.change"_L1)
            happened[id].append(effect["detail"_L1].toObject().contains("subject"_L1) ? u"subject"_s : u"priority"_s);
    }
    for (int i = 0; i < 10; ++i) {
        // A priority that was right already changes nothing on the server, which is as good.
        QStringList wanted = expected.value(ids.at(i));
        if (!happened.value(ids.at(i)).contains(u"priority"_s))
            wanted.removeAll(u"priority"_s);
        QCOMPARE(happened.value(ids.at(i)), wanted);
    }
    for (int round : {0, 1, 3})
        for (int i = 0; i < 10; ++i)
            QCOMPARE(effectsWith(sandbox, u"mark-%1-%2"_s.arg(round).arg(i)), 1);
}

void OfflineTest::aServerThatIsAwayIsWaitedFor()
{
    SandboxOptions options;
    options.tickets = 3;
    SandboxProcess sandbox(options);
    QVERIFY2(sandbox.isReady(), qPrintable(sandbox.complaint()));
    DeskRoom room(sandbox);
    const QByteArray problem = room.connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QString id = room.tickets().first();
    sandbox.stop();

    const CtlResult waiting = room.ctl({u"reply"_s, id, u"Later 4720"_s, u"--wait"_s, u"5"_s});
    QVERIFY2(waiting.code == 3, waiting.told().constData());
    QCOMPARE(room.outbox().size(), 1);
    QVERIFY(room.outbox().first()["state"_L1].toString() != "unconfirmed"_L1);

    QVERIFY(sandbox.restart());
    const CtlResult sent = room.ctl({u"sync"_s});
    QVERIFY2(sent.code == 0, sent.told().constData());
    QCOMPARE(effectsWith(sandbox, u"Later 4720"_s), 1);
}

QTEST_GUILESS_MAIN(OfflineTest)
#include "tst_e2e_offline.moc"
