// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/commandsender.h"

#include "providers/ticketdesk/limits.h"
#include "providers/ticketdesk/threadreader.h"
#include "providers/ticketdesk/ticketcodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{

CommandSender::CommandSender(Connection &connection, const Command &command)
    : Flow(&connection)
    , m_connection(connection)
    , m_command(command)
{
    start();
}

void CommandSender::start()
{
    if (const QList<FieldError> problems = violations(m_command); !problems.isEmpty()) {
        finish(tl::unexpected(refusedBy(problems)));
        return;
    }
    std::visit([this](const auto &command) { send(command); }, m_command);
}

void CommandSender::send(const AddReply &command)
{
    write(m_connection.requests().addActivity(command.ticket, u"reply"_s, command.body, Publication::Published));
}

void CommandSender::send(const AddNote &command)
{
    write(m_connection.requests().addActivity(command.ticket, u"note"_s, command.body, Publication::Published));
}

void CommandSender::send(const AddServerDraft &command)
{
    write(m_connection.requests().addActivity(command.ticket, u"reply"_s, command.body, Publication::Draft));
}

void CommandSender::send(const SetState &command)
{
    write(m_connection.requests().setState(command.ticket, command.state, command.reason));
}

void CommandSender::send(const SetPriority &command)
{
    write(m_connection.requests().patchTicket(command.ticket, patchFields(command)));
}

void CommandSender::send(const Assign &command)
{
    write(m_connection.requests().patchTicket(command.ticket, patchFields(command)));
}

void CommandSender::send(const MoveInbox &command)
{
    write(m_connection.requests().patchTicket(command.ticket, patchFields(command)));
}

void CommandSender::send(const SetSubject &command)
{
    write(m_connection.requests().patchTicket(command.ticket, patchFields(command)));
}

void CommandSender::send(const ChangeTags &command)
{
    proceed(m_connection.send(m_connection.requests().ticket(command.ticket)),
        [this, command](const HttpResponse &response) {
            const auto current = decodeRecord<Ticket>(response.body, decodeTicket);
            if (current)
                writeTags(command, *current);
            else
                finish(tl::unexpected(current.error()));
        });
}

void CommandSender::writeTags(const ChangeTags &command, const Ticket &current)
{
    const QStringList wanted = mergedTags(current.tags, command);
    if (wanted == current.tags) {
        Applied nothingToDo;
        nothingToDo.serverId = current.id.value();
        nothingToDo.ticket = current;
        finish(nothingToDo);
        return;
    }
    write(m_connection.requests().patchTicket(command.ticket, {{u"tags"_s, QJsonArray::fromStringList(wanted)}}));
}

void CommandSender::send(const EditMessage &command)
{
    write(m_connection.requests().updateActivity(command.message, {{u"content"_s, command.body}}));
}

void CommandSender::send(const PublishDraft &command)
{
    auto *reader = new ThreadReader(m_connection, command.ticket);
    proceed(reader->future(), [this, command](const TicketThread &thread) { publish(command, thread); });
}

void CommandSender::publish(const PublishDraft &command, const TicketThread &thread)
{
    const auto draft = std::find_if(thread.messages.begin(), thread.messages.end(),
        [&command](const Message &message) { return message.id == command.message; });
    if (draft == thread.messages.end()) {
        finish(failure(ErrorKind::NotFound, u"the draft is no longer there"_s));
        return;
    }
    if (draft->publication == Publication::Published) { // publishing twice might mail twice
        Applied already;
        already.serverId = draft->id.value();
        already.message = *draft;
        finish(already);
        return;
    }
    write(m_connection.requests().updateActivity(command.message,
        {{u"ticket_id"_s, command.ticket.value().toLongLong()}, {u"type"_s, u"reply"_s}, {u"content"_s, draft->body},
            {u"is_draft"_s, false}}));
}

void CommandSender::send(const DeleteMessage &command)
{
    write(m_connection.requests().deleteActivity(command.message));
}

void CommandSender::send(const DeleteTicket &command)
{
    write(m_connection.requests().deleteTicket(command.ticket));
}

void CommandSender::send(const CreateTicket &command)
{
    write(m_connection.requests().createTicket(command));
}

void CommandSender::send(const BulkChange &)
{
    finish(failure(ErrorKind::Internal, u"a bulk change is not one request"_s));
}

void CommandSender::write(const HttpRequest &request)
{
    await(m_connection.send(request), [this](const Result<HttpResponse> &response) {
        if (response) {
            finish(appliedFrom(m_command, *response));
            return;
        }
        m_connection.learnFrom(response.error(), capabilityFor(m_command), Connection::Scope::Record);
        finish(tl::unexpected(response.error()));
    });
}

QStringList mergedTags(const QStringList &current, const ChangeTags &change)
{
    QStringList merged;
    for (const QString &tag : current + change.add) {
        if (!change.remove.contains(tag) && !merged.contains(tag))
            merged.append(tag);
    }
    return merged;
}

} // namespace foredesk::ticketdesk
