// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/circuitbreaker.h"
#include "sync/commandlimits.h"
#include "sync/inverse.h"
#include "sync/laneplan.h"
#include "sync/retrypolicy.h"
#include "sync/sendoutcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

const TicketId kOne(u"1"_s);
const TicketId kTwo(u"2"_s);

Operation rowOf(int sequence, const Command &command, OperationState state = OperationState::Queued)
{
    Operation row;
    row.id = OperationId(QString::number(sequence));
    row.sequence = sequence;
    row.command = command;
    row.state = state;
    return row;
}

Command replyTo(const TicketId &ticket)
{
    return AddReply {ticket, u"text"_s, {}};
}

QStringList idsOf(const QList<OperationId> &ids)
{
    QStringList text;
    for (const OperationId &id : ids)
        text.append(id.value());
    return text;
}

QStringList startable(const QList<Operation> &rows, const LaneFacts &facts = {.now = 1000, .freeSlots = 10})
{
    return idsOf(planLanes(rows, facts).start);
}

Result<Applied> failedWith(ErrorKind kind, int status = 0)
{
    return failure(kind, u"x"_s, status);
}

} // namespace

class TestPlanners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
    void successOfACreationNeedsAnId();
    void deletingWhatIsGoneIsDone();
    void ordersWithinATicketOnly();
    void stuckOperationsHoldTheirTicket_data();
    void stuckOperationsHoldTheirTicket();
    void refusedOnesHoldOnlyWhatFollows();
    void heldAndWaitingOnesStayUntilDue();
    void bulkHoldsAllItsTickets();
    void slotsAreLimited();
    void clockSetBackDoesNotHoldForever();
    void retryDelays();
    void retryAfterIsClamped_data();
    void retryAfterIsClamped();
    void circuitOpensAfterFiveAndProbesSlower();
    void limits_data();
    void limits();
    void bulkIsSplit();
    void inverses();
};

void TestPlanners::outcome_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<SendOutcome>("expected");
    QTest::newRow("no route") << ErrorKind::Offline << 0 << SendOutcome::NotSent;
    QTest::newRow("certificate") << ErrorKind::Tls << 0 << SendOutcome::NotSent;
    QTest::newRow("400") << ErrorKind::Rejected << 400 << SendOutcome::Refused;
    QTest::newRow("401") << ErrorKind::Unauthorized << 401 << SendOutcome::AccountHeld;
    QTest::newRow("403") << ErrorKind::Forbidden << 403 << SendOutcome::Refused;
    QTest::newRow("404") << ErrorKind::NotFound << 404 << SendOutcome::Refused;
    QTest::newRow("429") << ErrorKind::RateLimited << 429 << SendOutcome::AccountHeld;
    QTest::newRow("409") << ErrorKind::Conflict << 409 << SendOutcome::Unknown;
    QTest::newRow("500") << ErrorKind::Server << 500 << SendOutcome::Unknown;
    QTest::newRow("timeout") << ErrorKind::Timeout << 0 << SendOutcome::Unknown;
    QTest::newRow("cut connection") << ErrorKind::OutcomeUnknown << 0 << SendOutcome::Unknown;
    QTest::newRow("200 and HTML") << ErrorKind::Protocol << 200 << SendOutcome::Unknown;
    QTest::newRow("302") << ErrorKind::Protocol << 302 << SendOutcome::AccountHeld;
    QTest::newRow("303 may follow a success") << ErrorKind::Protocol << 303 << SendOutcome::Unknown;
    QTest::newRow("cancelled on the way") << ErrorKind::Cancelled << 0 << SendOutcome::Unknown;
    QTest::newRow("cannot do that") << ErrorKind::Unsupported << 0 << SendOutcome::Refused;
}

void TestPlanners::outcome()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(SendOutcome, expected);
    QCOMPARE(sendOutcome(failedWith(kind, status), replyTo(kOne)), expected);
}

void TestPlanners::successOfACreationNeedsAnId()
{
    QCOMPARE(sendOutcome(Applied {u"9"_s}, replyTo(kOne)), SendOutcome::Sent);
    QCOMPARE(sendOutcome(Applied {}, replyTo(kOne)), SendOutcome::Unknown);
    QCOMPARE(sendOutcome(Applied {}, SetPriority {kOne, Priority::High}), SendOutcome::Sent);
}

void TestPlanners::deletingWhatIsGoneIsDone()
{
    QCOMPARE(sendOutcome(failedWith(ErrorKind::NotFound, 404), DeleteTicket {kOne}), SendOutcome::Sent);
    QCOMPARE(
        sendOutcome(failedWith(ErrorKind::NotFound, 404), DeleteMessage {kOne, MessageId(u"m"_s)}), SendOutcome::Sent);
}

void TestPlanners::ordersWithinATicketOnly()
{
    QCOMPARE(startable({rowOf(1, replyTo(kOne)), rowOf(2, replyTo(kOne)), rowOf(3, replyTo(kTwo))}),
        QStringList({u"1"_s, u"3"_s}));
    LaneFacts facts {.now = 1000, .freeSlots = 10};
    facts.running.insert(OperationId(u"1"_s));
    QCOMPARE(
        startable({rowOf(1, replyTo(kOne), OperationState::Sending), rowOf(2, replyTo(kOne))}, facts), QStringList());
}

void TestPlanners::stuckOperationsHoldTheirTicket_data()
{
    QTest::addColumn<OperationState>("state");
    for (const OperationState state :
        {OperationState::Sending, OperationState::Unconfirmed, OperationState::NeedsYou, OperationState::Conflict})
        QTest::newRow(qPrintable(toWord(state))) << state;
}

void TestPlanners::stuckOperationsHoldTheirTicket()
{
    QFETCH(OperationState, state);
    const QList<Operation> rows {rowOf(1, replyTo(kOne), state), rowOf(2, replyTo(kOne)), rowOf(3, replyTo(kTwo))};
    QCOMPARE(startable(rows), QStringList {u"3"_s});
    const QStringList reconciled = idsOf(planLanes(rows, {.now = 1, .freeSlots = 1}).reconcile);
    QCOMPARE(reconciled, state == OperationState::Unconfirmed ? QStringList {u"1"_s} : QStringList());
}

void TestPlanners::refusedOnesHoldOnlyWhatFollows()
{
    Operation close = rowOf(2, SetState {kOne, TicketState::Closed});
    close.follows = OperationId(u"1"_s);
    QCOMPARE(
        startable({rowOf(1, replyTo(kOne), OperationState::Failed), close, rowOf(3, replyTo(kOne))}), QStringList());
    QCOMPARE(
        startable({rowOf(1, replyTo(kOne), OperationState::Failed), rowOf(3, replyTo(kOne))}), QStringList {u"3"_s});
    QCOMPARE(startable({close}), QStringList {u"2"_s}); // what it follows is done
}

void TestPlanners::heldAndWaitingOnesStayUntilDue()
{
    LaneFacts facts {.now = 1000, .freeSlots = 10};
    facts.stillHeld.insert(OperationId(u"1"_s));
    QCOMPARE(startable({rowOf(1, replyTo(kOne), OperationState::Held)}, facts), QStringList());
    QCOMPARE(startable({rowOf(2, replyTo(kOne), OperationState::Held)}, facts), QStringList {u"2"_s});
    Operation waiting = rowOf(3, replyTo(kTwo), OperationState::Waiting);
    waiting.notBefore = 5000;
    QCOMPARE(startable({waiting}, facts), QStringList());
    QCOMPARE(planLanes({waiting}, facts).nextDueAt, 5000);
    facts.now = 5000;
    QCOMPARE(startable({waiting}, facts), QStringList {u"3"_s});
}

void TestPlanners::bulkHoldsAllItsTickets()
{
    BulkChange bulk;
    bulk.tickets = {kOne, kTwo};
    bulk.priority = Priority::Low;
    QCOMPARE(startable({rowOf(1, bulk), rowOf(2, replyTo(kTwo))}), QStringList {u"1"_s});
    QCOMPARE(startable({rowOf(1, replyTo(kTwo)), rowOf(2, bulk), rowOf(3, replyTo(kOne))}), QStringList {u"1"_s});
}

void TestPlanners::slotsAreLimited()
{
    QCOMPARE(startable({rowOf(1, replyTo(kOne)), rowOf(2, replyTo(kTwo))}, {.now = 1, .freeSlots = 1}),
        QStringList {u"1"_s});
}

void TestPlanners::clockSetBackDoesNotHoldForever()
{
    QVERIFY(isDue(1000, 1000));
    QVERIFY(!isDue(61'000, 1000));
    QVERIFY(isDue(24 * 3600'000LL, 1000));
}

void TestPlanners::retryDelays()
{
    QCOMPARE(nextAttemptDelayMs(1), 2000);
    QCOMPARE(nextAttemptDelayMs(3), 8000);
    QCOMPARE(nextAttemptDelayMs(1000), 300'000);
    QVERIFY(isRetryable({ErrorKind::Server, {}, 500, std::nullopt, {}}));
    QVERIFY(!isRetryable({ErrorKind::Rejected, {}, 422, std::nullopt, {}}));
}

void TestPlanners::retryAfterIsClamped_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("as told") << 30LL << 30'000LL;
    QTest::newRow("absurd") << 1'000'000'000LL << 3600'000LL;
    QTest::newRow("negative") << -5LL << 1000LL;
}

void TestPlanners::retryAfterIsClamped()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, expected);
    Error error {ErrorKind::RateLimited, {}, 429, std::chrono::seconds(seconds), {}};
    QCOMPARE(rateLimitDelayMs(error, 1), expected);
    error.retryAfter.reset();
    QCOMPARE(rateLimitDelayMs(error, 1), 5000);
    QCOMPARE(rateLimitDelayMs(error, 4), 40'000);
}

void TestPlanners::circuitOpensAfterFiveAndProbesSlower()
{
    CircuitBreaker breaker({5, 30'000, 300'000});
    for (int i = 0; i < 4; ++i)
        breaker.failed();
    QVERIFY(breaker.isClosed());
    breaker.failed();
    QVERIFY(!breaker.isClosed());
    QCOMPARE(breaker.probeDelayMs(), 30'000);
    breaker.failed();
    QCOMPARE(breaker.probeDelayMs(), 60'000);
    for (int i = 0; i < 100; ++i)
        breaker.failed();
    QCOMPARE(breaker.probeDelayMs(), 300'000);
    breaker.succeeded();
    QVERIFY(breaker.isClosed());
}

void TestPlanners::limits_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("field");
    const Attachment file;
    QTest::newRow("reply") << replyTo(kOne) << QString();
    QTest::newRow("empty reply") << Command(AddReply {kOne, u" \n"_s, {}}) << u"body"_s;
    QTest::newRow("empty note") << Command(AddNote {kOne, {}}) << u"body"_s;
    QTest::newRow("too many files") << Command(AddReply {kOne, u"x"_s, QList<Attachment>(11, file)})
                                    << u"attachments"_s;
    QTest::newRow("short subject") << Command(SetSubject {kOne, u"a"_s}) << u"subject"_s;
    QTest::newRow("long subject") << Command(SetSubject {kOne, QString(201, u'a')}) << u"subject"_s;
    QTest::newRow("long tag") << Command(ChangeTags {kOne, {QString(61, u't')}, {}}) << u"tags"_s;
    QTest::newRow("bulk of nothing") << Command(BulkChange {}) << u"tickets"_s;
    QTest::newRow("new ticket of nobody") << Command(CreateTicket {.subject = u"Hello"_s}) << u"requester"_s;
}

void TestPlanners::limits()
{
    QFETCH(Command, command);
    QFETCH(QString, field);
    const QList<FieldError> errors = brokenLimits(command);
    QCOMPARE(errors.value(0).field, field);
}

void TestPlanners::bulkIsSplit()
{
    Capabilities all;
    all.allow(Capability::BulkChange);
    BulkChange bulk;
    for (int i = 0; i < 1500; ++i)
        bulk.tickets.append(TicketId(QString::number(i)));
    bulk.priority = Priority::High;
    QCOMPARE(splitForSending(bulk, all).size(), 2);
    bulk.tickets = {kOne, kTwo};
    bulk.addTags = {u"vip"_s};
    const QList<Command> tagged = splitForSending(bulk, all);
    QCOMPARE(tagged.size(), 3);
    QCOMPARE(tagged.at(1), Command(ChangeTags {kOne, {u"vip"_s}, {}}));
    bulk.addTags.clear();
    bulk.state = TicketState::Closed;
    bulk.reason = StateReason::Completed;
    const QList<Command> reasoned = splitForSending(bulk, all);
    QCOMPARE(reasoned.size(), 3);
    QCOMPARE(reasoned.at(1), Command(SetState {kOne, TicketState::Closed, StateReason::Completed}));
    QCOMPARE(splitForSending(bulk, Capabilities()).size(), 4); // no bulk call: each field of each ticket
}

void TestPlanners::inverses()
{
    Operation row = rowOf(1, SetPriority {kOne, Priority::High}, OperationState::Done);
    QVERIFY(!inverseOf(row)); // nothing is known of what was there before
    row.base.ticket = Ticket {};
    row.base.ticket->priority.value = Priority::Low;
    row.base.ticket->tags = {u"old"_s};
    QCOMPARE(*inverseOf(row), Command(SetPriority {kOne, Priority::Low}));
    row.command = ChangeTags {kOne, {u"old"_s, u"new"_s}, {u"never"_s}};
    QCOMPARE(*inverseOf(row), Command(ChangeTags {kOne, {}, {u"new"_s}}));
    row.command = AddNote {kOne, u"note"_s};
    row.serverId = u"m1"_s;
    QCOMPARE(*inverseOf(row), Command(DeleteMessage {kOne, MessageId(u"m1"_s)}));
    row.command = replyTo(kOne);
    QVERIFY(!inverseOf(row)); // words that left cannot be called back
}

QTEST_GUILESS_MAIN(TestPlanners)
#include "tst_planners.moc"
