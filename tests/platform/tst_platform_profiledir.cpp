// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processlimits.h"
#include "platform/profiledir.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace foredesk;
using namespace Qt::StringLiterals;

class ProfileDirTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAPrivateFolder();
    void narrowsTheRightsOfWhatIsThere();
    void refusesALink_data();
    void refusesALink();
    void refusesAFolderInTheWayOfAFile();
    void refusesAFileInTheWayOfTheFolder();
    void refusesAnothersFolder();
    void sayWhenItCannotBeMade();
    void theSocketPathFitsInASocketAddress();
    void newFilesArePrivateAndCrashesLeaveNoCore();

private:
    static mode_t modeOf(const QString &path);
    static void write(const QString &path);
    QString under(const QString &name) const { return m_room->path() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_room;
};

mode_t ProfileDirTest::modeOf(const QString &path)
{
    struct stat info {
    };
    return lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & ALLPERMS : 0;
}

void ProfileDirTest::write(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("x");
}

void ProfileDirTest::init()
{
    m_room = std::make_unique<QTemporaryDir>();
    QVERIFY(m_room->isValid());
}

void ProfileDirTest::makesAPrivateFolder()
{
    const auto profile = ProfileDir::open(under(u"a/b/profile"_s));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    QCOMPARE(modeOf(profile->path()), mode_t(0700));
    QCOMPARE(modeOf(profile->attachmentsDir()), mode_t(0700));
    QCOMPARE(profile->outboxFile(), under(u"a/b/profile/outbox.db"_s));
    QVERIFY(ProfileDir::open(profile->path()));
}

void ProfileDirTest::narrowsTheRightsOfWhatIsThere()
{
    const QString path = under(u"profile"_s);
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0755), 0);
    write(path + u"/cache.db-wal"_s);
    QCOMPARE(chmod(QFile::encodeName(path + u"/cache.db-wal"_s).constData(), 0644), 0);
    QVERIFY(ProfileDir::open(path));
    QCOMPARE(modeOf(path), mode_t(0700));
    QCOMPARE(modeOf(path + u"/cache.db-wal"_s), mode_t(0600));
}

void ProfileDirTest::refusesALink_data()
{
    QTest::addColumn<QString>("link");
    for (const char *name : {"", "/attachments", "/settings.ini", "/outbox.db", "/outbox.db-wal", "/cache.db", "/lock"})
        QTest::newRow(*name ? name : "the profile itself") << QString::fromLatin1(name);
}

void ProfileDirTest::refusesALink()
{
    QFETCH(QString, link);
    const QString path = under(u"profile"_s);
    QVERIFY(QDir().mkpath(link.isEmpty() ? under(u"elsewhere"_s) : path));
    if (!link.isEmpty())
        write(under(u"elsewhere"_s));
    QVERIFY(QFile::link(under(u"elsewhere"_s), path + link));
    const auto profile = ProfileDir::open(path);
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Storage);
    QCOMPARE(profile.error().detail, path + link + u" is a symbolic link"_s);
}

void ProfileDirTest::refusesAFolderInTheWayOfAFile()
{
    QVERIFY(QDir().mkpath(under(u"profile/outbox.db"_s)));
    const auto profile = ProfileDir::open(under(u"profile"_s));
    QVERIFY(!profile);
    QVERIFY(profile.error().detail.endsWith("outbox.db is not a file"_L1));
}

void ProfileDirTest::refusesAFileInTheWayOfTheFolder()
{
    write(under(u"profile"_s));
    const auto profile = ProfileDir::open(under(u"profile"_s));
    QVERIFY(!profile);
    QVERIFY(profile.error().detail.endsWith("profile is not a folder"_L1));
}

void ProfileDirTest::refusesAnothersFolder()
{
    if (geteuid() != 0)
        QSKIP("only root can give a folder away");
    QVERIFY(QDir().mkpath(under(u"profile"_s)));
    QCOMPARE(chown(QFile::encodeName(under(u"profile"_s)).constData(), 12345, 12345), 0);
    const auto profile = ProfileDir::open(under(u"profile"_s));
    QVERIFY(!profile);
    QVERIFY(profile.error().detail.endsWith("belongs to another user"_L1));
}

void ProfileDirTest::sayWhenItCannotBeMade()
{
    write(under(u"file"_s));
    const auto profile = ProfileDir::open(under(u"file/profile"_s));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Storage);
    QVERIFY(profile.error().detail.contains(under(u"file"_s)));
}

void ProfileDirTest::theSocketPathFitsInASocketAddress()
{
    const auto near = ProfileDir::open(under(u"p"_s));
    QCOMPARE(near->socketFile(), under(u"p/socket"_s));
    const auto far = ProfileDir::open(under(QString(120, u'p')));
    const auto farther = ProfileDir::open(under(QString(121, u'p')));
    QVERIFY(far && farther);
    QVERIFY(far->socketFile().size() < 108);
    QVERIFY(far->socketFile() != farther->socketFile());
}

void ProfileDirTest::newFilesArePrivateAndCrashesLeaveNoCore()
{
    limitProcess();
    write(under(u"new"_s));
    QCOMPARE(modeOf(under(u"new"_s)), mode_t(0600));
    rlimit core {1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
    QCOMPARE(core.rlim_cur, rlim_t(0));
    QCOMPARE(core.rlim_max, rlim_t(0));
}

QTEST_GUILESS_MAIN(ProfileDirTest)
#include "tst_platform_profiledir.moc"
