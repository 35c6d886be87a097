// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "base/failpoint.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr QLatin1String kNewer("written by a newer version of Foredesk");

qint64 userVersion(Database &database)
{
    Statement version(database, "PRAGMA user_version");
    return version.next() ? version.integer(0) : 0;
}

Result<void> runMigration(Database &database, const Migration &migration, qint64 version)
{
    Transaction transaction(database);
    for (const char *sql : migration.statements)
        database.exec(sql);
    database.exec(QByteArray("PRAGMA user_version=" + QByteArray::number(version)).constData());
    failPoint("migration");
    return transaction.commit();
}

} // namespace

Result<void> migrate(Database &database, std::span<const Migration> migrations)
{
    const qint64 found = userVersion(database);
    if (!database.ok())
        return database.result();
    const auto newest = static_cast<qint64>(migrations.size());
    if (found > newest || found < 0) {
        return failure(ErrorKind::Storage,
            u"%1: version %2, known up to %3: %4"_s.arg(database.file()).arg(found).arg(newest).arg(kNewer));
    }
    for (qint64 version = found + 1; version <= newest; ++version) {
        const auto done = runMigration(database, migrations[static_cast<std::size_t>(version - 1)], version);
        if (!done)
            return done;
    }
    return {};
}

bool isNewerVersion(const Error &error)
{
    return error.kind == ErrorKind::Storage && error.detail.endsWith(kNewer);
}

} // namespace foredesk
