// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace foredesk::bench
{

/// Part L: what a careful person would write by hand for exactly this work and nothing else. Tables for tickets and
/// messages, the indexes the measured queries need, an FTS5 index filled by the writer; no pending operations, no
/// conflicts, no second file, no errors handled.
class LimitDatabase
{
public:
    explicit LimitDatabase(const QString &file);
    ~LimitDatabase();
    LimitDatabase(const LimitDatabase &) = delete;
    LimitDatabase &operator=(const LimitDatabase &) = delete;

    struct Line {
        qint64 id = 0;
        QString subject;
        QString requester;
        QString email;
        QString state;
        QString priority;
        qint64 agent = 0;
        QString tags; ///< One a line.
        QString snippet;
        qint64 createdAt = 0;
        qint64 activityAt = 0;
        QString excerpt; ///< Of a hit: the words around what was searched for.
    };
    struct Text {
        QString author;
        QString body;
        bool html = false;
    };

    void begin();
    void commit();
    /// As the API sends them. False when the stored ticket says the same.
    bool putTicket(const QJsonObject &ticket);
    void putMessage(const QJsonObject &message);

    int count(bool openOnly);
    QList<Line> page(bool openOnly, int limit);
    QList<Text> thread(qint64 ticket);
    /// Newest messages that hold the expression, with their tickets' lines and the place of `word` in them.
    QList<Line> search(const QString &expression, const QString &word, int limit);
    /// A ticket with this many messages, else the one with most.
    qint64 ticketWith(int messages);

private:
    QString excerptOf(qint64 row, const QString &word);
    sqlite3_stmt *statement(const char *sql);
    void run(const char *sql);

    sqlite3 *m_handle = nullptr;
    QHash<const char *, sqlite3_stmt *> m_statements;
};

} // namespace foredesk::bench
