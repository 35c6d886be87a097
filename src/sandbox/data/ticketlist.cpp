// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ticketlist.h"

#include "sandbox/data/database.h"
#include "sandbox/data/search.h"
#include "sandbox/data/ticketstore.h"

#include <variant>

namespace foredesk::sandbox
{

namespace
{

using Value = std::variant<std::int64_t, std::string>;

/// The WHERE clause and what is bound to it, in order.
struct Restriction {
    std::string sql = " WHERE 1";
    std::vector<Value> values;
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

/// A tag or an address lives in another table: the matching rows of that one are looked up first.
std::string conditionSql(const TicketCondition &condition, size_t values)
{
    if (condition.field == TicketField::Tag) {
        TicketCondition positive = condition;
        const bool negated = condition.comparison == Comparison::NotEqual;
        if (negated)
            positive.comparison = Comparison::In;
        return std::string("t.id ") + (negated ? "NOT IN" : "IN")
            + " (SELECT tt.ticket_id FROM ticket_tags tt JOIN tags g ON g.id = tt.tag_id WHERE "
            + comparisonSql("g.name", positive, values) + ')';
    }
    if (condition.field == TicketField::RequesterEmail) {
        return "t.requester_id IN (SELECT r.id FROM requesters r WHERE "
            + comparisonSql("r.email COLLATE NOCASE", condition, values) + ')';
    }
    return comparisonSql(columnOf(condition.field), condition, values);
}

Restriction restrictionOf(const TicketListQuery &query)
{
    Restriction restriction;
    for (const TicketCondition &condition : query.conditions) {
        restriction.sql += " AND " + conditionSql(condition, condition.numbers.size() + condition.texts.size());
        restriction.values.insert(restriction.values.end(), condition.numbers.begin(), condition.numbers.end());
        restriction.values.insert(restriction.values.end(), condition.texts.begin(), condition.texts.end());
    }
    if (!query.search.empty()) {
        const std::string expression = searchExpression(query.search);
        if (expression.empty()) {
            restriction.sql += " AND 0";
        } else {
            restriction.sql += " AND t.id IN (SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?)";
            restriction.values.emplace_back(expression);
        }
    }
    return restriction;
}

int bindRestriction(Statement &statement, const Restriction &restriction)
{
    int position = 0;
    for (const Value &value : restriction.values)
        std::visit([&](const auto &bound) { statement.bind(++position, bound); }, value);
    return position;
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
    const Restriction restriction = restrictionOf(query);
    TicketPage page;
    Statement count = connection.prepare("SELECT count(*) FROM tickets t" + restriction.sql);
    bindRestriction(count, restriction);
    count.next();
    page.total = count.integer(0);

    Statement rows = connection.prepare(
        "SELECT t.id FROM tickets t" + restriction.sql + orderSql(query.order) + " LIMIT ? OFFSET ?");
    const int bound = bindRestriction(rows, restriction);
    rows.bind(bound + 1, query.limit).bind(bound + 2, query.offset);
    std::vector<RowId> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    page.tickets = loadTickets(connection, ids);
    return page;
}

} // namespace foredesk::sandbox
