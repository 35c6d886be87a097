// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ticketdesk/ticketjson.h"

#include "sandbox/server/requestlog.h"

#include <QRegularExpression>

namespace foredesk::sandbox::ticketdesk
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray attachmentsJson(const std::vector<Attachment> &attachments)
{
    QJsonArray out;
    for (const Attachment &file : attachments) {
        out.append(QJsonObject {{u"path"_s, fromUtf8(file.path)}, {u"name"_s, fromUtf8(file.name)},
            {u"size"_s, qint64(file.size)}, {u"type"_s, fromUtf8(file.type)}});
    }
    return out;
}

QJsonValue wordOrNull(std::string_view word)
{
    return word.empty() ? QJsonValue() : QJsonValue(fromUtf8(word));
}

QJsonValue timeOrNull(const std::optional<std::int64_t> &time)
{
    return time ? QJsonValue(isoTime(*time)) : QJsonValue();
}

QJsonObject requesterJson(const Requester &requester)
{
    return {{u"name"_s, wordOrNull(requester.name)}, {u"email"_s, wordOrNull(requester.email)},
        {u"phone"_s, wordOrNull(requester.phone)}, {u"first_name"_s, wordOrNull(requester.firstName)},
        {u"last_name"_s, wordOrNull(requester.lastName)}, {u"avatar"_s, wordOrNull(requester.avatar)}};
}

QString authorWord(AuthorKind kind)
{
    switch (kind) {
    case AuthorKind::Customer:
        return u"requester"_s;
    case AuthorKind::Agent:
        return u"user"_s;
    case AuthorKind::Ai:
        return u"agent"_s;
    case AuthorKind::System:
        break;
    }
    return u"system"_s;
}

} // namespace

TicketJson::TicketJson(const Desk &desk, Connection &connection)
    : m_desk(desk)
{
    const QString userKey = idKey(desk, u"user"_s);
    const QString inboxKey = idKey(desk, u"inbox"_s);
    const QString tagKey = idKey(desk, u"tag"_s);
    Statement users = connection.prepare("SELECT id, name, email FROM users");
    while (users.next()) {
        m_users.insert(users.integer(0),
            {{userKey, qint64(users.integer(0))}, {u"name"_s, fromUtf8(users.view(1))},
                {u"email"_s, fromUtf8(users.view(2))}});
    }
    Statement inboxes = connection.prepare("SELECT id, name, email FROM inboxes");
    while (inboxes.next()) {
        m_inboxes.insert(inboxes.integer(0),
            {{inboxKey, qint64(inboxes.integer(0))}, {u"name"_s, fromUtf8(inboxes.view(1))},
                {u"email"_s, fromUtf8(inboxes.view(2))}});
    }
    if (desk.shape.tags == Shape::Tags::Names)
        return;
    Statement tags = connection.prepare("SELECT id, name, color FROM tags");
    while (tags.next()) {
        const QString name = fromUtf8(tags.view(1));
        m_tags.insert(
            name, {{tagKey, qint64(tags.integer(0))}, {u"name"_s, name}, {u"color"_s, fromUtf8(tags.view(2))}});
    }
}

QString TicketJson::shownText(const std::string &text, TextFormat format) const
{
    QString shown = fromUtf8(text);
    switch (m_desk.shape.text) {
    case Shape::Text::AsSent:
        break;
    case Shape::Text::Trimmed:
        shown = shown.replace(u"\r\n"_s, u"\n"_s).trimmed();
        break;
    case Shape::Text::Html:
        if (format == TextFormat::Plain)
            shown = shown.toHtmlEscaped().replace(u"\r\n"_s, u"\n"_s).replace(u"\n"_s, u"<br>"_s);
        shown = u"<div><p>"_s + shown + u"</p></div>"_s;
        break;
    }
    return shown;
}

QJsonArray TicketJson::tags(const Ticket &ticket) const
{
    QJsonArray out;
    for (const std::string &tag : ticket.tags) {
        const QString name = fromUtf8(tag);
        if (m_desk.shape.tags == Shape::Tags::Names)
            out.append(name);
        else
            out.append(m_tags.value(name));
    }
    return out;
}

QJsonObject TicketJson::ticket(const Ticket &ticket) const
{
    QJsonObject json {{idKey(m_desk, u"ticket"_s), qint64(ticket.id)}, {u"subject"_s, fromUtf8(ticket.subject)},
        {u"description"_s, shownText(ticket.description, ticket.descriptionFormat)},
        {u"state"_s, fromUtf8(ticket.state == State::Closed ? word(State::Closed) : word(State::Open))},
        {u"state_reason"_s, wordOrNull(word(ticket.stateReason))}, {u"priority"_s, wordOrNull(word(ticket.priority))},
        {u"source"_s, wordOrNull(word(ticket.source))}, {u"tags"_s, tags(ticket)},
        {u"requester"_s, requesterJson(ticket.requester)}, {u"user_id"_s, optionalId(ticket.userId)},
        {u"inbox_id"_s, optionalId(ticket.inboxId)}, {u"attachments"_s, attachmentsJson(ticket.attachments)},
        {u"created_at"_s, isoTime(ticket.createdAt)}, {u"closed_at"_s, timeOrNull(ticket.closedAt)}};
    QJsonArray participants;
    for (const std::string &address : ticket.participants)
        participants.append(fromUtf8(address));
    json.insert(u"participants"_s, participants);
    const auto inbox = ticket.inboxId ? m_inboxes.constFind(*ticket.inboxId) : m_inboxes.constEnd();
    json.insert(u"inbox"_s, inbox == m_inboxes.constEnd() ? QJsonValue() : QJsonValue(*inbox));
    if (m_desk.shape.updatedAt == Shape::UpdatedAt::Shown)
        json.insert(u"updated_at"_s, isoTime(ticket.updatedAt));
    if (m_desk.shape.people == Shape::People::Shown) {
        const auto user = ticket.userId ? m_users.constFind(*ticket.userId) : m_users.constEnd();
        json.insert(u"user"_s, user == m_users.constEnd() ? QJsonValue() : QJsonValue(*user));
    }
    return json;
}

QJsonObject TicketJson::activity(const Activity &activity) const
{
    QJsonObject json {{idKey(m_desk, u"activity"_s), qint64(activity.id)}, {u"ticket_id"_s, qint64(activity.ticketId)},
        {u"type"_s, fromUtf8(word(activity.type))}, {u"content"_s, shownText(activity.content, activity.format)},
        {u"is_draft"_s, activity.isDraft}, {u"attachments"_s, attachmentsJson(activity.attachments)},
        {u"user_id"_s, optionalId(activity.userId)}, {u"created_at"_s, isoTime(activity.createdAt)}};
    if (m_desk.shape.updatedAt == Shape::UpdatedAt::Shown)
        json.insert(u"updated_at"_s, isoTime(activity.updatedAt));
    if (m_desk.shape.people == Shape::People::Hidden)
        return json;
    const auto user = activity.userId ? m_users.constFind(*activity.userId) : m_users.constEnd();
    json.insert(u"user"_s, user == m_users.constEnd() ? QJsonValue() : QJsonValue(*user));
    json.insert(u"agent_id"_s, optionalId(activity.agentId));
    json.insert(u"author"_s,
        QJsonObject {{u"type"_s, authorWord(activity.authorKind)}, {u"name"_s, wordOrNull(activity.authorName)},
            {u"email"_s, wordOrNull(activity.authorEmail)}});
    return json;
}

std::vector<Attachment> attachmentsFrom(const QJsonValue &json)
{
    std::vector<Attachment> out;
    const QJsonArray files = json.toArray();
    for (const QJsonValue &file : files) {
        const std::string path = toUtf8(file["path"_L1]);
        out.push_back({path, file["name"_L1].isString() ? toUtf8(file["name"_L1]) : path.substr(path.rfind('/') + 1),
            file["size"_L1].toInteger(), toUtf8(file["type"_L1])});
    }
    return out;
}

std::vector<std::string> textsFrom(const QJsonValue &json)
{
    std::vector<std::string> out;
    const QJsonArray texts = json.toArray();
    for (const QJsonValue &text : texts)
        out.push_back(toUtf8(text));
    return out;
}

TextFormat guessedFormat(const QString &text)
{
    static const QRegularExpression tag(u"<(p|div|br|a|b|i|strong|em|ul|ol|table|html|body|span|img)[\\s/>]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch() ? TextFormat::Html : TextFormat::Plain;
}

Rule attachmentsRule()
{
    const Rule file
        = object({{u"path"_s, text(1).required()}, {u"name"_s, text()}, {u"size"_s, integer()}, {u"type"_s, text()}});
    return array(file, 0, 10);
}

} // namespace foredesk::sandbox::ticketdesk
