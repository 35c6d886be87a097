// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filtersql.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct SortColumn {
    QByteArray column;
    bool numeric;
};

SortColumn sortColumn(TicketSort sort)
{
    switch (sort) {
    case TicketSort::LastActivity:
        break;
    case TicketSort::Created:
        return {"t.created_at", true};
    case TicketSort::Updated:
        return {"t.updated_at", true};
    case TicketSort::Number:
        return {"t.number_key", true};
    case TicketSort::Priority:
        return {"t.priority", true};
    case TicketSort::State:
        return {"t.state", true};
    case TicketSort::Requester:
        return {"t.requester_name COLLATE FOLDED", false};
    case TicketSort::Subject:
        return {"t.subject COLLATE FOLDED", false};
    case TicketSort::Assignee:
        return {"t.assignee_name COLLATE FOLDED", false};
    }
    return {"t.activity_at", true};
}

/// "7d", "3w", "2m", "1y" before `today`.
QDate countedBack(const QDate &today, const QString &word)
{
    const int count = word.chopped(1).toInt();
    switch (word.back().toLower().unicode()) {
    case u'w':
        return today.addDays(-7 * count);
    case u'm':
        return today.addMonths(-count);
    case u'y':
        return today.addYears(-count);
    default:
        return today.addDays(-count);
    }
}

QDate dateOf(const QString &word, const QDate &today)
{
    if (word.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (word.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (!word.isEmpty() && word.back().isLetter())
        return countedBack(today, word);
    const QStringList parts = word.split(u'-');
    return QDate(parts.value(0).toInt(), parts.value(1, u"1"_s).toInt(), parts.value(2, u"1"_s).toInt());
}

} // namespace

QByteArray orderOf(TicketSort sort, SortDirection direction)
{
    const QByteArray way = direction == SortDirection::Descending ? " DESC" : " ASC";
    return " ORDER BY " + sortColumn(sort).column + way + ", t.row" + way;
}

QByteArray sortKeyOf(TicketSort sort)
{
    const SortColumn column = sortColumn(sort);
    return column.numeric ? column.column : QByteArray("0");
}

qint64 dayStart(const QString &word, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QDate day = dateOf(word, today);
    return day.isValid() ? day.startOfDay().toMSecsSinceEpoch() : 0;
}

} // namespace foredesk
