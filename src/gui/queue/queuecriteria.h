// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/ticketquery.h"

#include <QSet>

namespace foredesk
{

/// Conditions at the press of a button; they combine.
enum class QuickFilter { Unread, Mine, Unassigned, Overdue, HasDraft, InOutbox };

QList<QuickFilter> quickFilters();
/// Its word in the search grammar, "is:unread".
QString quickFilterTerm(QuickFilter filter);
/// Its translated name.
QString quickFilterText(QuickFilter filter);

/// Everything that decides what a queue shows: the view it began with and what the agent added. A value.
struct QueueCriteria {
    View view;
    AccountId scope; ///< Empty = all accounts.
    QSet<QuickFilter> quick;
    QString typed; ///< Search grammar.

    /// What the agent added to the view.
    bool isNarrowed() const { return !quick.isEmpty() || !typed.trimmed().isEmpty(); }
    /// ErrorKind::Rejected, with the place in `typed`, when that cannot be read.
    Result<TicketQuery> query() const;
    /// One text for all conditions, to be saved as a view.
    QString filterText() const;
};

size_t qHash(QuickFilter filter, size_t seed = 0);

} // namespace foredesk
