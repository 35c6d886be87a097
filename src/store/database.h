// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace foredesk
{

/// One connection to one SQLite file, for one thread. The first failing call keeps its error and every later read
/// returns nothing, so that a whole job is written without a check a line and asked once at the end (`result()`).
/// The C interface is used throughout, not QSqlQuery: bulk writes are 2–3 times faster and one way is enough.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly, Immutable };
    enum class Durability { Full, Normal }; ///< `synchronous`: Full survives power loss, Normal never corrupts.

    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens and proves that it is a database by reading its schema version: the library opens any file without
    /// complaint. Mode::ReadWrite creates a missing file, readable by its owner only.
    Result<void> open(const QString &file, Mode mode, Durability durability);
    void close();
    bool isOpen() const { return m_handle != nullptr; }

    /// Runs one statement that has no parameters and whose rows do not matter.
    void exec(const char *sql);
    qint64 lastRowId() const;
    int changes() const; ///< Rows the last INSERT, UPDATE or DELETE touched.
    qint64 totalChanges() const;
    sqlite3 *handle() const { return m_handle; }
    QString file() const { return m_file; }

    bool ok() const { return !m_error; }
    /// The first error since the last call, as ErrorKind::Storage; forgets it.
    Result<void> result();
    /// True when the error (or an earlier one since open) says that the file itself is damaged.
    bool isDamaged() const { return m_damaged; }
    void fail(int code);
    void fail(int code, const QString &detail);

    /// A prepared statement by its text; cached while the connection lives. Null after an error.
    sqlite3_stmt *prepare(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

private:
    void configure(Mode mode, Durability durability);
    sqlite3_stmt *compile(const QByteArray &sql);

    sqlite3 *m_handle = nullptr;
    QString m_file;
    QHash<QByteArray, sqlite3_stmt *> m_idle;
    std::optional<Error> m_error;
    bool m_damaged = false;
};

} // namespace foredesk
