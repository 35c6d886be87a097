// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/helpdeskprovider.h"
#include "providers/ticketdesk/envelope.h"
#include "providers/ticketdesk/idset.h"
#include "providers/ticketdesk/mirrorscope.h"

namespace foredesk::ticketdesk
{

/// How to read a whole desk through a list that ends at offset 10,000: open tickets first, then everything from the
/// newest end; past the ceiling bounded by creation time where the server honours that, else from the oldest end, else
/// split by state, inbox, user, priority and source; what no list shows is asked for id by id. Which of these a server
/// honours is seen from its answers. Every ticket is delivered once: the ids delivered travel in the cursor.
/// Pure: no network, no clock. A value.
class MirrorPlan
{
public:
    MirrorPlan();
    /// Protocol error for bytes that are not a cursor of this class.
    static Result<MirrorPlan> fromCursor(const Cursor &cursor);
    Cursor cursor() const;

    enum class Step { CountAll, ReadList, ReadReferences, ReadTickets, Finished };
    Step step() const;

    // CountAll
    ListAsk countAsk() const;
    void takeCount(int total); ///< -1 = not told.

    // ReadList
    ListAsk listAsk() const;
    /// The rows that are new, in the server's order.
    QList<Ticket> takeList(const Decoded<Ticket> &page);
    /// The server refused the question (400). True when there is another way to ask.
    bool takeRefusal();

    // ReadReferences: the values to split by
    void takeReferences(const QStringList &inboxIds, const QStringList &userIds);

    // ReadTickets: ids no list has shown
    QList<TicketId> ticketsToRead(int most) const;
    /// `asked` as given by ticketsToRead; `found` are those that exist.
    QList<Ticket> takeTickets(const QList<TicketId> &asked, const QList<Ticket> &found);

    int total() const { return m_total; }
    qint64 delivered() const { return m_seen.count(); }
    /// Tickets that exist for sure and could not be read, for the report; 0 = none known.
    qint64 missing() const;

private:
    QList<Ticket> unseen(const QList<Ticket> &rows);
    void advance(const Decoded<Ticket> &page, bool anyNew);
    void atCeiling(qint64 edge);
    void split();
    void dropFilteredScopes();
    void endScope();
    void endLists();
    bool isSweepWorthwhile() const;
    Sorting sorting() const { return m_sort == Honoured::No ? Sorting::Unsorted : Sorting::Sorted; }

    enum class Phase { Count, Lists, References, SweepUp, SweepDown, Finished };
    Phase m_phase = Phase::Count;
    QList<MirrorScope> m_scopes; ///< The first is being read.
    Honoured m_sort = Honoured::Unknown;
    Honoured m_filters = Honoured::Unknown;
    Honoured m_bounds = Honoured::Unknown; ///< created_at lte.
    bool m_uncertain = false; ///< A part of the desk may not have been shown by any list.
    bool m_referencesKnown = false;
    QStringList m_inboxIds;
    QStringList m_userIds;
    int m_total = -1;
    IdSet m_seen;
    qint64 m_sweepAt = 0;
    int m_missesInARow = 0;
};

} // namespace foredesk::ticketdesk
