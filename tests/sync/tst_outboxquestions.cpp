// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tst_outbox.h"

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

void TestOutbox::closeAfterAReplyThatWasTakenBackIsGivenUp()
{
    SessionFixture f;
    const OperationId reply = f.submit(replyTo(f), {.undoMs = 10'000});
    QVERIFY(f.wait(f.session->outbox().takeBack(reply)).has_value());
    const OperationId close = f.submit(SetState {f.ticket, TicketState::Closed}, {.follows = reply});
    f.advance(60'000);
    QCOMPARE(f.row(close).state, OperationState::Discarded);
    QCOMPARE(f.effects(close), 0);
}

void TestOutbox::lostChangeOfAnUnknownTicketOverwritesNobody()
{
    SessionFixture f;
    const TicketId unknown = f.server.addTicket(u"Not read yet"_s);
    f.faults(u"apply"_s, {Fault::LostAfter});
    const OperationId id = f.submit(Assign {unknown, AgentId(u"7"_s)});
    while (f.effects(id) == 0)
        f.advance(1);
    f.server.colleagueEdits(Assign {unknown, AgentId(u"8"_s)});
    f.advance(120'000);
    QCOMPARE(f.row(id).state, OperationState::Conflict);
    QCOMPARE(f.server.ticket(unknown).assignee.value(), u"8"_s);
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

void TestOutbox::threadThatIsNeverWholeHoldsNothingBack()
{
    SessionFixture f;
    f.advance(600'000);
    f.always(u"thread"_s, Fault::Partial);
    f.seen.clear();
    const OperationId id = f.submit(replyTo(f));
    f.advance(120'000);
    QCOMPARE(f.row(id).state, OperationState::Done);
    QCOMPARE(f.effects(id), 1);
    QVERIFY2(f.requests(u"thread"_s) <= 10, qPrintable(QString::number(f.requests(u"thread"_s))));
}

void TestOutbox::threadThatIsNeverWholeIsNoEvidence()
{
    SessionFixture f;
    f.faults(u"apply"_s, {Fault::LostAfter});
    f.always(u"thread"_s, Fault::Partial);
    const OperationId note = f.submit(AddNote {f.ticket, u"Called the customer"_s});
    f.advance(200'000);
    QCOMPARE(f.row(note).state, OperationState::Unconfirmed);
    f.seen.clear();
    f.advance(600'000);
    QCOMPARE(f.row(note).state, OperationState::NeedsYou);
    QCOMPARE(f.effects(note), 1); // not repeated, though it was not seen
    f.mend();
    f.advance(400'000);
    QCOMPARE(f.row(note).state, OperationState::Done);
}
