// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applypending.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

const AccountId kDesk(u"desk"_s);
const TicketId kTicket(u"42"_s);

Operation pending(const Command &command, OperationState state = OperationState::Queued)
{
    Operation operation;
    operation.id = OperationId(u"op-"_s + commandKind(command));
    operation.account = kDesk;
    operation.command = command;
    operation.state = state;
    operation.submittedAt = 5000;
    return operation;
}

Ticket serverTicket()
{
    Ticket ticket;
    ticket.account = kDesk;
    ticket.id = kTicket;
    ticket.subject = u"Old"_s;
    ticket.state = {TicketState::Open, u"open"_s};
    ticket.assignee = AgentId(u"1"_s);
    ticket.assigneeName = u"Ann"_s;
    ticket.tags = {u"a"_s, u"b"_s};
    return ticket;
}

Message serverMessage(const QString &id)
{
    Message message;
    message.id = MessageId(id);
    message.kind = MessageKind::Reply;
    message.body = u"body "_s + id;
    return message;
}

} // namespace

class ApplyPendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsShowWhatTheAgentDid()
    {
        const Ticket seen = applyPending(serverTicket(),
            {pending(SetState {kTicket, TicketState::Closed, StateReason::Completed}),
                pending(SetPriority {kTicket, Priority::High}), pending(Assign {kTicket, AgentId(u"2"_s)}),
                pending(ChangeTags {kTicket, {u"b"_s, u"c"_s}, {u"a"_s}}), pending(SetSubject {kTicket, u"New"_s})});
        QCOMPARE(seen.state.value, TicketState::Closed);
        QCOMPARE(seen.stateReason, StateReason::Completed);
        QCOMPARE(seen.priority.value, Priority::High);
        QCOMPARE(seen.assignee, AgentId(u"2"_s));
        QCOMPARE(seen.assigneeName, QString());
        QCOMPARE(seen.tags, QStringList({u"b"_s, u"c"_s}));
        QCOMPARE(seen.subject, u"New"_s);
    }

    void laterOperationsWin()
    {
        const Ticket seen = applyPending(serverTicket(),
            {pending(SetPriority {kTicket, Priority::High}), pending(SetPriority {kTicket, Priority::Low})});
        QCOMPARE(seen.priority.value, Priority::Low);
    }

    void bulkTouchesItsTicketsOnly()
    {
        BulkChange bulk;
        bulk.tickets = {TicketId(u"7"_s)};
        bulk.state = TicketState::Closed;
        QCOMPARE(applyPending(serverTicket(), {pending(bulk)}), serverTicket());
        bulk.tickets.append(kTicket);
        QCOMPARE(applyPending(serverTicket(), {pending(bulk)}).state.value, TicketState::Closed);
    }

    void otherTicketsAndAccountsAreLeftAlone()
    {
        Operation foreign = pending(SetSubject {kTicket, u"New"_s});
        foreign.account = AccountId(u"other"_s);
        QCOMPARE(
            applyPending(serverTicket(), {foreign, pending(SetSubject {TicketId(u"43"_s), u"New"_s})}), serverTicket());
    }

    void refusedChangesShowTheServersValue()
    {
        for (const OperationState state : {OperationState::Failed, OperationState::Conflict, OperationState::Discarded,
                 OperationState::Done, OperationState::NeedsYou})
            QCOMPARE(applyPending(serverTicket(), {pending(SetSubject {kTicket, u"New"_s}, state)}), serverTicket());
    }

    void writtenTextStaysInSightUntilGivenUp()
    {
        const QList<Message> server {serverMessage(u"1"_s)};
        const Command note = AddNote {kTicket, u"hidden"_s};
        for (const OperationState state : {OperationState::Held, OperationState::Queued, OperationState::Sending,
                 OperationState::Unconfirmed, OperationState::NeedsYou, OperationState::Failed}) {
            const QList<Message> seen = applyPending(server, {pending(note, state)});
            QCOMPARE(seen.size(), 2);
            QCOMPARE(seen.last().visibility, Visibility::Private);
            QCOMPARE(seen.last().kind, MessageKind::Note);
            QVERIFY(seen.last().id.value().startsWith(u"pending:"_s));
        }
        QCOMPARE(applyPending(server, {pending(note, OperationState::Done)}).size(), 1);
        QCOMPARE(applyPending(server, {pending(note, OperationState::Discarded)}).size(), 1);
    }

    void editsAndDeletionsLieOverServerMessages()
    {
        const QList<Message> server {serverMessage(u"1"_s), serverMessage(u"2"_s)};
        const QList<Message> seen = applyPending(server,
            {pending(EditMessage {kTicket, MessageId(u"1"_s), u"mended"_s}),
                pending(DeleteMessage {kTicket, MessageId(u"2"_s)})});
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.first().body, u"mended"_s);
    }
};

QTEST_GUILESS_MAIN(ApplyPendingTest)
#include "tst_applypending.moc"
