// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queueentries.h"

#include <QHash>

#include <algorithm>
#include <bitset>

namespace foredesk
{
namespace
{

constexpr std::size_t kPlaceBits = 8192;

/// Indexes into `places` of a longest ascending run: the rows that need not move.
QList<int> longestAscending(const QList<int> &places)
{
    QList<int> tails; // index into places of the smallest end of a run of each length
    QList<int> previous(places.size(), -1);
    for (int i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), places.at(i), [&](int index, int place) { return places.at(index) < place; });
        if (at != tails.begin())
            previous[i] = *(at - 1);
        if (at == tails.end())
            tails.append(i);
        else
            *at = i;
    }
    QList<int> run;
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous.at(i))
        run.prepend(i);
    return run;
}

QSet<RowId> rowsThatStay(const QList<QueueEntry> &from, const QList<QueueEntry> &to)
{
    QHash<RowId, int> oldPlaces;
    oldPlaces.reserve(from.size());
    for (int i = 0; i < from.size(); ++i)
        oldPlaces.insert(from.at(i).row, i);
    QList<int> places;
    QList<RowId> rows;
    for (const QueueEntry &entry : to) {
        if (const auto old = oldPlaces.constFind(entry.row); old != oldPlaces.constEnd()) {
            places.append(*old);
            rows.append(entry.row);
        }
    }
    QSet<RowId> stay;
    if (std::is_sorted(places.begin(), places.end())) {
        stay = QSet<RowId>(rows.begin(), rows.end());
    } else {
        for (const int index : longestAscending(places))
            stay.insert(rows.at(index));
    }
    return stay;
}

/// Calls `step(first, run)` for each run of entries that do not stay.
template <class Step>
void forRuns(const QList<QueueEntry> &entries, const QSet<RowId> &stay, Step step)
{
    for (int i = 0; i < entries.size();) {
        int end = i;
        while (end < entries.size() && !stay.contains(entries.at(end).row))
            ++end;
        if (end > i)
            step(i, entries.mid(i, end - i));
        i = end + 1;
    }
}

} // namespace

bool QueueOrder::before(const QueueEntry &a, const QueueEntry &b) const
{
    const auto key = [](const QueueEntry &entry) { return std::pair(entry.sortKey, entry.row); };
    return direction == SortDirection::Descending ? key(b) < key(a) : key(a) < key(b);
}

bool hasNumericKey(TicketSort sort)
{
    switch (sort) {
    case TicketSort::LastActivity:
    case TicketSort::Created:
    case TicketSort::Updated:
    case TicketSort::Priority:
    case TicketSort::Number:
    case TicketSort::State:
        return true;
    case TicketSort::Requester:
    case TicketSort::Subject:
    case TicketSort::Assignee:
        break;
    }
    return false;
}

QList<QueueStep> queueSteps(const QList<QueueEntry> &from, const QList<QueueEntry> &to)
{
    const QSet<RowId> stay = rowsThatStay(from, to);
    QList<QueueStep> steps;
    forRuns(from, stay, [&](int first, const QList<QueueEntry> &run) {
        steps.prepend({QueueStep::Kind::Remove, first, run}); // from the end, so that earlier places stay true
    });
    forRuns(to, stay, [&](int first, const QList<QueueEntry> &run) {
        steps.append({QueueStep::Kind::Insert, first, run});
    });
    return steps;
}

QList<QueueStep> queueSteps(const QList<QueueEntry> &from, const QList<QueueEntry> &to, const QueueOrder &order)
{
    QList<QueueStep> removals;
    QList<QueueStep> insertions;
    const auto add = [](QList<QueueStep> &steps, QueueStep::Kind kind, int place, const QueueEntry &entry) {
        if (!steps.isEmpty() && steps.last().first + steps.last().entries.size() == place)
            steps.last().entries.append(entry);
        else
            steps.append({kind, place, {entry}});
    };
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
        if (i < from.size() && j < to.size() && from.at(i) == to.at(j)) {
            ++i;
            ++j;
        } else if (j == to.size() || (i < from.size() && order.before(from.at(i), to.at(j)))) {
            add(removals, QueueStep::Kind::Remove, i, from.at(i));
            ++i;
        } else {
            add(insertions, QueueStep::Kind::Insert, j, to.at(j));
            ++j;
        }
    }
    std::reverse(removals.begin(), removals.end()); // from the end, so that earlier places stay true
    return removals + insertions;
}

QList<int> placesOf(const QList<QueueEntry> &entries, const QSet<RowId> &rows)
{
    // Most entries are none of the rows; a few bits say so without looking into the set.
    std::bitset<kPlaceBits> maybe;
    for (const RowId row : rows)
        maybe.set(static_cast<std::size_t>(row) % kPlaceBits);
    QList<int> places;
    for (int i = 0; i < entries.size() && places.size() < rows.size(); ++i) {
        const RowId row = entries.at(i).row;
        if (maybe.test(static_cast<std::size_t>(row) % kPlaceBits) && rows.contains(row))
            places.append(i);
    }
    return places;
}

} // namespace foredesk
