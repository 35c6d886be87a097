// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace foredesk;

/// What exists on this machine only: operations, drafts, log, views, and how they show in the queue.
class TestStoreOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOperationComesBackWhole();
    void operationsKeepTheirOrder();
    void onlyOneClaimSucceeds();
    void waitingIsClaimableWhenDue();
    void aFollowerWaitsForItsLeader();
    void updatingExpectsAState();
    void finishedOperationsCanBeMarkedUndone();
    void sendingBecomesUnconfirmedOnOpening();
    void submittingTakesTheDraftAway();
    void draftsKeepVersions();
    void anEmptyDraftIsGone();
    void theLogPagesBackwards();
    void viewsKeepTheirOrder();
    void pendingOperationsLieOverTheQueue();
    void aPollDoesNotUndoWhatIsPending();
    void aConfirmedChangeStaysUntilTheServerSpeaks();
    void attentionAndDraftsShowInRows();
    void bulkOperationsShowInEveryTicket();
    void overlaysAreRebuiltWithTheCache();
    void signalsTell();
};

void TestStoreOutbox::anOperationComesBackWhole()
{
    StoreBench bench;
    Operation operation = makeOperation(u"op1"_s, AddReply {TicketId(u"t1"_s), u"Hello ✓"_s, {}});
    operation.state = OperationState::Held;
    operation.notBefore = kNoon + 10'000;
    operation.base.ticket = makeTicket(u"t1"_s);
    operation.base.knownMessages = {MessageId(u"m1"_s), MessageId(u"m2"_s)};
    operation.base.readAt = kNoon - 5;
    operation.follows = OperationId(u"op0"_s);
    const auto added = wait(bench->addOperation({operation, {}}));
    QVERIFY(added);
    QVERIFY(added->sequence > 0);
    Operation changed = *added;
    changed.state = OperationState::Conflict;
    changed.attention = Attention::FieldChanged;
    changed.lastError = Error {
        ErrorKind::RateLimited, u"slow down"_s, 429, std::chrono::seconds(30), {{u"subject"_s, u"too long"_s}}};
    changed.evidence = u"their text"_s;
    changed.serverId = u"77"_s;
    changed.startedAt = 5;
    changed.finishedAt = 6;
    changed.attempt = 3;
    QVERIFY(wait(bench->updateOperation(changed, OperationState::Held)));
    bench.reopen();
    const auto read = wait(bench->operation(OperationId(u"op1"_s)));
    QVERIFY(read);
    QCOMPARE(read->account, kAcme);
    QVERIFY(read->command == operation.command);
    QCOMPARE(read->state, OperationState::Conflict);
    QCOMPARE(read->attention, Attention::FieldChanged);
    QCOMPARE(read->submittedAt, kNoon);
    QCOMPARE(read->sequence, added->sequence);
    QCOMPARE(read->notBefore, kNoon + 10'000);
    QCOMPARE(read->base.ticket, operation.base.ticket);
    QCOMPARE(read->base.knownMessages, operation.base.knownMessages);
    QCOMPARE(read->base.readAt, kNoon - 5);
    QCOMPARE(read->follows.value(), u"op0"_s);
    QCOMPARE(read->lastError.kind, ErrorKind::RateLimited);
    QCOMPARE(read->lastError.httpStatus, 429);
    QCOMPARE(read->lastError.retryAfter, std::chrono::seconds(30));
    QCOMPARE(read->lastError.fields, changed.lastError.fields);
    QCOMPARE(read->evidence, u"their text"_s);
    QCOMPARE(read->serverId, u"77"_s);
    QCOMPARE(read->startedAt, 5);
    QCOMPARE(read->finishedAt, 6);
    QCOMPARE(read->attempt, 3);
    QCOMPARE(wait(bench->operation(OperationId(u"nope"_s))).error().kind, ErrorKind::NotFound);
}

void TestStoreOutbox::operationsKeepTheirOrder()
{
    StoreBench bench;
    for (const QString &id : {u"c"_s, u"a"_s, u"b"_s})
        QVERIFY(wait(bench->addOperation({makeOperation(id, AddNote {TicketId(u"t1"_s), id}), {}})));
    const auto listed = wait(bench->operations());
    QCOMPARE(listed->size(), 3);
    QCOMPARE(listed->at(0).id.value(), u"c"_s);
    QCOMPARE(listed->at(2).id.value(), u"b"_s);
    QVERIFY(listed->at(0).sequence < listed->at(1).sequence);
    // the same operation is never stored twice
    QCOMPARE(wait(bench->addOperation({makeOperation(u"a"_s, AddNote {TicketId(u"t1"_s), u"a"_s}), {}})).error().kind,
        ErrorKind::Storage);
    QCOMPARE(wait(bench->operations())->size(), 3);
}

void TestStoreOutbox::onlyOneClaimSucceeds()
{
    StoreBench bench;
    QVERIFY(wait(bench->addOperation({makeOperation(u"op"_s, AddNote {TicketId(u"t"_s), u"x"_s}), {}})));
    const auto first = bench->claim(OperationId(u"op"_s), kNoon);
    const auto second = bench->claim(OperationId(u"op"_s), kNoon);
    const auto claimed = wait(first);
    QVERIFY(claimed);
    QCOMPARE(claimed->state, OperationState::Sending);
    QCOMPARE(claimed->attempt, 1);
    QCOMPARE(claimed->startedAt, kNoon);
    QCOMPARE(wait(second).error().kind, ErrorKind::NotFound);
    QCOMPARE(wait(bench->claim(OperationId(u"nope"_s), kNoon)).error().kind, ErrorKind::NotFound);
}

void TestStoreOutbox::waitingIsClaimableWhenDue()
{
    StoreBench bench;
    Operation waiting = makeOperation(u"op"_s, AddNote {TicketId(u"t"_s), u"x"_s});
    waiting.state = OperationState::Waiting;
    waiting.notBefore = kNoon;
    QVERIFY(wait(bench->addOperation({waiting, {}})));
    QVERIFY(!wait(bench->claim(waiting.id, kNoon - 1)));
    QVERIFY(wait(bench->claim(waiting.id, kNoon)));
    Operation held = makeOperation(u"held"_s, AddNote {TicketId(u"t"_s), u"x"_s});
    held.state = OperationState::Held;
    QVERIFY(wait(bench->addOperation({held, {}})));
    QVERIFY(!wait(bench->claim(held.id, kNoon)));
}

void TestStoreOutbox::aFollowerWaitsForItsLeader()
{
    StoreBench bench;
    Operation leader = *wait(bench->addOperation({makeOperation(u"1"_s, AddNote {TicketId(u"t"_s), u"x"_s}), {}}));
    Operation follower = makeOperation(u"2"_s, SetState {TicketId(u"t"_s), TicketState::Closed, StateReason::None});
    follower.follows = leader.id;
    QVERIFY(wait(bench->addOperation({follower, {}})));
    QVERIFY(!wait(bench->claim(follower.id, kNoon)));
    leader.state = OperationState::Done;
    QVERIFY(wait(bench->updateOperation(leader, OperationState::Queued)));
    QVERIFY(wait(bench->claim(follower.id, kNoon)));
}

void TestStoreOutbox::updatingExpectsAState()
{
    StoreBench bench;
    Operation operation = *wait(bench->addOperation({makeOperation(u"1"_s, AddNote {TicketId(u"t"_s), u"x"_s}), {}}));
    operation.state = OperationState::Discarded;
    QCOMPARE(wait(bench->updateOperation(operation, OperationState::Sending)).error().kind, ErrorKind::Conflict);
    QCOMPARE(wait(bench->operation(operation.id))->state, OperationState::Queued);
    QVERIFY(wait(bench->updateOperation(operation, OperationState::Queued)));
    QVERIFY(wait(bench->operations())->isEmpty());
    operation.id = OperationId(u"nope"_s);
    QCOMPARE(wait(bench->updateOperation(operation, OperationState::Queued)).error().kind, ErrorKind::NotFound);
}

void TestStoreOutbox::finishedOperationsCanBeMarkedUndone()
{
    StoreBench bench;
    for (int i = 1; i <= 3; ++i) {
        Operation done = makeOperation(QString::number(i), SetPriority {TicketId(u"t"_s), Priority::High});
        done.state = OperationState::Done;
        done.finishedAt = kNoon + i;
        QVERIFY(wait(bench->addOperation({done, {}})));
    }
    QCOMPARE(wait(bench->finishedOperations(2))->first().id.value(), u"3"_s);
    QCOMPARE(wait(bench->finishedOperations(2))->size(), 2);
    QVERIFY(wait(bench->setUndone(OperationId(u"3"_s))));
    QCOMPARE(wait(bench->finishedOperations(2))->first().id.value(), u"2"_s);
}

void TestStoreOutbox::sendingBecomesUnconfirmedOnOpening()
{
    StoreBench bench;
    QVERIFY(wait(bench->addOperation({makeOperation(u"op"_s, AddNote {TicketId(u"t"_s), u"x"_s}), {}})));
    QVERIFY(wait(bench->addOperation({makeOperation(u"quiet"_s, AddNote {TicketId(u"t"_s), u"y"_s}), {}})));
    QVERIFY(wait(bench->claim(OperationId(u"op"_s), kNoon)));
    QCOMPARE(bench.reopen()->interrupted, 1);
    QCOMPARE(wait(bench->operation(OperationId(u"op"_s)))->state, OperationState::Unconfirmed);
    QCOMPARE(wait(bench->operation(OperationId(u"quiet"_s)))->state, OperationState::Queued);
    QCOMPARE(bench.reopen()->interrupted, 0);
}

void TestStoreOutbox::submittingTakesTheDraftAway()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    const Draft draft {
        draftIdFor(refOf(u"t1"_s), Visibility::Public), refOf(u"t1"_s), Visibility::Public, u"Hello"_s, {}, kNoon};
    QVERIFY(wait(bench->saveDraft(draft)));
    QVERIFY(bench.row(TicketId(u"t1"_s)).hasDraft);
    QVERIFY(
        wait(bench->addOperation({makeOperation(u"op"_s, AddReply {TicketId(u"t1"_s), u"Hello"_s, {}}), draft.id})));
    QVERIFY(wait(bench->drafts())->isEmpty());
    QVERIFY(!bench.row(TicketId(u"t1"_s)).hasDraft);
}

void TestStoreOutbox::draftsKeepVersions()
{
    StoreBench bench;
    Draft draft {DraftId(u"d"_s), refOf(u"t1"_s), Visibility::Private, {}, {{u"subject"_s, u"S"_s}}, 0};
    for (int i = 0; i < 30; ++i) {
        draft.body = u"text %1"_s.arg(i);
        draft.savedAt = kNoon + i * 61'000;
        QVERIFY(wait(bench->saveDraft(draft)));
    }
    const auto versions = wait(bench->draftVersions(draft.id));
    QCOMPARE(versions->size(), 20);
    QCOMPARE(versions->first().body, u"text 28"_s);
    const auto drafts = wait(bench->drafts());
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().body, u"text 29"_s);
    QCOMPARE(drafts->first().ticket, refOf(u"t1"_s));
    QCOMPARE(drafts->first().visibility, Visibility::Private);
    QCOMPARE(drafts->first().extra, draft.extra);
    QCOMPARE(drafts->first().savedAt, draft.savedAt);
}

void TestStoreOutbox::anEmptyDraftIsGone()
{
    StoreBench bench;
    Draft draft {DraftId(u"d"_s), refOf(u"t1"_s), Visibility::Public, u"A long thought"_s, {}, kNoon};
    QVERIFY(wait(bench->saveDraft(draft)));
    draft.body.clear();
    QVERIFY(wait(bench->saveDraft(draft)));
    QVERIFY(wait(bench->drafts())->isEmpty());
    QCOMPARE(wait(bench->draftVersions(draft.id))->first().body, u"A long thought"_s); // can be fetched back
}

void TestStoreOutbox::theLogPagesBackwards()
{
    StoreBench bench;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(wait(bench->log({0, kNoon + i, LogEntry::Kind::Refused, kAcme, TicketId(u"t"_s), OperationId(u"o"_s),
            QString::number(i)})));
    }
    const auto newest = wait(bench->logEntries(2, 0));
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->first().text, u"4"_s);
    QCOMPARE(newest->first().kind, LogEntry::Kind::Refused);
    const auto older = wait(bench->logEntries(10, newest->last().id));
    QCOMPARE(older->size(), 3);
    QCOMPARE(older->last().text, u"0"_s);
}

void TestStoreOutbox::viewsKeepTheirOrder()
{
    StoreBench bench;
    const QList<View> views {
        {u"v2"_s, u"Zwei"_s, u"tag:vip"_s, TicketSort::Priority, SortDirection::Ascending},
        {u"v1"_s, u"Eins"_s, u"is:open \"a b\""_s, TicketSort::LastActivity, SortDirection::Descending},
    };
    QVERIFY(wait(bench->saveViews(views)));
    bench.reopen();
    QCOMPARE(*wait(bench->views()), views);
    QVERIFY(wait(bench->saveViews({})));
    QVERIFY(wait(bench->views())->isEmpty());
}

void TestStoreOutbox::pendingOperationsLieOverTheQueue()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    const TicketId id(u"t1"_s);
    Operation closing = *wait(
        bench->addOperation({makeOperation(u"1"_s, SetState {id, TicketState::Closed, StateReason::Completed}), {}}));
    QVERIFY(wait(bench->addOperation({makeOperation(u"2"_s, ChangeTags {id, {u"Refund"_s}, {}}), {}})));
    QVERIFY(wait(bench->addOperation({makeOperation(u"3"_s, Assign {id, AgentId(u"me"_s)}), {}})));
    QCOMPARE(bench.shown(u"is:open"_s), QStringList());
    QCOMPARE(bench.shown(u"is:closed tag:refund is:mine has:outbox"_s), QStringList {u"t1"_s});
    QCOMPARE(bench.row(id).pendingOperations, 3);
    const auto thread = wait(bench->thread(refOf(u"t1"_s)));
    QCOMPARE(thread->ticket.state.value, TicketState::Open); // server truth
    QVERIFY(thread->ticket.tags.isEmpty());
    closing.state = OperationState::Failed; // refused: the view is right again by itself
    QVERIFY(wait(bench->updateOperation(closing, OperationState::Queued)));
    QCOMPARE(bench.shown(u"is:open tag:refund"_s), QStringList {u"t1"_s});
    QVERIFY(bench.row(id).needsAttention);
}

void TestStoreOutbox::aConfirmedChangeStaysUntilTheServerSpeaks()
{
    StoreBench bench;
    const Ticket before = makeTicket(u"t1"_s);
    bench.put({before, makeTicket(u"t2"_s)});
    BulkChange change;
    change.tickets = {before.id, TicketId(u"t2"_s)};
    change.priority = Priority::Urgent;
    Operation operation = *wait(bench->addOperation({makeOperation(u"1"_s, change), {}}));
    operation.state = OperationState::Done;
    QVERIFY(wait(bench->updateOperation(operation, OperationState::Queued)));
    QCOMPARE(bench.row(before.id).priority, Priority::Urgent);
    QCOMPARE(bench.row(TicketId(u"t2"_s)).priority, Priority::Urgent);
    QCOMPARE(bench.row(before.id).pendingOperations, 0);
    bench.put({before}); // the server's word counts, also when it never took the change
    QCOMPARE(bench.row(before.id).priority, before.priority.value);
    QVERIFY(before.priority.value != Priority::Urgent);
}

void TestStoreOutbox::aPollDoesNotUndoWhatIsPending()
{
    StoreBench bench;
    Ticket ticket = makeTicket(u"t1"_s);
    bench.put({ticket});
    Operation operation
        = *wait(bench->addOperation({makeOperation(u"1"_s, SetPriority {ticket.id, Priority::Urgent}), {}}));
    ticket.subject = u"Changed by a colleague"_s;
    bench.put({ticket});
    QCOMPARE(bench.row(ticket.id).priority, Priority::Urgent);
    QCOMPARE(bench.row(ticket.id).subject, u"Changed by a colleague"_s);
    QCOMPARE(wait(bench->thread(ticket.ref()))->ticket, ticket);
    operation.state = OperationState::Discarded;
    QVERIFY(wait(bench->updateOperation(operation, OperationState::Queued)));
    QCOMPARE(bench.row(ticket.id).priority, Priority::None);
    QCOMPARE(bench.row(ticket.id).pendingOperations, 0);
    // an operation on a ticket that arrives later
    QVERIFY(wait(bench->addOperation({makeOperation(u"2"_s, SetSubject {TicketId(u"late"_s), u"Mine"_s}), {}})));
    bench.put({makeTicket(u"late"_s)});
    QCOMPARE(bench.row(TicketId(u"late"_s)).subject, u"Mine"_s);
    QCOMPARE(wait(bench->thread(refOf(u"late"_s)))->ticket.subject, u"Subject of late"_s);
}

void TestStoreOutbox::attentionAndDraftsShowInRows()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s), makeTicket(u"t2"_s)});
    Operation conflict = makeOperation(u"1"_s, SetPriority {TicketId(u"t1"_s), Priority::Low});
    conflict.state = OperationState::Conflict;
    QVERIFY(wait(bench->addOperation({conflict, {}})));
    QVERIFY(bench.row(TicketId(u"t1"_s)).needsAttention);
    QCOMPARE(bench.row(TicketId(u"t1"_s)).pendingOperations, 0);
    QCOMPARE(bench.shown(u"has:conflict"_s), QStringList {u"t1"_s});
    QCOMPARE(bench.shown(u"has:outbox"_s), QStringList {u"t1"_s});
    QVERIFY(wait(bench->saveDraft({DraftId(u"d"_s), refOf(u"t2"_s), Visibility::Public, u"x"_s, {}, kNoon})));
    QCOMPARE(bench.shown(u"has:draft"_s), QStringList {u"t2"_s});
    QVERIFY(wait(bench->saveDraft({DraftId(u"d"_s), refOf(u"t2"_s), Visibility::Public, {}, {}, kNoon})));
    QCOMPARE(bench.shown(u"has:draft"_s), QStringList());
}

void TestStoreOutbox::bulkOperationsShowInEveryTicket()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s), makeTicket(u"t2"_s), makeTicket(u"t3"_s)});
    BulkChange bulk;
    bulk.tickets = {TicketId(u"t1"_s), TicketId(u"t3"_s)};
    bulk.priority = Priority::High;
    bulk.addTags = {u"swept"_s};
    QVERIFY(wait(bench->addOperation({makeOperation(u"1"_s, bulk), {}})));
    QStringList swept = bench.shown(u"tag:swept priority:high"_s);
    swept.sort();
    QCOMPARE(swept, (QStringList {u"t1"_s, u"t3"_s}));
}

void TestStoreOutbox::overlaysAreRebuiltWithTheCache()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    QVERIFY(wait(bench->addOperation({makeOperation(u"1"_s, SetPriority {TicketId(u"t1"_s), Priority::Urgent}), {}})));
    QVERIFY(wait(bench->markSeen(refOf(u"t1"_s), kNoon)));
    bench.close();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(bench.paths().cacheFile + suffix);
    bench.reopen();
    bench.put({makeTicket(u"t1"_s)});
    const QueueRow row = bench.row(TicketId(u"t1"_s));
    QCOMPARE(row.priority, Priority::Urgent);
    QCOMPARE(row.pendingOperations, 1);
    QVERIFY(!row.unread);
}

void TestStoreOutbox::signalsTell()
{
    StoreBench bench;
    bench.put({makeTicket(u"t1"_s)});
    QSignalSpy operations(bench.store.get(), &Store::operationsChanged);
    QSignalSpy drafts(bench.store.get(), &Store::draftsChanged);
    QSignalSpy tickets(bench.store.get(), &Store::ticketsChanged);
    QVERIFY(wait(bench->addOperation({makeOperation(u"1"_s, SetPriority {TicketId(u"t1"_s), Priority::Low}), {}})));
    QTRY_COMPARE(operations.size(), 1);
    QCOMPARE(operations.first().first().value<QList<OperationId>>(), QList<OperationId> {OperationId(u"1"_s)});
    QVERIFY(wait(bench->saveDraft({DraftId(u"d"_s), refOf(u"t1"_s), Visibility::Public, u"x"_s, {}, kNoon})));
    QTRY_COMPARE(drafts.size(), 1);
    QTRY_VERIFY(!tickets.isEmpty());
}

QTEST_GUILESS_MAIN(TestStoreOutbox)
#include "tst_storeoutbox.moc"
