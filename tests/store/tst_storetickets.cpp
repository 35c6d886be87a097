// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace foredesk;

static QStringList idsOf(const Result<QList<TicketId>> &tickets)
{
    QStringList ids;
    for (const TicketId &id : tickets.value_or(QList<TicketId> {}))
        ids.append(id.value());
    return ids;
}

/// Server truth goes in and comes out again: tickets, messages, lists, cursors, the change feed.
class TestStoreTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTicketComesBackAsItWasTold();
    void messagesComeBackOldestFirst();
    void anUnknownTicketIsNotFound();
    void aThreadLosesWhatTheServerNoLongerHas();
    void anIncompleteThreadProvesNoDeletion();
    void rowsCarryWhatALineNeeds();
    void goneTicketsLeaveTheOpenViewAndComeBack();
    void lookingMakesARowRead();
    void myOwnMessageIsNoNews();
    void staleThreadsComeOpenOnesFirst();
    void cursorsAreSavedWithTheirPage();
    void listsComeBackSorted();
    void newestKnowsTheNewest();
    void changesAreAnnouncedOnceAndTogether();
    void everythingSurvivesReopening();
    void twoAccountsDoNotMix();
};

void TestStoreTickets::aTicketComesBackAsItWasTold()
{
    StoreBench bench;
    Ticket ticket = makeTicket(u"t1"_s);
    ticket.description = u"<p>It is <b>broken</b></p>"_s;
    ticket.stateReason = StateReason::Duplicate;
    ticket.state = {TicketState::Unknown, u"parked"_s};
    ticket.requester = {u"Zoë"_s, u"z@example.org"_s, u"+49 1"_s, u"Zoë"_s, u"Ω"_s, u"https://a/b.png"_s};
    ticket.assignee = AgentId(u"a1"_s);
    ticket.assigneeName = u"Ann"_s;
    ticket.inbox = InboxId(u"i1"_s);
    ticket.inboxName = u"Support"_s;
    ticket.tags = {u"Refund"_s, u"VIP"_s};
    ticket.participants = {u"x@example.org"_s, u"y@example.org"_s};
    bench.put({ticket});
    const auto thread = wait(bench->thread(ticket.ref()));
    QVERIFY(thread);
    QCOMPARE(thread->ticket, ticket);
    QVERIFY(thread->row > 0);
    QCOMPARE(thread->fetchedAt, 0);
}

void TestStoreTickets::messagesComeBackOldestFirst()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    Message late = makeMessage(u"m2"_s, u"second"_s, kNoon);
    late.attachments = {{u"a.pdf"_s, u"/files/1"_s, 1234, u"application/pdf"_s}, {u"b"_s, u""_s, -1, u""_s}};
    late.rawKind = u"reply"_s;
    late.author.agent = AgentId(u"a1"_s);
    late.ticket = TicketId(u"t1"_s);
    Message early = makeMessage(u"m1"_s, u"first"_s, kNoon - 5000);
    early.ticket = TicketId(u"t1"_s);
    bench.putThread(TicketId(u"t1"_s), {late, early});
    const auto thread = wait(bench->thread(refOf(u"t1"_s)));
    QVERIFY(thread);
    QCOMPARE(thread->messages, (QList<Message> {early, late}));
    QCOMPARE(thread->fetchedAt, kNoon);
    late.body = u"second, edited"_s;
    bench.putThread(TicketId(u"t1"_s), {early, late});
    QCOMPARE(wait(bench->thread(refOf(u"t1"_s)))->messages.last().body, u"second, edited"_s);
}

void TestStoreTickets::anUnknownTicketIsNotFound()
{
    StoreBench bench;
    QCOMPARE(wait(bench->thread(refOf(u"nope"_s))).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(bench->findByNumber(kAcme, u"7"_s)).error().kind, ErrorKind::NotFound);
    bench.put({makeTicket(u"7"_s)});
    QCOMPARE(*wait(bench->findByNumber(kAcme, u"7"_s)), refOf(u"7"_s));
    QCOMPARE(*wait(bench->findByNumber(AccountId(), u"7"_s)), refOf(u"7"_s));
    QCOMPARE(wait(bench->findByNumber(kOther, u"7"_s)).error().kind, ErrorKind::NotFound);
}

void TestStoreTickets::aThreadLosesWhatTheServerNoLongerHas()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    bench.putThread(TicketId(u"t1"_s), {makeMessage(u"m1"_s, u"one"_s, 1000), makeMessage(u"m2"_s, u"two"_s, 2000)});
    bench.putThread(TicketId(u"t1"_s), {makeMessage(u"m2"_s, u"two"_s, 2000)});
    const auto thread = wait(bench->thread(refOf(u"t1"_s)));
    QCOMPARE(thread->messages.size(), 1);
    QCOMPARE(thread->messages.first().id.value(), u"m2"_s);
}

void TestStoreTickets::anIncompleteThreadProvesNoDeletion()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    bench.putThread(TicketId(u"t1"_s), {makeMessage(u"m1"_s, u"one"_s, 1000)});
    const TicketThread part {TicketId(u"t1"_s), {makeMessage(u"m2"_s, u"two"_s, 2000)}, false};
    QVERIFY(wait(bench->putThreads({ThreadBatch {kAcme, part, kNoon}})));
    QCOMPARE(wait(bench->thread(refOf(u"t1"_s)))->messages.size(), 2);
}

void TestStoreTickets::rowsCarryWhatALineNeeds()
{
    StoreBench bench;
    Ticket ticket = makeTicket(u"t1"_s);
    ticket.description = u"<style>p {}</style><p>Hello&nbsp;there,</p><p>it broke.</p>"_s;
    ticket.assignee = AgentId(u"a1"_s); // without a name: the list of agents knows it
    ticket.tags = {u"vip"_s, u"refund"_s};
    bench.put({ticket});
    QVERIFY(wait(bench->putAgents(kAcme, {{AgentId(u"a1"_s), u"Ann Agent"_s, u"ann@example.org"_s, {}}})));
    QueueRow row = bench.row(ticket.id);
    QCOMPARE(row.ref, ticket.ref());
    QCOMPARE(row.subject, ticket.subject);
    QCOMPARE(row.snippet, u"Hello there, it broke."_s);
    QCOMPARE(row.requesterName, u"Rita Requester"_s);
    QCOMPARE(row.assigneeName, u"Ann Agent"_s);
    QCOMPARE(row.tags, ticket.tags);
    QCOMPARE(row.activityAt, ticket.updatedAt);
    QVERIFY(row.unread);
    bench.putThread(ticket.id,
        {makeMessage(u"m1"_s, u"> quoted\n\nNewest words"_s, kNoon), makeMessage(u"m0"_s, u"old"_s, kNoon - 9000)});
    row = bench.row(ticket.id);
    QCOMPARE(row.snippet, u"Newest words"_s);
    QCOMPARE(row.activityAt, kNoon);
}

void TestStoreTickets::goneTicketsLeaveTheOpenViewAndComeBack()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s), makeTicket(u"t2"_s)});
    QVERIFY(wait(bench->markGone(kAcme, {TicketId(u"t1"_s), TicketId(u"unknown"_s)})));
    QCOMPARE(bench.shown(u"is:open"_s), QStringList {u"t2"_s});
    QCOMPARE(bench.shown(u"is:gone"_s), QStringList {u"t1"_s});
    QVERIFY(bench.row(TicketId(u"t1"_s)).gone);
    QVERIFY(wait(bench->thread(refOf(u"t1"_s)))->gone);
    bench.put({makeTicket(u"t1"_s)}); // the server has it after all
    QCOMPARE(bench.shown(u"is:open"_s).size(), 2);
}

void TestStoreTickets::lookingMakesARowRead()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    QCOMPARE(bench.shown(u"is:unread"_s), QStringList {u"t1"_s});
    QVERIFY(wait(bench->markSeen(refOf(u"t1"_s), 1))); // a clock far behind the server's
    QCOMPARE(bench.shown(u"is:unread"_s), QStringList());
    bench.reopen();
    QCOMPARE(bench.shown(u"is:unread"_s), QStringList());
    bench.putThread(TicketId(u"t1"_s), {makeMessage(u"m1"_s, u"news"_s, kNoon)});
    QCOMPARE(bench.shown(u"is:unread"_s), QStringList {u"t1"_s});
}

void TestStoreTickets::myOwnMessageIsNoNews()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    Message mine = makeMessage(u"m1"_s, u"my answer"_s, kNoon);
    mine.author = {AuthorKind::Agent, AgentId(u"me"_s), u"Me"_s, {}};
    bench.putThread(TicketId(u"t1"_s), {mine});
    QVERIFY(!bench.row(TicketId(u"t1"_s)).unread);
    Message theirs = mine;
    theirs.id = MessageId(u"m2"_s);
    theirs.author.agent = AgentId(u"colleague"_s);
    theirs.createdAt += 1000;
    bench.putThread(TicketId(u"t1"_s), {mine, theirs});
    QVERIFY(bench.row(TicketId(u"t1"_s)).unread);
}

void TestStoreTickets::staleThreadsComeOpenOnesFirst()
{
    StoreBench bench;
    Ticket closed = makeTicket(u"closed"_s);
    closed.state = {TicketState::Closed, u"closed"_s};
    closed.updatedAt = kNoon;
    Ticket older = makeTicket(u"older"_s);
    older.updatedAt -= 1000;
    bench.put({closed, older, makeTicket(u"newer"_s)});
    const auto ids = [&] { return idsOf(wait(bench->staleThreads(kAcme, 10))); };
    QCOMPARE(ids(), (QStringList {u"newer"_s, u"older"_s, u"closed"_s}));
    QCOMPARE(*wait(bench->staleThreadCount(kAcme)), 3);
    bench.putThread(TicketId(u"newer"_s), {});
    QCOMPARE(ids(), (QStringList {u"older"_s, u"closed"_s}));
    TicketBatch stale;
    stale.account = kAcme;
    stale.staleThreads = {TicketId(u"newer"_s)};
    QVERIFY(wait(bench->putTickets(stale)));
    QCOMPARE(ids(), (QStringList {u"newer"_s, u"older"_s, u"closed"_s}));
    QCOMPARE(idsOf(wait(bench->openTickets(kAcme, 10))), (QStringList {u"newer"_s, u"older"_s}));
}

void TestStoreTickets::cursorsAreSavedWithTheirPage()
{
    StoreBench bench;
    QCOMPARE(*wait(bench->cursor(kAcme, u"changes"_s)), QByteArray());
    TicketBatch batch;
    batch.account = kAcme;
    batch.tickets = {makeTicket(u"t1"_s)};
    batch.cursorName = u"changes"_s;
    batch.cursor = QByteArray("\0a\xff", 3);
    QVERIFY(wait(bench->putTickets(batch)));
    QCOMPARE(*wait(bench->cursor(kAcme, u"changes"_s)), batch.cursor);
    QVERIFY(wait(bench->saveCursor(kAcme, u"mirror"_s, "m"_ba)));
    QVERIFY(wait(bench->saveCursor(kAcme, u"changes"_s, "c2"_ba)));
    bench.reopen();
    QCOMPARE(*wait(bench->cursor(kAcme, u"mirror"_s)), "m"_ba);
    QCOMPARE(*wait(bench->cursor(kAcme, u"changes"_s)), "c2"_ba);
    QCOMPARE(*wait(bench->cursor(kOther, u"changes"_s)), QByteArray());
}

void TestStoreTickets::listsComeBackSorted()
{
    StoreBench bench;
    QSignalSpy changed(bench.store.get(), &Store::referenceChanged);
    const QList<Tag> tags {{TagId(u"2"_s), u"Ärger"_s, u"#ff0000"_s}, {TagId(u"1"_s), u"zoo"_s, u"#00ff00"_s}};
    QVERIFY(wait(bench->putTags(kAcme, {tags.at(1), tags.at(0)})));
    QCOMPARE(*wait(bench->tags(kAcme)), tags);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(wait(bench->putTags(kAcme, tags))); // the same again is no change
    const QList<Inbox> inboxes {{InboxId(u"i"_s), u"Support"_s, u"s@example.org"_s, u"SUP"_s}};
    QVERIFY(wait(bench->putInboxes(kAcme, inboxes)));
    QCOMPARE(*wait(bench->inboxes(kAcme)), inboxes);
    const QList<CannedResponse> canned {{CannedId(u"c"_s), u"Hello"_s, u"Hello {{requester.name}}"_s}};
    QVERIFY(wait(bench->putCanned(kAcme, canned)));
    QCOMPARE(*wait(bench->canned(kAcme)), canned);
    QTRY_COMPARE(changed.size(), 3);
    QVERIFY(wait(bench->putTags(kAcme, {})));
    QVERIFY(wait(bench->tags(kAcme))->isEmpty());
}

void TestStoreTickets::newestKnowsTheNewest()
{
    StoreBench bench;
    QCOMPARE(wait(bench->newest(kAcme))->tickets, 0);
    Ticket late = makeTicket(u"t2"_s);
    late.updatedAt = kNoon + 7;
    bench.put({makeTicket(u"t1"_s), late});
    const auto newest = wait(bench->newest(kAcme));
    QCOMPARE(newest->tickets, 2);
    QCOMPARE(newest->createdAt, kNoon - 7'200'000);
    QCOMPARE(newest->updatedAt, kNoon + 7);
}

void TestStoreTickets::changesAreAnnouncedOnceAndTogether()
{
    StoreBench bench;
    QSignalSpy tickets(bench.store.get(), &Store::ticketsChanged);
    QSignalSpy threads(bench.store.get(), &Store::threadChanged);
    bench.put({makeTicket(u"t1"_s)});
    bench.put({makeTicket(u"t2"_s)});
    bench.putThread(TicketId(u"t1"_s), {makeMessage(u"m1"_s, u"hello"_s, kNoon)});
    QTRY_COMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().at(0).value<AccountId>(), kAcme);
    QCOMPARE(tickets.first().at(1).value<QList<RowId>>().size(), 2);
    QCOMPARE(threads.size(), 1);
    QCOMPARE(threads.first().at(0).value<TicketRef>(), refOf(u"t1"_s));
}

void TestStoreTickets::everythingSurvivesReopening()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s), makeTicket(u"t2"_s)});
    bench.putThread(TicketId(u"t1"_s), {makeMessage(u"m1"_s, u"hello"_s, kNoon)});
    const auto before = wait(bench->thread(refOf(u"t1"_s)));
    const auto report = bench.reopen();
    QVERIFY(report);
    QVERIFY(!report->cacheRebuilt && !report->outboxSalvaged && !report->readOnly && !report->outboxRestored);
    const auto after = wait(bench->thread(refOf(u"t1"_s)));
    QCOMPARE(after->row, before->row);
    QCOMPARE(after->messages, before->messages);
    const auto counts = wait(bench->check());
    QCOMPARE(counts->tickets, 2);
    QCOMPARE(counts->messages, 1);
    QVERIFY(counts->cacheIntact && counts->outboxIntact);
}

void TestStoreTickets::twoAccountsDoNotMix()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    TicketBatch other;
    other.account = kOther;
    other.tickets = {makeTicket(u"t1"_s)};
    other.tickets.first().subject = u"Elsewhere"_s;
    QVERIFY(wait(bench->putTickets(other)));
    QCOMPARE(bench.shown(QString()).size(), 2);
    QCOMPARE(wait(bench->thread({kOther, TicketId(u"t1"_s)}))->ticket.subject, u"Elsewhere"_s);
    QCOMPARE(wait(bench->thread(refOf(u"t1"_s)))->ticket.subject, u"Subject of t1"_s);
    QCOMPARE(bench.shown(u"account:OTHER"_s).size(), 1);
    TicketQuery query;
    query.account = kOther;
    QCOMPARE(wait(bench->openQueue(query, 5))->total, 1);
    QCOMPARE(wait(bench->ticketsOfRequester({{}, u"rita@example.org"_s, {}, {}, {}, {}}, 9))->size(), 2);
}

QTEST_GUILESS_MAIN(TestStoreTickets)
#include "tst_storetickets.moc"
