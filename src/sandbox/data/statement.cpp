// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/statement.h"

#include "sandbox/data/database.h"

#include <sqlite3.h>

#include <utility>

namespace foredesk::sandbox
{

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        throw DatabaseError(
            std::string(sqlite3_errmsg(sqlite3_db_handle(m_statement))) + " in " + sqlite3_sql(m_statement));
    }
}

Statement &Statement::bindInteger(int position, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

Statement &Statement::bind(int position, double value)
{
    check(sqlite3_bind_double(m_statement, position, value));
    return *this;
}

Statement &Statement::bind(int position, std::string_view text)
{
    // A null pointer would bind NULL: an empty string is a value.
    const char *data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, position, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindView(int position, std::string_view text)
{
    const char *data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(m_statement, position, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int position, std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, position));
    return *this;
}

Statement &Statement::bindBlob(int position, std::string_view bytes)
{
    check(sqlite3_bind_blob64(m_statement, position, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindPointer(int position, const void *object, const char *type)
{
    check(sqlite3_bind_pointer(m_statement, position, const_cast<void *>(object), type, nullptr));
    return *this;
}

bool Statement::next()
{
    const int code = sqlite3_step(m_statement);
    check(code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    const int code = sqlite3_step(m_statement);
    check(code);
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const
{
    return std::string(view(column));
}

std::string_view Statement::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace foredesk::sandbox
