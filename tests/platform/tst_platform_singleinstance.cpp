// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace foredesk;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondRaisesTheFirst();
    void aForeignLinkIsNotPassedOn();
    void noiseOnTheSocketDoesNoHarm();
    void theNextOneIsFirstAfterTheFirstHasEnded();
    void aKilledProcessDoesNotKeepTheProfile();
    void aHolderThatDoesNotListenIsToldApart();
    void sayWhenTheLockCannotBeMade();

private:
    std::unique_ptr<QTemporaryDir> m_room;
    std::optional<ProfileDir> m_profile;
};

void SingleInstanceTest::init()
{
    m_room = std::make_unique<QTemporaryDir>();
    m_profile = *ProfileDir::open(m_room->path() + u"/profile"_s);
}

void SingleInstanceTest::theSecondRaisesTheFirst()
{
    SingleInstance first(*m_profile);
    SingleInstance second(*m_profile);
    QCOMPARE(first.claim().value(), SingleInstance::Role::First);
    QCOMPARE(second.claim().value(), SingleInstance::Role::Second);

    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const auto told = second.raiseFirst(u"foredesk://ticket/support/42"_s);
    QTRY_VERIFY(told.isFinished());
    QVERIFY(told.result());
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toString(), u"foredesk://ticket/support/42"_s);

    const auto again = second.raiseFirst({});
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result());
    QCOMPARE(raised.last().first().toString(), QString());
}

void SingleInstanceTest::aForeignLinkIsNotPassedOn()
{
    SingleInstance first(*m_profile);
    SingleInstance second(*m_profile);
    QVERIFY(first.claim() && second.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    const auto told = second.raiseFirst(u"file:///etc/passwd"_s);
    QTRY_VERIFY(told.isFinished());
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().toString(), QString());
}

void SingleInstanceTest::noiseOnTheSocketDoesNoHarm()
{
    SingleInstance first(*m_profile);
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QLocalSocket noise;
    noise.connectToServer(m_profile->socketFile());
    QVERIFY(noise.waitForConnected());
    noise.write(QByteArray(100000, 'x'));
    QTRY_COMPARE(noise.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(raised.size(), 0);

    SingleInstance second(*m_profile);
    const auto told = second.raiseFirst({});
    QTRY_VERIFY(told.isFinished());
    QVERIFY(told.result());
}

void SingleInstanceTest::theNextOneIsFirstAfterTheFirstHasEnded()
{
    auto first = std::make_unique<SingleInstance>(*m_profile);
    SingleInstance next(*m_profile);
    QCOMPARE(first->claim().value(), SingleInstance::Role::First);
    QCOMPARE(next.claim().value(), SingleInstance::Role::Second);
    first.reset();
    QCOMPARE(next.claim().value(), SingleInstance::Role::First);
}

void SingleInstanceTest::aKilledProcessDoesNotKeepTheProfile()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, m_profile->path()});
    QVERIFY(holder.waitForReadyRead());
    SingleInstance next(*m_profile);
    QCOMPARE(next.claim().value(), SingleInstance::Role::Second);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY2(QFile::exists(m_profile->socketFile()), "the killed process leaves its socket behind");
    QCOMPARE(next.claim().value(), SingleInstance::Role::First);

    SingleInstance later(*m_profile);
    QSignalSpy raised(&next, &SingleInstance::raiseRequested);
    const auto told = later.raiseFirst({});
    QTRY_VERIFY(told.isFinished());
    QVERIFY(told.result());
    QCOMPARE(raised.size(), 1);
}

void SingleInstanceTest::aHolderThatDoesNotListenIsToldApart()
{
    SingleInstance second(*m_profile);
    const auto told = second.raiseFirst({});
    QTRY_VERIFY(told.isFinished());
    QVERIFY(!told.result());
    QCOMPARE(told.result().error().kind, ErrorKind::Timeout);
}

void SingleInstanceTest::sayWhenTheLockCannotBeMade()
{
    QVERIFY(QDir(m_profile->path()).removeRecursively());
    SingleInstance first(*m_profile);
    const auto role = first.claim();
    QVERIFY(!role);
    QCOMPARE(role.error().kind, ErrorKind::Storage);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const qsizetype hold = app.arguments().indexOf(u"--hold"_s);
    if (hold > 0) {
        SingleInstance holder(*ProfileDir::open(app.arguments().at(hold + 1)));
        const auto role = holder.claim();
        puts(role && *role == SingleInstance::Role::First ? "held" : "not held");
        fflush(stdout);
        return QCoreApplication::exec();
    }
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_platform_singleinstance.moc"
