// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// Carries the translation context of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString bulkText(const BulkChange &c)
{
    const int count = int(c.tickets.size());
    if (c.state)
        return Words::tr("Set the state of %n tickets to %1", nullptr, count).arg(stateText(*c.state));
    if (c.priority)
        return Words::tr("Set the priority of %n tickets to %1", nullptr, count).arg(priorityText(*c.priority));
    if (c.assignee)
        return c.assignee->isEmpty() ? Words::tr("Unassign %n tickets", nullptr, count)
                                     : Words::tr("Assign %n tickets", nullptr, count);
    if (c.inbox)
        return Words::tr("Move %n tickets to another inbox", nullptr, count);
    return Words::tr("Change the tags of %n tickets", nullptr, count);
}

QString tagsText(const ChangeTags &c)
{
    QStringList parts;
    if (!c.add.isEmpty())
        parts.append(Words::tr("Add tag %1").arg(c.add.join(u", "_s)));
    if (!c.remove.isEmpty())
        parts.append(Words::tr("Remove tag %1").arg(c.remove.join(u", "_s)));
    return parts.join(u"; "_s);
}

QString setStateText(const SetState &c)
{
    if (c.state == TicketState::Closed && c.reason != StateReason::None)
        return Words::tr("Close as %1").arg(stateReasonText(c.reason));
    return Words::tr("Set state to %1").arg(stateText(c.state));
}

} // namespace

QString stateText(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return Words::tr("New");
    case TicketState::Open:
        return Words::tr("Open", "state of a ticket");
    case TicketState::Pending:
        return Words::tr("Pending");
    case TicketState::OnHold:
        return Words::tr("On hold");
    case TicketState::Snoozed:
        return Words::tr("Snoozed");
    case TicketState::Closed:
        return Words::tr("Closed");
    case TicketState::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString stateText(const Word<TicketState> &state)
{
    return state.value == TicketState::Unknown && !state.raw.isEmpty() ? state.raw : stateText(state.value);
}

QString stateReasonText(StateReason reason)
{
    switch (reason) {
    case StateReason::Completed:
        return Words::tr("Completed");
    case StateReason::NotPlanned:
        return Words::tr("Not planned");
    case StateReason::Duplicate:
        return Words::tr("Duplicate");
    case StateReason::None:
        break;
    }
    return Words::tr("No reason");
}

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::None:
        return Words::tr("No priority");
    case Priority::Low:
        return Words::tr("Low");
    case Priority::Medium:
        return Words::tr("Medium");
    case Priority::High:
        return Words::tr("High");
    case Priority::Urgent:
        return Words::tr("Urgent");
    case Priority::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

QString priorityText(const Word<Priority> &priority)
{
    return priority.value == Priority::Unknown && !priority.raw.isEmpty() ? priority.raw : priorityText(priority.value);
}

QString sourceText(TicketSource source)
{
    switch (source) {
    case TicketSource::Email:
        return Words::tr("E-mail");
    case TicketSource::Web:
        return Words::tr("Web");
    case TicketSource::Api:
        return Words::tr("API");
    case TicketSource::Chat:
        return Words::tr("Chat");
    case TicketSource::Form:
        return Words::tr("Form");
    case TicketSource::Unknown:
        break;
    }
    return Words::tr("Unknown source");
}

QString operationStateText(OperationState state)
{
    switch (state) {
    case OperationState::Held:
        return Words::tr("Can still be undone");
    case OperationState::Queued:
        return Words::tr("Queued");
    case OperationState::Sending:
        return Words::tr("Sending");
    case OperationState::Waiting:
        return Words::tr("Waiting to try again");
    case OperationState::Unconfirmed:
        return Words::tr("Answer lost, checking");
    case OperationState::NeedsYou:
        return Words::tr("Needs you");
    case OperationState::Conflict:
        return Words::tr("Conflict");
    case OperationState::Failed:
        return Words::tr("Refused");
    case OperationState::Done:
        return Words::tr("Sent");
    case OperationState::Discarded:
        return Words::tr("Discarded");
    }
    return {};
}

QString attentionText(Attention attention)
{
    switch (attention) {
    case Attention::NotFoundOnServer:
        return Words::tr("The answer was lost, and the message is not on the server. It was probably not sent.");
    case Attention::SimilarFound:
        return Words::tr("The answer was lost, and the server has a message that is similar but not the same.");
    case Attention::StaleReply:
        return Words::tr("The conversation went on while this was waiting. Read it again before sending.");
    case Attention::DuplicateFound:
        return Words::tr("The server already has the same message.");
    case Attention::FieldChanged:
        return Words::tr("Somebody changed the same field meanwhile.");
    case Attention::Salvaged:
        return Words::tr("Saved from a damaged file. Check it before sending.");
    case Attention::None:
        break;
    }
    return {};
}

QString commandText(const Command &command)
{
    return std::visit(
        Overloaded {
            [](const AddReply &) { return Words::tr("Reply"); },
            [](const AddNote &) { return Words::tr("Internal note"); },
            [](const AddServerDraft &) { return Words::tr("Draft for the team"); },
            [](const SetState &c) { return setStateText(c); },
            [](const SetPriority &c) { return Words::tr("Set priority to %1").arg(priorityText(c.priority)); },
            [](const Assign &c) { return c.assignee.isEmpty() ? Words::tr("Unassign") : Words::tr("Assign"); },
            [](const MoveInbox &) { return Words::tr("Move to another inbox"); },
            [](const ChangeTags &c) { return tagsText(c); },
            [](const SetSubject &) { return Words::tr("Change subject"); },
            [](const EditMessage &) { return Words::tr("Edit message"); },
            [](const PublishDraft &) { return Words::tr("Send the team's draft"); },
            [](const DeleteMessage &) { return Words::tr("Delete message"); },
            [](const DeleteTicket &) { return Words::tr("Delete ticket"); },
            [](const CreateTicket &) { return Words::tr("New ticket"); },
            [](const BulkChange &c) { return bulkText(c); },
        },
        command);
}

QString viewText(const View &view)
{
    if (view.id == u"mine"_s)
        return Words::tr("Mine");
    if (view.id == u"unassigned"_s)
        return Words::tr("Unassigned");
    if (view.id == u"open"_s)
        return Words::tr("Open tickets");
    if (view.id == u"unread"_s)
        return Words::tr("Unread");
    if (view.id == u"urgent"_s)
        return Words::tr("Urgent");
    if (view.id == u"closed"_s)
        return Words::tr("Closed");
    if (view.id == u"all"_s)
        return Words::tr("All tickets");
    return view.name;
}

QString sortText(TicketSort sort)
{
    switch (sort) {
    case TicketSort::LastActivity:
        return Words::tr("Last activity");
    case TicketSort::Created:
        return Words::tr("Created");
    case TicketSort::Updated:
        return Words::tr("Updated");
    case TicketSort::Number:
        return Words::tr("Number");
    case TicketSort::Priority:
        return Words::tr("Priority");
    case TicketSort::Requester:
        return Words::tr("Customer");
    case TicketSort::Subject:
        return Words::tr("Subject");
    case TicketSort::State:
        return Words::tr("State");
    case TicketSort::Assignee:
        return Words::tr("Assignee");
    }
    return {};
}

} // namespace foredesk
