// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/commandlimits.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

// Ticketdesk API: subject 2-200, tag name 1-60, at most 10 attachments, bulk 1-1000 ids.
constexpr qsizetype kSubjectLeast = 2;
constexpr qsizetype kSubjectMost = 200;
constexpr qsizetype kTagMost = 60;
constexpr qsizetype kAttachmentsMost = 10;
constexpr qsizetype kBulkMost = 1000;

void checkSubject(const QString &subject, QList<FieldError> &errors)
{
    const qsizetype length = subject.trimmed().size();
    if (length < kSubjectLeast || subject.size() > kSubjectMost)
        errors.append({u"subject"_s, u"must have 2 to 200 characters"_s});
}

void checkTags(const QStringList &tags, QList<FieldError> &errors)
{
    for (const QString &tag : tags) {
        if (tag.trimmed().isEmpty() || tag.size() > kTagMost)
            errors.append({u"tags"_s, u"a tag must have 1 to 60 characters"_s});
    }
}

void checkBody(const QString &body, QList<FieldError> &errors)
{
    if (body.trimmed().isEmpty())
        errors.append({u"body"_s, u"must not be empty"_s});
}

void checkCreate(const CreateTicket &create, QList<FieldError> &errors)
{
    checkSubject(create.subject, errors);
    checkTags(create.tags, errors);
    if (create.requester.email.isEmpty() && create.requester.phone.isEmpty() && create.requester.name.isEmpty())
        errors.append({u"requester"_s, u"needs a name, an e-mail address or a phone number"_s});
}

BulkChange withoutTags(BulkChange bulk)
{
    bulk.addTags.clear();
    bulk.removeTags.clear();
    return bulk;
}

bool setsFields(const BulkChange &bulk)
{
    return bulk.state || bulk.priority || bulk.assignee || bulk.inbox;
}

void appendSingleFields(const BulkChange &bulk, const TicketId &ticket, QList<Command> &out)
{
    if (bulk.state)
        out.append(SetState {ticket, *bulk.state, bulk.reason});
    if (bulk.priority)
        out.append(SetPriority {ticket, *bulk.priority});
    if (bulk.assignee)
        out.append(Assign {ticket, *bulk.assignee});
    if (bulk.inbox)
        out.append(MoveInbox {ticket, *bulk.inbox});
}

QList<Command> splitBulk(const BulkChange &bulk, const Capabilities &capabilities)
{
    QList<Command> out;
    BulkChange shared = withoutTags(bulk);
    BulkChange apart;
    if (!capabilities.can(Capability::BulkChange)) {
        apart = shared;
        shared = BulkChange {};
    } else if (bulk.reason != StateReason::None) {
        apart.state = shared.state;
        apart.reason = shared.reason;
        shared.state.reset();
        shared.reason = StateReason::None;
    }
    for (qsizetype at = 0; setsFields(shared) && at < bulk.tickets.size(); at += kBulkMost) {
        shared.tickets = bulk.tickets.mid(at, kBulkMost);
        out.append(shared);
    }
    for (const TicketId &ticket : bulk.tickets) {
        appendSingleFields(apart, ticket, out);
        if (!bulk.addTags.isEmpty() || !bulk.removeTags.isEmpty())
            out.append(ChangeTags {ticket, bulk.addTags, bulk.removeTags});
    }
    return out;
}

Capability capabilityToSet(const SetState &set)
{
    return set.reason == StateReason::None ? Capability::SetState : Capability::StateReason;
}

Capability capabilityForBulk(const BulkChange &bulk)
{
    if (bulk.state)
        return capabilityToSet({{}, *bulk.state, bulk.reason});
    if (bulk.priority)
        return Capability::SetPriority;
    if (bulk.assignee)
        return bulk.assignee->isEmpty() ? Capability::Unassign : Capability::Assign;
    return bulk.inbox ? Capability::MoveInbox : Capability::SetTags;
}

} // namespace

Capability neededCapability(const Command &command)
{
    return std::visit(
        Overloaded {
            [](const AddReply &c) { return c.attachments.isEmpty() ? Capability::Reply : Capability::AttachFiles; },
            [](const AddNote &) { return Capability::Note; },
            [](const AddServerDraft &) { return Capability::ServerDrafts; },
            [](const SetState &c) { return capabilityToSet(c); },
            [](const SetPriority &) { return Capability::SetPriority; },
            [](const Assign &c) { return c.assignee.isEmpty() ? Capability::Unassign : Capability::Assign; },
            [](const MoveInbox &) { return Capability::MoveInbox; },
            [](const ChangeTags &) { return Capability::SetTags; },
            [](const SetSubject &) { return Capability::EditSubject; },
            [](const EditMessage &) { return Capability::EditMessage; },
            [](const PublishDraft &) { return Capability::ServerDrafts; },
            [](const DeleteMessage &) { return Capability::DeleteMessage; },
            [](const DeleteTicket &) { return Capability::DeleteTicket; },
            [](const CreateTicket &) { return Capability::CreateTicket; },
            [](const BulkChange &c) { return capabilityForBulk(c); },
        },
        command);
}

QList<FieldError> brokenLimits(const Command &command)
{
    QList<FieldError> errors;
    std::visit(Overloaded {
                   [&](const AddReply &c) {
                       checkBody(c.body, errors);
                       if (c.attachments.size() > kAttachmentsMost)
                           errors.append({u"attachments"_s, u"at most 10 files"_s});
                   },
                   [&](const AddNote &c) { checkBody(c.body, errors); },
                   [&](const AddServerDraft &c) { checkBody(c.body, errors); },
                   [&](const EditMessage &c) { checkBody(c.body, errors); },
                   [&](const SetSubject &c) { checkSubject(c.subject, errors); },
                   [&](const ChangeTags &c) { checkTags(c.add, errors); },
                   [&](const CreateTicket &c) { checkCreate(c, errors); },
                   [&](const BulkChange &c) {
                       checkTags(c.addTags, errors);
                       if (c.tickets.isEmpty())
                           errors.append({u"tickets"_s, u"must not be empty"_s});
                   },
                   [](const auto &) {},
               },
        command);
    return errors;
}

QList<Command> splitForSending(const Command &command, const Capabilities &capabilities)
{
    if (const auto *bulk = std::get_if<BulkChange>(&command))
        return splitBulk(*bulk, capabilities);
    return {command};
}

} // namespace foredesk
