// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebench.h"

#include "store/database.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace foredesk;

/// The two files themselves: versions, permissions, what is written and what is left behind.
class TestStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreTheOwnersAlone();
    void aNewerFileIsRefusedAndUntouched_data();
    void aNewerFileIsRefusedAndUntouched();
    void anUnfinishedMigrationLeavesTheOldFile();
    void aKillDuringTheFirstMigrationHarmsNothing();
    void anUnchangedPollWritesNothing();
    void wipingLeavesNoBytes();
    void anUnwritableProfileCanBeRead();
    void readersAndWritersDoNotWaitForEachOther();
    void closingLosesNothing();
};

void TestStoreFiles::filesAreTheOwnersAlone()
{
    StoreBench bench;
    bench.put({makeTicket(u"1"_s)});
    int seen = 0;
    for (QDirIterator it(bench.dir.path(), QDir::Files); it.hasNext();) {
        const QFileInfo file(it.next());
        QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        ++seen;
    }
    QVERIFY(seen >= 4); // two files and what belongs to them
}

void TestStoreFiles::aNewerFileIsRefusedAndUntouched_data()
{
    QTest::addColumn<bool>("cache");
    QTest::newRow("cache") << true;
    QTest::newRow("outbox") << false;
}

void TestStoreFiles::aNewerFileIsRefusedAndUntouched()
{
    QFETCH(bool, cache);
    StoreBench bench;
    bench.close();
    const QString file = cache ? bench.paths().cacheFile : bench.paths().outboxFile;
    {
        Database newer;
        QVERIFY(newer.open(file, Database::Mode::ReadWrite, Database::Durability::Full));
        newer.exec("PRAGMA user_version=999");
        newer.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const QByteArray before = bytesOf(file);
    const auto report = bench.reopen();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    QVERIFY(report.error().detail.contains(u"newer version"_s));
    bench.close();
    QCOMPARE(bytesOf(file), before);
    QVERIFY(QDir(bench.dir.path()).entryList({u"*damaged*"_s}).isEmpty());
}

void TestStoreFiles::anUnfinishedMigrationLeavesTheOldFile()
{
    const QTemporaryDir dir;
    const char *const first[] = {"CREATE TABLE a (x INTEGER) STRICT", "INSERT INTO a VALUES (1)"};
    const char *const second[] = {"ALTER TABLE a ADD COLUMN y TEXT", "UPDATE a SET y = 'new'"};
    const char *const broken[] = {"ALTER TABLE a ADD COLUMN y TEXT", "UPDATE nothing SET y = 'new'"};
    Database database;
    QVERIFY(database.open(dir.filePath(u"m.db"_s), Database::Mode::ReadWrite, Database::Durability::Full));
    QVERIFY(migrate(database, std::array {Migration {first}}));
    QVERIFY(!migrate(database, std::array {Migration {first}, Migration {broken}}));
    QVERIFY(database.ok());
    Statement version(database, "PRAGMA user_version");
    QVERIFY(version.next());
    QCOMPARE(version.integer(0), 1);
    version.reset();
    QVERIFY(migrate(database, std::array {Migration {first}, Migration {second}}));
    Statement row(database, "SELECT x, y FROM a");
    QVERIFY(row.next());
    QCOMPARE(row.integer(0), 1);
    QCOMPARE(row.text(1), u"new"_s);
}

/// Runs this program again as the one to be killed.
void TestStoreFiles::aKillDuringTheFirstMigrationHarmsNothing()
{
#ifndef FOREDESK_FAIL_POINTS
    QSKIP("a build without fail points");
#endif
    if (qEnvironmentVariableIsSet("FOREDESK_TEST_PROFILE")) {
        StillClock clock;
        const QString dir = qEnvironmentVariable("FOREDESK_TEST_PROFILE");
        Store store({dir + u"/outbox.db"_s, dir + u"/cache.db"_s}, clock);
        std::ignore = wait(store.open());
        return;
    }
    StoreBench bench;
    bench.close();
    QVERIFY(QFile::remove(bench.paths().outboxFile));
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FOREDESK_TEST_PROFILE"_s, bench.dir.path());
    environment.insert(u"FOREDESK_FAIL_POINT"_s, u"migration"_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"aKillDuringTheFirstMigrationHarmsNothing"_s});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const auto report = bench.reopen();
    QVERIFY(report);
    QVERIFY(!report->outboxSalvaged && !report->cacheRebuilt);
}

void TestStoreFiles::anUnchangedPollWritesNothing()
{
    StoreBench bench;
    TicketBatch batch;
    batch.account = kAcme;
    for (int i = 0; i < 50; ++i)
        batch.tickets.append(makeTicket(QString::number(i)));
    batch.cursorName = u"changes"_s;
    batch.cursor = "c1";
    const ThreadBatch thread {kAcme, {TicketId(u"1"_s), {makeMessage(u"m"_s, u"hello"_s, kNoon)}, true}, kNoon};
    const QList<Agent> agents {{AgentId(u"a"_s), u"Ann"_s, u"a@example.org"_s, {}}};
    const auto poll = [&] {
        QVERIFY(wait(bench->putTickets(batch)));
        QVERIFY(wait(bench->putThreads({thread})));
        QVERIFY(wait(bench->putAgents(kAcme, agents)));
        QVERIFY(wait(bench->markSeen(refOf(u"1"_s), kNoon)));
        QVERIFY(wait(bench->saveCursor(kAcme, u"mirror"_s, "m"_ba)));
    };
    poll();
    bench.waitForIndex();
    const auto files = [&bench] {
        QByteArray all;
        for (const QString &name : {u"cache.db"_s, u"cache.db-wal"_s, u"outbox.db"_s, u"outbox.db-wal"_s})
            all += bytesOf(bench.dir.filePath(name)) + '|';
        return all;
    };
    QTest::qWait(100); // the announcements of the first poll
    QSignalSpy tickets(bench.store.get(), &Store::ticketsChanged);
    QSignalSpy threads(bench.store.get(), &Store::threadChanged);
    QSignalSpy lists(bench.store.get(), &Store::referenceChanged);
    const QByteArray before = files();
    poll();
    poll();
    QTest::qWait(100);
    QVERIFY(files() == before);
    QCOMPARE(tickets.size() + threads.size() + lists.size(), 0);
}

void TestStoreFiles::wipingLeavesNoBytes()
{
    StoreBench bench;
    const auto putInto = [&bench](const AccountId &account, const QString &word) {
        TicketBatch batch;
        batch.account = account;
        QList<ThreadBatch> threads;
        for (int i = 0; i < 60; ++i) {
            Ticket ticket = makeTicket(QString::number(i));
            ticket.account = account;
            ticket.subject = word + u"subject"_s;
            ticket.description = word + u"description"_s;
            ticket.tags = {word + u"tag"_s};
            ticket.requester.email = word + u"@example.org"_s;
            batch.tickets.append(ticket);
            threads.append(
                {account, {ticket.id, {makeMessage(u"m"_s, word + u"body "_s.repeated(50), kNoon)}, true}, kNoon});
        }
        QVERIFY(wait(bench->putTickets(batch)));
        QVERIFY(wait(bench->putThreads(threads)));
        const TicketRef ref {account, TicketId(u"1"_s)};
        Operation operation = makeOperation(word, AddReply {ref.ticket, word + u"reply"_s, {}});
        operation.account = account;
        QVERIFY(wait(bench->addOperation({operation, {}})));
        Draft draft {DraftId(word), ref, Visibility::Public, word + u"draft"_s, {}, kNoon};
        QVERIFY(wait(bench->saveDraft(draft)));
        draft.body = word;
        QVERIFY(wait(bench->saveDraft(draft)));
        QVERIFY(wait(bench->log({0, kNoon, LogEntry::Kind::Sent, account, ref.ticket, {}, word + u"logged"_s})));
        QVERIFY(wait(bench->putTags(account, {{TagId(u"1"_s), word + u"tagname"_s, {}}})));
    };
    putInto(kAcme, u"xylophone"_s);
    putInto(kOther, u"keepsake"_s);
    bench.waitForIndex();
    QVERIFY(wait(bench->wipeAccount(kAcme)));
    QCOMPARE(bench.shown(u"keepsakesubject"_s).size(), 60);
    QCOMPARE(bench.shown(u"xylophonesubject"_s).size(), 0);
    QCOMPARE(wait(bench->operations())->size(), 1);
    QVERIFY(wait(bench->check())->cacheIntact);
    for (QDirIterator it(bench.dir.path(), QDir::Files); it.hasNext();) {
        const QString file = it.next();
        QVERIFY2(!bytesOf(file).toLower().contains("xylophone"), qPrintable(file));
    }
    QVERIFY(bytesOf(bench.paths().cacheFile).contains("keepsakesubject"));
}

void TestStoreFiles::anUnwritableProfileCanBeRead()
{
    StoreBench bench;
    fillProfile(bench, 5);
    QVERIFY(QFile::setPermissions(bench.dir.path(), QFile::ReadOwner | QFile::ExeOwner));
    for (QDirIterator it(bench.dir.path(), QDir::Files); it.hasNext();)
        QVERIFY(QFile::setPermissions(it.next(), QFile::ReadOwner));
    const bool isRoot = geteuid() == 0;
    const uid_t nobody = 65534;
    if (isRoot) { // root may write anything: become somebody who owns the folder
        QCOMPARE(chown(qPrintable(bench.dir.path()), nobody, nobody), 0);
        for (QDirIterator it(bench.dir.path(), QDir::Files); it.hasNext();)
            QCOMPARE(chown(qPrintable(it.next()), nobody, nobody), 0);
        QCOMPARE(seteuid(nobody), 0);
    }
    const auto report = bench.reopen();
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QFile::setPermissions(bench.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->readOnly);
    QCOMPARE(bench.shown(u"is:open"_s).size(), 5);
    QCOMPARE(wait(bench->drafts())->size(), 1);
    QCOMPARE(wait(bench->operations())->size(), 1);
    QCOMPARE(wait(bench->saveCursor(kAcme, u"c"_s, "x"_ba)).error().kind, ErrorKind::Storage);
    QCOMPARE(wait(bench->addOperation({makeOperation(u"n"_s, AddNote {TicketId(u"1"_s), u"x"_s}), {}})).error().kind,
        ErrorKind::Storage);
}

void TestStoreFiles::readersAndWritersDoNotWaitForEachOther()
{
    StoreBench bench;
    QList<QFuture<Result<void>>> writes;
    QList<QFuture<Result<QueueStart>>> reads;
    for (int page = 0; page < 30; ++page) {
        TicketBatch batch;
        batch.account = kAcme;
        for (int i = 0; i < 50; ++i)
            batch.tickets.append(makeTicket(QString::number(page * 50 + i)));
        writes.append(bench->putTickets(batch));
        reads.append(bench->openQueue({}, 20));
        std::ignore = bench->saveDraft({DraftId(u"d"_s), refOf(u"1"_s), Visibility::Public, u"x"_s, {}, kNoon + page});
    }
    int last = 0;
    for (const auto &read : std::as_const(reads)) {
        const auto start = wait(read);
        QVERIFY(start);
        QVERIFY(start->total >= last && start->total % 50 == 0); // whole pages only
        last = start->total;
    }
    for (const auto &write : std::as_const(writes))
        QVERIFY(wait(write));
    QCOMPARE(wait(bench->openQueue({}, 1))->total, 1500);
}

void TestStoreFiles::closingLosesNothing()
{
    StoreBench bench;
    for (int i = 0; i < 50; ++i)
        std::ignore = bench->addOperation({makeOperation(QString::number(i), AddNote {TicketId(u"1"_s), u"x"_s}), {}});
    bench.close(); // at once
    bench.reopen();
    QCOMPARE(wait(bench->operations())->size(), 50);
}

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_storefiles.moc"
