// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/profiledir.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

enum class Kind { Folder, File };

/// A socket's path is copied into 108 bytes, a terminating zero among them.
constexpr qsizetype kLongestSocketPath = 107;

tl::unexpected<Error> profileProblem(const QString &path, const QString &problem)
{
    return failure(ErrorKind::Storage, u"%1 %2"_s.arg(path, problem));
}

QString systemProblem()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Owner, kind and rights of one path; a missing one is fine.
Result<void> secure(const QString &path, Kind kind)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info {
    };
    if (lstat(name.constData(), &info) != 0) {
        if (errno == ENOENT)
            return {};
        return profileProblem(path, u"cannot be read: "_s + systemProblem());
    }
    if (S_ISLNK(info.st_mode))
        return profileProblem(path, u"is a symbolic link"_s);
    if (kind == Kind::Folder ? !S_ISDIR(info.st_mode) : !S_ISREG(info.st_mode))
        return profileProblem(path, kind == Kind::Folder ? u"is not a folder"_s : u"is not a file"_s);
    if (info.st_uid != geteuid())
        return profileProblem(path, u"belongs to another user"_s);
    const mode_t wanted = info.st_mode & (S_IRUSR | S_IWUSR | S_IXUSR);
    if ((info.st_mode & ALLPERMS) != wanted && chmod(name.constData(), wanted) != 0)
        return profileProblem(path, u"is open to others: "_s + systemProblem());
    return {};
}

Result<void> makeFolder(const QString &path)
{
    if (mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST)
        return profileProblem(path, u"cannot be made: "_s + systemProblem());
    return secure(path, Kind::Folder);
}

} // namespace

Result<ProfileDir> ProfileDir::open(const QString &path)
{
    ProfileDir profile(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    const QString parent = QFileInfo(profile.m_path).path();
    if (!QDir().mkpath(parent))
        return profileProblem(parent, u"cannot be made"_s);
    for (const QString &folder : {profile.path(), profile.attachmentsDir()})
        if (const auto made = makeFolder(folder); !made)
            return tl::unexpected(made.error());

    QStringList files {profile.settingsFile(), profile.lockFile()};
    for (const QString &database : {profile.outboxFile(), profile.cacheFile()})
        files << database << database + u"-wal"_s << database + u"-shm"_s << database + u"-journal"_s;
    for (const QString &file : std::as_const(files))
        if (const auto safe = secure(file, Kind::File); !safe)
            return tl::unexpected(safe.error());
    return profile;
}

QString ProfileDir::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/foredesk"_s;
}

QString ProfileDir::settingsFile() const
{
    return m_path + u"/settings.ini"_s;
}

QString ProfileDir::outboxFile() const
{
    return m_path + u"/outbox.db"_s;
}

QString ProfileDir::cacheFile() const
{
    return m_path + u"/cache.db"_s;
}

QString ProfileDir::attachmentsDir() const
{
    return m_path + u"/attachments"_s;
}

QString ProfileDir::lockFile() const
{
    return m_path + u"/lock"_s;
}

QString ProfileDir::socketFile() const
{
    const QString beside = m_path + u"/socket"_s;
    if (QFile::encodeName(beside).size() <= kLongestSocketPath)
        return beside;
    const QByteArray digest = QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/foredesk-"_s
        + QString::fromLatin1(digest);
}

} // namespace foredesk
