// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foredesk;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithDefaults();
    void remembersEverythingOverARestart();
    void accountsKeepTheirOrderAndText();
    void aBrokenAccountIsLeftOut();
    void wrongValuesGiveDefaults();
    void shortcutsCanBeReplacedEmptiedAndReset();
    void sayWhenTheDiskRefuses();
    void theFileIsPrivate();

private:
    QString file() const { return m_room->path() + u"/settings.ini"_s; }
    std::unique_ptr<QTemporaryDir> m_room;
};

void SettingsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_room = std::make_unique<QTemporaryDir>();
}

void SettingsTest::startsWithDefaults()
{
    const Settings settings(file());
    QCOMPARE(settings.density(), Density::Comfortable);
    QCOMPARE(settings.colorScheme(), ColorScheme::FollowSystem);
    QCOMPARE(settings.singleKeys(), SingleKeys::On);
    QCOMPARE(settings.undoSendSeconds(), 10);
    QCOMPARE(settings.language(), QString());
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(!settings.shortcuts(u"reply"_s));
}

void SettingsTest::remembersEverythingOverARestart()
{
    QString id;
    {
        Settings settings(file());
        QSignalSpy density(&settings, &Settings::densityChanged);
        settings.setDensity(Density::Spacious);
        QCOMPARE(density.size(), 1);
        settings.setColorScheme(ColorScheme::Dark);
        settings.setSingleKeys(SingleKeys::Off);
        settings.setUndoSendSeconds(0);
        settings.setLanguage(u"de"_s);
        settings.setViewState(u"queue/header"_s, QByteArray("\0\xff\x01;,", 5));
        id = settings.profileId();
    }
    Settings settings(file());
    QCOMPARE(settings.density(), Density::Spacious);
    QCOMPARE(settings.colorScheme(), ColorScheme::Dark);
    QCOMPARE(settings.singleKeys(), SingleKeys::Off);
    QCOMPARE(settings.undoSendSeconds(), 0);
    QCOMPARE(settings.language(), u"de"_s);
    QCOMPARE(settings.viewState(u"queue/header"_s), QByteArray("\0\xff\x01;,", 5));
    QVERIFY(!id.isEmpty());
    QCOMPARE(settings.profileId(), id);
}

void SettingsTest::accountsKeepTheirOrderAndText()
{
    const QJsonObject first {{u"id"_s, u"zürich"_s}, {u"name"_s, u"Zürich, \"Süd\"; 50 % @Invalid()"_s}};
    const QJsonObject second {{u"id"_s, u"a"_s}, {u"undo"_s, 5}};
    {
        Settings settings(file());
        QVERIFY(settings.setAccounts({first, second}));
    }
    {
        Settings settings(file());
        QCOMPARE(settings.accounts(), (QList<QJsonObject> {first, second}));
        QVERIFY(settings.setAccounts({first}));
    }
    {
        Settings settings(file());
        QCOMPARE(settings.accounts(), QList<QJsonObject> {first});
        QVERIFY(settings.setAccounts({}));
    }
    QVERIFY(Settings(file()).accounts().isEmpty());
}

void SettingsTest::aBrokenAccountIsLeftOut()
{
    {
        QSettings raw(file(), QSettings::IniFormat);
        raw.setValue(u"accounts/list"_s, QStringList {u"{not json"_s, uR"({"id":"ok"})"_s, u"[]"_s});
    }
    QTest::ignoreMessage(QtWarningMsg, "an account in the settings cannot be read");
    QTest::ignoreMessage(QtWarningMsg, "an account in the settings cannot be read");
    const auto accounts = Settings(file()).accounts();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().value(u"id"_s), u"ok"_s);
}

void SettingsTest::wrongValuesGiveDefaults()
{
    {
        QSettings raw(file(), QSettings::IniFormat);
        raw.setValue(u"look/density"_s, u"huge"_s);
        raw.setValue(u"keys/single"_s, 7);
        raw.setValue(u"send/undoSeconds"_s, u"soon"_s);
    }
    {
        Settings settings(file());
        QCOMPARE(settings.density(), Density::Comfortable);
        QCOMPARE(settings.singleKeys(), SingleKeys::On);
        QCOMPARE(settings.undoSendSeconds(), 10);
        settings.setUndoSendSeconds(100000);
        QCOMPARE(settings.undoSendSeconds(), 120);
        settings.setUndoSendSeconds(-1);
        QCOMPARE(settings.undoSendSeconds(), 0);
    }
}

void SettingsTest::shortcutsCanBeReplacedEmptiedAndReset()
{
    Settings settings(file());
    QSignalSpy changed(&settings, &Settings::shortcutsChanged);
    settings.setShortcuts(u"reply"_s, {u"Ctrl+R"_s, u"R"_s});
    settings.setShortcuts(u"delete"_s, {});
    QCOMPARE(settings.shortcuts(u"reply"_s), (QStringList {u"Ctrl+R"_s, u"R"_s}));
    QCOMPARE(Settings(file()).shortcuts(u"delete"_s), QStringList());
    settings.resetShortcuts(u"reply"_s);
    QVERIFY(!settings.shortcuts(u"reply"_s));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.last().first().toString(), u"reply"_s);
}

void SettingsTest::sayWhenTheDiskRefuses()
{
    // A folder in place of the file: not even root can write that.
    QVERIFY(QDir().mkpath(file()));
    Settings settings(file());
    const auto saved = settings.setAccounts({QJsonObject {{u"id"_s, u"a"_s}}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Storage);
    QVERIFY(saved.error().detail.contains(file()));
}

void SettingsTest::theFileIsPrivate()
{
    Settings settings(file());
    QVERIFY(settings.setAccounts({QJsonObject {{u"id"_s, u"a"_s}}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file()) & others));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_platform_settings.moc"
