// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include "store/excerpt.h"

using namespace Qt::StringLiterals;
using namespace foredesk;

/// Words find tickets: newest first, with the message that holds them and a marked excerpt.
class TestStoreSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsFindTickets_data();
    void wordsFindTickets();
    void theNewestMatchComesFirst();
    void hitsNameTheMessageAndMarkTheWords();
    void aNumberFindsItsTicketFirst();
    void changedTextIsFoundAndOldTextIsNot();
    void aSupersededSearchIsCancelled();
    void slotsDoNotDisturbEachOther();
    void excerpts_data();
    void excerpts();

private:
    QList<SearchHit> search(const QString &typed, int limit = 50)
    {
        TicketQuery query;
        query.filter = *parseFilter(typed);
        return wait(m_bench->store->search(query, limit, u"test"_s)).value_or(QList<SearchHit> {});
    }
    std::unique_ptr<StoreBench> m_bench;
};

void TestStoreSearch::initTestCase()
{
    m_bench = std::make_unique<StoreBench>();
    StoreBench &bench = *m_bench;
    Ticket printer = makeTicket(u"1042"_s);
    printer.subject = u"Printer on fire"_s;
    printer.description = u"<p>The <b>Drucker</b> brennt &amp; raucht</p>"_s;
    printer.requester.name = u"Zoë Müller"_s;
    printer.requester.email = u"zoe.mueller@example.org"_s;
    printer.tags = {u"hardware"_s};
    Ticket cjk = makeTicket(u"7"_s);
    cjk.subject = u"無法打印文件"_s;
    cjk.createdAt += 60'000;
    Ticket closed = makeTicket(u"8"_s);
    closed.subject = u"Old printer"_s;
    closed.state = {TicketState::Closed, u"closed"_s};
    closed.createdAt -= 1'000'000;
    bench.put({printer, cjk, closed});
    Message note = makeMessage(u"n1"_s, u"Internal: escalate to Ops"_s, kNoon - 60'000);
    note.kind = MessageKind::Note;
    note.visibility = Visibility::Private;
    bench.putThread(
        printer.id, {makeMessage(u"m1"_s, u"<div>Refund the café bill, please</div>"_s, kNoon - 3'000'000), note});
    bench.putThread(cjk.id, {makeMessage(u"m2"_s, u"refund requested; プリンターの故障"_s, kNoon - 1'000'000)});
    bench.waitForIndex();
}

void TestStoreSearch::wordsFindTickets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &typed, const QStringList &found) {
        QTest::newRow(name) << typed << found;
    };
    row("subject", u"fire"_s, {u"1042"_s});
    row("case", u"FIRE"_s, {u"1042"_s});
    row("beginning", u"pri"_s, {u"1042"_s, u"8"_s});
    row("one letter", u"f"_s, {u"1042"_s});
    row("not inside a word", u"rinter"_s, {});
    row("description html", u"drucker raucht"_s, {u"1042"_s});
    row("tags are markup, not text", u"div"_s, {});
    row("diacritics typed", u"café"_s, {u"1042"_s});
    row("diacritics left out", u"cafe"_s, {u"1042"_s});
    row("requester", u"mueller"_s, {u"1042"_s});
    row("umlaut", u"muller"_s, {u"1042"_s});
    row("from address", u"from:zoe.mueller@example.org"_s, {u"1042"_s});
    row("from name", u"from:zo"_s, {u"1042"_s});
    row("from is not subject", u"from:fire"_s, {});
    row("subject only", u"subject:refund"_s, {});
    row("subject field", u"subject:printer"_s, {u"1042"_s, u"8"_s});
    row("notes", u"escalate"_s, {u"1042"_s});
    row("tag word", u"hardw"_s, {u"1042"_s});
    row("two messages", u"refund"_s, {u"7"_s, u"1042"_s});
    row("phrase", u"\"on fire\""_s, {u"1042"_s});
    row("phrase order", u"\"fire on\""_s, {});
    row("phrase whole words", u"\"on fir\""_s, {});
    row("words of different messages", u"fire escalate"_s, {u"1042"_s});
    row("and state", u"printer is:open"_s, {u"1042"_s});
    row("or", u"fire OR 打印"_s, {u"7"_s, u"1042"_s});
    row("not", u"refund -escalate"_s, {u"7"_s});
    row("cjk two", u"打印"_s, {u"7"_s});
    row("cjk one", u"印"_s, {u"7"_s});
    row("cjk order", u"印打"_s, {});
    row("katakana", u"故障"_s, {u"7"_s});
    row("number", u"1042"_s, {u"1042"_s});
    row("hash number", u"#1042"_s, {u"1042"_s});
    row("nothing", u"zebra"_s, {});
    row("only signs", u"???"_s, {u"7"_s, u"1042"_s, u"8"_s});
    row("quote in word", u"say\"s"_s, {});
    row("index syntax is plain text", u"fire* AND NOT"_s, {});
}

void TestStoreSearch::wordsFindTickets()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QStringList ids;
    for (const QList<SearchHit> hits = search(typed); const SearchHit &hit : hits)
        ids.append(hit.ticket.ref.ticket.value());
    ids.sort();
    found.sort();
    QCOMPARE(ids, found);
    QStringList shown = m_bench->shown(typed); // the queue's filter means the same
    shown.sort();
    QCOMPARE(shown, found);
}

void TestStoreSearch::theNewestMatchComesFirst()
{
    const QList<SearchHit> hits = search(u"refund"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().ticket.ref.ticket.value(), u"7"_s);
    QCOMPARE(search(u"refund"_s, 1).size(), 1);
}

void TestStoreSearch::hitsNameTheMessageAndMarkTheWords()
{
    const SearchHit hit = search(u"refund bill"_s).first();
    QCOMPARE(hit.message.value(), u"m1"_s);
    QCOMPARE(hit.excerpt, QString(u"\uE000Refund\uE001 the café \uE000bill\uE001, please"_s));
    QVERIFY(search(u"fire"_s).first().message.isEmpty());
}

void TestStoreSearch::aNumberFindsItsTicketFirst()
{
    Ticket decoy = makeTicket(u"9"_s);
    decoy.subject = u"About 1042"_s;
    decoy.createdAt = kNoon;
    m_bench->put({decoy});
    m_bench->waitForIndex();
    const QList<SearchHit> hits = search(u"1042"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.first().ticket.number, u"1042"_s);
}

void TestStoreSearch::changedTextIsFoundAndOldTextIsNot()
{
    StoreBench bench;
    const auto found = [&bench](const QString &word) {
        bench.waitForIndex();
        return bench.shown(word).size();
    };
    Ticket ticket = makeTicket(u"t1"_s);
    ticket.subject = u"alpha"_s;
    ticket.description = u"described"_s;
    bench.put({ticket});
    bench.putThread(ticket.id, {makeMessage(u"m1"_s, u"beta"_s, kNoon), makeMessage(u"m2"_s, u"gamma"_s, kNoon)});
    QCOMPARE(found(u"alpha beta gamma described"_s), 1);
    ticket.subject = u"delta"_s;
    ticket.description = u"retold"_s;
    bench.put({ticket});
    bench.putThread(ticket.id, {makeMessage(u"m1"_s, u"epsilon"_s, kNoon)});
    QCOMPARE(found(u"delta epsilon retold"_s), 1);
    for (const QString &old : {u"alpha"_s, u"beta"_s, u"gamma"_s, u"described"_s})
        QCOMPARE(found(old), 0);
    QVERIFY(wait(bench->addOperation({makeOperation(u"1"_s, SetSubject {ticket.id, u"omega"_s}), {}})));
    QCOMPARE(found(u"omega"_s), 1);
    QCOMPARE(found(u"delta"_s), 0);
    QVERIFY(wait(bench->check())->cacheIntact);
}

void TestStoreSearch::aSupersededSearchIsCancelled()
{
    TicketQuery query;
    query.filter = *parseFilter(u"refund"_s);
    QList<QFuture<Result<QList<SearchHit>>>> searches;
    for (int i = 0; i < 50; ++i)
        searches.append(m_bench->store->search(query, 10, u"typing"_s));
    QCOMPARE(wait(searches.last())->size(), 2);
    int cancelled = 0;
    for (const auto &each : std::as_const(searches)) {
        const auto result = wait(each);
        QVERIFY(result || result.error().kind == ErrorKind::Cancelled);
        cancelled += result ? 0 : 1;
    }
    QVERIFY(cancelled > 0);
}

void TestStoreSearch::slotsDoNotDisturbEachOther()
{
    TicketQuery query;
    query.filter = *parseFilter(u"refund"_s);
    const auto a = m_bench->store->search(query, 10, u"a"_s);
    const auto b = m_bench->store->search(query, 10, u"b"_s);
    QCOMPARE(wait(a)->size(), 2);
    QCOMPARE(wait(b)->size(), 2);
}

void TestStoreSearch::excerpts_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");
    QTest::newRow("beginning of a word") << u"pri"_s << u"a printer"_s << u"a <printer>"_s;
    QTest::newRow("phrase words are whole") << u"\"a prin\""_s << u"a printer"_s << u"<a> printer"_s;
    QTest::newRow("folded") << u"CAFÉ"_s << u"the cafe, the Café"_s << u"the <cafe>, the <Café>"_s;
    QTest::newRow("decomposed") << u"café"_s << u"a cafe\u0301"_s << u"a <cafe\u0301>"_s;
    QTest::newRow("cjk") << u"打印"_s << u"無法打印"_s << u"無法<打><印>"_s;
    QTest::newRow("none") << u"x"_s << u"abc"_s << QString();
    QTest::newRow("fake marks go") << u"abc"_s << u"\uE000abc\uE001 \u202Ed"_s << u"<abc> d"_s;
    QTest::newRow("much space") << u"needle"_s << u"a"_s + u" \n"_s.repeated(2000) + u"needle"_s << u"a <needle>"_s;
    QTest::newRow("space after") << u"needle"_s << u"needle"_s + u" \n"_s.repeated(2000) + u"z"_s << u"<needle> z"_s;
    const QString far = u"word "_s.repeated(100);
    QTest::newRow("far") << u"needle"_s << far + u"needle "_s + far << QString();
    QTest::newRow("very far") << u"needle"_s << far.repeated(9) + u"needle "_s + far.repeated(9) << QString();
}

void TestStoreSearch::excerpts()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(QString, excerpt);
    const auto filter = parseFilter(words);
    QString shown = Excerpt({filter->term}).of(text);
    shown.replace(QChar(0xe000), u'<').replace(QChar(0xe001), u'>');
    if (QLatin1String(QTest::currentDataTag()).endsWith("far"_L1)) {
        QVERIFY(shown.contains(u"<needle>"_s));
        QVERIFY(shown.startsWith(u"… word"_s) && shown.endsWith(u"…"_s));
        QVERIFY(shown.size() < 200);
    } else {
        QCOMPARE(shown, excerpt);
    }
}

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "tst_storesearch.moc"
