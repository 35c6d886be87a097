// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuerow.h"
#include "domain/ticketquery.h"

#include <QList>
#include <QSet>

namespace foredesk
{

/// The order of a queue with a numeric sort: by key, ties by row, both in the query's direction.
struct QueueOrder {
    SortDirection direction = SortDirection::Descending;
    bool before(const QueueEntry &a, const QueueEntry &b) const;
};

/// Text sorts have no numeric key: a changed row's new place is known to the store alone.
bool hasNumericKey(TicketSort sort);

/// A run of rows to take out or put in; `first` counts in the list as it is when the step is done.
struct QueueStep {
    enum class Kind { Remove, Insert };
    Kind kind = Kind::Remove;
    int first = 0;
    QList<QueueEntry> entries; ///< Those inserted, or those removed.
};

/// The steps that turn `from` into `to`: rows in both that keep their order stay where they are. Linear for the usual
/// case of few differences. Pure.
QList<QueueStep> queueSteps(const QList<QueueEntry> &from, const QList<QueueEntry> &to);

/// The same for two lists that are both in `order`: without a table of rows, so that a million cost milliseconds. A row
/// whose key changed is taken out and put in again.
QList<QueueStep> queueSteps(const QList<QueueEntry> &from, const QList<QueueEntry> &to, const QueueOrder &order);

/// Where each of `rows` stands in `entries`, ascending by place.
QList<int> placesOf(const QList<QueueEntry> &entries, const QSet<RowId> &rows);

} // namespace foredesk
