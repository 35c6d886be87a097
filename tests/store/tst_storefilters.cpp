// SPDX-License-Identifier: GPL-3.0-or-later
#include "bruteforce.h"
#include "storebench.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace foredesk;

/// Filters, sorts and counts mean the same in SQL as in a plain evaluation of the grammar.
class TestStoreFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersMeanWhatTheySay_data();
    void filtersMeanWhatTheySay();
    void randomFiltersAgreeWithAPlainEvaluation();
    void countsFollowEveryChange();
    void sortsAreComplete_data();
    void sortsAreComplete();
    void membershipIsTheSameAsTheQueue();
    void valuesAreNeverSql();
    void overdueCustomersWaitForADay();

private:
    QStringList expected(const Filter &filter) const;
    std::unique_ptr<StoreBench> m_bench;
    QList<PlainTicket> m_plain;
};

static PlainTicket randomTicket(int i, QRandomGenerator &random)
{
    const auto pick = [&random](const QStringList &list) { return list.at(random.bounded(int(list.size()))); };
    const auto state = static_cast<TicketState>(random.bounded(7));
    const auto priority = static_cast<Priority>(random.bounded(5));
    const auto source = static_cast<TicketSource>(random.bounded(6));
    PlainTicket plain;
    Ticket &t = plain.ticket;
    t.account = kAcme;
    t.id = TicketId(u"t%1"_s.arg(i));
    t.number = QString::number(1000 + i);
    t.subject = pick({u"printer broken"_s, u"Refund please"_s, u"password reset"_s, u"Invoice 2025"_s});
    t.description = pick({u""_s, u"see attached invoice"_s, u"urgent: the door"_s});
    t.state = {state, toWord(state)};
    t.priority = {priority, toWord(priority)};
    t.source = {source, toWord(source)};
    t.requester.name = pick({u"Rita Requester"_s, u"Otto Other"_s, u"Ana Li"_s});
    t.requester.email = pick({u"rita@example.org"_s, u"otto@example.net"_s});
    t.assignee = AgentId(pick({u""_s, u"me"_s, u"bob"_s}));
    t.assigneeName = t.assignee.isEmpty() ? QString() : t.assignee.value() == u"me"_s ? u"My Self"_s : u"Bob Builder"_s;
    t.inboxName = pick({u"Support"_s, u"Sales"_s});
    t.tags = pick({u""_s, u"vip"_s, u"Refund|vip"_s, u"bug"_s}).split(u'|', Qt::SkipEmptyParts);
    t.participants = pick({u""_s, u"cc@example.org"_s}).split(u'|', Qt::SkipEmptyParts);
    t.createdAt = kNoon - random.bounded(40) * 86'400'000LL - 1;
    t.updatedAt = t.createdAt + random.bounded(10) * 86'400'000LL;
    for (int m = random.bounded(3); m > 0; --m) {
        Message message = makeMessage(
            u"%1-%2"_s.arg(i).arg(m), pick({u"please refund me"_s, u"printer again"_s}), t.createdAt + m * 1000);
        message.kind = random.bounded(3) == 0 ? MessageKind::Note : MessageKind::Reply;
        if (random.bounded(3) == 0)
            message.attachments = {{u"a.png"_s, {}, 1, {}}};
        plain.messages.append(message);
    }
    plain.gone = random.bounded(10) == 0;
    plain.hasDraft = random.bounded(6) == 0;
    if (random.bounded(6) == 0)
        plain.operations = {random.bounded(2) ? OperationState::Conflict : OperationState::Queued};
    return plain;
}

void TestStoreFilters::initTestCase()
{
    qputenv("TZ", "UTC"); // days of filters are local, those of the plain evaluation are not
    m_bench = std::make_unique<StoreBench>();
    StoreBench &bench = *m_bench;
    QRandomGenerator random(42);
    QList<ThreadBatch> threads;
    TicketBatch batch;
    batch.account = kAcme;
    for (int i = 0; i < 120; ++i) {
        m_plain.append(randomTicket(i, random));
        batch.tickets.append(m_plain.last().ticket);
        threads.append({kAcme, {m_plain.last().ticket.id, m_plain.last().messages, true}, kNoon});
    }
    QVERIFY(wait(bench->putTickets(batch)));
    QVERIFY(wait(bench->putThreads(threads)));
    for (PlainTicket &plain : m_plain) {
        const TicketRef ref = plain.ticket.ref();
        if (plain.gone)
            QVERIFY(wait(bench->markGone(kAcme, {ref.ticket})));
        if (plain.hasDraft)
            QVERIFY(wait(bench->saveDraft({DraftId(ref.ticket.value()), ref, Visibility::Public, u"x"_s, {}, kNoon})));
        if (!plain.operations.isEmpty()) {
            Operation operation = makeOperation(ref.ticket.value(), AddNote {ref.ticket, u"noted"_s});
            operation.state = plain.operations.first();
            QVERIFY(wait(bench->addOperation({operation, {}})));
        }
        if (random.bounded(3) == 0) {
            QVERIFY(wait(bench->markSeen(ref, 1)));
            plain.seenAt = wait(bench->thread(ref))->seenAt;
        }
    }
    bench.waitForIndex();
}

QStringList TestStoreFilters::expected(const Filter &filter) const
{
    QStringList ids;
    for (const PlainTicket &plain : m_plain) {
        if (plainMatch(filter, plain, AgentId(u"me"_s), kNoon))
            ids.append(plain.ticket.id.value());
    }
    ids.sort();
    return ids;
}

void TestStoreFilters::filtersMeanWhatTheySay_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList filters {QString(), u"is:open"_s, u"is:closed"_s, u"is:unread"_s, u"is:mine"_s,
        u"is:unassigned"_s, u"is:assigned"_s, u"is:snoozed"_s, u"is:gone"_s, u"has:draft"_s, u"has:outbox"_s,
        u"has:attachment"_s, u"has:note"_s, u"has:conflict"_s, u"tag:vip"_s, u"tag:REFUND"_s, u"tag:nope"_s,
        u"state:pending"_s, u"state:on_hold"_s, u"state:unknown"_s, u"priority:urgent"_s, u"priority:none"_s,
        u"assignee:me"_s, u"assignee:none"_s, u"assignee:build"_s, u"inbox:supp"_s, u"source:email"_s,
        u"account:acme"_s, u"account:other"_s, u"subject:printer"_s, u"number:1007"_s, u"to:cc@"_s, u"to:sales"_s,
        u"from:rita"_s, u"from:otto@example.net"_s, u"before:2025-06-01"_s, u"after:2025-06-01"_s, u"before:7d"_s,
        u"after:today"_s, u"after:yesterday"_s, u"updated:3d"_s, u"updated:1m"_s, u"before:1m"_s, u"refund"_s,
        u"\"please refund\""_s, u"invoice"_s, u"-is:open"_s, u"-tag:vip -tag:bug"_s, u"is:open OR tag:vip"_s,
        u"(is:closed OR is:mine) printer"_s, u"is:open is:unassigned priority:high"_s, u"-(refund OR printer)"_s,
        u"is:mine is:open"_s, u"is:unread is:open"_s, u"priority:urgent is:open"_s};
    for (const QString &typed : filters)
        QTest::newRow(typed.isEmpty() ? "everything" : qPrintable(typed)) << typed;
}

void TestStoreFilters::filtersMeanWhatTheySay()
{
    QFETCH(QString, typed);
    const auto filter = parseFilter(typed);
    QVERIFY(filter);
    QStringList shown = m_bench->shown(typed);
    shown.sort();
    QCOMPARE(shown, expected(*filter));
    TicketQuery query;
    query.filter = *filter;
    QCOMPARE(wait((*m_bench)->counts({query}))->first(), shown.size());
    query.account = kOther;
    QCOMPARE(wait((*m_bench)->counts({query}))->first(), 0);
}

void TestStoreFilters::randomFiltersAgreeWithAPlainEvaluation()
{
    QRandomGenerator random(7);
    const QStringList terms {u"is:open"_s, u"is:closed"_s, u"is:unread"_s, u"is:mine"_s, u"tag:vip"_s, u"refund"_s,
        u"printer"_s, u"from:ana"_s, u"has:note"_s, u"priority:low"_s, u"after:2025-05-25"_s, u"is:gone"_s,
        u"assignee:bob"_s, u"source:web"_s};
    for (int i = 0; i < 150; ++i) {
        QString typed;
        for (int n = 1 + random.bounded(4); n > 0; --n) {
            typed += random.bounded(3) == 0 ? u" OR "_s : u" "_s;
            typed += random.bounded(4) == 0 ? u"-"_s : QString();
            typed += terms.at(random.bounded(int(terms.size())));
        }
        const auto filter = parseFilter(typed);
        QVERIFY2(filter, qPrintable(typed));
        QStringList shown = m_bench->shown(typed);
        shown.sort();
        QVERIFY2(shown == expected(*filter), qPrintable(typed));
    }
}

void TestStoreFilters::countsFollowEveryChange()
{
    StoreBench bench;
    const auto counts = [&bench] {
        QList<TicketQuery> queries;
        for (const View &view : builtInViews()) {
            TicketQuery query;
            query.filter = *parseFilter(view.filterText);
            queries.append(query);
        }
        return *wait(bench->counts(queries)); // mine, unassigned, open, unread, urgent, closed, all
    };
    QCOMPARE(counts(), (QList<int> {0, 0, 0, 0, 0, 0, 0}));
    Ticket ticket = makeTicket(u"t1"_s);
    bench.put({ticket, makeTicket(u"t2"_s)});
    QCOMPARE(counts(), (QList<int> {0, 2, 2, 2, 0, 0, 2}));
    ticket.assignee = AgentId(u"me"_s);
    ticket.priority = {Priority::Urgent, u"urgent"_s};
    bench.put({ticket});
    QCOMPARE(counts(), (QList<int> {1, 1, 2, 2, 1, 0, 2}));
    QVERIFY(wait(bench->markSeen(ticket.ref(), kNoon)));
    QCOMPARE(counts(), (QList<int> {1, 1, 2, 1, 1, 0, 2}));
    ticket.state = {TicketState::Closed, u"closed"_s};
    bench.put({ticket});
    QCOMPARE(counts(), (QList<int> {0, 1, 1, 1, 0, 1, 2}));
    QVERIFY(wait(bench->markGone(kAcme, {TicketId(u"t2"_s)})));
    QCOMPARE(counts(), (QList<int> {0, 0, 0, 0, 0, 1, 2}));
    bench->setMe(kAcme, AgentId(u"bob"_s));
    QCOMPARE(counts().first(), 0);
}

void TestStoreFilters::sortsAreComplete_data()
{
    QTest::addColumn<int>("sort");
    for (int sort = 0; sort <= int(TicketSort::Assignee); ++sort)
        QTest::addRow("sort %d", sort) << sort;
}

void TestStoreFilters::sortsAreComplete()
{
    QFETCH(int, sort);
    TicketQuery query;
    query.sort = static_cast<TicketSort>(sort);
    const auto down = wait((*m_bench)->queueEntries(query));
    QCOMPARE(down->size(), 120);
    const auto start = wait((*m_bench)->openQueue(query, 10));
    QCOMPARE(start->rows.size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(start->rows.at(i).row, down->at(i).row);
    for (qsizetype i = 1; i < down->size(); ++i) {
        const auto key = [](const QueueEntry &e) { return std::pair(e.sortKey, e.row); };
        const bool numeric = down->first().sortKey != 0 || down->last().sortKey != 0;
        QVERIFY(!numeric || key(down->at(i)) < key(down->at(i - 1)));
    }
    query.direction = SortDirection::Ascending;
    auto up = *wait((*m_bench)->queueEntries(query));
    std::reverse(up.begin(), up.end());
    QCOMPARE(up, *down);
}

void TestStoreFilters::membershipIsTheSameAsTheQueue()
{
    TicketQuery query;
    query.filter = *parseFilter(u"is:open refund"_s);
    const auto entries = wait((*m_bench)->queueEntries(query));
    QVERIFY(!entries->isEmpty());
    QList<RowId> all {123456, -1};
    for (RowId row = 1; row <= 120; ++row)
        all.append(row);
    QCOMPARE(*wait((*m_bench)->queueMembership(query, all)), *entries);
    QCOMPARE(wait((*m_bench)->queueMembership(query, {}))->size(), 0);
    const auto rows = wait((*m_bench)->queueRows({entries->last().row, 123456, entries->first().row}));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().row, entries->last().row);
}

void TestStoreFilters::valuesAreNeverSql()
{
    for (const QString &hostile : {u"'; DROP TABLE ticket; --"_s, u"\") OR 1=1"_s, u"x' OR 'a'='a"_s, u"%"_s, u"_"_s}) {
        for (int field = 0; field <= int(FilterTerm::Field::Updated); ++field) {
            TicketQuery query;
            query.filter = {Filter::Kind::Term, {static_cast<FilterTerm::Field>(field), hostile, false}, {}};
            QVERIFY2(wait((*m_bench)->openQueue(query, 1)), qPrintable(hostile));
        }
    }
    QCOMPARE(m_bench->shown(QString()).size(), 120);
}

void TestStoreFilters::overdueCustomersWaitForADay()
{
    StoreBench bench;
    bench.put({makeTicket(u"waits"_s), makeTicket(u"answered"_s), makeTicket(u"fresh"_s)});
    const qint64 longAgo = kNoon - 2 * 86'400'000LL;
    Message answer = makeMessage(u"a"_s, u"done"_s, longAgo + 1);
    answer.author.kind = AuthorKind::Agent;
    bench.putThread(TicketId(u"waits"_s), {makeMessage(u"1"_s, u"help"_s, longAgo)});
    bench.putThread(TicketId(u"answered"_s), {makeMessage(u"2"_s, u"help"_s, longAgo), answer});
    bench.putThread(TicketId(u"fresh"_s), {makeMessage(u"3"_s, u"help"_s, kNoon - 1000)});
    QCOMPARE(bench.shown(u"is:overdue"_s), QStringList {u"waits"_s});
}

QTEST_GUILESS_MAIN(TestStoreFilters)
#include "tst_storefilters.moc"
