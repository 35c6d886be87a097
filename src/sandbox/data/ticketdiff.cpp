// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/ticketdiff.h"

#include "sandbox/data/jsontext.h"

namespace foredesk::sandbox
{

namespace
{

void appendMember(std::string &json, std::string_view key, const std::string &value)
{
    json += json.size() > 1 ? ",\"" : "\"";
    json.append(key).append("\":").append(value);
}

void appendIfChanged(std::string &json, std::string_view key, std::string_view before, std::string_view after)
{
    if (before == after)
        return;
    std::string value;
    appendJsonString(value, after);
    appendMember(json, key, value);
}

void appendIfChanged(
    std::string &json, std::string_view key, const std::optional<RowId> &before, const std::optional<RowId> &after)
{
    if (before != after)
        appendMember(json, key, after ? std::to_string(*after) : "null");
}

std::string requesterJson(const Requester &requester)
{
    std::string json = "{\"name\":";
    appendJsonString(json, requester.name);
    json += ",\"email\":";
    appendJsonString(json, requester.email);
    return json + '}';
}

} // namespace

TextFormat guessFormat(std::string_view text)
{
    for (size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool letter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!';
        if (letter && text.find('>', at) != std::string_view::npos)
            return TextFormat::Html;
    }
    return TextFormat::Plain;
}

Ticket changedTicket(Ticket ticket, const TicketChange &change)
{
    ticket.subject = change.subject.value_or(ticket.subject);
    if (change.description) {
        ticket.description = *change.description;
        ticket.descriptionFormat = guessFormat(ticket.description);
    }
    ticket.state = change.state.value_or(ticket.state);
    ticket.stateReason = change.stateReason.value_or(ticket.stateReason);
    if (ticket.state != State::Closed)
        ticket.stateReason = StateReason::None;
    ticket.priority = change.priority.value_or(ticket.priority);
    ticket.source = change.source.value_or(ticket.source);
    if (change.requester) {
        const RowId id = ticket.requester.id;
        ticket.requester = *change.requester;
        ticket.requester.id = id;
    }
    ticket.userId = change.userId.value_or(ticket.userId);
    ticket.inboxId = change.inboxId.value_or(ticket.inboxId);
    ticket.tags = change.tags.value_or(ticket.tags);
    ticket.participants = change.participants.value_or(ticket.participants);
    ticket.attachments = change.attachments.value_or(ticket.attachments);
    return ticket;
}

std::string describeChange(const Ticket &before, const Ticket &after)
{
    std::string json = "{";
    appendIfChanged(json, "subject", before.subject, after.subject);
    appendIfChanged(json, "description", before.description, after.description);
    appendIfChanged(json, "state", word(before.state), word(after.state));
    appendIfChanged(json, "state_reason", word(before.stateReason), word(after.stateReason));
    appendIfChanged(json, "priority", word(before.priority), word(after.priority));
    appendIfChanged(json, "source", word(before.source), word(after.source));
    appendIfChanged(json, "user_id", before.userId, after.userId);
    appendIfChanged(json, "inbox_id", before.inboxId, after.inboxId);
    if (before.requester != after.requester)
        appendMember(json, "requester", requesterJson(after.requester));
    if (before.tags != after.tags)
        appendMember(json, "tags", toJson(after.tags));
    if (before.participants != after.participants)
        appendMember(json, "participants", toJson(after.participants));
    if (before.attachments != after.attachments)
        appendMember(json, "attachments", toJson(after.attachments));
    return json + '}';
}

} // namespace foredesk::sandbox
