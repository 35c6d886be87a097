// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"

#include "base/jsonreader.h"
#include "domain/ticketjson.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kCommandVersion = 1;

QJsonArray idsToJson(const QList<TicketId> &ids)
{
    QJsonArray array;
    for (const TicketId &id : ids)
        array.append(id.value());
    return array;
}

QJsonArray attachmentsToJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &each : attachments) {
        array.append(QJsonObject {
            {u"name"_s, each.name}, {u"url"_s, each.url}, {u"size"_s, each.size}, {u"type"_s, each.mimeType}});
    }
    return array;
}

QJsonObject payload(const CreateTicket &c)
{
    return {
        {u"subject"_s, c.subject},
        {u"description"_s, c.description},
        {u"requester"_s, requesterToJson(c.requester)},
        {u"priority"_s, toWord(c.priority)},
        {u"assignee"_s, c.assignee.value()},
        {u"inbox"_s, c.inbox.value()},
        {u"tags"_s, QJsonArray::fromStringList(c.tags)},
    };
}

QJsonObject payload(const BulkChange &c)
{
    QJsonObject json {
        {u"tickets"_s, idsToJson(c.tickets)},
        {u"reason"_s, toWord(c.reason)},
        {u"add_tags"_s, QJsonArray::fromStringList(c.addTags)},
        {u"remove_tags"_s, QJsonArray::fromStringList(c.removeTags)},
    };
    if (c.state)
        json.insert(u"state"_s, toWord(*c.state));
    if (c.priority)
        json.insert(u"priority"_s, toWord(*c.priority));
    if (c.assignee)
        json.insert(u"assignee"_s, c.assignee->value());
    if (c.inbox)
        json.insert(u"inbox"_s, c.inbox->value());
    return json;
}

QJsonObject payload(const AddReply &c)
{
    return {{u"body"_s, c.body}, {u"attachments"_s, attachmentsToJson(c.attachments)}};
}

QJsonObject payload(const AddNote &c)
{
    return {{u"body"_s, c.body}};
}

QJsonObject payload(const AddServerDraft &c)
{
    return {{u"body"_s, c.body}};
}

QJsonObject payload(const SetState &c)
{
    return {{u"state"_s, toWord(c.state)}, {u"reason"_s, toWord(c.reason)}};
}

QJsonObject payload(const SetPriority &c)
{
    return {{u"priority"_s, toWord(c.priority)}};
}

QJsonObject payload(const Assign &c)
{
    return {{u"assignee"_s, c.assignee.value()}};
}

QJsonObject payload(const MoveInbox &c)
{
    return {{u"inbox"_s, c.inbox.value()}};
}

QJsonObject payload(const ChangeTags &c)
{
    return {{u"add"_s, QJsonArray::fromStringList(c.add)}, {u"remove"_s, QJsonArray::fromStringList(c.remove)}};
}

QJsonObject payload(const SetSubject &c)
{
    return {{u"subject"_s, c.subject}};
}

QJsonObject payload(const EditMessage &c)
{
    return {{u"message"_s, c.message.value()}, {u"body"_s, c.body}};
}

QJsonObject payload(const PublishDraft &c)
{
    return {{u"message"_s, c.message.value()}};
}

QJsonObject payload(const DeleteMessage &c)
{
    return {{u"message"_s, c.message.value()}};
}

QJsonObject payload(const DeleteTicket &)
{
    return {};
}

/// Reads the members of one stored command; every miss ends in the shared reader's error.
struct PayloadReader {
    JsonReader json;

    QString text(const QString &key) const { return json.string(key); }
    TicketId ticket() const { return TicketId(text(u"ticket"_s)); }
    MessageId message() const { return MessageId(text(u"message"_s)); }

    QStringList strings(const QString &key) const
    {
        QStringList list;
        for (const JsonReader &element : json.member(key).elements())
            list.append(element.value().toString());
        return list;
    }

    QList<TicketId> tickets() const
    {
        QList<TicketId> ids;
        for (const QString &id : strings(u"tickets"_s))
            ids.append(TicketId(id));
        return ids;
    }

    template <class E>
    E word(const QString &key, std::optional<E> (*fromWord)(QStringView)) const
    {
        const auto value = fromWord(text(key));
        if (!value)
            json.fail(u"unknown word"_s, key);
        return value.value_or(E {});
    }

    template <class E>
    std::optional<E> optionalWord(const QString &key, std::optional<E> (*fromWord)(QStringView)) const
    {
        return json.has(key) ? std::optional(word(key, fromWord)) : std::nullopt;
    }

    template <class IdType>
    std::optional<IdType> optionalId(const QString &key) const
    {
        const auto value = json.optionalString(key);
        return value ? std::optional(IdType(*value)) : std::nullopt;
    }

    QList<Attachment> attachments() const
    {
        QList<Attachment> list;
        for (const JsonReader &each : json.member(u"attachments"_s).elements()) {
            list.append({.name = each.string(u"name"_s),
                .url = each.string(u"url"_s),
                .size = each.integer(u"size"_s),
                .mimeType = each.string(u"type"_s)});
        }
        return list;
    }
};

CreateTicket readCreate(const PayloadReader &r)
{
    return {
        .subject = r.text(u"subject"_s),
        .description = r.text(u"description"_s),
        .requester = requesterFromJson(r.json.member(u"requester"_s)),
        .priority = r.word(u"priority"_s, priorityFromWord),
        .assignee = AgentId(r.text(u"assignee"_s)),
        .inbox = InboxId(r.text(u"inbox"_s)),
        .tags = r.strings(u"tags"_s),
    };
}

BulkChange readBulk(const PayloadReader &r)
{
    return {
        .tickets = r.tickets(),
        .state = r.optionalWord(u"state"_s, ticketStateFromWord),
        .reason = r.word(u"reason"_s, stateReasonFromWord),
        .priority = r.optionalWord(u"priority"_s, priorityFromWord),
        .assignee = r.optionalId<AgentId>(u"assignee"_s),
        .inbox = r.optionalId<InboxId>(u"inbox"_s),
        .addTags = r.strings(u"add_tags"_s),
        .removeTags = r.strings(u"remove_tags"_s),
    };
}

using CommandReader = std::function<Command(const PayloadReader &)>;

const QHash<QString, CommandReader> &commandReaders()
{
    using R = const PayloadReader &;
    static const QHash<QString, CommandReader> readers {
        {u"add_reply"_s,
            [](R r) {
                return AddReply {r.ticket(), r.text(u"body"_s), r.attachments()};
            }},
        {u"add_note"_s,
            [](R r) {
                return AddNote {r.ticket(), r.text(u"body"_s)};
            }},
        {u"add_server_draft"_s,
            [](R r) {
                return AddServerDraft {r.ticket(), r.text(u"body"_s)};
            }},
        {u"set_state"_s,
            [](R r) {
                return SetState {
                    r.ticket(), r.word(u"state"_s, ticketStateFromWord), r.word(u"reason"_s, stateReasonFromWord)};
            }},
        {u"set_priority"_s,
            [](R r) {
                return SetPriority {r.ticket(), r.word(u"priority"_s, priorityFromWord)};
            }},
        {u"assign"_s,
            [](R r) {
                return Assign {r.ticket(), AgentId(r.text(u"assignee"_s))};
            }},
        {u"move_inbox"_s,
            [](R r) {
                return MoveInbox {r.ticket(), InboxId(r.text(u"inbox"_s))};
            }},
        {u"change_tags"_s,
            [](R r) {
                return ChangeTags {r.ticket(), r.strings(u"add"_s), r.strings(u"remove"_s)};
            }},
        {u"set_subject"_s,
            [](R r) {
                return SetSubject {r.ticket(), r.text(u"subject"_s)};
            }},
        {u"edit_message"_s,
            [](R r) {
                return EditMessage {r.ticket(), r.message(), r.text(u"body"_s)};
            }},
        {u"publish_draft"_s,
            [](R r) {
                return PublishDraft {r.ticket(), r.message()};
            }},
        {u"delete_message"_s,
            [](R r) {
                return DeleteMessage {r.ticket(), r.message()};
            }},
        {u"delete_ticket"_s, [](R r) { return DeleteTicket {r.ticket()}; }},
        {u"create_ticket"_s, [](R r) { return readCreate(r); }},
        {u"bulk_change"_s, [](R r) { return readBulk(r); }},
    };
    return readers;
}

} // namespace

QJsonObject commandToJson(const Command &command)
{
    QJsonObject json = std::visit([](const auto &each) { return payload(each); }, command);
    json.insert(u"version"_s, kCommandVersion);
    json.insert(u"kind"_s, commandKind(command));
    const TicketId ticket = commandTicket(command);
    if (!ticket.isEmpty())
        json.insert(u"ticket"_s, ticket.value());
    return json;
}

Result<Command> commandFromJson(const QJsonObject &json)
{
    const PayloadReader reader {JsonReader {QJsonValue(json)}};
    if (reader.json.integer(u"version"_s) != kCommandVersion)
        reader.json.fail(u"unknown version"_s, u"version"_s);
    const auto read = commandReaders().constFind(reader.text(u"kind"_s));
    if (read == commandReaders().constEnd())
        reader.json.fail(u"unknown kind"_s, u"kind"_s);
    if (!reader.json.ok())
        return tl::unexpected(reader.json.error());
    Command command = (*read)(reader);
    if (!reader.json.ok())
        return tl::unexpected(reader.json.error());
    return command;
}

} // namespace foredesk
