// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/ticketcodec.h"

#include "providers/ticketdesk/fields.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

template <class E>
Word<E> wordFrom(const QString &raw, std::optional<E> known, E absent, E unknown)
{
    return {raw.isEmpty() ? absent : known.value_or(unknown), raw};
}

Requester requesterFrom(const QJsonValue &value)
{
    if (value.isString()) // a bare address
        return Requester {{}, value.toString(), {}, {}, {}, {}};
    const JsonReader reader(value);
    Requester requester;
    requester.name = looseText(reader, {u"name"_s});
    requester.email = looseText(reader, {u"email"_s});
    requester.phone = looseText(reader, {u"phone"_s});
    requester.firstName = looseText(reader, {u"first_name"_s});
    requester.lastName = looseText(reader, {u"last_name"_s});
    requester.avatarUrl = looseText(reader, {u"avatar"_s});
    return requester;
}

QString nestedName(const QJsonObject &object, const QString &key)
{
    return object.value(key).toObject().value("name"_L1).toString();
}

StateReason reasonFrom(const QString &raw)
{
    return stateReasonFromWord(raw).value_or(StateReason::None);
}

} // namespace

Ticket decodeTicket(const JsonReader &reader)
{
    const QJsonObject object = reader.value().toObject();
    Ticket ticket;
    ticket.id = TicketId(recordId(reader, u"ticket"_s));
    ticket.number = ticket.id.value();
    ticket.subject = looseText(reader, {u"subject"_s, u"title"_s});
    ticket.description = looseText(reader, {u"description"_s});
    const QString state = looseText(reader, {u"state"_s, u"status"_s});
    ticket.state = wordFrom(state, ticketStateFromWord(state), TicketState::Unknown, TicketState::Unknown);
    ticket.stateReason = reasonFrom(looseText(reader, {u"state_reason"_s}));
    const QString priority = looseText(reader, {u"priority"_s});
    ticket.priority = wordFrom(priority, priorityFromWord(priority), Priority::None, Priority::Unknown);
    const QString source = looseText(reader, {u"source"_s});
    ticket.source = wordFrom(source, ticketSourceFromWord(source), TicketSource::Unknown, TicketSource::Unknown);
    ticket.requester = requesterFrom(object.value("requester"_L1));
    ticket.assignee = AgentId(referencedId(reader, u"user"_s));
    ticket.assigneeName = nestedName(object, u"user"_s);
    ticket.inbox = InboxId(referencedId(reader, u"inbox"_s));
    ticket.inboxName = nestedName(object, u"inbox"_s);
    ticket.tags = namesOf(object.value("tags"_L1));
    ticket.participants = namesOf(object.value("participants"_L1));
    ticket.createdAt = timeOf(object.value("created_at"_L1));
    ticket.updatedAt = timeOf(object.value("updated_at"_L1));
    return ticket;
}

} // namespace foredesk::ticketdesk
