// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

QString limitText(const char *text)
{
    return QCoreApplication::translate("TicketdeskLimits", text);
}

class Checks
{
public:
    void length(const QString &field, const QString &value, qsizetype least, qsizetype most)
    {
        if (value.size() >= least && value.size() <= most)
            return;
        if (least <= 1 && value.isEmpty())
            add(field, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "must not be empty")));
        else
            add(field,
                limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "must be %1 to %2 characters long"))
                    .arg(least)
                    .arg(most));
    }
    void text(const QString &field, const QString &value)
    {
        if (value.trimmed().isEmpty())
            add(field, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "must not be empty")));
    }
    void id(const QString &field, const QString &value)
    {
        bool isNumber = false;
        if (value.toLongLong(&isNumber) < 1 || !isNumber)
            add(field, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "is not an id of this server")));
    }
    void optionalId(const QString &field, const QString &value)
    {
        if (!value.isEmpty())
            id(field, value);
    }
    void state(TicketState value)
    {
        if (value != TicketState::Open && value != TicketState::Closed)
            add(u"state"_s, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "can only be open or closed")));
    }
    void priority(Priority value)
    {
        if (value == Priority::None || value == Priority::Unknown)
            add(u"priority"_s, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "cannot be cleared")));
    }
    void tags(const QStringList &names)
    {
        for (const QString &name : names)
            length(u"tags"_s, name, 1, 60);
    }
    void add(const QString &field, const QString &message) { found.append({field, message}); }

    QList<FieldError> found;
};

bool looksLikeAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 && !email.contains(u' ');
}

void check(Checks &checks, const AddReply &reply)
{
    checks.id(u"ticket_id"_s, reply.ticket.value());
    checks.text(u"content"_s, reply.body);
    if (!reply.attachments.isEmpty())
        checks.add(u"attachments"_s,
            limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "Ticketdesk documents no way to upload files")));
}

void check(Checks &checks, const AddNote &note)
{
    checks.id(u"ticket_id"_s, note.ticket.value());
    checks.text(u"content"_s, note.body);
}

void check(Checks &checks, const AddServerDraft &draft)
{
    checks.id(u"ticket_id"_s, draft.ticket.value());
    checks.text(u"content"_s, draft.body);
}

void check(Checks &checks, const SetState &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.state(change.state);
}

void check(Checks &checks, const SetPriority &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.priority(change.priority);
}

void check(Checks &checks, const Assign &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.optionalId(u"user_id"_s, change.assignee.value());
}

void check(Checks &checks, const MoveInbox &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.id(u"inbox_id"_s, change.inbox.value());
}

void check(Checks &checks, const ChangeTags &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.tags(change.add);
}

void check(Checks &checks, const SetSubject &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.length(u"subject"_s, change.subject, 2, 200);
}

void check(Checks &checks, const EditMessage &change)
{
    checks.id(u"activity_id"_s, change.message.value());
    checks.text(u"content"_s, change.body);
}

void check(Checks &checks, const PublishDraft &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
    checks.id(u"activity_id"_s, change.message.value());
}

void check(Checks &checks, const DeleteMessage &change)
{
    checks.id(u"activity_id"_s, change.message.value());
}

void check(Checks &checks, const DeleteTicket &change)
{
    checks.id(u"ticket_id"_s, change.ticket.value());
}

void check(Checks &checks, const CreateTicket &ticket)
{
    checks.length(u"subject"_s, ticket.subject, 2, 200);
    if (ticket.requester.displayName().isEmpty())
        checks.add(u"requester"_s,
            limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "needs a name, an e-mail address or a phone number")));
    if (!ticket.requester.email.isEmpty() && !looksLikeAddress(ticket.requester.email))
        checks.add(u"requester.email"_s, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "is not an e-mail address")));
    checks.optionalId(u"user_id"_s, ticket.assignee.value());
    checks.optionalId(u"inbox_id"_s, ticket.inbox.value());
    checks.tags(ticket.tags);
}

void check(Checks &checks, const BulkChange &change)
{
    for (const TicketId &ticket : change.tickets)
        checks.id(u"ticket_ids"_s, ticket.value());
    if (change.tickets.isEmpty())
        checks.add(u"ticket_ids"_s, limitText(QT_TRANSLATE_NOOP("TicketdeskLimits", "must not be empty")));
    if (change.state)
        checks.state(*change.state);
    if (change.priority)
        checks.priority(*change.priority);
    if (change.assignee)
        checks.optionalId(u"user_id"_s, change.assignee->value());
    if (change.inbox)
        checks.id(u"inbox_id"_s, change.inbox->value());
    checks.tags(change.addTags);
}

} // namespace

QList<FieldError> violations(const Command &command)
{
    Checks checks;
    std::visit([&checks](const auto &value) { check(checks, value); }, command);
    return checks.found;
}

QList<FieldError> violations(const Tag &tag)
{
    Checks checks;
    checks.length(u"name"_s, tag.name, 1, 60);
    checks.length(u"color"_s, tag.color, 3, 10);
    return checks.found;
}

QList<FieldError> violations(const CannedResponse &canned)
{
    Checks checks;
    checks.text(u"name"_s, canned.name);
    checks.text(u"content"_s, canned.content);
    return checks.found;
}

Error refusedBy(const QList<FieldError> &violations)
{
    const QString detail
        = violations.isEmpty() ? QString() : violations.first().field + u' ' + violations.first().message;
    return {ErrorKind::Rejected, detail, 0, std::nullopt, violations};
}

} // namespace foredesk::ticketdesk
