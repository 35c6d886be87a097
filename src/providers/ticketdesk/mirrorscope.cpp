// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/mirrorscope.h"

#include "providers/ticketdesk/limits.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

constexpr qint64 kTimeSlackMs = 1000; // some answers round to seconds

/// The row's value of a filter's column, as text.
QString columnText(const Ticket &ticket, const QString &column)
{
    if (column == u"state"_s)
        return ticket.state.raw;
    if (column == u"priority"_s)
        return ticket.priority.raw;
    if (column == u"source"_s)
        return ticket.source.raw;
    if (column == u"inbox_id"_s)
        return ticket.inbox.value();
    return column == u"user_id"_s ? ticket.assignee.value() : QString();
}

QString filterText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool obeysBound(const MirrorScope &scope, const Ticket &ticket)
{
    return scope.createdAtMost == 0 || ticket.createdAt <= scope.createdAtMost + kTimeSlackMs;
}

bool hasFilter(const MirrorScope &scope, const QString &column)
{
    return std::any_of(scope.filters.begin(), scope.filters.end(),
        [&column](const QJsonValue &filter) { return filter["id"_L1].toString() == column; });
}

QJsonArray wordValues(const QStringList &words)
{
    QJsonArray values = QJsonArray::fromStringList(words);
    values.append(QJsonValue());
    return values;
}

QJsonArray idValues(const QStringList &ids)
{
    QJsonArray values;
    for (const QString &id : ids)
        values.append(id.toLongLong());
    values.append(QJsonValue());
    return values;
}

} // namespace

ListAsk askFor(const MirrorScope &scope, Sorting sorting)
{
    ListAsk ask;
    ask.offset = scope.offset;
    ask.limit = kPageSize;
    ask.filters = scope.filters;
    if (scope.createdAtMost > 0) {
        const QString bound = QDateTime::fromMSecsSinceEpoch(scope.createdAtMost, Qt::UTC).toString(Qt::ISODateWithMs);
        ask.filters.append(QJsonObject {{u"id"_s, u"created_at"_s}, {u"operator"_s, u"lte"_s}, {u"value"_s, bound}});
    }
    if (sorting == Sorting::Sorted)
        ask.sort = SortBy {u"created_at"_s, !scope.ascending};
    return ask;
}

bool obeysFilters(const MirrorScope &scope, const QList<Ticket> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [&scope](const Ticket &ticket) {
        return obeysBound(scope, ticket)
            && std::all_of(scope.filters.begin(), scope.filters.end(), [&ticket](const QJsonValue &filter) {
                   return columnText(ticket, filter["id"_L1].toString()) == filterText(filter["value"_L1]);
               });
    });
}

bool obeysOrder(const MirrorScope &scope, const QList<Ticket> &rows)
{
    qint64 previous = 0;
    for (const Ticket &ticket : rows) {
        if (ticket.createdAt == 0)
            return false;
        const bool wrong = scope.ascending ? ticket.createdAt < previous : previous != 0 && ticket.createdAt > previous;
        if (wrong)
            return false;
        previous = ticket.createdAt;
    }
    return true;
}

QList<MirrorScope> splitScope(const MirrorScope &scope, const QStringList &inboxIds, const QStringList &userIds)
{
    const QList<std::pair<QString, QJsonArray>> columns {
        {u"state"_s, QJsonArray {u"open"_s, u"closed"_s}},
        {u"inbox_id"_s, idValues(inboxIds)},
        {u"user_id"_s, idValues(userIds)},
        {u"priority"_s, wordValues({u"urgent"_s, u"high"_s, u"medium"_s, u"low"_s})},
        {u"source"_s, wordValues({u"email"_s, u"web"_s, u"api"_s, u"chat"_s, u"form"_s})},
    };
    const auto column = std::find_if(
        columns.begin(), columns.end(), [&scope](const auto &entry) { return !hasFilter(scope, entry.first); });
    QList<MirrorScope> parts;
    if (column == columns.end())
        return parts;
    for (const QJsonValue &value : column->second) {
        MirrorScope part;
        part.filters = scope.filters;
        part.filters.append(equalsFilter(column->first, value));
        parts.append(part);
    }
    return parts;
}

QJsonObject scopeToJson(const MirrorScope &scope)
{
    return {{u"prelude"_s, scope.role == MirrorScope::Role::Prelude}, {u"filters"_s, scope.filters},
        {u"atMost"_s, scope.createdAtMost}, {u"ascending"_s, scope.ascending}, {u"edge"_s, scope.edge},
        {u"offset"_s, scope.offset}};
}

MirrorScope scopeFromJson(const QJsonObject &json)
{
    MirrorScope scope;
    scope.role = json["prelude"_L1].toBool() ? MirrorScope::Role::Prelude : MirrorScope::Role::Part;
    scope.filters = json["filters"_L1].toArray();
    scope.createdAtMost = json["atMost"_L1].toInteger();
    scope.ascending = json["ascending"_L1].toBool();
    scope.edge = json["edge"_L1].toInteger();
    scope.offset = std::clamp(json["offset"_L1].toInt(), 0, kLastOffset);
    return scope;
}

} // namespace foredesk::ticketdesk
