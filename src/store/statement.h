// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QByteArrayView>
#include <QString>

#include <type_traits>

namespace foredesk
{

/// A prepared statement borrowed from its Database for one use; reset and given back at the end of its life. After an
/// error of the database all calls do nothing and reads are empty.
class Statement
{
public:
    Statement(Database &database, QByteArray sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the next parameters in order.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        (bindNext(values), ...);
        return *this;
    }

    /// The next row; false at the end and after an error.
    bool next();
    /// Runs to the end and makes the statement ready for new parameters.
    void run();
    void reset();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

private:
    template <class Value>
    void bindNext(const Value &value)
    {
        ++m_bound;
        if constexpr (std::is_integral_v<Value>)
            bindInteger(static_cast<qint64>(value));
        else if constexpr (std::is_enum_v<Value>)
            bindInteger(static_cast<qint64>(value));
        else if constexpr (std::is_same_v<Value, QString>)
            bindText(value);
        else if constexpr (std::is_same_v<Value, QByteArray>)
            bindBytes(value);
        else if constexpr (std::is_same_v<Value, std::nullptr_t>)
            bindNull();
        else
            bindText(value.value()); // strong ids
    }
    void bindInteger(qint64 value);
    void bindText(const QString &value);
    void bindBytes(const QByteArray &value);
    void bindNull();
    void check(int code);

    Database &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/// One unchanging sight of the file for all statements of a job, and one lock of it instead of one a statement.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

/// Rolls back unless committed. One level only.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Commits, or rolls back and returns the first error of any statement since the beginning.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace foredesk
