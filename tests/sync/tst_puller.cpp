// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sessionfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace foredesk;
using namespace foredesk::test;

class TestPuller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSyncBringsEverything();
    void firstSyncGoesOnAfterAKill();
    void badPageMovesNothing();
    void standingListIsNotFollowedForever();
    void changesArrive();
    void focusedTicketIsReadOften();
    void idleIsQuiet();
    void quietPollsWriteNothing();
    void lostCacheIsReadAgain_data();
    void lostCacheIsReadAgain();
    void twoMissesMakeATicketGone();
    void oneMissDoesNot();
    void oneBadThreadDoesNotStopTheOthers();
    void failedRoundsBackOff();
    void possibleDuplicateIsLogged();
    void backOnlineWithinFiveSeconds();
};

void TestPuller::firstSyncBringsEverything()
{
    SessionFixture f;
    QVERIFY(!f.session->puller().neverSynced());
    for (int i = 0; i < 9; ++i)
        f.server.customerWrites(f.server.addTicket(u"Ticket %1"_s.arg(i)), u"Text %1"_s.arg(i));
    FakeSyncStore empty(f.clock);
    AccountSession fresh(f.account, std::make_unique<FakeProvider>(f.server, f.clock, f.conditions), empty, f.clock, 2);
    QList<AccountPhase> phases;
    QObject::connect(&fresh, &AccountSession::statusChanged, &fresh, [&] { phases.append(fresh.status().phase); });
    fresh.start();
    f.advance(5000);
    QCOMPARE(empty.tickets.size(), f.server.tickets.size());
    for (const auto &[id, stored] : empty.tickets)
        QCOMPARE(stored.messages, f.server.threads.at(id));
    QVERIFY(phases.contains(AccountPhase::FirstSync));
    QCOMPARE(fresh.status().phase, AccountPhase::Idle);
    QCOMPARE(fresh.status().ticketsDone, 10);
    QCOMPARE(fresh.status().ticketsExpected, 10);
    QCOMPARE(fresh.status().threadsMissing, 0);
    QVERIFY(fresh.status().syncedAt > 0);
}

void TestPuller::firstSyncGoesOnAfterAKill()
{
    SessionFixture f;
    for (int i = 0; i < 20; ++i)
        f.server.addTicket(u"Ticket %1"_s.arg(i));
    f.store.tickets.clear();
    f.store.cursors.clear();
    f.restart();
    while (f.store.tickets.size() < 6)
        f.advance(1);
    f.restart();
    f.seen.clear();
    f.advance(5000);
    QCOMPARE(f.store.tickets.size(), 21U);
    QVERIFY2(f.requests(u"mirror"_s) <= 9, qPrintable(QString::number(f.requests(u"mirror"_s))));
}

void TestPuller::badPageMovesNothing()
{
    SessionFixture f;
    const QByteArray before = f.store.cursors.at(u"changes"_s);
    f.server.customerWrites(f.ticket, u"More"_s);
    f.always(u"changes"_s, Fault::CutBody);
    f.advance(70'000);
    QCOMPARE(f.store.cursors.at(u"changes"_s), before);
    f.mend();
    f.advance(120'000);
    QCOMPARE(f.store.tickets.at(f.ticket.value()).messages, f.server.messages(f.ticket));
}

void TestPuller::standingListIsNotFollowedForever()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not move on"_s));
    SessionFixture f;
    f.store.cursors.erase(u"mirror"_s);
    static_cast<FakeProvider &>(f.session->provider()).pageSize = 0;
    f.restart();
    static_cast<FakeProvider &>(f.session->provider()).pageSize = 0;
    f.seen.clear();
    f.advance(60'000);
    QVERIFY2(f.requests(u"mirror"_s) < 20, qPrintable(QString::number(f.requests(u"mirror"_s))));
}

void TestPuller::changesArrive()
{
    SessionFixture f;
    f.server.customerWrites(f.ticket, u"More"_s);
    f.server.colleagueEdits(SetPriority {f.ticket, Priority::Urgent});
    const TicketId fresh = f.server.addTicket(u"New"_s);
    f.advance(80'000);
    QCOMPARE(f.store.tickets.at(f.ticket.value()).messages, f.server.messages(f.ticket));
    QCOMPARE(f.store.tickets.at(f.ticket.value()).ticket.priority.value, Priority::Urgent);
    QVERIFY(f.store.tickets.contains(fresh.value()));
}

void TestPuller::focusedTicketIsReadOften()
{
    SessionFixture f;
    f.session->puller().setFocused(f.ticket);
    f.advance(1000);
    f.server.customerWrites(f.ticket, u"More"_s);
    f.advance(20'000);
    QCOMPARE(f.store.tickets.at(f.ticket.value()).messages, f.server.messages(f.ticket));
}

void TestPuller::idleIsQuiet()
{
    SessionFixture f;
    f.advance(60'000);
    f.seen.clear();
    f.advance(600'000);
    // One poll a minute and the four lists (which the fake does not have) every ten.
    QVERIFY2(f.seen.size() <= 14, qPrintable(QString::number(f.seen.size())));
}

void TestPuller::quietPollsWriteNothing()
{
    SessionFixture f;
    f.advance(70'000);
    const int before = f.store.ticketWrites;
    f.seen.clear();
    f.advance(600'000);
    QVERIFY(f.requests(u"changes"_s) >= 8);
    QCOMPARE(f.store.ticketWrites, before);
    f.restart();
    f.server.customerWrites(f.ticket, u"More"_s);
    f.advance(10'000);
    QCOMPARE(f.store.tickets.at(f.ticket.value()).messages, f.server.messages(f.ticket));
}

void TestPuller::lostCacheIsReadAgain_data()
{
    QTest::addColumn<int>("pagesRead");
    QTest::newRow("at rest") << -1;
    QTest::newRow("in the first sync") << 2;
}

void TestPuller::lostCacheIsReadAgain()
{
    QFETCH(int, pagesRead);
    SessionFixture f;
    for (int i = 0; i < 9; ++i)
        f.server.customerWrites(f.server.addTicket(u"Ticket %1"_s.arg(i)), u"Text"_s);
    f.advance(70'000);
    if (pagesRead > 0) {
        f.session->puller().syncAll();
        f.seen.clear();
        while (f.requests(u"mirror"_s) < pagesRead)
            f.advance(1);
    }
    f.store.tickets.clear();
    f.store.cursors.clear();
    f.store.stale.clear();
    f.session->puller().cacheLost();
    f.advance(30'000);
    QCOMPARE(f.store.tickets.size(), f.server.tickets.size());
    for (const auto &[id, stored] : f.store.tickets)
        QCOMPARE(stored.messages, f.server.threads.at(id));
    QVERIFY(!f.session->puller().neverSynced());
}

void TestPuller::twoMissesMakeATicketGone()
{
    SessionFixture f;
    f.session->puller().setFocused(f.ticket);
    f.advance(1000);
    f.server.removeTicket(f.ticket);
    f.advance(18'000);
    QVERIFY(!f.store.gone.contains(f.ticket.value()));
    f.advance(60'000);
    QVERIFY(f.store.gone.contains(f.ticket.value()));
}

void TestPuller::oneMissDoesNot()
{
    SessionFixture f;
    f.session->puller().setFocused(f.ticket);
    f.advance(1000);
    const Ticket ticket = f.server.ticket(f.ticket);
    const QList<Message> thread = f.server.messages(f.ticket);
    f.server.removeTicket(f.ticket);
    f.advance(18'000);
    f.server.tickets[f.ticket.value()] = ticket;
    f.server.threads[f.ticket.value()] = thread;
    f.advance(300'000);
    QVERIFY(f.store.gone.isEmpty());
}

void TestPuller::oneBadThreadDoesNotStopTheOthers()
{
    SessionFixture f;
    const TicketId a = f.server.addTicket(u"A"_s);
    const TicketId b = f.server.addTicket(u"B"_s);
    f.server.customerWrites(a, u"a"_s);
    f.server.customerWrites(b, u"b"_s);
    f.faults(u"thread"_s, {Fault::CutBody});
    f.advance(100'000);
    const int read = static_cast<int>(f.store.tickets.at(a.value()).fetchedAt > 0)
        + static_cast<int>(f.store.tickets.at(b.value()).fetchedAt > 0);
    QVERIFY(read >= 1);
    f.advance(200'000);
    QVERIFY(f.store.stale.isEmpty());
}

void TestPuller::failedRoundsBackOff()
{
    SessionFixture f;
    f.always(u"changes"_s, Fault::CutBody);
    f.seen.clear();
    f.advance(1800'000);
    QVERIFY2(f.requests(u"changes"_s) <= 16, qPrintable(QString::number(f.requests(u"changes"_s))));
}

void TestPuller::possibleDuplicateIsLogged()
{
    SessionFixture f;
    f.server.colleagueReplies(f.ticket, u"The same words"_s);
    f.advance(20'000);
    f.server.colleagueReplies(f.ticket, u"The same words"_s);
    f.session->puller().setFocused(f.ticket); // read again and again
    f.advance(120'000);
    const auto notices = std::count_if(f.store.entries.begin(), f.store.entries.end(),
        [](const LogEntry &each) { return each.kind == LogEntry::Kind::Notice; });
    QCOMPARE(notices, 1);
}

void TestPuller::backOnlineWithinFiveSeconds()
{
    SessionFixture f;
    for (const char *what : {"changes", "login", "thread", "ticket"})
        f.always(QString::fromLatin1(what), Fault::Offline);
    f.advance(3600'000);
    QCOMPARE(f.session->status().phase, AccountPhase::Offline);
    QVERIFY(f.session->status().offlineSince > 0);
    f.server.customerWrites(f.ticket, u"More"_s);
    f.mend();
    f.advance(5500);
    QCOMPARE(f.session->status().offlineSince, 0);
    QCOMPARE(f.store.tickets.at(f.ticket.value()).messages, f.server.messages(f.ticket));
}

QTEST_GUILESS_MAIN(TestPuller)
#include "tst_puller.moc"
