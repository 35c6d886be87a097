// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/mirrorplan.h"

#include "providers/ticketdesk/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

/// Pages overlap by this many rows, so that a ticket deleted meanwhile does not make another slip through.
constexpr int kPageOverlap = 2;
/// So many ids in a row that do not exist mean that there are no more above.
constexpr int kMissesToStop = 200;
constexpr int kMissesToStopWhileMissing = 5000; // when the server has told that there are more
/// Ids so thinly spread belong to a server that numbers all its customers' tickets together.
constexpr qint64 kSparsest = 20;

} // namespace

MirrorPlan::MirrorPlan()
{
    MirrorScope open;
    open.role = MirrorScope::Role::Prelude;
    open.filters = {equalsFilter(u"state"_s, u"open"_s)};
    m_scopes = {open, MirrorScope {}};
}

MirrorPlan::Step MirrorPlan::step() const
{
    switch (m_phase) {
    case Phase::Count:
        return Step::CountAll;
    case Phase::Lists:
        return Step::ReadList;
    case Phase::References:
        return Step::ReadReferences;
    case Phase::SweepUp:
    case Phase::SweepDown:
        return Step::ReadTickets;
    case Phase::Finished:
        break;
    }
    return Step::Finished;
}

ListAsk MirrorPlan::countAsk() const
{
    ListAsk ask;
    ask.limit = 1;
    return ask;
}

void MirrorPlan::takeCount(int total)
{
    m_total = total;
    m_phase = Phase::Lists;
}

ListAsk MirrorPlan::listAsk() const
{
    return askFor(m_scopes.first(), sorting());
}

QList<Ticket> MirrorPlan::unseen(const QList<Ticket> &rows)
{
    QList<Ticket> fresh;
    for (const Ticket &ticket : rows) {
        if (m_seen.insert(ticket.id.value().toLongLong()))
            fresh.append(ticket);
    }
    return fresh;
}

QList<Ticket> MirrorPlan::takeList(const Decoded<Ticket> &page)
{
    MirrorScope &scope = m_scopes.first();
    const bool bounded = scope.createdAtMost > 0 && m_bounds == Honoured::Unknown && !page.items.isEmpty();
    if (bounded && !obeysFilters(scope, page.items)) {
        takeRefusal(); // the bound was not understood
        return unseen(page.items);
    }
    if (bounded)
        m_bounds = Honoured::Yes;
    if (!scope.filters.isEmpty() && !obeysFilters(scope, page.items)) {
        m_filters = Honoured::No;
        const QList<Ticket> fresh = unseen(page.items);
        dropFilteredScopes();
        return fresh;
    }
    if (m_sort != Honoured::No && !obeysOrder(scope, page.items))
        m_sort = Honoured::No;
    const QList<Ticket> fresh = unseen(page.items);
    advance(page, !fresh.isEmpty());
    return fresh;
}

void MirrorPlan::advance(const Decoded<Ticket> &page, bool anyNew)
{
    MirrorScope &scope = m_scopes.first();
    const qint64 lastCreated = page.items.isEmpty() ? 0 : page.items.last().createdAt;
    const bool overlapReached = scope.ascending && lastCreated > scope.edge;
    const bool shortPage = page.rows < kPageSize;
    const bool isEnd = page.rows == 0 || overlapReached || (shortPage && !anyNew)
        || (page.total >= 0 && scope.offset + page.rows >= page.total);
    if (isEnd) {
        endScope();
    } else if (scope.offset >= kLastOffset) {
        atCeiling(lastCreated);
    } else {
        const int step = std::max(1, page.rows - kPageOverlap);
        scope.offset = std::min(scope.offset + step, kLastOffset);
    }
}

void MirrorPlan::atCeiling(qint64 edge)
{
    MirrorScope &scope = m_scopes.first();
    const bool ordered = m_sort != Honoured::No && edge > 0;
    const bool boundMoves = scope.createdAtMost == 0 || edge < scope.createdAtMost;
    scope.offset = 0;
    if (ordered && !scope.ascending && m_bounds != Honoured::No && m_filters != Honoured::No && boundMoves) {
        scope.createdAtMost = edge;
    } else if (ordered && !scope.ascending) {
        scope.ascending = true;
        scope.edge = edge;
    } else if (scope.role == MirrorScope::Role::Prelude) {
        endScope();
    } else {
        split();
    }
}

bool MirrorPlan::takeRefusal()
{
    MirrorScope &scope = m_scopes.first();
    if (scope.createdAtMost > 0 && m_bounds != Honoured::Yes) {
        m_bounds = Honoured::No;
        scope.edge = scope.createdAtMost;
        scope.createdAtMost = 0;
        scope.ascending = true;
        scope.offset = 0;
        return true;
    }
    if (!scope.filters.isEmpty()) {
        const bool isNone = scope.filters.last()["value"_L1].isNull();
        if (!isNone && m_filters != Honoured::Yes) {
            m_filters = Honoured::No;
            dropFilteredScopes();
        } else {
            m_uncertain = true;
            endScope();
        }
        return true;
    }
    const bool wasSorted = m_sort != Honoured::No;
    m_sort = Honoured::No;
    return wasSorted;
}

void MirrorPlan::split()
{
    m_uncertain = true;
    if (m_filters == Honoured::No) {
        endScope();
        return;
    }
    if (!m_referencesKnown) {
        m_phase = Phase::References;
        return;
    }
    const QList<MirrorScope> parts = splitScope(m_scopes.takeFirst(), m_inboxIds, m_userIds);
    m_scopes = parts + m_scopes;
    if (m_scopes.isEmpty())
        endLists();
}

void MirrorPlan::takeReferences(const QStringList &inboxIds, const QStringList &userIds)
{
    m_inboxIds = inboxIds;
    m_userIds = userIds;
    m_referencesKnown = true;
    m_phase = Phase::Lists;
    split();
}

void MirrorPlan::dropFilteredScopes()
{
    const bool wasPrelude = m_scopes.first().role == MirrorScope::Role::Prelude;
    m_uncertain = m_uncertain || !wasPrelude;
    m_scopes.removeIf([](const MirrorScope &scope) { return !scope.filters.isEmpty(); });
    if (m_scopes.isEmpty())
        endLists();
}

void MirrorPlan::endScope()
{
    if (!m_scopes.first().filters.isEmpty() && m_filters == Honoured::Unknown)
        m_filters = Honoured::Yes;
    m_scopes.removeFirst();
    if (m_scopes.isEmpty())
        endLists();
}

void MirrorPlan::endLists()
{
    const bool complete = !m_uncertain || (m_total >= 0 && m_seen.count() >= m_total);
    m_phase = complete || !isSweepWorthwhile() ? Phase::Finished : Phase::SweepUp;
    m_sweepAt = m_seen.largest();
}

bool MirrorPlan::isSweepWorthwhile() const
{
    return m_seen.largest() <= kSparsest * std::max<qint64>(m_seen.count(), 1000);
}

QList<TicketId> MirrorPlan::ticketsToRead(int most) const
{
    QList<TicketId> ids;
    if (m_phase == Phase::SweepUp) {
        for (int i = 1; i <= most; ++i)
            ids.append(TicketId(QString::number(m_sweepAt + i)));
    } else {
        for (const qint64 id : m_seen.missingBelow(m_sweepAt, most))
            ids.append(TicketId(QString::number(id)));
    }
    return ids;
}

QList<Ticket> MirrorPlan::takeTickets(const QList<TicketId> &asked, const QList<Ticket> &found)
{
    const QList<Ticket> fresh = unseen(found);
    if (!asked.isEmpty())
        m_sweepAt = asked.last().value().toLongLong();
    const bool allRead = m_total >= 0 && m_seen.count() >= m_total;
    if (allRead) {
        m_phase = Phase::Finished;
        return fresh;
    }
    if (m_phase == Phase::SweepUp) {
        m_missesInARow = fresh.isEmpty() ? m_missesInARow + static_cast<int>(asked.size()) : 0;
        if (m_missesInARow >= (m_total >= 0 ? kMissesToStopWhileMissing : kMissesToStop)) {
            m_phase = Phase::SweepDown;
            m_sweepAt = m_seen.largest();
        }
    }
    if (m_phase == Phase::SweepDown && m_seen.missingBelow(m_sweepAt, 1).isEmpty())
        m_phase = Phase::Finished;
    return fresh;
}

qint64 MirrorPlan::missing() const
{
    return m_phase == Phase::Finished && m_uncertain && m_total >= 0 ? std::max<qint64>(0, m_total - m_seen.count())
                                                                     : 0;
}

} // namespace foredesk::ticketdesk
