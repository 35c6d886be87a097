// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/statement.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace foredesk::sandbox
{

class Database;

/// One SQLite connection with its prepared statements. Used by one thread at a time: lease one from the Database for
/// the length of a request.
class Connection
{
public:
    Connection(Database &database, const std::string &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement from the cache, reset and unbound. The text should be constant: every different text is kept.
    Statement prepare(std::string_view sql);
    /// Runs one or more statements without parameters.
    void execute(const std::string &sql);
    std::int64_t lastInsertId() const;
    /// Rows changed by the last statement that ran.
    std::int64_t changes() const;
    /// The sandbox's time, see Database::nowMs().
    std::int64_t nowMs() const;
    Database &database() { return m_database; }

private:
    friend class Statement;
    friend class Transaction;
    void giveBack(sqlite3_stmt *statement);

    Database &m_database;
    sqlite3 *m_handle = nullptr;
    int m_depth = 0;
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_idle;
};

/// A write transaction, rolled back unless committed. Only one thread writes at a time: the constructor waits for the
/// others. Nests as savepoints, so data functions open their own and callers may join several.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    std::unique_lock<std::mutex> m_lock;
    bool m_open = true;
};

/// A connection borrowed from the pool; gives it back when it dies.
class Lease
{
public:
    Lease(Database &database, std::unique_ptr<Connection> connection);
    Lease(Lease &&) noexcept = default;
    Lease &operator=(Lease &&) = delete;
    ~Lease();
    Connection &operator*() const { return *m_connection; }
    Connection *operator->() const { return m_connection.get(); }

private:
    Database *m_database;
    std::unique_ptr<Connection> m_connection;
};

/// The sandbox's data file: a pool of connections, one writer at a time, and the desk's clock. Thread-safe.
class Database
{
public:
    /// Opens or creates `path` and brings its schema up to date. Throws DatabaseError, also for a file that a newer
    /// program wrote.
    explicit Database(const std::string &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Lease lease();

    /// UTC milliseconds of the desk: the machine's clock plus what tests advanced it by. Never the same twice in a
    /// row and never going back, so that an order by time is an order.
    std::int64_t nowMs();
    /// Moves the desk's clock ahead for good, kept in the file.
    void advanceClock(std::int64_t byMs);

private:
    friend class Connection;
    friend class Lease;
    friend class Transaction;
    void giveBack(std::unique_ptr<Connection> connection);

    std::string m_path;
    std::mutex m_poolLock;
    std::vector<std::unique_ptr<Connection>> m_idle;
    std::mutex m_writeLock;
    std::atomic<std::int64_t> m_clockOffset {0};
    std::atomic<std::int64_t> m_lastTime {0};
};

} // namespace foredesk::sandbox
