// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "providers/ticketdesk/requests.h"

namespace foredesk::ticketdesk
{

/// What a server has shown of itself so far.
enum class Honoured { Unknown, Yes, No };

/// One list to be read to its end, and how far that has come. A plain value.
struct MirrorScope {
    /// Prelude: only read to have its tickets first; all of them come again in a later scope.
    enum class Role { Prelude, Part };
    Role role = Role::Part;
    QJsonArray filters; ///< Equalities only.
    qint64 createdAtMost = 0; ///< UTC ms; 0 = no bound. Moves down when the offset ceiling is reached.
    bool ascending = false; ///< From the oldest end.
    qint64 edge = 0; ///< While ascending: creation time of the last row read from the newest end.
    int offset = 0;
};

/// What to ask for the scope's next page. Without `sorted` the server's own order is taken.
enum class Sorting { Sorted, Unsorted };
ListAsk askFor(const MirrorScope &scope, Sorting sorting);

/// Every row obeys the scope's equalities.
bool obeysFilters(const MirrorScope &scope, const QList<Ticket> &rows);
/// Rows are in the scope's order, as far as they have creation times.
bool obeysOrder(const MirrorScope &scope, const QList<Ticket> &rows);

/// `scope` split by one more column; empty when it cannot be split further. Values: the API's words, the given ids, and
/// "none".
QList<MirrorScope> splitScope(const MirrorScope &scope, const QStringList &inboxIds, const QStringList &userIds);

QJsonObject scopeToJson(const MirrorScope &scope);
MirrorScope scopeFromJson(const QJsonObject &json);

} // namespace foredesk::ticketdesk
