// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "store/statement.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kSmallestDatabase = 512;

bool canWrite(const QString &path)
{
    // as the process acts now, not as its real user: QFileInfo asks for the latter
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool isWritable(const QString &file)
{
    return canWrite(QFileInfo(file).absolutePath()) && (!QFile::exists(file) || canWrite(file));
}

bool everyPageIsSound(Database &database)
{
    Statement check(database, "PRAGMA quick_check(1)");
    return check.next() && check.text(0) == u"ok"_s;
}

FileCheck outcomeOf(Database &database, const Result<void> &result)
{
    if (result)
        return {};
    return {database.isDamaged() ? FileState::Damaged : FileState::Refused, result.error()};
}

} // namespace

FileCheck openForWriting(Database &database, const QString &file, Database::Durability durability, CheckDepth depth,
    std::span<const Migration> migrations)
{
    if (!isWritable(file))
        return {FileState::NotWritable, Error {ErrorKind::Storage, file, 0, std::nullopt, {}}};
    const Error damaged {ErrorKind::Storage, u"%1 is damaged"_s.arg(file), 0, std::nullopt, {}};
    // SQLite takes the stump of a file for an empty database and would write over it.
    if (const qint64 size = QFileInfo(file).size(); size > 0 && size < kSmallestDatabase)
        return {FileState::Damaged, damaged};
    if (const auto opened = database.open(file, Database::Mode::ReadWrite, durability); !opened)
        return {database.isDamaged() ? FileState::Damaged : FileState::Refused, opened.error()};
    if (depth == CheckDepth::Pages && !everyPageIsSound(database)) {
        std::ignore = database.result();
        return {FileState::Damaged, damaged};
    }
    Result<void> migrated = migrate(database, migrations);
    if (migrated) {
        // A file that lost its tables but not its version would pass until the first query.
        Statement tables(database, "SELECT value FROM meta LIMIT 1");
        tables.next();
        migrated = database.result();
        if (!migrated)
            return {FileState::Damaged, migrated.error()};
    }
    return outcomeOf(database, migrated);
}

Result<void> openForReading(Database &database, const QString &file, std::span<const Migration> migrations)
{
    auto opened = database.open(file, Database::Mode::Immutable, Database::Durability::Normal);
    if (!opened)
        return opened;
    Statement version(database, "PRAGMA user_version");
    if (!version.next() || version.integer(0) != static_cast<qint64>(migrations.size()))
        return failure(ErrorKind::Storage, u"%1 is of another version and cannot be changed"_s.arg(file));
    return {};
}

QString setAside(const QString &file)
{
    for (int number = 1; number < 1000; ++number) {
        const QString target = u"%1.damaged-%2"_s.arg(file).arg(number);
        if (QFile::exists(target))
            continue;
        if (!QFile::rename(file, target))
            return QString();
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::rename(file + suffix, target + suffix);
        return target;
    }
    return QString();
}

} // namespace foredesk
