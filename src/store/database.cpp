// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/collation.h"
#include "store/searchtokenizer.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kBusyMs = 30'000; // a backup or virus scanner may hold the file (reliability F21); off the GUI thread
constexpr qsizetype kMostIdleStatements = 200;

/// An empty file of the right permissions is there before SQLite opens it; WAL and SHM take them over.
void createPrivate(const QString &file)
{
    QFile created(file);
    if (!created.exists() && created.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        created.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

bool saysDamaged(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

} // namespace

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString &file, Mode mode, Durability durability)
{
    close();
    m_damaged = false;
    m_file = file;
    if (mode == Mode::ReadWrite)
        createPrivate(file);
    QByteArray name = QUrl::fromLocalFile(file).toEncoded();
    if (mode == Mode::Immutable)
        name += "?immutable=1"; // a WAL file in a folder that cannot be written is readable in no other way
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    else
        configure(mode, durability);
    Result<void> opened = result();
    if (!opened)
        close();
    return opened;
}

void Database::configure(Mode mode, Durability durability)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, kBusyMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    exec("PRAGMA schema_version"); // the first read of the file: says "not a database" before anything else does
    if (!ok())
        return;
    registerSearchTokenizer(*this);
    registerCollation(*this);
    if (mode == Mode::ReadWrite) {
        exec("PRAGMA journal_mode=WAL");
        exec("PRAGMA secure_delete=ON");
        exec(durability == Durability::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
        exec(durability == Durability::Full ? "PRAGMA cache_size=-2000" : "PRAGMA cache_size=-16000");
    } else {
        exec("PRAGMA query_only=ON");
        exec("PRAGMA cache_size=-16000");
    }
    exec("PRAGMA temp_store=MEMORY");
}

void Database::close()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    m_error.reset();
}

void Database::exec(const char *sql)
{
    if (!ok())
        return;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

qint64 Database::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

Result<void> Database::result()
{
    if (!m_error)
        return {};
    Error error = *m_error;
    m_error.reset();
    return tl::unexpected(std::move(error));
}

void Database::fail(int code)
{
    fail(code, QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code)));
}

void Database::fail(int code, const QString &detail)
{
    m_damaged = m_damaged || saysDamaged(code);
    if (m_error)
        return;
    const ErrorKind kind = (code & 0xff) == SQLITE_INTERRUPT ? ErrorKind::Cancelled : ErrorKind::Storage;
    m_error = Error {kind, u"%1 (%2)"_s.arg(detail).arg(code), 0, std::nullopt, {}};
}

sqlite3_stmt *Database::prepare(const QByteArray &sql)
{
    if (!ok())
        return nullptr;
    sqlite3_stmt *statement = m_idle.take(sql);
    return statement ? statement : compile(sql);
}

sqlite3_stmt *Database::compile(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.constData(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code, QString::fromUtf8(sqlite3_errmsg(m_handle)) + u": "_s + QString::fromUtf8(sql.left(200)));
    return statement;
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.contains(sql) || m_idle.size() >= kMostIdleStatements)
        sqlite3_finalize(statement);
    else
        m_idle.insert(sql, statement);
}

} // namespace foredesk
