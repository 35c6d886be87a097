// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sessionfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using namespace foredesk::test;

/// Answers that overtake each other: what the queue shows in the end is what the server holds.
class TestOvertaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerOfASendDoesNotUndoAColleague();
    void slowReadingDoesNotUndoAColleague();
    void slowPollDoesNotUndoMyChange();
    void slowThreadDoesNotHideANewMessage();
    void sentReplyStaysInSight();
    void threadWithAMissingPageIsNotAskedForInACircle();
    void threadThatIsNeverWholeCountsAsRead();
};

namespace
{

/// A fixture whose next requests take as long as told.
struct SlowFixture : SessionFixture {
    qint64 latency = 20;
    SlowFixture()
    {
        conditions->latencyMs = [this] { return latency; };
        advance(70'000);
    }
    /// Lets one request of that kind leave that takes `ms`, the server's word being half way.
    template <class Start>
    void slowly(qint64 ms, Start start)
    {
        latency = ms;
        start();
        advance(50);
        latency = 20;
    }
    const Ticket &cached() const { return store.tickets.at(ticket.value()).ticket; }
    const QList<Message> &cachedMessages() const { return store.tickets.at(ticket.value()).messages; }
};

} // namespace

void TestOvertaking::answerOfASendDoesNotUndoAColleague()
{
    SlowFixture f;
    const OperationId id = f.submit(SetPriority {f.ticket, Priority::Urgent});
    while (f.effects(id) == 0)
        f.advance(1);
    f.server.colleagueEdits(SetSubject {f.ticket, u"New subject"_s});
    f.session->syncNow();
    f.advance(300); // the poll is through, the answer to the change is still on its way
    QCOMPARE(f.cached().subject, u"New subject"_s);
    f.advance(3000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.cached(), f.server.ticket(f.ticket));
    f.advance(300'000);
    QCOMPARE(f.cached(), f.server.ticket(f.ticket));
}

void TestOvertaking::slowReadingDoesNotUndoAColleague()
{
    SlowFixture f;
    f.slowly(4000, [&] { f.session->puller().wantTickets({f.ticket}); });
    f.advance(2500);
    f.server.colleagueEdits(SetSubject {f.ticket, u"New subject"_s});
    f.session->syncNow();
    f.advance(300);
    QCOMPARE(f.cached().subject, u"New subject"_s);
    f.advance(10'000);
    QCOMPARE(f.cached(), f.server.ticket(f.ticket));
}

void TestOvertaking::slowPollDoesNotUndoMyChange()
{
    SlowFixture f;
    f.server.colleagueEdits(SetSubject {f.ticket, u"New subject"_s});
    f.slowly(10'000, [&] { f.session->syncNow(); });
    f.advance(5500);
    const OperationId id = f.submit(SetPriority {f.ticket, Priority::Urgent});
    f.advance(3000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.cached().priority.value, Priority::Urgent);
    for (int i = 0; i < 60; ++i) {
        f.advance(100);
        QCOMPARE(f.cached().priority.value, Priority::Urgent);
    }
    QCOMPARE(f.cached(), f.server.ticket(f.ticket));
}

void TestOvertaking::slowThreadDoesNotHideANewMessage()
{
    SlowFixture f;
    f.slowly(4000, [&] { f.session->puller().wantThread(f.ticket); });
    f.advance(2500);
    f.server.customerWrites(f.ticket, u"One more thing"_s);
    f.session->syncNow();
    f.advance(10'000);
    QCOMPARE(f.cachedMessages(), f.server.messages(f.ticket));
}

void TestOvertaking::sentReplyStaysInSight()
{
    SlowFixture f;
    f.slowly(8000, [&] { f.session->puller().wantThread(f.ticket); });
    f.advance(4500);
    const OperationId id = f.submit(AddReply {f.ticket, u"We will send a new one"_s, {}});
    f.advance(2000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(f.cachedMessages().last().id.value(), f.row(id).serverId);
        f.advance(100);
    }
    QCOMPARE(f.cachedMessages(), f.server.messages(f.ticket));
}

void TestOvertaking::threadWithAMissingPageIsNotAskedForInACircle()
{
    SlowFixture f;
    f.server.customerWrites(f.ticket, u"One more thing"_s);
    f.always(u"thread"_s, Fault::Partial);
    f.seen.clear();
    f.advance(600'000);
    QVERIFY2(f.requests(u"thread"_s) <= 10, qPrintable(QString::number(f.requests(u"thread"_s))));
}

void TestOvertaking::threadThatIsNeverWholeCountsAsRead()
{
    SlowFixture f;
    const TicketId fresh = f.server.addTicket(u"Long"_s);
    for (int i = 0; i < 4; ++i)
        f.server.customerWrites(fresh, u"Text %1"_s.arg(i));
    f.always(u"thread"_s, Fault::Partial);
    f.advance(1800'000);
    QCOMPARE(f.store.tickets.at(fresh.value()).messages.size(), 2);
    QCOMPARE(f.session->status().threadsMissing, 0); // nobody waits for what cannot be had
    f.mend();
    f.advance(400'000);
    QCOMPARE(f.store.tickets.at(fresh.value()).messages, f.server.messages(fresh));
}

QTEST_GUILESS_MAIN(TestOvertaking)
#include "tst_overtaking.moc"
