// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"
#include "platform/fallbacksecretstore.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace foredesk;
using namespace Qt::StringLiterals;

namespace
{

/// A keychain that does what the test says.
class ScriptedKeychain final : public SecretStore
{
    Q_OBJECT

public:
    std::optional<Error> failure;
    QHash<QString, Secret> kept;

    QFuture<Result<Secret>> read(const QString &name) override
    {
        if (failure)
            return readyFuture<Secret>(tl::unexpected(*failure));
        if (!kept.contains(name))
            return failedFuture<Secret>(ErrorKind::NotFound, u"none"_s);
        return readyFuture<Secret>(kept.value(name));
    }
    QFuture<Result<SecretHome>> write(const QString &name, const Secret &secret) override
    {
        if (failure)
            return readyFuture<SecretHome>(tl::unexpected(*failure));
        kept.insert(name, secret);
        return readyFuture<SecretHome>(SecretHome::Keychain);
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        if (failure)
            return readyFuture<void>(tl::unexpected(*failure));
        kept.remove(name);
        return readyFuture<void>({});
    }
    QFuture<Result<void>> check() override
    {
        return readyFuture<void>(failure ? Result<void>(tl::unexpected(*failure)) : Result<void>());
    }
    SecretHome home(const QString &) const override { return SecretHome::Keychain; }
};

template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result()
                                                                : Result<T>(failure(ErrorKind::Timeout, u"late"_s));
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyGoesToTheKeychain();
    void withoutAKeychainAKeyLastsForTheSession();
    void aKeyGivenForTheSessionWins();
    void aLockedKeychainIsNotAnEmptyOne();
    void anotherErrorIsNotHidden();
    void removingForgetsBoth();
    void removingAKeyThatNeverReachedTheKeychainWorks();
    void memoryHasNoKeychain();
    void unlockingIsPassedOn();

private:
    ScriptedKeychain *m_keychain = nullptr;
    std::unique_ptr<FallbackSecretStore> m_store;
};

void SecretStoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto keychain = std::make_unique<ScriptedKeychain>();
    m_keychain = keychain.get();
    m_store = std::make_unique<FallbackSecretStore>(std::move(keychain));
}

void SecretStoreTest::aKeyGoesToTheKeychain()
{
    QCOMPARE(await(m_store->write(u"a"_s, Secret("key-one"))).value(), SecretHome::Keychain);
    QVERIFY(m_keychain->kept.contains(u"a"_s));
    QCOMPARE(m_store->home(u"a"_s), SecretHome::Keychain);
    QCOMPARE(await(m_store->read(u"a"_s)).value(), Secret("key-one"));
    QVERIFY(await(m_store->check()));
}

void SecretStoreTest::withoutAKeychainAKeyLastsForTheSession()
{
    m_keychain->failure = Error {ErrorKind::Keychain, u"no service"_s, 0, std::nullopt, {}};
    QTest::ignoreMessage(QtWarningMsg, "no usable keychain, the key is kept for this session: \"no service\"");
    QCOMPARE(await(m_store->write(u"a"_s, Secret("key-one"))).value(), SecretHome::SessionOnly);
    QCOMPARE(m_store->home(u"a"_s), SecretHome::SessionOnly);
    QCOMPARE(await(m_store->read(u"a"_s)).value(), Secret("key-one"));
    QCOMPARE(await(m_store->check()).error().detail, u"no service"_s);

    // The keychain comes back: the next write moves the key there.
    m_keychain->failure.reset();
    QCOMPARE(await(m_store->write(u"a"_s, Secret("key-two"))).value(), SecretHome::Keychain);
    QCOMPARE(m_store->home(u"a"_s), SecretHome::Keychain);
    QCOMPARE(await(m_store->read(u"a"_s)).value(), Secret("key-two"));
}

void SecretStoreTest::aKeyGivenForTheSessionWins()
{
    m_keychain->kept.insert(u"a"_s, Secret("stored"));
    m_store->rememberForSession(u"a"_s, Secret("given"));
    QCOMPARE(await(m_store->read(u"a"_s)).value(), Secret("given"));
    QCOMPARE(m_keychain->kept.value(u"a"_s), Secret("stored"));
}

void SecretStoreTest::aLockedKeychainIsNotAnEmptyOne()
{
    m_keychain->failure = Error {ErrorKind::Keychain, u"the keychain is locked"_s, 0, std::nullopt, {}};
    QCOMPARE(await(m_store->read(u"a"_s)).error().kind, ErrorKind::Keychain);
    m_keychain->failure.reset();
    QCOMPARE(await(m_store->read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void SecretStoreTest::anotherErrorIsNotHidden()
{
    m_keychain->failure = Error {ErrorKind::Cancelled, u"stopped"_s, 0, std::nullopt, {}};
    QCOMPARE(await(m_store->write(u"a"_s, Secret("key-one"))).error().kind, ErrorKind::Cancelled);
    m_keychain->failure.reset();
    QCOMPARE(await(m_store->read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void SecretStoreTest::removingForgetsBoth()
{
    m_keychain->kept.insert(u"a"_s, Secret("stored"));
    m_store->rememberForSession(u"a"_s, Secret("given"));
    QVERIFY(await(m_store->remove(u"a"_s)));
    QVERIFY(m_keychain->kept.isEmpty());
    QCOMPARE(await(m_store->read(u"a"_s)).error().kind, ErrorKind::NotFound);
}

void SecretStoreTest::removingAKeyThatNeverReachedTheKeychainWorks()
{
    m_keychain->failure = Error {ErrorKind::Keychain, u"no service"_s, 0, std::nullopt, {}};
    m_store->rememberForSession(u"a"_s, Secret("given"));
    QVERIFY(await(m_store->remove(u"a"_s)));
    QVERIFY(!await(m_store->remove(u"b"_s)));
}

void SecretStoreTest::memoryHasNoKeychain()
{
    MemorySecretStore memory;
    QCOMPARE(await(memory.check()).error().kind, ErrorKind::Keychain);
    QCOMPARE(await(memory.read(u"a"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(memory.write(u"a"_s, Secret("key-one"))).value(), SecretHome::SessionOnly);
    QVERIFY(await(memory.remove(u"a"_s)));
    QVERIFY(!memory.contains(u"a"_s));
}

void SecretStoreTest::unlockingIsPassedOn()
{
    QSignalSpy unlocked(m_store.get(), &SecretStore::unlocked);
    Q_EMIT m_keychain->unlocked();
    QCOMPARE(unlocked.size(), 1);
}

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_platform_secretstore.moc"
