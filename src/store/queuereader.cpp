// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuereader.h"

#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr const char *kSelectQueueRow
    = "SELECT t.row, a.name, t.id, t.number, t.subject, t.snippet, t.requester_name, t.requester_first,"
      " t.requester_last, t.requester_email, t.requester_phone, t.state, t.raw_state, t.priority, t.assignee,"
      " CASE WHEN t.assignee_name <> '' OR t.assignee = '' THEN t.assignee_name ELSE coalesce((SELECT g.name"
      " FROM agent g WHERE g.account = t.account AND g.id = t.assignee), '') END, CASE WHEN t.inbox_name <> '' OR"
      " t.inbox = '' THEN t.inbox_name ELSE coalesce((SELECT i.name FROM inbox i WHERE i.account = t.account AND"
      " i.id = t.inbox), '') END, t.tags, t.created_at, t.activity_at, t.unread, t.has_draft, t.pending,"
      " t.attention, t.gone FROM ticket t JOIN account a ON a.id = t.account WHERE t.row = ?";

QueueRow readQueueRow(const Statement &s)
{
    QueueRow row;
    row.row = s.integer(0);
    row.ref = {AccountId(s.text(1)), TicketId(s.text(2))};
    row.number = s.text(3);
    row.subject = s.text(4);
    row.snippet = s.text(5);
    const Requester person {s.text(6), s.text(9), s.text(10), s.text(7), s.text(8), {}};
    row.requesterName = person.displayName();
    row.requesterEmail = person.email;
    row.state = static_cast<TicketState>(s.integer(11));
    row.rawState = s.text(12);
    row.priority = static_cast<Priority>(s.integer(13));
    row.assignee = AgentId(s.text(14));
    row.assigneeName = s.text(15);
    row.inboxName = s.text(16);
    const QString tags = s.text(17);
    row.tags = tags.isEmpty() ? QStringList() : tags.split(u'\n');
    row.createdAt = s.integer(18);
    row.activityAt = s.integer(19);
    row.unread = s.integer(20) != 0;
    row.hasDraft = s.integer(21) != 0;
    row.pendingOperations = static_cast<int>(s.integer(22));
    row.needsAttention = s.integer(23) != 0;
    row.gone = s.integer(24) != 0;
    return row;
}

QList<QueueEntry> readEntries(Statement &select)
{
    QList<QueueEntry> entries;
    while (select.next())
        entries.append({select.integer(0), select.integer(1)});
    return entries;
}

QString idList(const QList<RowId> &rows)
{
    QString list(u'[');
    for (const RowId row : rows)
        list += (list.size() > 1 ? u","_s : QString()) + QString::number(row);
    return list + u']';
}

} // namespace

QueueStart QueueReader::open(const TicketQuery &query, int firstCount, const FilterScope &scope)
{
    return {count(query, scope), rows(firstRows(query, firstCount, scope))};
}

QList<RowId> QueueReader::firstRows(const TicketQuery &query, int count, const FilterScope &scope)
{
    const SqlCondition condition = conditionOf(query, scope);
    Statement select(m_database,
        "SELECT t.row FROM ticket t WHERE " + condition.sql + orderOf(query.sort, query.direction) + " LIMIT ?");
    bindValues(select, condition.values);
    select.bind(count);
    QList<RowId> found;
    while (select.next())
        found.append(select.integer(0));
    return found;
}

QList<QueueEntry> QueueReader::entries(const TicketQuery &query, const FilterScope &scope)
{
    const SqlCondition condition = conditionOf(query, scope);
    Statement select(m_database,
        "SELECT t.row, " + sortKeyOf(query.sort) + " FROM ticket t WHERE " + condition.sql
            + orderOf(query.sort, query.direction));
    bindValues(select, condition.values);
    return readEntries(select);
}

QList<QueueEntry> QueueReader::membership(const TicketQuery &query, const QList<RowId> &rows, const FilterScope &scope)
{
    const SqlCondition condition = conditionOf(query, scope);
    Statement select(m_database,
        "SELECT t.row, " + sortKeyOf(query.sort) + " FROM json_each(?) j CROSS JOIN ticket t ON t.row = j.value WHERE "
            + condition.sql + orderOf(query.sort, query.direction));
    select.bind(idList(rows));
    bindValues(select, condition.values);
    return readEntries(select);
}

QList<QueueRow> QueueReader::rows(const QList<RowId> &rows)
{
    QList<QueueRow> found;
    found.reserve(rows.size());
    Statement select(m_database, kSelectQueueRow);
    for (const RowId row : rows) {
        if (select.bind(row).next())
            found.append(readQueueRow(select));
        select.reset();
    }
    return found;
}

int QueueReader::count(const TicketQuery &query, const FilterScope &scope)
{
    const SqlCondition condition = conditionOf(query, scope);
    Statement select(m_database,
        condition.facetsSuffice ? "SELECT coalesce(sum(n), 0) FROM facet t WHERE " + condition.sql
                                : "SELECT count(*) FROM ticket t WHERE " + condition.sql);
    bindValues(select, condition.values);
    return select.next() ? static_cast<int>(select.integer(0)) : 0;
}

QList<QueueRow> QueueReader::ofRequester(const Requester &requester, int limit)
{
    const bool byMail = !requester.email.isEmpty();
    if (!byMail && requester.phone.isEmpty())
        return {};
    Statement select(m_database,
        byMail ? "SELECT row FROM ticket WHERE requester_email <> '' AND requester_email IN (?1, lower(?1))"
                 " ORDER BY activity_at DESC, row DESC LIMIT ?2"
               : "SELECT row FROM ticket WHERE requester_phone <> '' AND requester_phone = ?1"
                 " ORDER BY activity_at DESC, row DESC LIMIT ?2");
    select.bind(byMail ? requester.email : requester.phone, limit);
    QList<RowId> found;
    while (select.next())
        found.append(select.integer(0));
    return rows(found);
}

TicketRef QueueReader::findByNumber(const AccountId &account, const QString &number)
{
    Statement select(m_database,
        "SELECT a.name, t.id FROM ticket t JOIN account a ON a.id = t.account WHERE t.number = ?1 AND"
        " (?2 = '' OR a.name = ?2) ORDER BY t.activity_at DESC LIMIT 1");
    select.bind(number, account);
    if (!select.next())
        return {};
    return {AccountId(select.text(0)), TicketId(select.text(1))};
}

} // namespace foredesk
