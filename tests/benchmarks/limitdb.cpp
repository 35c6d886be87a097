// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/limitdb.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kSnippetLength = 160;
constexpr int kBeforeWord = 40;
#define LINE_COLUMNS                                                                                                   \
    "t.id, t.subject, t.requester, t.email, t.state, t.priority, t.user_id, t.tags, t.snippet, t.created_at,"          \
    " t.activity_at"

void bindText(sqlite3_stmt *statement, int position, const QByteArray &utf8)
{
    sqlite3_bind_text(statement, position, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

QString columnText(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
        sqlite3_column_bytes(statement, column));
}

/// Lives as long as the statement stays at its row.
QByteArray columnBytes(sqlite3_stmt *statement, int column)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
        sqlite3_column_bytes(statement, column));
}

/// Milliseconds of either form of time an API may use.
qint64 timeOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toInteger()
                            : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

/// Markup out, in one pass over the bytes.
QByteArray wordsOf(const QByteArray &text, bool html)
{
    if (!html)
        return text;
    QByteArray words;
    words.reserve(text.size());
    bool inside = false;
    for (const char c : text) {
        if (c == '<')
            inside = true;
        else if (c == '>')
            inside = false;
        else if (!inside)
            words.append(c);
    }
    return words;
}

/// Names, or objects that have one.
QByteArray tagsOf(const QJsonValue &value)
{
    QByteArray tags;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &tag : list)
        tags += (tags.isEmpty() ? "" : "\n") + (tag.isObject() ? tag["name"_L1] : tag).toString().toUtf8();
    return tags;
}

LimitDatabase::Line lineOf(sqlite3_stmt *row)
{
    return {sqlite3_column_int64(row, 0), columnText(row, 1), columnText(row, 2), columnText(row, 3),
        columnText(row, 4), columnText(row, 5), sqlite3_column_int64(row, 6), columnText(row, 7), columnText(row, 8),
        sqlite3_column_int64(row, 9), sqlite3_column_int64(row, 10), {}};
}

bool looksLikeHtml(const QByteArray &text)
{
    return text.contains("</") || text.contains("<br");
}

} // namespace

LimitDatabase::LimitDatabase(const QString &file)
{
    sqlite3_open(file.toUtf8().constData(), &m_handle);
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16384");
    run("CREATE TABLE IF NOT EXISTS ticket(id INTEGER PRIMARY KEY, subject TEXT, requester TEXT, email TEXT, state "
        "TEXT,"
        " priority TEXT, user_id INTEGER, created_at INTEGER, activity_at INTEGER, tags TEXT, snippet TEXT,"
        " description TEXT);"
        "CREATE INDEX IF NOT EXISTS ticket_activity ON ticket(activity_at);"
        "CREATE INDEX IF NOT EXISTS ticket_open ON ticket(state, activity_at);"
        "CREATE TABLE IF NOT EXISTS message(id INTEGER PRIMARY KEY, ticket INTEGER, kind TEXT, author TEXT,"
        " created_at INTEGER, html INTEGER, body TEXT);"
        "CREATE INDEX IF NOT EXISTS message_ticket ON message(ticket);"
        "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, content='', columnsize=0,"
        " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');"
        "INSERT INTO words(words, rank) VALUES('hashsize', 33554432)");
}

LimitDatabase::~LimitDatabase()
{
    for (sqlite3_stmt *prepared : std::as_const(m_statements))
        sqlite3_finalize(prepared);
    sqlite3_close(m_handle);
}

void LimitDatabase::run(const char *sql)
{
    sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

sqlite3_stmt *LimitDatabase::statement(const char *sql)
{
    sqlite3_stmt *&prepared = m_statements[sql];
    if (!prepared)
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    sqlite3_reset(prepared);
    return prepared;
}

void LimitDatabase::begin()
{
    run("BEGIN");
}

void LimitDatabase::commit()
{
    run("COMMIT");
}

bool LimitDatabase::putTicket(const QJsonObject &ticket)
{
    const QJsonObject requester = ticket["requester"_L1].toObject();
    const QJsonValue id = ticket["ticket_id"_L1];
    const QByteArray description = ticket["description"_L1].toString().toUtf8();
    const QByteArray subject = ticket["subject"_L1].toString().toUtf8();
    const QByteArray name = requester["name"_L1].toString().toUtf8();
    static const char *const kUpsert
        = "INSERT INTO ticket VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?11,?12,?10) ON CONFLICT(id) DO UPDATE SET subject=?2,"
          " requester=?3, email=?4, state=?5, priority=?6, user_id=?7, activity_at=?9, description=?10, tags=?11,"
          " snippet=?12 WHERE activity_at<>?9 OR state<>?5 OR priority<>?6 OR user_id IS NOT ?7 OR subject<>?2 OR"
          " description<>?10 OR tags<>?11";
    sqlite3_stmt *put = statement(kUpsert);
    sqlite3_bind_int64(put, 1, id.toInteger());
    bindText(put, 2, subject);
    bindText(put, 3, name);
    bindText(put, 4, requester["email"_L1].toString().toUtf8());
    bindText(put, 5, ticket["state"_L1].toString().toUtf8());
    bindText(put, 6, ticket["priority"_L1].toString().toUtf8());
    if (ticket["user_id"_L1].isDouble())
        sqlite3_bind_int64(put, 7, ticket["user_id"_L1].toInteger());
    else
        sqlite3_bind_null(put, 7);
    sqlite3_bind_int64(put, 8, timeOf(ticket["created_at"_L1]));
    sqlite3_bind_int64(put, 9, timeOf(ticket["updated_at"_L1]));
    bindText(put, 10, description);
    bindText(put, 11, tagsOf(ticket["tags"_L1]));
    const QByteArray words = wordsOf(description, looksLikeHtml(description));
    bindText(put, 12, QString::fromUtf8(words).left(kSnippetLength).simplified().toUtf8());
    sqlite3_step(put);
    if (sqlite3_changes(m_handle) == 0)
        return false;
    sqlite3_stmt *index = statement("INSERT INTO words(rowid, text) VALUES(?1, ?2)");
    sqlite3_bind_int64(index, 1, id.toInteger() * 2);
    bindText(index, 2, subject + ' ' + name + ' ' + words);
    sqlite3_step(index);
    return true;
}

void LimitDatabase::putMessage(const QJsonObject &message)
{
    const qint64 id = message["activity_id"_L1].toInteger(message["id"_L1].toInteger());
    const QByteArray body = message["content"_L1].toString().toUtf8();
    const bool html = looksLikeHtml(body);
    sqlite3_stmt *put = statement("INSERT OR REPLACE INTO message VALUES(?1,?2,?3,?4,?5,?6,?7)");
    sqlite3_bind_int64(put, 1, id);
    sqlite3_bind_int64(put, 2, message["ticket_id"_L1].toInteger());
    bindText(put, 3, message["type"_L1].toString().toUtf8());
    bindText(put, 4, message["author"_L1].toObject()["name"_L1].toString().toUtf8());
    sqlite3_bind_int64(put, 5, timeOf(message["created_at"_L1]));
    sqlite3_bind_int(put, 6, html ? 1 : 0);
    bindText(put, 7, body);
    sqlite3_step(put);
    sqlite3_stmt *index = statement("INSERT INTO words(rowid, text) VALUES(?1, ?2)");
    sqlite3_bind_int64(index, 1, id * 2 + 1);
    bindText(index, 2, wordsOf(body, html));
    sqlite3_step(index);
}

int LimitDatabase::count(bool openOnly)
{
    sqlite3_stmt *rows
        = statement(openOnly ? "SELECT count(*) FROM ticket WHERE state = 'open'" : "SELECT count(*) FROM ticket");
    sqlite3_step(rows);
    return sqlite3_column_int(rows, 0);
}

QList<LimitDatabase::Line> LimitDatabase::page(bool openOnly, int limit)
{
    sqlite3_stmt *rows = statement(openOnly
            ? "SELECT " LINE_COLUMNS " FROM ticket t WHERE t.state = 'open' ORDER BY t.activity_at DESC LIMIT ?1"
            : "SELECT " LINE_COLUMNS " FROM ticket t ORDER BY t.activity_at DESC LIMIT ?1");
    sqlite3_bind_int(rows, 1, limit);
    QList<Line> lines;
    while (sqlite3_step(rows) == SQLITE_ROW)
        lines.append(lineOf(rows));
    return lines;
}

QList<LimitDatabase::Text> LimitDatabase::thread(qint64 ticket)
{
    QList<Text> texts;
    sqlite3_stmt *head = statement("SELECT requester, description FROM ticket WHERE id = ?1");
    sqlite3_bind_int64(head, 1, ticket);
    if (sqlite3_step(head) == SQLITE_ROW) {
        const QString description = columnText(head, 1);
        texts.append({columnText(head, 0), description, looksLikeHtml(description.toUtf8())});
    }
    sqlite3_stmt *rows = statement("SELECT author, body, html FROM message WHERE ticket = ?1 ORDER BY created_at, id");
    sqlite3_bind_int64(rows, 1, ticket);
    while (sqlite3_step(rows) == SQLITE_ROW)
        texts.append({columnText(rows, 0), columnText(rows, 1), sqlite3_column_int(rows, 2) != 0});
    return texts;
}

/// What a list of hits shows below the subject: the message's words around the first place of `word`.
QString LimitDatabase::excerptOf(qint64 row, const QString &word)
{
    sqlite3_stmt *body = statement(row % 2 ? "SELECT body, html FROM message WHERE id = ?1"
                                           : "SELECT description, description LIKE '%</%' FROM ticket WHERE id = ?1");
    sqlite3_bind_int64(body, 1, row / 2);
    QString text;
    if (sqlite3_step(body) == SQLITE_ROW)
        text = QString::fromUtf8(wordsOf(columnBytes(body, 0), sqlite3_column_int(body, 1) != 0));
    sqlite3_reset(body);
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    return text.mid(std::max<qsizetype>(0, at - kBeforeWord), kSnippetLength).simplified();
}

QList<LimitDatabase::Line> LimitDatabase::search(const QString &expression, const QString &word, int limit)
{
    sqlite3_stmt *found = statement("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid DESC");
    bindText(found, 1, expression.toUtf8());
    sqlite3_stmt *byMessage
        = statement("SELECT " LINE_COLUMNS " FROM message m JOIN ticket t ON t.id = m.ticket WHERE m.id = ?1");
    sqlite3_stmt *byTicket = statement("SELECT " LINE_COLUMNS " FROM ticket t WHERE t.id = ?1");
    QList<Line> lines;
    while (lines.size() < limit && sqlite3_step(found) == SQLITE_ROW) {
        const qint64 row = sqlite3_column_int64(found, 0);
        sqlite3_stmt *ticket = row % 2 ? byMessage : byTicket;
        sqlite3_reset(ticket);
        sqlite3_bind_int64(ticket, 1, row / 2);
        if (sqlite3_step(ticket) != SQLITE_ROW)
            continue;
        const qint64 id = sqlite3_column_int64(ticket, 0);
        if (std::ranges::none_of(lines, [id](const Line &line) { return line.id == id; })) {
            lines.append(lineOf(ticket));
            lines.last().excerpt = excerptOf(row, word);
        }
    }
    sqlite3_reset(found);
    return lines;
}

qint64 LimitDatabase::ticketWith(int messages)
{
    sqlite3_stmt *row
        = statement("SELECT ticket FROM message GROUP BY ticket ORDER BY abs(count(*) - ?1), ticket LIMIT 1");
    sqlite3_bind_int(row, 1, messages);
    return sqlite3_step(row) == SQLITE_ROW ? sqlite3_column_int64(row, 0) : 0;
}

} // namespace foredesk::bench
