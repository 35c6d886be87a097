// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltables.h"

#include "store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString viewToText(const View &view)
{
    const QJsonObject json {{u"id"_s, view.id}, {u"name"_s, view.name}, {u"filter"_s, view.filterText},
        {u"sort"_s, int(view.sort)}, {u"ascending"_s, view.direction == SortDirection::Ascending}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

View viewFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const bool ascending = json.value(u"ascending"_s).toBool();
    const int sort = qBound(0, json.value(u"sort"_s).toInt(), int(TicketSort::Assignee));
    return {json.value(u"id"_s).toString(), json.value(u"name"_s).toString(), json.value(u"filter"_s).toString(),
        static_cast<TicketSort>(sort), ascending ? SortDirection::Ascending : SortDirection::Descending};
}

} // namespace

void LogTable::add(const LogEntry &entry)
{
    Statement insert(
        m_database, "INSERT INTO log (at, kind, account, ticket, operation, text) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(entry.at, entry.kind, entry.account, entry.ticket, entry.operation, entry.text).run();
}

QList<LogEntry> LogTable::entries(int limit, qint64 beforeId) const
{
    Statement select(m_database,
        "SELECT id, at, kind, account, ticket, operation, text FROM log WHERE id < ? ORDER BY id DESC LIMIT ?");
    select.bind(beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max(), limit);
    QList<LogEntry> entries;
    while (select.next()) {
        entries.append({select.integer(0), select.integer(1), static_cast<LogEntry::Kind>(select.integer(2)),
            AccountId(select.text(3)), TicketId(select.text(4)), OperationId(select.text(5)), select.text(6)});
    }
    return entries;
}

void LogTable::wipe(const AccountId &account)
{
    Statement remove(m_database, "DELETE FROM log WHERE account = ?");
    remove.bind(account).run();
}

qint64 MarkTable::seenAt(const TicketRef &ticket) const
{
    Statement select(m_database, "SELECT seen_at FROM mark WHERE account = ? AND ticket = ?");
    select.bind(ticket.account, ticket.ticket);
    return select.next() ? select.integer(0) : 0;
}

void MarkTable::setSeenAt(const TicketRef &ticket, qint64 at)
{
    Statement write(m_database,
        "INSERT INTO mark (account, ticket, seen_at) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET seen_at = excluded.seen_at WHERE seen_at < excluded.seen_at");
    write.bind(ticket.account, ticket.ticket, at).run();
}

QSet<TicketRef> MarkTable::tickets() const
{
    Statement select(m_database, "SELECT account, ticket FROM mark");
    QSet<TicketRef> tickets;
    while (select.next())
        tickets.insert({AccountId(select.text(0)), TicketId(select.text(1))});
    return tickets;
}

void MarkTable::wipe(const AccountId &account)
{
    Statement remove(m_database, "DELETE FROM mark WHERE account = ?");
    remove.bind(account).run();
}

void ViewTable::save(const QList<View> &views)
{
    m_database.exec("DELETE FROM view");
    Statement insert(m_database, "INSERT INTO view (position, json) VALUES (?, ?)");
    for (qsizetype i = 0; i < views.size(); ++i)
        insert.bind(i, viewToText(views.at(i))).run();
}

QList<View> ViewTable::views() const
{
    Statement select(m_database, "SELECT json FROM view ORDER BY position");
    QList<View> views;
    while (select.next())
        views.append(viewFromText(select.text(0)));
    return views;
}

} // namespace foredesk
