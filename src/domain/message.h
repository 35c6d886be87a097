// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>

namespace foredesk
{

enum class MessageKind { Reply, Note, System, Queued, Unknown };
/// Who may read a message. Has no sensible default on purpose: every maker must say.
enum class Visibility { Public, Private };
enum class AuthorKind { Unknown, Customer, Agent, Ai, System };
enum class Publication { Published, Draft };

QString toWord(MessageKind kind);
QString toWord(Visibility visibility);
QString toWord(AuthorKind kind);

struct Author {
    AuthorKind kind = AuthorKind::Unknown;
    AgentId agent; ///< Set when an agent of this account wrote it.
    QString name;
    QString email;
    friend bool operator==(const Author &, const Author &) = default;
};

struct Attachment {
    QString name; ///< As sent: hostile until `content` made it safe.
    QString url; ///< Vendor path or URL; foreign origins never get the key.
    qint64 size = -1; ///< Bytes, -1 = not told.
    QString mimeType;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// One message, note or event of a ticket. Ticketdesk: activity; Switch Labs: conversation.
struct Message {
    MessageId id;
    TicketId ticket;
    MessageKind kind = MessageKind::Unknown;
    QString rawKind;
    Visibility visibility = Visibility::Private; ///< Private is the safe side for a value read from a server.
    Publication publication = Publication::Published;
    Author author;
    QString body; ///< HTML or plain text, untrusted.
    QList<Attachment> attachments;
    qint64 createdAt = 0; ///< UTC ms.
    qint64 updatedAt = 0;
    friend bool operator==(const Message &, const Message &) = default;
};

/// A ticket with all its messages, oldest first. `complete` is false when a page was missing: no evidence then of what
/// is absent.
struct TicketThread {
    TicketId ticket;
    QList<Message> messages;
    bool complete = true;
};

} // namespace foredesk
