// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foredesk
{

Statement::Statement(Database &database, QByteArray sql)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_statement(database.prepare(m_sql))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        m_database.fail(code);
}

void Statement::bindInteger(qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, m_bound, value));
}

void Statement::bindText(const QString &value)
{
    if (!m_statement)
        return;
    const QByteArray utf8 = value.toUtf8(); // a null QString is an empty text here, never NULL
    check(sqlite3_bind_text64(m_statement, m_bound, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBytes(const QByteArray &value)
{
    if (m_statement) {
        check(sqlite3_bind_blob64(
            m_statement, m_bound, value.constData(), static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
    }
}

void Statement::bindNull()
{
    if (m_statement)
        check(sqlite3_bind_null(m_statement, m_bound));
}

bool Statement::next()
{
    if (!m_statement || !m_database.ok())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    return false;
}

void Statement::run()
{
    while (next()) { }
    reset();
}

void Statement::reset()
{
    m_bound = 0;
    if (m_statement)
        sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return m_statement ? sqlite3_column_int64(m_statement, column) : 0;
}

QString Statement::text(int column) const
{
    if (!m_statement)
        return QString();
    // As text SQLite would copy it to end it with a zero.
    const auto *utf8 = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return size > 0 ? QString::fromUtf8(utf8, size) : QString(u""_s);
}

QByteArray Statement::bytes(int column) const
{
    if (!m_statement)
        return QByteArray();
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return !m_statement || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
{
    Statement(database, "BEGIN").run();
}

Snapshot::~Snapshot()
{
    if (m_database.ok())
        Statement(m_database, "COMMIT").run();
    // After an error; sqlite3_interrupt() may hit the end, too, but not twice.
    for (int attempt = 0; attempt < 3 && m_database.isOpen() && !sqlite3_get_autocommit(m_database.handle()); ++attempt)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    database.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open && m_database.isOpen())
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    m_database.exec("COMMIT");
    m_open = !m_database.ok();
    return m_database.result();
}

} // namespace foredesk
