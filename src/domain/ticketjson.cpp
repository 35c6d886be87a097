// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketjson.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QStringList stringsFrom(const JsonReader &reader, const QString &key)
{
    QStringList strings;
    if (!reader.has(key))
        return strings;
    for (const JsonReader &element : reader.member(key).elements())
        strings.append(element.value().toString());
    return strings;
}

QString textFrom(const JsonReader &reader, const QString &key)
{
    return reader.optionalString(key).value_or(QString());
}

} // namespace

QJsonObject requesterToJson(const Requester &requester)
{
    return {
        {u"name"_s, requester.name},
        {u"email"_s, requester.email},
        {u"phone"_s, requester.phone},
        {u"first_name"_s, requester.firstName},
        {u"last_name"_s, requester.lastName},
        {u"avatar"_s, requester.avatarUrl},
    };
}

Requester requesterFromJson(const JsonReader &reader)
{
    if (!reader.isObject())
        reader.fail(u"expected object"_s);
    return {
        .name = textFrom(reader, u"name"_s),
        .email = textFrom(reader, u"email"_s),
        .phone = textFrom(reader, u"phone"_s),
        .firstName = textFrom(reader, u"first_name"_s),
        .lastName = textFrom(reader, u"last_name"_s),
        .avatarUrl = textFrom(reader, u"avatar"_s),
    };
}

QJsonObject ticketToJson(const Ticket &ticket)
{
    return {
        {u"account"_s, ticket.account.value()},
        {u"ticket_id"_s, ticket.id.value()},
        {u"number"_s, ticket.number},
        {u"subject"_s, ticket.subject},
        {u"description"_s, ticket.description},
        {u"state"_s, toWord(ticket.state.value)},
        {u"state_raw"_s, ticket.state.raw},
        {u"state_reason"_s, toWord(ticket.stateReason)},
        {u"priority"_s, toWord(ticket.priority.value)},
        {u"priority_raw"_s, ticket.priority.raw},
        {u"source"_s, toWord(ticket.source.value)},
        {u"source_raw"_s, ticket.source.raw},
        {u"requester"_s, requesterToJson(ticket.requester)},
        {u"assignee"_s, ticket.assignee.value()},
        {u"assignee_name"_s, ticket.assigneeName},
        {u"inbox"_s, ticket.inbox.value()},
        {u"inbox_name"_s, ticket.inboxName},
        {u"tags"_s, QJsonArray::fromStringList(ticket.tags)},
        {u"participants"_s, QJsonArray::fromStringList(ticket.participants)},
        {u"created_at"_s, ticket.createdAt},
        {u"updated_at"_s, ticket.updatedAt},
    };
}

Ticket ticketFromJson(const JsonReader &reader)
{
    Ticket ticket;
    ticket.account = AccountId(reader.string(u"account"_s));
    ticket.id = TicketId(reader.string(u"ticket_id"_s));
    ticket.number = textFrom(reader, u"number"_s);
    ticket.subject = textFrom(reader, u"subject"_s);
    ticket.description = textFrom(reader, u"description"_s);
    ticket.state.value = ticketStateFromWord(reader.string(u"state"_s)).value_or(TicketState::Unknown);
    ticket.state.raw = textFrom(reader, u"state_raw"_s);
    ticket.stateReason = stateReasonFromWord(textFrom(reader, u"state_reason"_s)).value_or(StateReason::None);
    ticket.priority.value = priorityFromWord(textFrom(reader, u"priority"_s)).value_or(Priority::None);
    ticket.priority.raw = textFrom(reader, u"priority_raw"_s);
    ticket.source.value = ticketSourceFromWord(textFrom(reader, u"source"_s)).value_or(TicketSource::Unknown);
    ticket.source.raw = textFrom(reader, u"source_raw"_s);
    ticket.requester = requesterFromJson(reader.member(u"requester"_s));
    ticket.assignee = AgentId(textFrom(reader, u"assignee"_s));
    ticket.assigneeName = textFrom(reader, u"assignee_name"_s);
    ticket.inbox = InboxId(textFrom(reader, u"inbox"_s));
    ticket.inboxName = textFrom(reader, u"inbox_name"_s);
    ticket.tags = stringsFrom(reader, u"tags"_s);
    ticket.participants = stringsFrom(reader, u"participants"_s);
    ticket.createdAt = reader.optionalInteger(u"created_at"_s).value_or(0);
    ticket.updatedAt = reader.optionalInteger(u"updated_at"_s).value_or(0);
    return ticket;
}

} // namespace foredesk
