// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/applypending.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// A refused, given-up or finished operation no longer says anything about the ticket; a conflict shows the server's
/// value until the agent decides.
bool laysOver(OperationState state)
{
    switch (state) {
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Sending:
    case OperationState::Waiting:
    case OperationState::Unconfirmed:
        return true;
    case OperationState::NeedsYou:
    case OperationState::Conflict:
    case OperationState::Failed:
    case OperationState::Done:
    case OperationState::Discarded:
        break;
    }
    return false;
}

void setState(Ticket &ticket, TicketState state, StateReason reason)
{
    ticket.state = {state, toWord(state)};
    ticket.stateReason = reason;
}

void setAssignee(Ticket &ticket, const AgentId &assignee)
{
    if (ticket.assignee != assignee)
        ticket.assigneeName.clear(); // the name belongs to the former one; readers look the new one up
    ticket.assignee = assignee;
}

void setInbox(Ticket &ticket, const InboxId &inbox)
{
    if (ticket.inbox != inbox)
        ticket.inboxName.clear();
    ticket.inbox = inbox;
}

void changeTags(Ticket &ticket, const QStringList &add, const QStringList &remove)
{
    for (const QString &tag : remove)
        ticket.tags.removeAll(tag);
    for (const QString &tag : add) {
        if (!ticket.tags.contains(tag))
            ticket.tags.append(tag);
    }
}

void layOver(Ticket &ticket, const BulkChange &bulk)
{
    if (!bulk.tickets.contains(ticket.id))
        return;
    if (bulk.state)
        setState(ticket, *bulk.state, bulk.reason);
    if (bulk.priority)
        ticket.priority = {*bulk.priority, toWord(*bulk.priority)};
    if (bulk.assignee)
        setAssignee(ticket, *bulk.assignee);
    if (bulk.inbox)
        setInbox(ticket, *bulk.inbox);
    changeTags(ticket, bulk.addTags, bulk.removeTags);
}

void layOver(Ticket &ticket, const Command &command)
{
    std::visit(Overloaded {
                   [&](const SetState &c) { setState(ticket, c.state, c.reason); },
                   [&](const SetPriority &c) {
                       ticket.priority = {c.priority, toWord(c.priority)};
                   },
                   [&](const Assign &c) { setAssignee(ticket, c.assignee); },
                   [&](const MoveInbox &c) { setInbox(ticket, c.inbox); },
                   [&](const ChangeTags &c) { changeTags(ticket, c.add, c.remove); },
                   [&](const SetSubject &c) { ticket.subject = c.subject; },
                   [](const auto &) {},
               },
        command);
}

Message pendingMessage(const Operation &operation, MessageKind kind, Visibility visibility, const QString &body)
{
    Message message;
    message.id = MessageId(u"pending:"_s + operation.id.value());
    message.ticket = commandTicket(operation.command);
    message.kind = kind;
    message.rawKind = toWord(kind);
    message.visibility = visibility;
    message.author.kind = AuthorKind::Agent;
    message.body = body;
    message.createdAt = operation.submittedAt;
    return message;
}

/// What was written stays in sight until somebody gave it up, even when it needs the agent or was refused.
void layOver(QList<Message> &messages, const Operation &operation)
{
    const auto find = [&messages](const MessageId &id) {
        return std::find_if(messages.begin(), messages.end(), [&](const Message &m) { return m.id == id; });
    };
    std::visit(Overloaded {
                   [&](const AddReply &c) {
                       Message message = pendingMessage(operation, MessageKind::Reply, Visibility::Public, c.body);
                       message.attachments = c.attachments;
                       messages.append(message);
                   },
                   [&](const AddNote &c) {
                       messages.append(pendingMessage(operation, MessageKind::Note, Visibility::Private, c.body));
                   },
                   [&](const AddServerDraft &c) {
                       Message draft = pendingMessage(operation, MessageKind::Reply, Visibility::Private, c.body);
                       draft.publication = Publication::Draft;
                       messages.append(draft);
                   },
                   [&](const EditMessage &c) {
                       if (const auto found = find(c.message); found != messages.end() && laysOver(operation.state))
                           found->body = c.body;
                   },
                   [&](const PublishDraft &c) {
                       if (const auto found = find(c.message); found != messages.end() && laysOver(operation.state)) {
                           found->publication = Publication::Published;
                           found->visibility = Visibility::Public;
                       }
                   },
                   [&](const DeleteMessage &c) {
                       if (const auto found = find(c.message); found != messages.end() && laysOver(operation.state))
                           messages.erase(found);
                   },
                   [](const auto &) {},
               },
        operation.command);
}

} // namespace

Ticket applyPending(Ticket server, const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        if (!laysOver(operation.state) || operation.account != server.account)
            continue;
        if (const auto *bulk = std::get_if<BulkChange>(&operation.command))
            layOver(server, *bulk);
        else if (commandTicket(operation.command) == server.id)
            layOver(server, operation.command);
    }
    return server;
}

QList<Message> applyPending(QList<Message> messages, const QList<Operation> &operations)
{
    for (const Operation &operation : operations) {
        if (isPending(operation.state))
            layOver(messages, operation);
    }
    return messages;
}

} // namespace foredesk
