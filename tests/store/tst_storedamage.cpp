// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace foredesk;

/// Damaged, cut, swapped and half-written files: nothing crashes, nothing of the outbox is lost or sent unasked.
class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void garbageIsNoDatabase_data();
    void garbageIsNoDatabase();
    void aDamagedOutboxIsSalvagedAndAsks();
    void flippedBitsNeverCrash();
    void damageFoundWhileRunningReplacesTheCache();
    void anOlderOutboxPutBackIsNotSentUnasked();
    void aCopyTakenMidWayOpens();
};

void TestStoreDamage::garbageIsNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("this is not a database, though it opens like one").repeated(100);
    QTest::newRow("a header and nothing") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\xff');
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
}

void TestStoreDamage::garbageIsNoDatabase()
{
    QFETCH(QByteArray, content);
    StoreBench bench;
    fillProfile(bench, 5);
    overwrite(bench.paths().cacheFile, content);
    const auto cacheReport = bench.reopen();
    QVERIFY(cacheReport);
    QVERIFY(cacheReport->cacheRebuilt && !cacheReport->outboxSalvaged);
    QCOMPARE(bench.shown(QString()), QStringList());
    QCOMPARE(wait(bench->operations())->size(), 1);
    QCOMPARE(wait(bench->drafts())->size(), 1);
    bench.put({makeTicket(u"1"_s)});
    QCOMPARE(bench.row(TicketId(u"1"_s)).pendingOperations, 1);
    bench.close();
    QCOMPARE(bytesOf(bench.paths().cacheFile + u".damaged-1"_s), content);

    overwrite(bench.paths().outboxFile, content);
    const auto outboxReport = bench.reopen();
    QVERIFY(outboxReport);
    QVERIFY(outboxReport->outboxSalvaged && !outboxReport->cacheRebuilt);
    QVERIFY(wait(bench->operations())->isEmpty());
    QCOMPARE(bench.shown(QString()), QStringList {u"1"_s});
    QCOMPARE(bench.row(TicketId(u"1"_s)).pendingOperations, 0);
}

void TestStoreDamage::aDamagedOutboxIsSalvagedAndAsks()
{
    StoreBench bench;
    for (int i = 0; i < 200; ++i) {
        QVERIFY(wait(bench->addOperation(
            {makeOperation(u"op%1"_s.arg(i), AddReply {TicketId(u"1"_s), u"reply %1 "_s.arg(i).repeated(30), {}}),
                {}})));
    }
    bench.close();
    QByteArray content = bytesOf(bench.paths().outboxFile);
    QVERIFY(content.size() > 20 * 4096);
    for (int page = 14; page < 17; ++page) // somewhere in the rows
        content.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
    overwrite(bench.paths().outboxFile, content);
    const auto report = bench.reopen();
    QVERIFY(report);
    QVERIFY(report->outboxSalvaged);
    const auto operations = wait(bench->operations());
    QVERIFY2(operations->size() > 100, qPrintable(QString::number(operations->size())));
    for (const Operation &operation : *operations) {
        QCOMPARE(operation.state, OperationState::NeedsYou);
        QCOMPARE(operation.attention, Attention::Salvaged);
        QVERIFY(!wait(bench->claim(operation.id, kNoon))); // never sent unasked
    }
    QVERIFY(wait(bench->check())->outboxIntact);
}

void TestStoreDamage::flippedBitsNeverCrash()
{
    StoreBench bench;
    fillProfile(bench, 40);
    const QByteArray cache = bytesOf(bench.paths().cacheFile);
    const QByteArray outbox = bytesOf(bench.paths().outboxFile);
    for (quint32 seed = 0; seed < 120; ++seed) {
        QRandomGenerator random(seed);
        const auto flipped = [&random](QByteArray bytes) {
            if (random.bounded(6) == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            for (int flips = 1 + random.bounded(20); flips > 0 && !bytes.isEmpty(); --flips) {
                const int at = random.bounded(int(bytes.size()));
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
            }
            return bytes;
        };
        const bool both = random.bounded(2) == 0;
        for (QDirIterator it(bench.dir.path(), QDir::Files); it.hasNext();)
            QFile::remove(it.next());
        overwrite(bench.paths().cacheFile, flipped(cache));
        overwrite(bench.paths().outboxFile, both ? flipped(outbox) : outbox);
        const auto report = bench.reopen();
        if (!report) {
            QVERIFY(!report.error().detail.isEmpty());
            continue;
        }
        std::ignore = bench.shown(u"words is:open"_s);
        std::ignore = wait(bench->thread(refOf(u"1"_s)));
        std::ignore = wait(bench->drafts());
        TicketBatch batch;
        batch.account = kAcme;
        batch.tickets = {makeTicket(u"new"_s), makeTicket(u"1"_s)};
        batch.tickets.last().subject = u"changed"_s;
        std::ignore = wait(bench->putTickets(batch));
        const auto operations = wait(bench->operations());
        if (!both) {
            QCOMPARE(operations->size(), 1);
            QCOMPARE(std::get<AddReply>(operations->first().command).body, u"Dear Rita"_s);
        }
        bench.close();
    }
}

void TestStoreDamage::damageFoundWhileRunningReplacesTheCache()
{
    StoreBench bench;
    fillProfile(bench, 300);
    QByteArray content = bytesOf(bench.paths().cacheFile);
    for (qsizetype page = 60; page * 4096 < content.size(); ++page) // the schema stays, the rows go
        content.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
    overwrite(bench.paths().cacheFile, content);
    QVERIFY(bench.reopen());
    QSignalSpy lost(bench.store.get(), &Store::cacheLost);
    TicketBatch batch;
    batch.account = kAcme;
    for (int i = 0; i < 300; ++i) {
        batch.tickets.append(makeTicket(QString::number(i)));
        batch.tickets.last().subject = u"other"_s;
    }
    QVERIFY(!wait(bench->putTickets(batch)));
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(wait(bench->putTickets(batch)));
    QCOMPARE(bench.shown(QString()).size(), 300);
    QCOMPARE(bench.row(TicketId(u"1"_s)).pendingOperations, 1);
    QCOMPARE(QDir(bench.dir.path()).entryList({u"cache.db.damaged-1"_s}).size(), 1);
}

void TestStoreDamage::anOlderOutboxPutBackIsNotSentUnasked()
{
    StoreBench bench;
    Operation operation
        = *wait(bench->addOperation({makeOperation(u"op"_s, AddReply {TicketId(u"1"_s), u"Dear Rita"_s, {}}), {}}));
    bench.close();
    const QByteArray backup = bytesOf(bench.paths().outboxFile);
    bench.reopen();
    QVERIFY(wait(bench->claim(operation.id, kNoon)));
    operation.state = OperationState::Done;
    QVERIFY(wait(bench->updateOperation(operation, OperationState::Sending)));
    bench.close();
    overwrite(bench.paths().outboxFile, backup); // from before it was sent
    const auto report = bench.reopen();
    QVERIFY(report);
    QVERIFY(report->outboxRestored);
    QCOMPARE(wait(bench->operation(operation.id))->state, OperationState::Unconfirmed);
    QVERIFY(!bench.reopen()->outboxRestored);
}

/// What a power cut or a kill leaves is a copy of the files at some moment.
void TestStoreDamage::aCopyTakenMidWayOpens()
{
    StoreBench bench;
    for (int i = 0; i < 20; ++i) {
        bench.put({makeTicket(QString::number(i))});
        QVERIFY(wait(bench->addOperation(
            {makeOperation(QString::number(i), AddNote {TicketId(QString::number(i)), u"n"_s}), {}})));
        StoreBench copy;
        copy.close();
        for (const QString &name : QDir(bench.dir.path()).entryList(QDir::Files)) {
            QFile::remove(copy.dir.filePath(name));
            if (!name.endsWith(u"-shm"_s))
                QVERIFY(QFile::copy(bench.dir.filePath(name), copy.dir.filePath(name)));
        }
        QVERIFY(copy.reopen());
        QCOMPARE(wait(copy->operations())->size(), i + 1);
        QVERIFY(wait(copy->check())->cacheIntact);
    }
}

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
