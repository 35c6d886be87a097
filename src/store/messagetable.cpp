// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagetable.h"

#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString attachmentsToText(const QList<Attachment> &attachments)
{
    if (attachments.isEmpty())
        return QString();
    QJsonArray array;
    for (const Attachment &each : attachments)
        array.append(QJsonArray {each.name, each.url, each.size, each.mimeType});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Attachment> attachmentsFromText(const QString &text)
{
    QList<Attachment> attachments;
    if (text.isEmpty())
        return attachments;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray each = value.toArray();
        attachments.append(
            {each.at(0).toString(), each.at(1).toString(), each.at(2).toInteger(-1), each.at(3).toString()});
    }
    return attachments;
}

/// Binds all columns but the place of the row.
void bindMessage(Statement &statement, const Message &m, qint64 hash)
{
    statement.bind(m.id, hash, m.kind, m.visibility, m.publication, m.author.kind, m.createdAt, m.updatedAt,
        m.author.agent, m.author.name, m.author.email, m.rawKind, attachmentsToText(m.attachments), m.body);
}

Message readMessage(const Statement &row)
{
    Message m;
    m.id = MessageId(row.text(0));
    m.kind = static_cast<MessageKind>(row.integer(1));
    m.visibility = static_cast<Visibility>(row.integer(2));
    m.publication = static_cast<Publication>(row.integer(3));
    m.author.kind = static_cast<AuthorKind>(row.integer(4));
    m.createdAt = row.integer(5);
    m.updatedAt = row.integer(6);
    m.author.agent = AgentId(row.text(7));
    m.author.name = row.text(8);
    m.author.email = row.text(9);
    m.rawKind = row.text(10);
    m.attachments = attachmentsFromText(row.text(11));
    m.body = row.text(12);
    return m;
}

} // namespace

qint64 messageHash(const Message &m)
{
    ContentHash hash;
    for (const QString &text :
        {m.rawKind, m.author.agent.value(), m.author.name, m.author.email, m.body, attachmentsToText(m.attachments)})
        hash.add(text);
    hash.add(qint64(m.kind));
    hash.add(qint64(m.visibility));
    hash.add(qint64(m.publication));
    hash.add(qint64(m.author.kind));
    hash.add(m.createdAt);
    hash.add(m.updatedAt);
    return hash.value();
}

QHash<MessageId, MessageTable::Stored> MessageTable::stored(RowId ticket) const
{
    Statement select(m_database, "SELECT id, row, hash, doc FROM message WHERE ticket = ?");
    select.bind(ticket);
    QHash<MessageId, Stored> found;
    while (select.next())
        found.insert(MessageId(select.text(0)), {select.integer(1), select.integer(2), select.integer(3)});
    return found;
}

QString MessageTable::body(qint64 row) const
{
    Statement select(m_database, "SELECT body FROM message WHERE row = ?");
    select.bind(row);
    return select.next() ? select.text(0) : QString();
}

qint64 MessageTable::nextRow() const
{
    Statement select(m_database, "SELECT max(row) FROM message");
    return select.next() ? select.integer(0) + 1 : 1;
}

void MessageTable::insert(const Stored &stored, RowId ticket, const Message &message)
{
    Statement insert(m_database,
        "INSERT INTO message (row, ticket, doc, id, hash, kind, visibility, publication, author_kind, created_at,"
        " updated_at, author_agent, author_name, author_email, raw_kind, attachments, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(stored.row, ticket, stored.doc);
    bindMessage(insert, message, stored.hash);
    insert.run();
}

void MessageTable::update(const Stored &stored, const Message &message)
{
    Statement update(m_database,
        "UPDATE message SET (id, hash, kind, visibility, publication, author_kind, created_at, updated_at,"
        " author_agent, author_name, author_email, raw_kind, attachments, body)"
        " = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = ?");
    bindMessage(update, message, stored.hash);
    update.bind(stored.row).run();
}

void MessageTable::remove(qint64 row)
{
    Statement remove(m_database, "DELETE FROM message WHERE row = ?");
    remove.bind(row).run();
}

QList<Message> MessageTable::messages(RowId ticket, const TicketId &ticketId) const
{
    Statement select(m_database,
        "SELECT id, kind, visibility, publication, author_kind, created_at, updated_at, author_agent, author_name,"
        " author_email, raw_kind, attachments, body FROM message WHERE ticket = ? ORDER BY created_at, row");
    select.bind(ticket);
    QList<Message> messages;
    while (select.next()) {
        Message message = readMessage(select);
        message.ticket = ticketId;
        messages.append(message);
    }
    return messages;
}

} // namespace foredesk
