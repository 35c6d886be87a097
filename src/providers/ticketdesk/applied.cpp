// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/commandsender.h"
#include "providers/ticketdesk/ticketcodec.h"

namespace foredesk::ticketdesk
{
namespace
{

/// An answer that proves a creation must hold a readable record; its 2xx status travels with the error.
template <class T>
Result<T> required(Result<T> record, int status)
{
    if (!record)
        record.error().httpStatus = status;
    return record;
}

Result<Applied> appliedActivity(const TicketId &ticket, const HttpResponse &response, Applied applied)
{
    const auto message = required(decodeRecord<Message>(response.body,
                                      [&ticket](const JsonReader &reader) { return decodeActivity(reader, ticket); }),
        response.status);
    if (!message)
        return tl::unexpected(message.error());
    applied.serverId = message->id.value();
    applied.message = *message;
    return applied;
}

Result<Applied> createdTicket(const HttpResponse &response, Applied applied)
{
    const auto ticket = required(decodeRecord<Ticket>(response.body, decodeTicket), response.status);
    if (!ticket)
        return tl::unexpected(ticket.error());
    applied.serverId = ticket->id.value();
    applied.ticket = *ticket;
    return applied;
}

/// What a PATCH answers is not documented: a ticket is welcome, anything else is fine.
Result<Applied> changedTicket(const TicketId &id, const HttpResponse &response, Applied applied)
{
    applied.serverId = id.value();
    const auto ticket = decodeRecord<Ticket>(response.body, decodeTicket);
    const bool whole = ticket && ticket->id == id && !ticket->state.raw.isEmpty();
    if (whole)
        applied.ticket = *ticket;
    return applied;
}

Applied removed(const QString &id, Applied applied)
{
    applied.serverId = id;
    return applied;
}

Result<Applied> editedMessage(const EditMessage &command, const HttpResponse &response, Applied applied)
{
    applied.serverId = command.message.value();
    const auto message = decodeRecord<Message>(
        response.body, [&command](const JsonReader &reader) { return decodeActivity(reader, command.ticket); });
    if (message && message->id == command.message && !message->rawKind.isEmpty())
        applied.message = *message;
    return applied;
}

} // namespace

Result<Applied> appliedFrom(const Command &command, const HttpResponse &response)
{
    Applied applied;
    applied.serverTimeMs = response.serverTimeMs;
    return std::visit(Overloaded {
                          [&](const AddReply &c) { return appliedActivity(c.ticket, response, applied); },
                          [&](const AddNote &c) { return appliedActivity(c.ticket, response, applied); },
                          [&](const AddServerDraft &c) { return appliedActivity(c.ticket, response, applied); },
                          [&](const PublishDraft &c) { return appliedActivity(c.ticket, response, applied); },
                          [&](const EditMessage &c) { return editedMessage(c, response, applied); },
                          [&](const DeleteMessage &c) { return Result<Applied>(removed(c.message.value(), applied)); },
                          [&](const DeleteTicket &c) { return Result<Applied>(removed(c.ticket.value(), applied)); },
                          [&](const CreateTicket &) { return createdTicket(response, applied); },
                          [&](const BulkChange &) { return Result<Applied>(applied); },
                          [&](const auto &c) { return changedTicket(c.ticket, response, applied); },
                      },
        command);
}

Capability capabilityFor(const Command &command)
{
    return std::visit(Overloaded {
                          [](const AddReply &) { return Capability::Reply; },
                          [](const AddNote &) { return Capability::Note; },
                          [](const AddServerDraft &) { return Capability::ServerDrafts; },
                          [](const PublishDraft &) { return Capability::ServerDrafts; },
                          [](const SetState &) { return Capability::SetState; },
                          [](const SetPriority &) { return Capability::SetPriority; },
                          [](const Assign &) { return Capability::Assign; },
                          [](const MoveInbox &) { return Capability::MoveInbox; },
                          [](const ChangeTags &) { return Capability::SetTags; },
                          [](const SetSubject &) { return Capability::EditSubject; },
                          [](const EditMessage &) { return Capability::EditMessage; },
                          [](const DeleteMessage &) { return Capability::DeleteMessage; },
                          [](const DeleteTicket &) { return Capability::DeleteTicket; },
                          [](const CreateTicket &) { return Capability::CreateTicket; },
                          [](const BulkChange &) { return Capability::BulkChange; },
                      },
        command);
}

} // namespace foredesk::ticketdesk
