// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/keychainstore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace foredesk;
using namespace Qt::StringLiterals;

namespace
{

template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 20000)
        ? future.result()
        : Result<T>(failure(ErrorKind::Timeout, u"no answer"_s));
}

/// An environment without a display, in a home of its own.
QProcessEnvironment headless(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.remove(name);
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, home);
    // Qt's D-Bus connection keeps what a service that ended before it had not answered; leaks of ours show in the
    // parent.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    return environment;
}

/// A keyring that is unlocked from its start; ends with the process object.
std::unique_ptr<QProcess> startKeyring()
{
    auto daemon = std::make_unique<QProcess>();
    daemon->setStandardOutputFile(QProcess::nullDevice());
    daemon->start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon->write("test");
    daemon->closeWriteChannel();
    return daemon;
}

bool keyringIsThere()
{
    return QTest::qWaitFor(
        [] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s); });
}

int endKeyring(std::unique_ptr<QProcess> daemon)
{
    daemon->terminate();
    return daemon->waitForFinished() ? 0 : 1;
}

void lockKeyring()
{
    QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, QDBusConnection::sessionBus());
    const QDBusReply<QDBusObjectPath> collection = service.call(u"ReadAlias"_s, u"default"_s);
    service.call(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath> {collection.value()}));
}

template <class T>
QByteArray outcome(const QFuture<Result<T>> &future)
{
    const auto result = await(future);
    return result ? QByteArray("ok") : errorKindName(result.error().kind).toUtf8();
}

/// What a store says before, while and after its keyring is locked.
int speakOfALock()
{
    auto daemon = startKeyring();
    keyringIsThere();
    KeychainStore store(u"profile"_s);
    printf("unlocked: write %s\n", outcome(store.write(u"x"_s, Secret("key-behind-lock"))).constData());
    lockKeyring();
    printf("locked: read %s\n", outcome(store.read(u"x"_s)).constData());
    printf("locked: write %s\n", outcome(store.write(u"x"_s, Secret("another"))).constData());
    printf("locked: check %s\n", outcome(store.check()).constData());
    return endKeyring(std::move(daemon));
}

/// The same keyring the next day: nothing was lost behind the lock.
int speakOfTheNextDay()
{
    auto daemon = startKeyring();
    keyringIsThere();
    KeychainStore store(u"profile"_s);
    printf("next day: read %s\n", outcome(store.read(u"x"_s)).constData());
    return endKeyring(std::move(daemon));
}

} // namespace

/// Against a real gnome-keyring on a session bus of its own (packaging/with-desktop).
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAKey();
    void keepsProfilesApart();
    void aMissingKeyIsNotFound();
    void removingTwiceIsFine();
    void aLockedKeychainIsToldApart();
    void withoutAServiceItSaysSo_data();
    void withoutAServiceItSaysSo();
    void nothingInClearTextOnDisk();

private:
    const QString m_profile = QUuid::createUuid().toString(QUuid::WithoutBraces);
};

void KeychainTest::initTestCase()
{
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("no session bus: run under packaging/with-desktop");
    KeychainStore store(m_profile);
    const auto usable = await(store.check());
    QVERIFY2(usable, qPrintable(usable ? QString() : usable.error().detail));
}

void KeychainTest::keepsAKey()
{
    const Secret key(QByteArray("canary-kéy-") + QByteArray(3000, 'x'));
    {
        KeychainStore store(m_profile);
        QCOMPARE(await(store.write(u"support"_s, key)).value(), SecretHome::Keychain);
    }
    KeychainStore store(m_profile);
    QCOMPARE(await(store.read(u"support"_s)).value(), key);
    QVERIFY(await(store.write(u"support"_s, Secret("canary-second"))));
    QCOMPARE(await(store.read(u"support"_s)).value(), Secret("canary-second"));
}

void KeychainTest::keepsProfilesApart()
{
    KeychainStore one(m_profile + u"-one"_s);
    KeychainStore two(m_profile + u"-two"_s);
    QVERIFY(await(one.write(u"support"_s, Secret("key-of-one"))));
    QVERIFY(await(two.write(u"support"_s, Secret("key-of-two"))));
    QCOMPARE(await(one.read(u"support"_s)).value(), Secret("key-of-one"));
    QVERIFY(await(one.remove(u"support"_s)));
    QCOMPARE(await(two.read(u"support"_s)).value(), Secret("key-of-two"));
}

void KeychainTest::aMissingKeyIsNotFound()
{
    KeychainStore store(m_profile);
    QCOMPARE(await(store.read(u"never stored"_s)).error().kind, ErrorKind::NotFound);
}

void KeychainTest::removingTwiceIsFine()
{
    KeychainStore store(m_profile);
    QVERIFY(await(store.write(u"gone"_s, Secret("key-to-go"))));
    QVERIFY(await(store.remove(u"gone"_s)));
    QVERIFY(await(store.remove(u"gone"_s)));
    QCOMPARE(await(store.read(u"gone"_s)).error().kind, ErrorKind::NotFound);
}

void KeychainTest::aLockedKeychainIsToldApart()
{
    // Without a display: with one the keyring would ask the person and the read would wait for the answer.
    QTemporaryDir home;
    QProcess child;
    child.setProcessEnvironment(headless(home.path()));
    const auto said = [&child](const QString &part) {
        child.start(u"dbus-run-session"_s, {u"--"_s, QCoreApplication::applicationFilePath(), part});
        child.waitForFinished(60000);
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    };
    QCOMPARE(said(u"--locked"_s),
        (QStringList {u"unlocked: write ok"_s, u"locked: read Keychain"_s, u"locked: write Keychain"_s,
            u"locked: check Keychain"_s}));
    QCOMPARE(said(u"--next-day"_s), QStringList {u"next day: read ok"_s});
}

void KeychainTest::withoutAServiceItSaysSo_data()
{
    QTest::addColumn<QString>("bus");
    QTest::newRow("no bus at all") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("a bus without the service") << QString();
}

void KeychainTest::withoutAServiceItSaysSo()
{
    // A process of its own: the session bus of a process cannot be exchanged.
    QFETCH(QString, bus);
    QTemporaryDir empty;
    QProcess child;
    QProcessEnvironment environment = headless(empty.path());
    if (!bus.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    child.setProcessEnvironment(environment);
    QStringList arguments {QCoreApplication::applicationFilePath(), u"--write"_s};
    if (bus.isEmpty())
        arguments.prepend(u"--"_s);
    child.start(bus.isEmpty() ? u"dbus-run-session"_s : arguments.takeFirst(), arguments);
    QVERIFY(child.waitForFinished(40000));
    const QByteArray output = child.readAllStandardOutput();
    QVERIFY2(output.startsWith("Keychain: "), output.constData());
    QVERIFY2(output.size() > qsizetype(strlen("Keychain: \n")), "the reason is told");
    QDirIterator files(empty.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            QVERIFY2(!file.readAll().contains("canary-nowhere"), qPrintable(file.fileName()));
    }
}

void KeychainTest::nothingInClearTextOnDisk()
{
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        ++seen;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("canary-k") && !content.contains("canary-second"), qPrintable(file.fileName()));
    }
    QVERIFY2(seen > 0, "the keyring's own file is among them");
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--locked"_s))
        return speakOfALock();
    if (app.arguments().contains(u"--next-day"_s))
        return speakOfTheNextDay();
    if (app.arguments().contains(u"--write"_s)) {
        KeychainStore store(u"profile"_s);
        const auto written = await(store.write(u"x"_s, Secret("canary-nowhere")));
        printf("%s: %s\n", qPrintable(written ? u"written"_s : errorKindName(written.error().kind)),
            qPrintable(written ? QString() : written.error().detail));
        return 0;
    }
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_platform_keychain.moc"
