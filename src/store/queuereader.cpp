// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queuereader.h"

#include "store/statement.h"

#include <QMap>

#include <tuple>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

const QByteArray kRowColumns
    = "SELECT row, account, id, number, subject, snippet, requester_name, requester_first, requester_last,"
      " requester_email, requester_phone, state, raw_state, priority, assignee, assignee_name, inbox, inbox_name, tags,"
      " created_at, activity_at, unread, has_draft, pending, attention, gone FROM ";

/// Reads queue rows; names that many rows share are looked up once.
class RowReading
{
public:
    explicit RowReading(Database &database)
        : m_database(database)
    {
    }
    QueueRow read(const Statement &s);

private:
    const QString &name(const QByteArray &sql, qint64 account, const QString &id);

    Database &m_database;
    QMap<std::tuple<const char *, qint64, QString>, QString> m_names;
};

/// `sql` is one of a few constants.
const QString &RowReading::name(const QByteArray &sql, qint64 account, const QString &id)
{
    QString &known = m_names[{sql.constData(), account, id}];
    if (known.isNull()) {
        Statement select(m_database, sql);
        select.bind(account, id);
        known = select.next() ? select.text(0) : u""_s;
    }
    return known;
}

QueueRow RowReading::read(const Statement &s)
{
    static const QByteArray kAccount("SELECT name FROM account WHERE id = ?1 AND ?2 = ''");
    static const QByteArray kAgent("SELECT name FROM agent WHERE account = ? AND id = ?");
    static const QByteArray kInbox("SELECT name FROM inbox WHERE account = ? AND id = ?");
    const auto nameOr = [&](const QByteArray &sql, const QString &own, const QString &id) {
        return own.isEmpty() && !id.isEmpty() ? name(sql, s.integer(1), id) : own;
    };
    QueueRow row;
    row.row = s.integer(0);
    row.ref = {AccountId(name(kAccount, s.integer(1), {})), TicketId(s.text(2))};
    row.number = s.text(3);
    row.subject = s.text(4);
    row.snippet = s.text(5);
    const Requester person {s.text(6), s.text(9), s.text(10), s.text(7), s.text(8), {}};
    row.requesterName = person.displayName();
    row.requesterEmail = person.email;
    row.state = static_cast<TicketState>(s.integer(11));
    row.rawState = s.text(12);
    row.priority = static_cast<Priority>(s.integer(13));
    const QString assignee = s.text(14);
    row.assignee = AgentId(assignee);
    row.assigneeName = nameOr(kAgent, s.text(15), assignee);
    row.inboxName = nameOr(kInbox, s.text(17), s.text(16));
    const QString tags = s.text(18);
    row.tags = tags.isEmpty() ? QStringList() : tags.split(u'\n');
    row.createdAt = s.integer(19);
    row.activityAt = s.integer(20);
    row.unread = s.integer(21) != 0;
    row.hasDraft = s.integer(22) != 0;
    row.pendingOperations = static_cast<int>(s.integer(23));
    row.needsAttention = s.integer(24) != 0;
    row.gone = s.integer(25) != 0;
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
    return {count(query, scope), firstRows(query, firstCount, scope)};
}

/// The order is found in an index where there is one; only then are the rows read.
QList<QueueRow> QueueReader::firstRows(const TicketQuery &query, int count, const FilterScope &scope)
{
    const SqlCondition condition = conditionOf(query, scope);
    Statement select(m_database,
        kRowColumns + "(SELECT t.row AS found FROM ticket t WHERE " + condition.sql
            + orderOf(query.sort, query.direction) + " LIMIT ?) CROSS JOIN ticket ON ticket.row = found");
    bindValues(select, condition.values);
    select.bind(count);
    RowReading reading(m_database);
    QList<QueueRow> rows;
    while (select.next())
        rows.append(reading.read(select));
    return rows;
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
    static const QByteArray sql = kRowColumns + "ticket WHERE row = ?";
    Statement select(m_database, sql);
    RowReading reading(m_database);
    for (const RowId row : rows) {
        if (select.bind(row).next())
            found.append(reading.read(select));
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
