// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace foredesk::sandbox
{

class Connection;

/// SQLite refused something: a defect of the sandbox or a full disk, never an answer for a client. Thrown inside the
/// sandbox only; the server turns it into a 500.
class DatabaseError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One prepared statement in use, borrowed from its connection's cache and given back reset. Bind positions and columns
/// count as SQLite's do: parameters from 1, columns from 0. Text is UTF-8. Lives shorter than its connection and stays
/// on the thread that leased it.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    template <typename T>
    requires std::is_integral_v<T> || std::is_enum_v<T> Statement &bind(int position, T value)
    {
        return bindInteger(position, static_cast<std::int64_t>(value));
    }
    Statement &bind(int position, double value);
    Statement &bind(int position, std::string_view text); ///< Copied.
    Statement &bind(int position, std::nullopt_t); ///< NULL.
    template <typename T>
    Statement &bind(int position, const std::optional<T> &value)
    {
        return value ? bind(position, *value) : bind(position, std::nullopt);
    }
    Statement &bindBlob(int position, std::string_view bytes); ///< Copied.
    /// Text that outlives the statement's next step; not copied, for bulk inserts.
    Statement &bindView(int position, std::string_view text);

    /// A C++ object for a function of ours, by its type's name; it must outlive the statement's use.
    Statement &bindPointer(int position, const void *object, const char *type);

    /// bind(1, first), bind(2, second) …
    template <typename... Values>
    Statement &with(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    /// Steps to the next row; false at the end.
    bool next();
    /// Runs a statement that returns no rows and resets it, so that it can be bound and run again.
    void run();

    bool isNull(int column) const;
    std::int64_t integer(int column) const; ///< 0 for NULL.
    double real(int column) const;
    std::string text(int column) const; ///< Empty for NULL.
    std::string_view view(int column) const; ///< Text or blob, valid until the next step.
    std::optional<std::int64_t> optionalInteger(int column) const;
    std::optional<std::string> optionalText(int column) const;

private:
    friend class Connection;
    Statement(Connection *connection, sqlite3_stmt *statement)
        : m_connection(connection)
        , m_statement(statement)
    {
    }
    Statement &bindInteger(int position, std::int64_t value);
    void check(int code) const;

    Connection *m_connection;
    sqlite3_stmt *m_statement;
};

} // namespace foredesk::sandbox
