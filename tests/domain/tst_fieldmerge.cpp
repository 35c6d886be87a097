// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldmerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

Ticket ticketWith(TicketState state, Priority priority, const QString &assignee)
{
    Ticket ticket;
    ticket.id = TicketId(u"1"_s);
    ticket.state = {state, toWord(state)};
    ticket.priority = {priority, toWord(priority)};
    ticket.assignee = AgentId(assignee);
    return ticket;
}

} // namespace

class FieldMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedFieldIsSent()
    {
        const Ticket base = ticketWith(TicketState::Open, Priority::Low, u"1"_s);
        Ticket theirs = base;
        theirs.assignee = AgentId(u"2"_s); // another field: both survive
        QCOMPARE(
            mergeVerdict(SetState {base.id, TicketState::Closed, StateReason::None}, base, theirs), MergeVerdict::Send);
    }

    void theSameWishIsAlreadyDone()
    {
        const Ticket base = ticketWith(TicketState::Open, Priority::Low, u"1"_s);
        const Ticket theirs = ticketWith(TicketState::Closed, Priority::Low, u"1"_s);
        QCOMPARE(mergeVerdict(SetState {base.id, TicketState::Closed, StateReason::None}, base, theirs),
            MergeVerdict::AlreadyDone);
    }

    void aThirdValueIsAConflictWithAllThreeShown()
    {
        const Ticket base = ticketWith(TicketState::Open, Priority::Low, u"1"_s);
        const Ticket theirs = ticketWith(TicketState::Open, Priority::Urgent, u"1"_s);
        const Command mine = SetPriority {base.id, Priority::High};
        QCOMPARE(mergeVerdict(mine, base, theirs), MergeVerdict::Conflict);
        const FieldConflict shown = fieldConflicts(mine, base, theirs).constFirst();
        QCOMPARE(shown.field, u"priority"_s);
        QCOMPARE(shown.base, u"low"_s);
        QCOMPARE(shown.theirs, u"urgent"_s);
        QCOMPARE(shown.mine, u"high"_s);
    }

    void tagsNeverConflict()
    {
        const Ticket base = ticketWith(TicketState::Open, Priority::Low, u"1"_s);
        Ticket theirs = base;
        theirs.tags = {u"theirs"_s};
        QCOMPARE(mergeVerdict(ChangeTags {base.id, {u"mine"_s}, {}}, base, theirs), MergeVerdict::Send);
    }
};

QTEST_GUILESS_MAIN(FieldMergeTest)
#include "tst_fieldmerge.moc"
