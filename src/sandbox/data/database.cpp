// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/database.h"

#include "sandbox/data/schema.h"
#include "sandbox/data/ticketset.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>

namespace foredesk::sandbox
{

Connection::Connection(Database &database, const std::string &path)
    : m_database(database)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path.c_str(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const std::string problem = m_handle ? sqlite3_errmsg(m_handle) : "no memory";
        sqlite3_close(m_handle);
        throw DatabaseError(path + ": " + problem);
    }
    sqlite3_busy_timeout(m_handle, 10'000);
    // A test corpus is worth no fsync: the file can be made again from its seed.
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384;"
            "PRAGMA mmap_size=2147483648; PRAGMA temp_store=MEMORY;");
    registerTicketSets(m_handle);
}

Connection::~Connection()
{
    for (const auto &[sql, statements] : m_idle)
        std::ranges::for_each(statements, sqlite3_finalize);
    sqlite3_close(m_handle);
}

Statement Connection::prepare(std::string_view sql)
{
    auto &idle = m_idle[std::string(sql)];
    if (!idle.empty()) {
        sqlite3_stmt *statement = idle.back();
        idle.pop_back();
        return {this, statement};
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(
        m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        throw DatabaseError(std::string(sqlite3_errmsg(m_handle)) + " in " + std::string(sql));
    return {this, statement};
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

void Connection::execute(const std::string &sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        const std::string problem = message ? message : "unknown error";
        sqlite3_free(message);
        throw DatabaseError(problem + " in " + sql.substr(0, 200));
    }
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_handle);
}

std::int64_t Connection::nowMs() const
{
    return m_database.nowMs();
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    if (connection.m_depth == 0)
        m_lock = std::unique_lock(connection.m_database.m_writeLock);
    connection.execute(
        connection.m_depth == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT nested" + std::to_string(connection.m_depth));
    ++connection.m_depth;
}

void Transaction::commit()
{
    const int depth = m_connection.m_depth - 1;
    m_connection.execute(depth == 0 ? "COMMIT" : "RELEASE nested" + std::to_string(depth));
    m_connection.m_depth = depth;
    m_open = false;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    const std::string name = "nested" + std::to_string(--m_connection.m_depth);
    const std::string sql = m_connection.m_depth == 0 ? "ROLLBACK" : "ROLLBACK TO " + name + "; RELEASE " + name;
    // SQLite may have rolled back by itself already; there is nothing to tell anybody then.
    sqlite3_exec(m_connection.m_handle, sql.c_str(), nullptr, nullptr, nullptr);
}

Lease::Lease(Database &database, std::unique_ptr<Connection> connection)
    : m_database(&database)
    , m_connection(std::move(connection))
{
}

Lease::~Lease()
{
    if (m_connection)
        m_database->giveBack(std::move(m_connection));
}

Database::Database(const std::string &path)
    : m_path(path)
{
    const Lease connection = lease();
    migrate(*connection);
    Statement offset = connection->prepare("SELECT value FROM settings WHERE key = 'clock_offset_ms'");
    if (offset.next())
        m_clockOffset = offset.integer(0);
}

Database::~Database() = default;

Lease Database::lease()
{
    {
        const std::lock_guard lock(m_poolLock);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return {*this, std::move(connection)};
        }
    }
    return {*this, std::make_unique<Connection>(*this, m_path)};
}

void Database::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_poolLock);
    m_idle.push_back(std::move(connection));
}

std::int64_t Database::nowMs()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const std::int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count() + m_clockOffset;
    std::int64_t last = m_lastTime;
    while (!m_lastTime.compare_exchange_weak(last, std::max(now, last + 1))) { }
    return std::max(now, last + 1);
}

void Database::advanceClock(std::int64_t byMs)
{
    m_clockOffset += byMs;
    const Lease connection = lease();
    connection
        ->prepare("INSERT INTO settings(key, value) VALUES('clock_offset_ms', ?1)"
                  " ON CONFLICT(key) DO UPDATE SET value = excluded.value")
        .with(std::to_string(m_clockOffset.load()))
        .run();
}

} // namespace foredesk::sandbox
