// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/threadtext.h"

#include "cli/output.h"
#include "cli/valuejson.h"
#include "domain/canonicaltext.h"
#include "domain/threadopening.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

QString localTime(qint64 ms)
{
    return ms == 0 ? u"?"_s : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString authorOf(const Message &message)
{
    const Author &author = message.author;
    if (!author.name.isEmpty())
        return author.name;
    return author.email.isEmpty() ? toWord(author.kind) : author.email;
}

QString kindOf(const Message &message)
{
    if (message.publication == Publication::Draft)
        return u"draft"_s;
    return message.visibility == Visibility::Private && message.kind == MessageKind::Reply ? u"private reply"_s
                                                                                           : toWord(message.kind);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? u"none"_s : text;
}

QStringList fieldLines(const Ticket &ticket)
{
    QStringList lines {
        u"From: %1 <%2>"_s.arg(ticket.requester.displayName(), ticket.requester.email),
        u"State: %1"_s.arg(toWord(ticket.state.value)),
        u"Priority: %1"_s.arg(toWord(ticket.priority.value)),
        u"Assignee: %1"_s.arg(orNone(ticket.assigneeName.isEmpty() ? ticket.assignee.value() : ticket.assigneeName)),
        u"Inbox: %1"_s.arg(orNone(ticket.inboxName.isEmpty() ? ticket.inbox.value() : ticket.inboxName)),
        u"Tags: %1"_s.arg(orNone(ticket.tags.join(u", "_s))),
        u"Created: %1"_s.arg(localTime(ticket.createdAt)),
    };
    for (QString &line : lines)
        line = oneLine(line);
    return lines;
}

QString escapedForMarkdown(const QString &text)
{
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]()#+\\-.!|<>~])"_s);
    return QString(text).replace(special, u"\\\\1"_s);
}

/// Text of an HTML body without the empty lines that its layout leaves.
QString readableText(const QString &body)
{
    QStringList lines;
    for (const QString &line : bodyToText(body).split(u'\n')) {
        const bool blank = line.trimmed().isEmpty();
        if (!blank || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(blank ? QString() : line);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

/// The customer's description as a message, before the thread that does not hold it.
QList<Message> wholeThread(const ThreadView &thread)
{
    if (!needsOpening(thread.ticket, thread.messages))
        return thread.messages;
    Message opening;
    opening.kind = MessageKind::Reply;
    opening.visibility = Visibility::Public;
    opening.createdAt = thread.ticket.createdAt;
    opening.author.name = thread.ticket.requester.name;
    opening.author.email = thread.ticket.requester.email;
    opening.body = thread.ticket.description;
    return QList<Message> {opening} + thread.messages;
}

QString attachmentLines(const Message &message)
{
    QString lines;
    for (const Attachment &attachment : message.attachments)
        lines += u"\n[attachment] "_s + oneLine(attachment.name);
    return lines;
}

} // namespace

QString threadAsText(const Desk &desk, const ThreadView &thread)
{
    const Ticket &ticket = thread.ticket;
    QStringList parts {u"#%1 %2"_s.arg(shownId(desk, ticket.account, ticket.number), oneLine(ticket.subject))};
    parts += fieldLines(ticket);
    for (const Message &message : wholeThread(thread))
        parts.append(u"\n-- %1, %2, %3\n%4"_s.arg(kindOf(message), oneLine(authorOf(message)),
            localTime(message.createdAt), readableText(message.body) + attachmentLines(message)));
    for (const Operation &operation : thread.operations)
        parts.append(u"\n-- in the outbox: %1, %2"_s.arg(operationTitle(desk, operation), toWord(operation.state)));
    return parts.join(u'\n');
}

QString threadAsMarkdown(const Desk &desk, const ThreadView &thread, Notes notes)
{
    const Ticket &ticket = thread.ticket;
    QString text = u"# %1 %2\n\n"_s.arg(
        escapedForMarkdown(shownId(desk, ticket.account, ticket.number)), escapedForMarkdown(oneLine(ticket.subject)));
    for (const QString &line : fieldLines(ticket))
        text += u"- %1\n"_s.arg(escapedForMarkdown(line));
    for (const Message &message : wholeThread(thread)) {
        if (notes == Notes::Without && message.visibility == Visibility::Private)
            continue;
        text += u"\n## %1, %2, %3\n\n%4\n"_s.arg(kindOf(message), escapedForMarkdown(oneLine(authorOf(message))),
            localTime(message.createdAt), escapedForMarkdown(readableText(message.body) + attachmentLines(message)));
    }
    return text;
}

} // namespace foredesk::cli
