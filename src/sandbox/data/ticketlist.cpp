// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ticketlist.h"

#include "sandbox/data/database.h"
#include "sandbox/data/search.h"
#include "sandbox/data/ticketset.h"
#include "sandbox/data/ticketstore.h"

#include <optional>
#include <variant>

namespace foredesk::sandbox
{

namespace
{

using Value = std::variant<std::int64_t, std::string>;

/// Fewer tickets than this are looked up one by one; more are met soon enough on the way through an index.
constexpr std::int64_t kFewTickets = 1000;

/// Conditions on the tickets' own columns as SQL with what is bound to it, in order; conditions on other tables as the
/// tickets that meet them.
struct Restriction {
    std::string sql = " WHERE 1";
    std::vector<Value> values;
    std::optional<TicketSet> among; ///< Only these.
    std::optional<TicketSet> without;
    bool ofColumns = false;
};

const char *columnOf(TicketField field)
{
    switch (field) {
    case TicketField::Id:
        return "t.id";
    case TicketField::Subject:
        return "t.subject";
    case TicketField::State:
        return "t.state";
    case TicketField::Priority:
        return "t.priority";
    case TicketField::Source:
        return "t.source";
    case TicketField::UserId:
        return "t.user_id";
    case TicketField::InboxId:
        return "t.inbox_id";
    case TicketField::CreatedAt:
        return "t.created_at";
    case TicketField::UpdatedAt:
        return "t.updated_at";
    case TicketField::RequesterEmail:
        return "(SELECT email FROM requesters WHERE id = t.requester_id)";
    case TicketField::Tag:
        return "g.name";
    }
    return "t.id";
}

std::string placeholders(size_t count)
{
    std::string list = "(?";
    for (size_t index = 1; index < count; ++index)
        list += ",?";
    return list + ')';
}

std::string comparisonSql(const std::string &column, const TicketCondition &condition, size_t values)
{
    if (values == 0) {
        const bool negated = condition.comparison == Comparison::NotEqual;
        return column + (negated ? " IS NOT NULL" : " IS NULL");
    }
    switch (condition.comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return values == 1 ? column + " = ?" : column + " IN " + placeholders(values);
    case Comparison::NotEqual:
        return column + (values == 1 ? " IS NOT ?" : " NOT IN " + placeholders(values));
    case Comparison::Less:
        return column + " < ?";
    case Comparison::LessOrEqual:
        return column + " <= ?";
    case Comparison::Greater:
        return column + " > ?";
    case Comparison::GreaterOrEqual:
        return column + " >= ?";
    case Comparison::Contains:
        return "instr(lower(" + column + "), lower(?)) > 0";
    }
    return "1";
}

/// Of a condition on another table: which tickets meet it. For "not equal" those that do not.
std::string outsideSql(const TicketCondition &condition, size_t values)
{
    TicketCondition positive = condition;
    if (condition.comparison == Comparison::NotEqual && condition.field == TicketField::Tag)
        positive.comparison = Comparison::In;
    if (condition.field == TicketField::Tag) {
        return "SELECT tt.ticket_id FROM ticket_tags tt JOIN tags g ON g.id = tt.tag_id WHERE "
            + comparisonSql("g.name", positive, values);
    }
    return "SELECT t.id FROM tickets t WHERE t.requester_id IN (SELECT r.id FROM requesters r WHERE "
        + comparisonSql("r.email COLLATE NOCASE", condition, values) + ')';
}

TicketSet ticketsOf(Connection &connection, const std::string &sql, const std::vector<Value> &values)
{
    Statement rows = connection.prepare(sql);
    int position = 0;
    for (const Value &value : values)
        std::visit([&](const auto &bound) { rows.bind(++position, bound); }, value);
    TicketSet found;
    while (rows.next())
        found.add(rows.integer(0));
    return found;
}

void keepAmong(Restriction &restriction, TicketSet found)
{
    if (restriction.among)
        restriction.among->keepOnly(found);
    else
        restriction.among = std::move(found);
}

void restrictBy(Restriction &restriction, const TicketCondition &condition, Connection &connection)
{
    const size_t count = condition.numbers.size() + condition.texts.size();
    std::vector<Value> values(condition.numbers.begin(), condition.numbers.end());
    values.insert(values.end(), condition.texts.begin(), condition.texts.end());
    if (condition.field != TicketField::Tag && condition.field != TicketField::RequesterEmail) {
        restriction.sql += " AND " + comparisonSql(columnOf(condition.field), condition, count);
        restriction.values.insert(restriction.values.end(), values.begin(), values.end());
        restriction.ofColumns = true;
        return;
    }
    TicketSet found = ticketsOf(connection, outsideSql(condition, count), values);
    if (condition.field == TicketField::RequesterEmail || condition.comparison != Comparison::NotEqual)
        keepAmong(restriction, std::move(found));
    else if (!restriction.without)
        restriction.without = std::move(found);
    else
        restriction.without->add(found);
}

Restriction restrictionOf(Connection &connection, const TicketListQuery &query)
{
    Restriction restriction;
    for (const TicketCondition &condition : query.conditions)
        restrictBy(restriction, condition, connection);
    if (!query.search.empty()) {
        const std::string expression = searchExpression(query.search);
        keepAmong(restriction,
            expression.empty()
                ? TicketSet()
                : ticketsOf(connection, "SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?", {expression}));
    }
    if (restriction.among && restriction.without) {
        restriction.among->remove(*restriction.without);
        restriction.without.reset();
    }
    return restriction;
}

/// The whole condition with the sets in it.
std::string conditionSql(const Restriction &restriction)
{
    if (restriction.without)
        return restriction.sql + " AND NOT in_ticket_set(?, t.id)";
    if (!restriction.among)
        return restriction.sql;
    const bool few = restriction.among->count() < kFewTickets;
    return restriction.sql + (few ? " AND t.id IN (SELECT value FROM json_each(?))" : " AND in_ticket_set(?, t.id)");
}

int bindRestriction(Statement &statement, const Restriction &restriction)
{
    int position = 0;
    for (const Value &value : restriction.values)
        std::visit([&](const auto &bound) { statement.bind(++position, bound); }, value);
    if (restriction.without)
        statement.bindPointer(++position, &*restriction.without, kTicketSetPointer);
    else if (restriction.among && restriction.among->count() < kFewTickets)
        statement.bind(++position, restriction.among->toJson());
    else if (restriction.among)
        statement.bindPointer(++position, &*restriction.among, kTicketSetPointer);
    return position;
}

std::int64_t countOf(Connection &connection, const Restriction &restriction)
{
    if (restriction.among && !restriction.ofColumns)
        return restriction.among->count();
    if (restriction.without && !restriction.ofColumns) {
        Statement all = connection.prepare("SELECT count(*) FROM tickets");
        return all.next() ? all.integer(0) - restriction.without->count() : 0;
    }
    Statement count = connection.prepare("SELECT count(*) FROM tickets t" + conditionSql(restriction));
    bindRestriction(count, restriction);
    count.next();
    return count.integer(0);
}

std::string orderSql(const std::vector<TicketOrder> &order)
{
    if (order.empty())
        return " ORDER BY t.created_at DESC, t.id DESC";
    std::string sql = " ORDER BY ";
    for (const TicketOrder &part : order)
        sql += std::string(columnOf(part.field)) + (part.descending ? " DESC, " : " ASC, ");
    return sql + "t.id" + (order.front().descending ? " DESC" : " ASC");
}

} // namespace

TicketPage listTickets(Connection &connection, const TicketListQuery &query)
{
    const Restriction restriction = restrictionOf(connection, query);
    TicketPage page;
    page.total = countOf(connection, restriction);

    Statement rows = connection.prepare(
        "SELECT t.id FROM tickets t" + conditionSql(restriction) + orderSql(query.order) + " LIMIT ? OFFSET ?");
    const int bound = bindRestriction(rows, restriction);
    rows.bind(bound + 1, query.limit).bind(bound + 2, query.offset);
    std::vector<RowId> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    page.tickets = loadTickets(connection, ids);
    return page;
}

} // namespace foredesk::sandbox
