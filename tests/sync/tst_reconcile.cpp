// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/duplicatewatch.h"
#include "sync/fieldverdict.h"
#include "sync/messagematch.h"
#include "sync/settling.h"
#include "sync/staleguard.h"
#include "sync/ticketmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

const TicketId kTicket(u"1"_s);
constexpr qint64 kNow = 1'700'000'000'000;

Operation reply(const QString &text)
{
    Operation row;
    row.id = OperationId(u"op"_s);
    row.command = AddReply {kTicket, text, {}};
    row.submittedAt = kNow;
    row.sequence = 5;
    row.base.readAt = kNow;
    return row;
}

Message message(const QString &id, const QString &text, qint64 at = kNow + 1000)
{
    Message made;
    made.id = MessageId(id);
    made.ticket = kTicket;
    made.kind = MessageKind::Reply;
    made.visibility = Visibility::Public;
    made.author.kind = AuthorKind::Agent;
    made.author.agent = AgentId(u"7"_s);
    made.body = text;
    made.createdAt = at;
    return made;
}

MatchContext contextOf()
{
    return {AgentId(u"7"_s), {}, kNow + 5000, 0};
}

Ticket ticketWith(Priority priority)
{
    Ticket ticket;
    ticket.id = kTicket;
    ticket.priority.value = priority;
    ticket.state.value = TicketState::Open;
    return ticket;
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesWhatTheServerMadeOfIt_data();
    void matchesWhatTheServerMadeOfIt();
    void onlyCandidatesCount_data();
    void onlyCandidatesCount();
    void attachmentsMustAgree();
    void readsAtThreeTenThirtyNinety();
    void absenceNeedsTwoCompleteReadsAMinuteApart();
    void verdicts();
    void twinsAreCounted();
    void foreignFieldIsConflict();
    void ownEarlierChangeIsNoConflict();
    void tagsAreDoneWhenTheyAreThere();
    void closingForAnotherReasonIsSent();
    void staleAfterTenMinutesOrAnInterruption();
    void whatMakesAReplyStale();
    void newTicketIsFound();
    void bulkRowsAreCompared();
    void duplicatesAreSeen();
};

void TestReconcile::matchesWhatTheServerMadeOfIt_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << u"Hello there"_s << u"Hello there"_s << u"strong"_s;
    QTest::newRow("wrapped") << u"a < b & c"_s << u"<p>a &lt; b &amp; c</p>"_s << u"strong"_s;
    QTest::newRow("paragraphs") << u"One\r\n\r\nTwo"_s << u"<div>One</div><div>Two</div>"_s << u"strong"_s;
    QTest::newRow("trimmed") << u"  Hello \n"_s << u"Hello"_s << u"strong"_s;
    QTest::newRow("footer") << u"Hello"_s << u"Hello\n-- \nsent with the helpdesk"_s << u"weak"_s;
    QTest::newRow("one word of twelve") << u"one two three four five six seven eight nine ten eleven twelve"_s
                                        << u"one two three four five six seven eight nine ten eleven dozen"_s
                                        << u"weak"_s;
    QTest::newRow("another text") << u"Hello"_s << u"Good bye"_s << u"none"_s;
}

void TestReconcile::matchesWhatTheServerMadeOfIt()
{
    QFETCH(QString, sent);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const MessageMatch match = findMessage(reply(sent), {message(u"m1"_s, found)}, contextOf());
    const QString verdict = !match.strong.isEmpty() ? u"strong"_s : !match.weak.isEmpty() ? u"weak"_s : u"none"_s;
    QCOMPARE(verdict, expected);
}

void TestReconcile::onlyCandidatesCount_data()
{
    QTest::addColumn<QString>("difference");
    for (const char *each :
        {"known before", "claimed by another", "note", "draft", "of the customer", "of another agent", "too old"})
        QTest::newRow(each) << QString::fromLatin1(each);
}

void TestReconcile::onlyCandidatesCount()
{
    QFETCH(QString, difference);
    Operation row = reply(u"Hello"_s);
    Message candidate = message(u"m1"_s, u"Hello"_s);
    MatchContext context = contextOf();
    QCOMPARE(findMessage(row, {candidate}, context).strong.size(), 1);
    if (difference == u"known before"_s)
        row.base.knownMessages = {candidate.id};
    else if (difference == u"claimed by another"_s)
        context.claimed = {u"m1"_s};
    else if (difference == u"note"_s)
        candidate.kind = MessageKind::Note;
    else if (difference == u"draft"_s)
        candidate.publication = Publication::Draft;
    else if (difference == u"of the customer"_s)
        candidate.author.kind = AuthorKind::Customer;
    else if (difference == u"of another agent"_s)
        candidate.author.agent = AgentId(u"8"_s);
    else
        candidate.createdAt = kNow - 130'000;
    QVERIFY(findMessage(row, {candidate}, context).strong.isEmpty());
    QVERIFY(findMessage(row, {candidate}, context).weak.isEmpty());
}

void TestReconcile::attachmentsMustAgree()
{
    Operation row = reply(u"Hello"_s);
    row.command = AddReply {kTicket, u"Hello"_s, {{u"a.pdf"_s, {}, 10, {}}}};
    Message candidate = message(u"m1"_s, u"Hello"_s);
    QCOMPARE(findMessage(row, {candidate}, contextOf()).strong.size(), 0);
    candidate.attachments = {{u"a.pdf"_s, u"/files/1"_s, 10, {}}};
    QCOMPARE(findMessage(row, {candidate}, contextOf()).strong.size(), 1);
    candidate.attachments.first().size = 11;
    QCOMPARE(findMessage(row, {candidate}, contextOf()).strong.size(), 0);
}

void TestReconcile::readsAtThreeTenThirtyNinety()
{
    Settling settling(1000);
    QList<qint64> reads;
    for (int i = 0; i < 6; ++i) {
        reads.append(settling.nextReadAt() - 1000);
        settling.readWithoutFinding(settling.nextReadAt());
    }
    QCOMPARE(reads, QList<qint64>({3'000, 10'000, 30'000, 90'000, 150'000, 210'000}));
}

void TestReconcile::absenceNeedsTwoCompleteReadsAMinuteApart()
{
    Settling settling(0);
    settling.readWithoutFinding(3'000);
    QVERIFY(!settling.absenceProven());
    settling.readFailed(90'000);
    QVERIFY(!settling.absenceProven());
    settling.readWithoutFinding(62'999);
    QVERIFY(!settling.absenceProven());
    settling.readWithoutFinding(63'000);
    QVERIFY(settling.absenceProven());
}

void TestReconcile::verdicts()
{
    const Settling fresh(0);
    Settling settled(0);
    settled.readWithoutFinding(3'000);
    settled.readWithoutFinding(90'000);
    using R = Repeatability;
    QCOMPARE(settle(fresh, {.strong = 1}, R::LoudCreate), Settled::Found);
    QCOMPARE(settle(fresh, {.strong = 2}, R::LoudCreate), Settled::FoundTwice);
    QCOMPARE(settle(fresh, {}, R::LoudCreate), Settled::KeepLooking);
    QCOMPARE(settle(fresh, {.weak = 1}, R::LoudCreate), Settled::KeepLooking);
    QCOMPARE(settle(settled, {.weak = 1}, R::SilentCreate), Settled::Similar);
    QCOMPARE(settle(settled, {}, R::LoudCreate), Settled::Ask);
    QCOMPARE(settle(settled, {}, R::SilentCreate), Settled::Repeat);
    QCOMPARE(settle(settled, {.repeatedBefore = true}, R::SilentCreate), Settled::Ask);
}

void TestReconcile::twinsAreCounted()
{
    const Settling fresh(0);
    // Another operation with the same text was started and its message is not known: one message may be its.
    QCOMPARE(settle(fresh, {.strong = 1, .twins = 1}, Repeatability::LoudCreate), Settled::KeepLooking);
    QCOMPARE(settle(fresh, {.strong = 2, .twins = 1}, Repeatability::LoudCreate), Settled::Found);
    QCOMPARE(settle(fresh, {.strong = 3, .twins = 1}, Repeatability::LoudCreate), Settled::FoundTwice);
    QVERIFY(isTwin(reply(u"Thanks!"_s), reply(u" Thanks! "_s)));
    QVERIFY(!isTwin(reply(u"Thanks!"_s), reply(u"Thank you"_s)));
}

void TestReconcile::foreignFieldIsConflict()
{
    Operation row = reply({});
    row.command = SetPriority {kTicket, Priority::High};
    row.base.ticket = ticketWith(Priority::Low);
    QCOMPARE(fieldVerdict(row, {}, ticketWith(Priority::Low)), MergeVerdict::Send);
    QCOMPARE(fieldVerdict(row, {}, ticketWith(Priority::High)), MergeVerdict::AlreadyDone);
    QCOMPARE(fieldVerdict(row, {}, ticketWith(Priority::Urgent)), MergeVerdict::Conflict);
    QVERIFY(conflictEvidence(row, ticketWith(Priority::Urgent)).contains(u"urgent"));
}

void TestReconcile::ownEarlierChangeIsNoConflict()
{
    Operation row = reply({});
    row.command = SetPriority {kTicket, Priority::High};
    row.base.ticket = ticketWith(Priority::Low);
    Operation earlier = row;
    earlier.sequence = 4;
    earlier.state = OperationState::Done;
    earlier.finishedAt = kNow + 100;
    earlier.command = SetPriority {kTicket, Priority::Urgent};
    QCOMPARE(fieldVerdict(row, {earlier}, ticketWith(Priority::Urgent)), MergeVerdict::Send);
    earlier.finishedAt = kNow - 3600'000; // long before: the base knew it
    QCOMPARE(fieldVerdict(row, {earlier}, ticketWith(Priority::Urgent)), MergeVerdict::Conflict);
}

void TestReconcile::tagsAreDoneWhenTheyAreThere()
{
    Operation row = reply({});
    row.command = ChangeTags {kTicket, {u"vip"_s}, {u"spam"_s}};
    Ticket theirs = ticketWith(Priority::Low);
    theirs.tags = {u"VIP"_s, u"other"_s};
    QCOMPARE(fieldVerdict(row, {}, theirs), MergeVerdict::AlreadyDone);
    theirs.tags.append(u"spam"_s);
    QCOMPARE(fieldVerdict(row, {}, theirs), MergeVerdict::Send);
}

void TestReconcile::closingForAnotherReasonIsSent()
{
    Operation row = reply({});
    row.command = SetState {kTicket, TicketState::Closed, StateReason::Duplicate};
    row.base.ticket = ticketWith(Priority::Low);
    Ticket theirs = ticketWith(Priority::Low);
    theirs.state.value = TicketState::Closed;
    theirs.stateReason = StateReason::Completed;
    QCOMPARE(fieldVerdict(row, {}, theirs), MergeVerdict::Send);
}

void TestReconcile::staleAfterTenMinutesOrAnInterruption()
{
    const Operation row = reply(u"Hello"_s);
    QVERIFY(!mayBeStale(row, {kNow + 60'000, kNow - 1}));
    QVERIFY(mayBeStale(row, {kNow + 601'000, kNow - 1}));
    QVERIFY(mayBeStale(row, {kNow + 60'000, kNow + 30'000}));
    Operation note = row;
    note.command = AddNote {kTicket, u"Hello"_s};
    QVERIFY(!mayBeStale(note, {kNow + 601'000, kNow + 30'000}));
}

void TestReconcile::whatMakesAReplyStale()
{
    Operation row = reply(u"Hello"_s);
    row.base.ticket = ticketWith(Priority::Low);
    const Ticket open = ticketWith(Priority::Low);
    const OwnTraces own {AgentId(u"7"_s), {u"mine"_s}, false};
    Message customer = message(u"m1"_s, u"Forget it"_s);
    customer.author = {AuthorKind::Customer, {}, u"Ann"_s, {}};
    Message colleague = message(u"m2"_s, u"I did it"_s);
    colleague.author.agent = AgentId(u"8"_s);
    Message note = colleague;
    note.kind = MessageKind::Note;
    note.visibility = Visibility::Private;
    QVERIFY(staleReason(row, open, {customer}, own).isStale());
    QVERIFY(staleReason(row, open, {colleague}, own).isStale());
    QVERIFY(!staleReason(row, open, {note, message(u"mine"_s, u"x"_s), message(u"m3"_s, u"y"_s)}, own).isStale());
    Ticket closed = open;
    closed.state.value = TicketState::Closed;
    QVERIFY(staleReason(row, closed, {}, own).closedMeanwhile);
    QVERIFY(!staleReason(row, closed, {}, {own.me, {}, true}).isStale());
    row.base.knownMessages = {customer.id, colleague.id};
    QVERIFY(!staleReason(row, open, {customer, colleague}, own).isStale());
    QVERIFY(staleEvidence(staleReason(reply(u"x"_s), open, {customer}, own)).contains(u"Forget it"));
}

void TestReconcile::newTicketIsFound()
{
    Operation row = reply({});
    CreateTicket create {.subject = u"Broken lamp"_s, .description = u"It is broken"_s};
    create.requester.email = u"ann@example.com"_s;
    row.command = create;
    Ticket made;
    made.id = TicketId(u"9"_s);
    made.subject = create.subject;
    made.description = u"<p>It is broken</p>"_s;
    made.requester.email = u"Ann@example.com"_s;
    made.createdAt = kNow + 2000;
    QCOMPARE(findTicket(row, {made}, contextOf()).strong.size(), 1);
    MatchContext claimed = contextOf();
    claimed.claimed = {u"9"_s};
    QVERIFY(findTicket(row, {made}, claimed).strong.isEmpty());
    made.createdAt = kNow - 200'000;
    QVERIFY(findTicket(row, {made}, contextOf()).strong.isEmpty());
    QVERIFY(reachesBeyond(row, {made}, contextOf()));
    made.createdAt = kNow;
    made.description = u"Something else"_s;
    QCOMPARE(findTicket(row, {made}, contextOf()).weak.size(), 1);
}

void TestReconcile::bulkRowsAreCompared()
{
    BulkChange bulk;
    bulk.tickets = {kTicket, TicketId(u"2"_s)};
    bulk.priority = Priority::High;
    QCOMPARE(rowsNotChanged(bulk, {ticketWith(Priority::High)}), QList<TicketId> {TicketId(u"2"_s)});
    QCOMPARE(rowsNotChanged(bulk, {ticketWith(Priority::Low)}).size(), 2);
}

void TestReconcile::duplicatesAreSeen()
{
    const QList<Message> thread {message(u"m1"_s, u"Hello"_s), message(u"m2"_s, u"<p>Hello</p>"_s, kNow + 60'000)};
    QCOMPARE(possibleDuplicates(thread, kNow).size(), 1);
    QVERIFY(possibleDuplicates(thread, kNow + 100'000).isEmpty());
    const QList<Message> apart {message(u"m1"_s, u"Hello"_s), message(u"m2"_s, u"Hello"_s, kNow + 700'000)};
    QVERIFY(possibleDuplicates(apart, kNow).isEmpty());
}

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
