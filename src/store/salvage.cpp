// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/statement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct SalvagedTable {
    QByteArray name;
    QByteArray columns;
    int columnCount;
    QByteArray order; ///< Read from both ends: a broken page in the middle hides neither.
};

const QList<SalvagedTable> &salvagedTables()
{
    static const QList<SalvagedTable> tables {
        {"operation",
            "sequence, id, account, ticket, command, state, attention, attempt, submitted_at, not_before,"
            " started_at, base, server_id, error, evidence, follows, finished_at, undone",
            18, "rowid"},
        {"draft", "id, account, ticket, visibility, body, extra, saved_at", 7, "rowid"},
        {"draft_version", "number, draft, account, body, saved_at", 5, "rowid"},
        {"mark", "account, ticket, seen_at", 3, "account"},
        {"log", "id, at, kind, account, ticket, operation, text", 7, "rowid"},
        {"view", "position, json", 2, "rowid"},
        {"meta", "key, value", 2, "key"},
    };
    return tables;
}

QByteArray placeholders(int count)
{
    QByteArray list("?");
    for (int i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

int copyRows(sqlite3 *damaged, const SalvagedTable &table, const QByteArray &way, Database &fresh)
{
    const QByteArray read
        = "SELECT " + table.columns + " FROM " + table.name + " NOT INDEXED ORDER BY " + table.order + way;
    const QByteArray write = "INSERT OR IGNORE INTO " + table.name + " (" + table.columns + ") VALUES ("
        + placeholders(table.columnCount) + ')';
    sqlite3_stmt *from = nullptr;
    sqlite3_stmt *to = nullptr;
    int copied = 0;
    if (sqlite3_prepare_v2(damaged, read.constData(), -1, &from, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(fresh.handle(), write.constData(), -1, &to, nullptr) == SQLITE_OK) {
        while (sqlite3_step(from) == SQLITE_ROW) {
            for (int column = 0; column < table.columnCount; ++column)
                sqlite3_bind_value(to, column + 1, sqlite3_column_value(from, column));
            if (sqlite3_step(to) == SQLITE_DONE) // a row of the wrong types is refused by STRICT and left out
                copied += sqlite3_changes(fresh.handle());
            sqlite3_reset(to);
        }
    }
    sqlite3_finalize(from);
    sqlite3_finalize(to);
    return copied;
}

} // namespace

Result<int> salvageOutbox(const QString &damagedFile, Database &fresh)
{
    sqlite3 *damaged = nullptr;
    int copied = 0;
    Transaction transaction(fresh);
    if (sqlite3_open_v2(damagedFile.toUtf8().constData(), &damaged, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        for (const SalvagedTable &table : salvagedTables()) {
            copied += copyRows(damaged, table, " ASC", fresh);
            copied += copyRows(damaged, table, " DESC", fresh);
        }
    }
    sqlite3_close_v2(damaged);
    fresh.exec("UPDATE operation SET state = 'needs_you', attention = 'salvaged'"
               " WHERE state NOT IN ('done', 'discarded')");
    if (const auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return copied;
}

} // namespace foredesk
