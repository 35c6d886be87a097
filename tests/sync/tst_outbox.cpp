// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sessionfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using namespace foredesk::test;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyIsSentOnce();
    void submitIsRefusedBeforeAnythingIsStored();
    void heldOneIsTakenBackWithoutATrace();
    void undoTimeCountsAwake();
    void lostAnswerIsFound_data();
    void lostAnswerIsFound();
    void lateEffectIsFound();
    void lostReplyAsks();
    void lostNoteIsRepeatedOnce();
    void lostFieldChangeIsRepeated();
    void provenNotSentIsTriedAgain();
    void refusedKeepsItsText();
    void keyRefusedPausesTheAccount();
    void rateLimitHoldsReadsAndWrites();
    void redirectPausesTheAccount();
    void serverErrorsOpenTheCircuit();
    void foreignChangeIsConflict();
    void conflictTakesMineOrTheirs_data();
    void conflictTakesMineOrTheirs();
    void ownChangesInARowAreNoConflict();
    void staleReplyIsHeld();
    void staleReplyGoesAfterAllWhenWanted();
    void closeWaitsForItsReply();
    void closeIsGivenUpWithItsReply();
    void interruptedSendIsLookedFor();
    void questionAnswersItselfWhenTheMessageAppears();
    void duplicateByTheServerIsTold();
    void editOfAChangedMessageIsConflict();
    void deletedTicketRefuses();
    void newTicketIsFoundAfterALostAnswer();
    void lostBulkIsComparedRowByRow();
    void diskFullKeepsTheOutcome();
    void workingOfflineSendsNothing();
};

namespace
{

AddReply replyTo(const SessionFixture &f, const QString &text = u"We will send a new one"_s)
{
    return AddReply {f.ticket, text, {}};
}

} // namespace

void TestOutbox::replyIsSentOnce()
{
    SessionFixture f;
    const OperationId id = f.submit(replyTo(f));
    QCOMPARE(f.row(id).state, OperationState::Queued);
    f.advance(3000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
    QCOMPARE(f.row(id).serverId, f.server.messages(f.ticket).last().id.value());
    QCOMPARE(f.store.tickets.at(f.ticket.value()).messages, f.server.messages(f.ticket));
    QVERIFY(f.logHas(LogEntry::Kind::Submitted) && f.logHas(LogEntry::Kind::Sent));
}

void TestOutbox::submitIsRefusedBeforeAnythingIsStored()
{
    SessionFixture f;
    const auto empty = f.wait(f.session->submitter().submit(AddReply {f.ticket, u" "_s, {}}, {}));
    QCOMPARE(empty.error().kind, ErrorKind::Rejected);
    QCOMPARE(empty.error().fields.first().field, u"body"_s);
    auto &provider = static_cast<FakeProvider &>(f.session->provider());
    provider.abilities.deny(Capability::Note, u"no notes here"_s);
    const auto note = f.wait(f.session->submitter().submit(AddNote {f.ticket, u"x"_s}, {}));
    QCOMPARE(note.error().kind, ErrorKind::Unsupported);
    QCOMPARE(note.error().detail, u"no notes here"_s);
    QVERIFY(f.store.rows.empty());
}

void TestOutbox::heldOneIsTakenBackWithoutATrace()
{
    SessionFixture f;
    const OperationId id = f.submit(replyTo(f), {.undoMs = 10'000});
    f.advance(9000);
    QCOMPARE(f.row(id).state, OperationState::Held);
    const auto taken = f.wait(f.session->outbox().takeBack(id));
    QCOMPARE(std::get<AddReply>(taken.value()).body, replyTo(f).body);
    f.advance(60'000);
    QCOMPARE(f.effects(id), 0);
    QVERIFY(f.store.entries.isEmpty());
    QCOMPARE(f.wait(f.session->outbox().takeBack(id)).error().kind, ErrorKind::NotFound);
}

void TestOutbox::undoTimeCountsAwake()
{
    SessionFixture f;
    const OperationId id = f.submit(replyTo(f), {.undoMs = 10'000});
    f.advance(4000);
    f.clock.jump(3600'000); // asleep
    f.advance(4000);
    QCOMPARE(f.row(id).state, OperationState::Held);
    f.advance(5000);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::lostAnswerIsFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<TextShape>("shape");
    QTest::newRow("connection lost") << Fault::LostAfter << TextShape::AsSent;
    QTest::newRow("gateway error") << Fault::ServerErrorAfter << TextShape::AsSent;
    QTest::newRow("cut answer") << Fault::CutBody << TextShape::AsSent;
    QTest::newRow("text wrapped by the server") << Fault::LostAfter << TextShape::WrappedInHtml;
}

void TestOutbox::lostAnswerIsFound()
{
    QFETCH(Fault, fault);
    QFETCH(TextShape, shape);
    SessionFixture f;
    f.server.shape = shape;
    f.faults(u"apply"_s, {fault});
    const OperationId id = f.submit(replyTo(f, u"1 < 2 & so on"_s));
    f.advance(2500);
    QCOMPARE(f.row(id).state, OperationState::Unconfirmed);
    f.advance(4000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.row(id).serverId, f.server.messages(f.ticket).last().id.value());
    QCOMPARE(f.effects(id), 1);
    QCOMPARE(f.requests(u"apply"_s), 1);
}

void TestOutbox::lateEffectIsFound()
{
    SessionFixture f;
    f.conditions->lateMs = [](const Command &) { return 45'000; };
    f.faults(u"apply"_s, {Fault::LateApply});
    const OperationId id = f.submit(AddNote {f.ticket, u"Called the customer"_s});
    f.advance(40'000);
    QCOMPARE(f.row(id).state, OperationState::Unconfirmed);
    f.advance(60'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::lostReplyAsks()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::LostBefore});
    const OperationId id = f.submit(replyTo(f));
    const OperationId next = f.submit(SetPriority {f.ticket, Priority::High});
    f.advance(85'000);
    QCOMPARE(f.row(id).state, OperationState::Unconfirmed);
    f.advance(15'000);
    QCOMPARE(f.row(id).state, OperationState::NeedsYou);
    QCOMPARE(f.row(id).attention, Attention::NotFoundOnServer);
    QCOMPARE(f.effects(id) + f.effects(next), 0); // the ticket waits behind it
    QVERIFY(f.wait(f.session->outbox().sendAgain(id)).has_value());
    f.advance(10'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
    QCOMPARE(f.effects(next), 1);
}

void TestOutbox::lostNoteIsRepeatedOnce()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::LostBefore, Fault::LostBefore});
    const OperationId id = f.submit(AddNote {f.ticket, u"Called the customer"_s});
    f.advance(110'000);
    QCOMPARE(f.requests(u"apply"_s), 2);
    f.advance(110'000);
    QCOMPARE(f.row(id).state, OperationState::NeedsYou);
    QCOMPARE(f.requests(u"apply"_s), 2);
}

void TestOutbox::lostFieldChangeIsRepeated()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::LostBefore});
    const OperationId id = f.submit(SetPriority {f.ticket, Priority::Urgent});
    f.advance(45'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.server.ticket(f.ticket).priority.value, Priority::Urgent);
}

void TestOutbox::provenNotSentIsTriedAgain()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::Offline});
    f.always(u"login"_s, Fault::Offline);
    const OperationId id = f.submit(replyTo(f));
    f.advance(30'000);
    QCOMPARE(f.row(id).state, OperationState::Waiting);
    QCOMPARE(f.session->status().phase, AccountPhase::Offline);
    QCOMPARE(f.requests(u"apply"_s), 1);
    f.mend();
    f.advance(10'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::refusedKeepsItsText()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::Rejected});
    const OperationId id = f.submit(replyTo(f));
    const OperationId later = f.submit(AddNote {f.ticket, u"Note"_s});
    f.advance(5000);
    QCOMPARE(f.row(id).state, OperationState::Failed);
    QCOMPARE(f.row(id).lastError.httpStatus, 422);
    QCOMPARE(std::get<AddReply>(f.row(id).command).body, replyTo(f).body);
    QCOMPARE(f.effects(later), 1);
    QCOMPARE(f.session->status().attentionOperations, 1);
    QVERIFY(f.wait(f.session->outbox().retryNow(id)).has_value());
    QCOMPARE(f.row(id).state, OperationState::Done);
}

void TestOutbox::keyRefusedPausesTheAccount()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::Unauthorized});
    const OperationId id = f.submit(replyTo(f));
    f.advance(3000);
    const auto before = f.seen.size();
    f.advance(3600'000);
    QCOMPARE(f.seen.size(), before);
    QCOMPARE(f.row(id).state, OperationState::Queued);
    QCOMPARE(f.session->status().phase, AccountPhase::Paused);
    QCOMPARE(f.session->status().pausedBy->kind, ErrorKind::Unauthorized);
    f.restart(); // as a new key does
    f.advance(5000);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::rateLimitHoldsReadsAndWrites()
{
    SessionFixture f;
    f.conditions->retryAfter = std::chrono::seconds(120);
    f.faults(u"apply"_s, {Fault::RateLimited});
    const OperationId id = f.submit(replyTo(f));
    f.advance(3000);
    QCOMPARE(f.row(id).state, OperationState::Queued);
    QVERIFY(f.session->status().resumesAt > f.clock.nowMs() + 110'000);
    const auto before = f.seen.size();
    f.advance(110'000);
    QCOMPARE(f.seen.size(), before);
    f.advance(20'000);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::redirectPausesTheAccount()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::Redirect});
    f.always(u"login"_s, Fault::Redirect);
    const OperationId id = f.submit(replyTo(f));
    f.advance(30'000);
    QCOMPARE(f.row(id).state, OperationState::Queued);
    QCOMPARE(f.session->status().phase, AccountPhase::Paused);
    f.mend();
    f.advance(400'000);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::serverErrorsOpenTheCircuit()
{
    SessionFixture f;
    for (const char *what : {"apply", "login", "ticket", "thread", "changes", "mirror", "list"})
        f.always(QString::fromLatin1(what), Fault::ServerErrorBefore);
    for (int i = 0; i < 10; ++i)
        f.submit(SetPriority {f.server.addTicket(u"Other"_s), Priority::High});
    f.advance(20'000);
    QCOMPARE(f.session->status().phase, AccountPhase::Paused);
    const auto before = f.seen.size();
    f.advance(580'000);
    QVERIFY2(f.seen.size() - before <= 6, qPrintable(QString::number(f.seen.size() - before)));
    f.mend();
    f.advance(1000'000);
    QCOMPARE(f.session->status().pendingOperations, 0);
}

void TestOutbox::foreignChangeIsConflict()
{
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    const OperationId id = f.submit(Assign {f.ticket, AgentId(u"7"_s)});
    f.server.colleagueEdits(Assign {f.ticket, AgentId(u"8"_s)});
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(5000);
    QCOMPARE(f.row(id).state, OperationState::Conflict);
    QCOMPARE(f.row(id).attention, Attention::FieldChanged);
    QVERIFY(f.row(id).evidence.contains(u"assignee"));
    QCOMPARE(f.server.ticket(f.ticket).assignee.value(), u"8"_s);
}

void TestOutbox::conflictTakesMineOrTheirs_data()
{
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("assignee");
    QTest::addColumn<OperationState>("state");
    QTest::newRow("mine") << true << u"7"_s << OperationState::Done;
    QTest::newRow("theirs") << false << u"8"_s << OperationState::Discarded;
}

void TestOutbox::conflictTakesMineOrTheirs()
{
    QFETCH(bool, mine);
    QFETCH(QString, assignee);
    QFETCH(OperationState, state);
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    const OperationId id = f.submit(Assign {f.ticket, AgentId(u"7"_s)});
    f.server.colleagueEdits(Assign {f.ticket, AgentId(u"8"_s)});
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(5000);
    QVERIFY(f.wait(mine ? f.session->outbox().takeMine(id) : f.session->outbox().takeTheirs(id)).has_value());
    f.advance(5000);
    QCOMPARE(f.row(id).state, state);
    QCOMPARE(f.server.ticket(f.ticket).assignee.value(), assignee);
}

void TestOutbox::ownChangesInARowAreNoConflict()
{
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    QList<OperationId> ids;
    for (const Priority each : {Priority::High, Priority::Low, Priority::Urgent})
        ids.append(f.submit(SetPriority {f.ticket, each}));
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(20'000);
    for (const OperationId &id : ids)
        QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.server.ticket(f.ticket).priority.value, Priority::Urgent);
}

void TestOutbox::staleReplyIsHeld()
{
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    const OperationId id = f.submit(replyTo(f));
    f.advance(60'000);
    f.server.customerWrites(f.ticket, u"Forget it, it works"_s);
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(10'000);
    QCOMPARE(f.row(id).state, OperationState::NeedsYou);
    QCOMPARE(f.row(id).attention, Attention::StaleReply);
    QVERIFY(f.row(id).evidence.contains(u"Forget it"));
    QCOMPARE(f.effects(id), 0);
}

void TestOutbox::staleReplyGoesAfterAllWhenWanted()
{
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    const OperationId id = f.submit(replyTo(f));
    f.server.colleagueReplies(f.ticket, u"Somebody answered"_s);
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(10'000);
    QCOMPARE(f.row(id).attention, Attention::StaleReply);
    QVERIFY(f.wait(f.session->outbox().sendAgain(id)).has_value());
    f.advance(5000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::closeWaitsForItsReply()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::Rejected});
    const OperationId reply = f.submit(replyTo(f));
    const OperationId close
        = f.submit(SetState {f.ticket, TicketState::Closed, StateReason::Completed}, {.follows = reply});
    f.advance(30'000);
    QCOMPARE(f.row(close).state, OperationState::Queued);
    QVERIFY(f.wait(f.session->outbox().retryNow(reply)).has_value());
    f.advance(10'000);
    QCOMPARE(f.row(close).state, OperationState::Done);
    QCOMPARE(f.server.ticket(f.ticket).state.value, TicketState::Closed);
}

void TestOutbox::closeIsGivenUpWithItsReply()
{
    SessionFixture f;
    const OperationId reply = f.submit(replyTo(f), {.undoMs = 10'000});
    const OperationId close = f.submit(SetState {f.ticket, TicketState::Closed}, {.follows = reply});
    QVERIFY(f.wait(f.session->outbox().takeBack(reply)).has_value());
    f.advance(60'000);
    QCOMPARE(f.row(close).state, OperationState::Discarded);
    QCOMPARE(f.effects(close), 0);
}

void TestOutbox::interruptedSendIsLookedFor()
{
    SessionFixture f;
    const OperationId id = f.submit(replyTo(f));
    while (f.requests(u"apply"_s) == 0)
        f.advance(1);
    f.advance(30); // it reached the server, the answer has not come
    f.restart();
    QCOMPARE(f.row(id).state, OperationState::Unconfirmed);
    f.advance(10'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::questionAnswersItselfWhenTheMessageAppears()
{
    SessionFixture f;
    f.conditions->lateMs = [](const Command &) { return 300'000; };
    f.faults(u"apply"_s, {Fault::LateApply});
    const OperationId id = f.submit(replyTo(f));
    f.advance(120'000);
    QCOMPARE(f.row(id).state, OperationState::NeedsYou);
    f.advance(300'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::duplicateByTheServerIsTold()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::LostAfter});
    const OperationId id = f.submit(replyTo(f));
    f.advance(1500);
    // A proxy delivered it twice.
    QVERIFY(f.server.perform(replyTo(f), id, f.clock.nowMs()).has_value());
    f.advance(10'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.row(id).attention, Attention::DuplicateFound);
    QVERIFY(f.logHas(LogEntry::Kind::Notice));
}

void TestOutbox::editOfAChangedMessageIsConflict()
{
    SessionFixture f;
    const MessageId message = f.server.colleagueReplies(f.ticket, u"First text"_s);
    f.advance(70'000);
    f.session->setConnectivity(Desk::Connectivity::Offline);
    const OperationId id = f.submit(EditMessage {f.ticket, message, u"My text"_s});
    f.server.colleagueEdits(EditMessage {f.ticket, message, u"Their text"_s});
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(5000);
    QCOMPARE(f.row(id).state, OperationState::Conflict);
    QCOMPARE(f.row(id).evidence, u"Their text"_s);
    QVERIFY(f.wait(f.session->outbox().takeMine(id)).has_value());
    f.advance(5000);
    QCOMPARE(f.server.messages(f.ticket).last().body, u"My text"_s);
}

void TestOutbox::deletedTicketRefuses()
{
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    const OperationId reply = f.submit(replyTo(f));
    const OperationId field = f.submit(SetPriority {f.ticket, Priority::High});
    f.server.removeTicket(f.ticket);
    f.session->setConnectivity(Desk::Connectivity::Online);
    f.advance(120'000);
    QCOMPARE(f.row(reply).state, OperationState::Failed);
    QCOMPARE(f.row(field).state, OperationState::Failed);
    QVERIFY(f.store.gone.contains(f.ticket.value()));
}

void TestOutbox::newTicketIsFoundAfterALostAnswer()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::LostAfter});
    CreateTicket create {.subject = u"New lamp"_s, .description = u"Wants a new lamp"_s};
    create.requester.email = u"ann@example.com"_s;
    const OperationId id = f.submit(create);
    f.advance(10'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QVERIFY(f.server.has(TicketId(f.row(id).serverId)));
    QCOMPARE(f.effects(id), 1);
    QVERIFY(f.store.tickets.contains(f.row(id).serverId));
}

void TestOutbox::lostBulkIsComparedRowByRow()
{
    SessionFixture f;
    const TicketId other = f.server.addTicket(u"Other"_s);
    BulkChange bulk;
    bulk.tickets = {f.ticket, other};
    bulk.priority = Priority::Urgent;
    f.faults(u"apply"_s, {Fault::LostAfter, Fault::LostBefore});
    const OperationId done = f.submit(bulk);
    f.advance(10'000);
    QCOMPARE(f.row(done).state, OperationState::Done);
    bulk.priority = Priority::Low;
    const OperationId asked = f.submit(bulk);
    f.advance(120'000);
    QCOMPARE(f.row(asked).state, OperationState::NeedsYou);
    QVERIFY(f.row(asked).evidence.contains(other.value()));
}

void TestOutbox::diskFullKeepsTheOutcome()
{
    SessionFixture f;
    const OperationId id = f.submit(replyTo(f));
    const OperationId later = f.submit(SetPriority {f.server.addTicket(u"Other"_s), Priority::High});
    while (f.row(id).state != OperationState::Sending)
        f.advance(1);
    f.store.outboxFault = Error {ErrorKind::Storage, u"disk full"_s, 0, std::nullopt, {}};
    f.advance(30'000);
    QCOMPARE(f.session->status().pausedBy->kind, ErrorKind::Storage);
    f.store.outboxFault.reset();
    f.advance(30'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.row(later).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
}

void TestOutbox::workingOfflineSendsNothing()
{
    SessionFixture f;
    f.session->setConnectivity(Desk::Connectivity::Offline);
    f.advance(1000);
    const auto before = f.seen.size();
    const OperationId id = f.submit(replyTo(f));
    f.session->puller().setFocused(f.ticket);
    f.session->syncNow();
    f.advance(3600'000);
    QCOMPARE(f.seen.size(), before);
    QCOMPARE(f.row(id).state, OperationState::Queued);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
