// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/fields.h"
#include "providers/ticketdesk/ticketcodec.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

MessageKind kindFrom(const QString &type)
{
    if (type == u"reply"_s)
        return MessageKind::Reply;
    if (type == u"note"_s)
        return MessageKind::Note;
    if (type == u"system"_s)
        return MessageKind::System;
    return type == u"queued"_s ? MessageKind::Queued : MessageKind::Unknown;
}

AuthorKind authorKindFrom(const QString &word)
{
    if (word == u"requester"_s || word == u"customer"_s || word == u"contact"_s)
        return AuthorKind::Customer;
    if (word == u"user"_s || word == u"operator"_s)
        return AuthorKind::Agent;
    if (word == u"agent"_s || word == u"ai"_s || word == u"bot"_s)
        return AuthorKind::Ai;
    return word == u"system"_s ? AuthorKind::System : AuthorKind::Unknown;
}

/// Who wrote it, by the API's own fields only: what a body claims is never believed. In this API "agent" is the machine
/// and "user" the person in the team.
Author authorFrom(const JsonReader &reader, MessageKind kind)
{
    const QJsonObject object = reader.value().toObject();
    const QJsonObject told = object.value("author"_L1).toObject();
    const QJsonObject user = object.value("user"_L1).toObject();
    Author author;
    author.agent = AgentId(referencedId(reader, u"user"_s));
    author.kind = authorKindFrom(told.value("type"_L1).toString(object.value("author_type"_L1).toString()));
    author.name = told.value("name"_L1).toString(user.value("name"_L1).toString());
    author.email = told.value("email"_L1).toString(user.value("email"_L1).toString());
    if (author.kind != AuthorKind::Unknown)
        return author;
    if (kind == MessageKind::System)
        author.kind = AuthorKind::System;
    else if (!author.agent.isEmpty())
        author.kind = AuthorKind::Agent;
    else if (!referencedId(reader, u"agent"_s).isEmpty())
        author.kind = AuthorKind::Ai;
    else if (kind == MessageKind::Reply && object.contains("user_id"_L1))
        author.kind = AuthorKind::Customer; // a reply for which the server names no team member
    return author;
}

QList<Attachment> attachmentsFrom(const QJsonValue &value)
{
    QList<Attachment> attachments;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const JsonReader reader(entry);
        Attachment attachment;
        attachment.url = looseText(reader, {u"url"_s, u"path"_s});
        attachment.name = looseText(reader, {u"name"_s, u"filename"_s});
        if (attachment.name.isEmpty())
            attachment.name = attachment.url.section(u'/', -1);
        attachment.mimeType = looseText(reader, {u"type"_s, u"mime_type"_s, u"content_type"_s});
        const double size = entry.toObject().value("size"_L1).toDouble(-1);
        attachment.size = size >= 0 && size < 1e15 ? static_cast<qint64>(size) : -1;
        if (!attachment.name.isEmpty() || !attachment.url.isEmpty())
            attachments.append(attachment);
    }
    return attachments;
}

} // namespace

Message decodeActivity(const JsonReader &reader, const TicketId &ticket)
{
    const QJsonObject object = reader.value().toObject();
    Message message;
    message.id = MessageId(recordId(reader, u"activity"_s));
    message.ticket = ticket;
    message.rawKind = looseText(reader, {u"type"_s});
    message.kind = kindFrom(message.rawKind);
    const bool isPublic = message.kind == MessageKind::Reply || message.kind == MessageKind::Queued;
    message.visibility = isPublic ? Visibility::Public : Visibility::Private;
    message.publication = object.value("is_draft"_L1).toBool() ? Publication::Draft : Publication::Published;
    message.author = authorFrom(reader, message.kind);
    message.body = looseText(reader, {u"content"_s, u"body"_s});
    message.attachments = attachmentsFrom(object.value("attachments"_L1));
    message.createdAt = timeOf(object.value("created_at"_L1));
    message.updatedAt = timeOf(object.value("updated_at"_L1));
    return message;
}

} // namespace foredesk::ticketdesk
