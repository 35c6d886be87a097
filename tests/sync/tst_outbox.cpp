// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tst_outbox.h"

void TestOutbox::replyIsSentOnce()
{
    SessionFixture f;
    const OperationId id = f.submit(replyTo(f));
    QCOMPARE(f.effects(id), 0);
    QVERIFY(isPending(f.row(id).state));
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

void TestOutbox::sleepWhileAnAnswerTravelsProvesNothing()
{
    SessionFixture f;
    const OperationId first = f.submit(AddNote {f.ticket, u"First note"_s});
    while (f.effects(first) == 0)
        f.advance(1);
    f.clock.jump(7200'000); // asleep; the answer tells the time from before
    f.advance(10'000);
    QCOMPARE(f.row(first).state, OperationState::Done);
    f.faults(u"apply"_s, {Fault::LostAfter});
    const OperationId second = f.submit(AddNote {f.ticket, u"Second note"_s});
    f.advance(200'000);
    QCOMPARE(f.row(second).state, OperationState::Done);
    QCOMPARE(f.effects(second), 1);
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

QTEST_GUILESS_MAIN(TestOutbox)
