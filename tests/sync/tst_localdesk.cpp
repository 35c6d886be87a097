// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/memorysecretstore.h"
#include "support/fakeprovider.h"
#include "sync/localdesk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using namespace foredesk::test;

namespace
{

/// A keychain that stays locked until told.
class LockedSecretStore final : public SecretStore
{
public:
    bool locked = true;
    Secret secret {"key"};

    QFuture<Result<Secret>> read(const QString &) override
    {
        return locked ? failedFuture<Secret>(ErrorKind::Keychain, u"locked"_s) : readyFuture<Secret>(secret);
    }
    QFuture<Result<SecretHome>> write(const QString &, const Secret &) override
    {
        return readyFuture<SecretHome>(SecretHome::Keychain);
    }
    QFuture<Result<void>> remove(const QString &) override { return readyFuture<void>({}); }
    QFuture<Result<void>> check() override { return failedFuture<void>(ErrorKind::Keychain, u"locked"_s); }
    SecretHome home(const QString &) const override { return SecretHome::Keychain; }
    void unlock()
    {
        locked = false;
        Q_EMIT unlocked();
    }
};

/// A desk on real files in a folder of its own, over a fake helpdesk.
class DeskFixture
{
public:
    DeskFixture()
    {
        ticket = server.addTicket(u"Broken lamp"_s);
        server.customerWrites(ticket, u"The lamp is broken"_s);
        conditions->fault = [this](const QString &what, const Command *) { return faults.value(what, Fault::None); };
        conditions->seen = [this](const RequestSeen &request) { seen.append(request.what); };
        open();
    }

    void open()
    {
        store = std::make_unique<Store>(
            StorePaths {folder.filePath(u"outbox.db"_s), folder.filePath(u"cache.db"_s)}, clock);
        settings = std::make_unique<Settings>(folder.filePath(u"settings.ini"_s));
        desk = std::make_unique<LocalDesk>(DeskParts {.store = *store,
            .secrets = *secrets,
            .settings = *settings,
            .clock = clock,
            .makeProvider = [this](const Account &, const Secret &key) {
                keys.append(key);
                return std::make_unique<FakeProvider>(server, clock, conditions);
            }});
        QVERIFY(wait(desk->start()).has_value());
    }

    void reopen()
    {
        desk.reset();
        store.reset();
        open();
    }

    bool until(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 10'000) {
            clock.advance(20);
            QTest::qWait(1);
        }
        return condition();
    }

    template <class T>
    Result<T> wait(const QFuture<Result<T>> &future)
    {
        std::optional<Result<T>> got;
        QObject context;
        whenDone(future, &context, [&got](const Result<T> &result) { got = result; });
        until([&got] { return got.has_value(); });
        return got.value_or(failure(ErrorKind::Timeout, u"no answer"_s));
    }

    Account addAccount()
    {
        Account wanted;
        wanted.name = u"Lamp Shop"_s;
        wanted.baseUrl = QUrl(u"https://desk.example.com/v1"_s);
        wanted.me = server.me;
        const Result<Account> added = wait(desk->addAccount(wanted, Secret("key")));
        const AccountId id = added.value_or(Account {}).id;
        until([this, id] { return desk->isSynced(id); });
        return added.value_or(Account {});
    }

    OperationState stateOf(const OperationId &id) { return wait(store->operation(id)).value_or(Operation {}).state; }

    QTemporaryDir folder;
    FakeClock clock;
    FakeServer server {clock};
    std::shared_ptr<FakeProvider::Conditions> conditions = std::make_shared<FakeProvider::Conditions>();
    QHash<QString, Fault> faults;
    QStringList seen;
    QList<Secret> keys;
    MemorySecretStore memory;
    SecretStore *secrets = &memory;
    TicketId ticket;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Store> store;
    std::unique_ptr<LocalDesk> desk;
};

} // namespace

class TestLocalDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedAccountIsSyncedAndThereAfterARestart();
    void badAddressIsRefused();
    void connectionTestStoresNothing();
    void replyIsShownBeforeItIsSent();
    void undoGoesBackStepByStep();
    void lockedKeychainStopsOnlyTheNetwork();
    void newKeySendsWhatWaited();
    void accountWithWaitingWorkIsNotRemoved();
    void ticketsAreFoundByWhatPeopleType();
    void serversAreSearched();
    void doctorReports();
    void viewsAreKept();
};

void TestLocalDesk::addedAccountIsSyncedAndThereAfterARestart()
{
    DeskFixture f;
    QSignalSpy changed(f.desk.get(), &Desk::ticketsChanged);
    const Account account = f.addAccount();
    QCOMPARE(account.id.value(), u"lamp-shop"_s);
    QVERIFY(f.desk->isSynced(account.id));
    QVERIFY(f.until([&changed] { return !changed.isEmpty(); }));
    const auto queue = f.wait(f.desk->openQueue({}, 10));
    QCOMPARE(queue->total, 1);
    QCOMPARE(queue->rows.first().subject, u"Broken lamp"_s);
    f.reopen();
    QCOMPARE(f.desk->accounts(), QList<Account> {account});
    QCOMPARE(f.wait(f.desk->openQueue({}, 10))->total, 1);
}

void TestLocalDesk::badAddressIsRefused()
{
    DeskFixture f;
    Account wanted;
    wanted.name = u"x"_s;
    for (const char *url : {"http://desk.example.com", "nonsense", ""}) {
        wanted.baseUrl = QUrl(QString::fromLatin1(url));
        const auto refused = f.wait(f.desk->addAccount(wanted, Secret("key")));
        QCOMPARE(refused.error().kind, ErrorKind::Rejected);
        QCOMPARE(refused.error().fields.first().field, u"base_url"_s);
    }
    QVERIFY(f.keys.isEmpty());
    wanted.baseUrl = QUrl(u"http://127.0.0.1:8080/v1"_s);
    QVERIFY(f.wait(f.desk->addAccount(wanted, Secret("key"))).has_value());
}

void TestLocalDesk::connectionTestStoresNothing()
{
    DeskFixture f;
    Account wanted;
    wanted.name = u"x"_s;
    wanted.baseUrl = QUrl(u"https://desk.example.com"_s);
    QVERIFY(f.wait(f.desk->testConnection(wanted, Secret("key"))).has_value());
    f.faults.insert(u"login"_s, Fault::Unauthorized);
    QCOMPARE(f.wait(f.desk->testConnection(wanted, Secret("key"))).error().kind, ErrorKind::Unauthorized);
    QVERIFY(f.desk->accounts().isEmpty());
    QVERIFY(f.settings->accounts().isEmpty());
}

void TestLocalDesk::replyIsShownBeforeItIsSent()
{
    DeskFixture f;
    const Account account = f.addAccount();
    f.desk->setConnectivity(Desk::Connectivity::Offline);
    const auto id = f.wait(f.desk->submit(account.id, AddReply {f.ticket, u"A new one is on its way"_s, {}}));
    QVERIFY(id.has_value());
    const auto shown = f.wait(f.desk->thread({account.id, f.ticket}));
    QCOMPARE(shown->messages.last().id.value(), u"pending:"_s + id->value());
    QCOMPARE(shown->operations.size(), 1);
    QCOMPARE(f.server.effectsOf(*id).size(), 0);
    f.desk->setConnectivity(Desk::Connectivity::Online);
    QVERIFY(f.until([&] { return f.stateOf(*id) == OperationState::Done; }));
    QCOMPARE(f.server.effectsOf(*id).size(), 1);
    const auto later = f.wait(f.desk->thread({account.id, f.ticket}));
    QCOMPARE(later->messages.size(), 2);
    QVERIFY(later->operations.isEmpty());
}

void TestLocalDesk::undoGoesBackStepByStep()
{
    DeskFixture f;
    const Account account = f.addAccount();
    QVERIFY(f.wait(f.desk->submit(account.id, SetPriority {f.ticket, Priority::Urgent})).has_value());
    QVERIFY(f.until([&] { return f.server.ticket(f.ticket).priority.value == Priority::Urgent; }));
    QVERIFY(f.wait(f.desk->submit(account.id, Assign {f.ticket, f.server.me})).has_value());
    QVERIFY(f.until([&] { return f.server.ticket(f.ticket).assignee == f.server.me; }));
    f.clock.advance(3000);
    QVERIFY(f.until([&] { return f.desk->status(account.id).pendingOperations == 0; }));
    QVERIFY(f.wait(f.desk->undoLast()).has_value());
    QVERIFY(f.until([&] { return f.server.ticket(f.ticket).assignee.isEmpty(); }));
    QVERIFY(f.until([&] { return f.desk->status(account.id).pendingOperations == 0; }));
    QVERIFY(f.wait(f.desk->undoLast()).has_value());
    QVERIFY(f.until([&] { return f.server.ticket(f.ticket).priority.value == Priority::Medium; }));
    QVERIFY(f.until([&] { return f.desk->status(account.id).pendingOperations == 0; }));
    QCOMPARE(f.wait(f.desk->undoLast()).error().kind, ErrorKind::NotFound);
}

void TestLocalDesk::lockedKeychainStopsOnlyTheNetwork()
{
    DeskFixture f;
    const Account account = f.addAccount();
    LockedSecretStore keychain;
    f.secrets = &keychain;
    f.reopen();
    f.seen.clear();
    const auto id = f.wait(f.desk->submit(account.id, AddNote {f.ticket, u"Note"_s}));
    QVERIFY(id.has_value());
    f.clock.advance(300'000);
    QTest::qWait(50);
    QCOMPARE(f.desk->status(account.id).phase, AccountPhase::Paused);
    QCOMPARE(f.desk->status(account.id).pausedBy->kind, ErrorKind::Keychain);
    QCOMPARE(f.desk->accounts().size(), 1);
    QVERIFY(f.seen.isEmpty());
    keychain.unlock();
    QVERIFY(f.until([&] { return f.stateOf(*id) == OperationState::Done; }));
    f.desk.reset(); // before the key store
}

void TestLocalDesk::newKeySendsWhatWaited()
{
    DeskFixture f;
    const Account account = f.addAccount();
    f.faults.insert(u"apply"_s, Fault::Unauthorized);
    const auto id = f.wait(f.desk->submit(account.id, AddNote {f.ticket, u"Note"_s}));
    QVERIFY(f.until([&] { return f.desk->status(account.id).phase == AccountPhase::Paused; }));
    f.faults.clear();
    QVERIFY(f.wait(f.desk->replaceKey(account.id, Secret("new key"))).has_value());
    QCOMPARE(f.keys.last(), Secret("new key"));
    QVERIFY(f.until([&] { return f.stateOf(*id) == OperationState::Done; }));
    QCOMPARE(f.server.effectsOf(*id).size(), 1);
}

void TestLocalDesk::accountWithWaitingWorkIsNotRemoved()
{
    DeskFixture f;
    const Account account = f.addAccount();
    f.desk->setConnectivity(Desk::Connectivity::Offline);
    QVERIFY(f.wait(f.desk->submit(account.id, AddNote {f.ticket, u"Note"_s})).has_value());
    const auto refused = f.wait(f.desk->removeAccount(account.id, Desk::Removal::RefuseWhenPending));
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(f.wait(f.desk->removeAccount(account.id, Desk::Removal::Force)).has_value());
    QVERIFY(f.desk->accounts().isEmpty());
    QCOMPARE(f.wait(f.desk->openQueue({}, 10))->total, 0);
    QVERIFY(f.wait(f.desk->operations())->isEmpty());
}

void TestLocalDesk::ticketsAreFoundByWhatPeopleType()
{
    DeskFixture f;
    const Account account = f.addAccount();
    const QString number = f.server.ticket(f.ticket).number;
    for (const QString &typed : {number, u"#"_s + number, u"lamp-shop/"_s + number})
        QCOMPARE(f.wait(f.desk->findTicket(typed)).value(), (TicketRef {account.id, f.ticket}));
    QCOMPARE(f.wait(f.desk->findTicket(u"other/"_s + number)).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.wait(f.desk->findTicket(u"999"_s)).error().kind, ErrorKind::NotFound);
}

void TestLocalDesk::serversAreSearched()
{
    DeskFixture f;
    f.addAccount();
    f.server.addTicket(u"Another lamp"_s);
    QCOMPARE(f.wait(f.desk->searchServers(u"lamp"_s)).value(), 2);
    QCOMPARE(f.wait(f.desk->openQueue({}, 10))->total, 2);
    f.desk->setConnectivity(Desk::Connectivity::Offline);
    QCOMPARE(f.wait(f.desk->searchServers(u"lamp"_s)).error().kind, ErrorKind::Offline);
}

void TestLocalDesk::doctorReports()
{
    DeskFixture f;
    const Account account = f.addAccount();
    const auto report = f.wait(f.desk->doctor());
    QCOMPARE(report->tickets, 1);
    QCOMPARE(report->messages, 1);
    QVERIFY(report->cacheIntact && report->outboxIntact);
    QCOMPARE(report->reachability.value(account.id), u"ok"_s);
    f.faults.insert(u"login"_s, Fault::Offline);
    QVERIFY(f.wait(f.desk->doctor())->reachability.value(account.id).startsWith(u"Offline"));
}

void TestLocalDesk::viewsAreKept()
{
    DeskFixture f;
    View view;
    view.id = u"v1"_s;
    view.name = u"Lamps"_s;
    view.filterText = u"subject:lamp"_s;
    QVERIFY(f.wait(f.desk->saveViews({view})).has_value());
    QCOMPARE(f.desk->savedViews(), QList<View> {view});
    f.reopen();
    QVERIFY(f.until([&] { return !f.desk->savedViews().isEmpty(); }));
    QCOMPARE(f.desk->savedViews(), QList<View> {view});
}

QTEST_GUILESS_MAIN(TestLocalDesk)
#include "tst_localdesk.moc"
