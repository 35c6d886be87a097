// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketquery.h"

#include <QByteArray>

#include <variant>

namespace foredesk
{

class Statement;

/// What relative words of a filter refer to.
struct FilterScope {
    QHash<AccountId, AgentId> me; ///< Who "mine" is, by account.
    qint64 nowMs = 0; ///< UTC ms; days begin at local midnight.
};

using SqlValue = std::variant<qint64, QString>;

/// A condition over table `ticket` (alias t) with its parameters in order. What people typed is only ever a parameter.
struct SqlCondition {
    QByteArray sql = "1";
    QList<SqlValue> values;
    bool facetsSuffice = true; ///< Every column it names is also one of table `facet`.
};

/// The filter and the account of `query`.
SqlCondition conditionOf(const TicketQuery &query, const FilterScope &scope);
/// Only the filter.
SqlCondition conditionOf(const Filter &filter, const AccountId &account, const FilterScope &scope);

void bindValues(Statement &statement, const QList<SqlValue> &values);

/// The index's own query for one text condition: a phrase as it stands, other words by their beginning. Empty when
/// the value has nothing that could be a word.
QString matchExpression(const FilterTerm &term);

/// "ORDER BY …" of a queue; ties broken by row in the same direction.
QByteArray orderOf(TicketSort sort, SortDirection direction);
/// The column that QueueEntry::sortKey holds; "0" for texts.
QByteArray sortKeyOf(TicketSort sort);

/// Local midnight (UTC ms) that a date word means: a day, month or year begins; an age counts back from today.
qint64 dayStart(const QString &word, qint64 nowMs);

} // namespace foredesk
