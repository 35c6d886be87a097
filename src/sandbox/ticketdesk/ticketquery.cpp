// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/ticketquery.h"

#include <QDateTime>
#include <QMap>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QMap<QString, TicketField> &columns()
{
    static const QMap<QString, TicketField> known {{u"id"_s, TicketField::Id}, {u"ticket_id"_s, TicketField::Id},
        {u"subject"_s, TicketField::Subject}, {u"state"_s, TicketField::State}, {u"priority"_s, TicketField::Priority},
        {u"source"_s, TicketField::Source}, {u"user_id"_s, TicketField::UserId}, {u"inbox_id"_s, TicketField::InboxId},
        {u"created_at"_s, TicketField::CreatedAt}, {u"updated_at"_s, TicketField::UpdatedAt},
        {u"tags"_s, TicketField::Tag}};
    return known;
}

const QMap<QString, Comparison> &operators()
{
    static const QMap<QString, Comparison> known {{u"eq"_s, Comparison::Equal}, {u"ne"_s, Comparison::NotEqual},
        {u"in"_s, Comparison::In}, {u"gt"_s, Comparison::Greater}, {u"gte"_s, Comparison::GreaterOrEqual},
        {u"lt"_s, Comparison::Less}, {u"lte"_s, Comparison::LessOrEqual}};
    return known;
}

template <typename E, size_t N>
std::optional<std::int64_t> wordNumber(const std::array<std::string_view, N> &words, const QJsonValue &value)
{
    const std::optional<E> found = fromWord<E>(words, toUtf8(value));
    return found ? std::optional(std::int64_t(*found)) : std::nullopt;
}

std::optional<std::int64_t> timeNumber(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(std::int64_t(time.toMSecsSinceEpoch())) : std::nullopt;
}

/// The stored number of a filter's value; nothing when the column has no such value.
std::optional<std::int64_t> storedNumber(TicketField field, const QJsonValue &value)
{
    switch (field) {
    case TicketField::State:
        return wordNumber<State>(kStateWords, value);
    case TicketField::Priority:
        return wordNumber<Priority>(kPriorityWords, value);
    case TicketField::Source:
        return wordNumber<Source>(kSourceWords, value);
    case TicketField::CreatedAt:
    case TicketField::UpdatedAt:
        return timeNumber(value);
    default:
        return value.isDouble() ? std::optional(std::int64_t(value.toInteger())) : std::nullopt;
    }
}

bool isTextColumn(TicketField field)
{
    return field == TicketField::Subject || field == TicketField::Tag;
}

/// False when a value does not fit the column.
bool appendValue(TicketCondition &condition, const QJsonValue &value)
{
    if (isTextColumn(condition.field)) {
        condition.texts.push_back(toUtf8(value));
        return value.isString();
    }
    const std::optional<std::int64_t> number = storedNumber(condition.field, value);
    if (number)
        condition.numbers.push_back(*number);
    return number.has_value();
}

bool hasColumn(const Desk &desk, const QString &name)
{
    return name != "updated_at"_L1 || desk.shape.updatedAt == Shape::UpdatedAt::Shown;
}

QList<Problem> readFilters(const Desk &desk, const QJsonArray &filters, TicketListQuery &out)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < filters.size(); ++i) {
        const QJsonObject filter = filters.at(i).toObject();
        const QString path = u"filters[%1]"_s.arg(i);
        const QString id = filter.value("id"_L1).toString();
        if (!hasColumn(desk, id)) {
            problems.append({path + u".id"_s, u"is not a column"_s});
            continue;
        }
        TicketCondition condition;
        condition.field = columns().value(id);
        condition.comparison = operators().value(filter.value("operator"_L1).toString());
        const QJsonValue value = filter.value("value"_L1);
        const bool isIn = condition.comparison == Comparison::In;
        const bool comparesNull = value.isNull()
            && (condition.comparison == Comparison::Equal || condition.comparison == Comparison::NotEqual);
        bool fits = comparesNull || isIn == value.isArray();
        const QJsonArray values = isIn ? value.toArray() : QJsonArray {value};
        for (const QJsonValue &one : values)
            fits = fits && (comparesNull || appendValue(condition, one));
        if (!fits)
            problems.append({path + u".value"_s, u"is not a value of %1"_s.arg(id)});
        out.conditions.push_back(std::move(condition));
    }
    return problems;
}

QList<Problem> readSort(const Desk &desk, const QJsonArray &sort, TicketListQuery &out)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < sort.size(); ++i) {
        const QJsonObject order = sort.at(i).toObject();
        const QString id = order.value("id"_L1).toString();
        if (!hasColumn(desk, id) || columns().value(id) == TicketField::Tag)
            problems.append({u"sort[%1].id"_s.arg(i), u"is not a column to sort by"_s});
        else
            out.order.push_back({columns().value(id), order.value("desc"_L1).toBool()});
    }
    return problems;
}

} // namespace

Rule ticketQueryRule()
{
    const Rule order = object({{u"id"_s, choice(columns().keys()).required()}, {u"desc"_s, boolean()}});
    const Rule filter = object({{u"id"_s, choice(columns().keys()).required()},
        {u"operator"_s, choice(operators().keys()).required()}, {u"value"_s, anything().required()}});
    Rule rule = pageQuery();
    rule.fields.push_back({u"user_id"_s, integer(1)});
    rule.fields.push_back({u"sort"_s, array(order)});
    rule.fields.push_back({u"filters"_s, array(filter)});
    return rule;
}

QList<Problem> readTicketQuery(const Desk &desk, const QJsonObject &query, TicketListQuery &out)
{
    const PageWindow window = pageWindow(query);
    out.offset = window.offset;
    out.limit = window.limit;
    out.search = window.search;
    if (query.contains("user_id"_L1)) {
        TicketCondition assigned;
        assigned.field = TicketField::UserId;
        assigned.numbers = {query.value("user_id"_L1).toInteger()};
        out.conditions.push_back(assigned);
    }
    if (desk.shape.ordering == Shape::Ordering::Ignored) {
        out.order.push_back({TicketField::Id, false});
        return {};
    }
    return readFilters(desk, query.value("filters"_L1).toArray(), out)
        + readSort(desk, query.value("sort"_L1).toArray(), out);
}

} // namespace foredesk::sandbox::ticketdesk
