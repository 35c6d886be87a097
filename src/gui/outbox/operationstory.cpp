// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/outbox/operationstory.h"

#include "gui/common/usermessage.h"
#include "gui/common/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct StoryText {
    Q_DECLARE_TR_FUNCTIONS(OperationStory)
};

QString writtenText(const Command &command)
{
    return std::visit(Overloaded {
                          [](const AddReply &c) { return c.body; },
                          [](const AddNote &c) { return c.body; },
                          [](const AddServerDraft &c) { return c.body; },
                          [](const EditMessage &c) { return c.body; },
                          [](const CreateTicket &c) { return c.subject + u"\n\n"_s + c.description; },
                          [](const SetSubject &c) { return c.subject; },
                          [](const auto &) { return QString(); },
                      },
        command);
}

bool canBeEdited(const Command &command)
{
    return std::holds_alternative<AddReply>(command) || std::holds_alternative<AddNote>(command);
}

QString nameOfValue(const QString &field, const QString &value, const QList<Agent> &agents, const QList<Inbox> &inboxes)
{
    if (field == "state"_L1)
        return stateText(ticketStateFromWord(value).value_or(TicketState::Unknown));
    if (field == "priority"_L1)
        return priorityText(priorityFromWord(value).value_or(Priority::None));
    if (field == "assignee"_L1) {
        if (value.isEmpty())
            return StoryText::tr("Nobody");
        for (const Agent &agent : agents) {
            if (agent.id.value() == value)
                return agent.name;
        }
    }
    if (field == "inbox"_L1) {
        for (const Inbox &inbox : inboxes) {
            if (inbox.id.value() == value)
                return inbox.name;
        }
    }
    return value;
}

QString nameOfField(const QString &field)
{
    if (field == "state"_L1)
        return StoryText::tr("State");
    if (field == "priority"_L1)
        return StoryText::tr("Priority");
    if (field == "assignee"_L1)
        return StoryText::tr("Assignee");
    if (field == "inbox"_L1)
        return StoryText::tr("Inbox");
    if (field == "subject"_L1)
        return StoryText::tr("Subject");
    return field;
}

QList<FieldConflict> conflictsIn(const QString &evidence, const QList<Agent> &agents, const QList<Inbox> &inboxes)
{
    QList<FieldConflict> conflicts;
    const QJsonArray array = QJsonDocument::fromJson(evidence.toUtf8()).array();
    for (const QJsonValue &each : array) {
        const QString field = each[u"field"_s].toString();
        const auto value
            = [&](const QString &key) { return nameOfValue(field, each[key].toString(), agents, inboxes); };
        conflicts.append({nameOfField(field), value(u"base"_s), value(u"theirs"_s), value(u"mine"_s)});
    }
    return conflicts;
}

/// What arrived after the agent wrote, from {"closed": bool, "messages": [{"author", "text"}]}.
QString newsIn(const QString &evidence)
{
    const QJsonObject news = QJsonDocument::fromJson(evidence.toUtf8()).object();
    QStringList parts;
    if (news.value(u"closed"_s).toBool())
        parts.append(StoryText::tr("The ticket was closed."));
    const QJsonArray messages = news.value(u"messages"_s).toArray();
    for (const QJsonValue &message : messages)
        parts.append(message[u"author"_s].toString() + u":\n"_s + message[u"text"_s].toString());
    return parts.join(u"\n\n"_s);
}

void tellQuestion(OperationStory &story, const Operation &operation)
{
    story.state = attentionText(operation.attention);
    switch (operation.attention) {
    case Attention::StaleReply:
        story.theirsLabel = StoryText::tr("New since you wrote");
        story.theirs = newsIn(operation.evidence);
        story.choices = {
            OperationChoice::OpenThread, OperationChoice::Edit, OperationChoice::SendAgain, OperationChoice::Discard};
        break;
    case Attention::SimilarFound:
    case Attention::DuplicateFound:
        story.theirsLabel = StoryText::tr("Found on the server");
        story.theirs = operation.evidence;
        story.choices = {OperationChoice::OpenThread, OperationChoice::MarkAsSent, OperationChoice::SendAgain,
            OperationChoice::Edit, OperationChoice::Discard};
        break;
    default:
        story.choices = {OperationChoice::OpenThread, OperationChoice::SendAgain, OperationChoice::MarkAsSent,
            OperationChoice::Edit, OperationChoice::Discard};
        break;
    }
}

} // namespace

OperationStory storyOf(const Operation &operation, const QList<Agent> &agents, const QList<Inbox> &inboxes)
{
    OperationStory story;
    story.id = operation.id;
    const QString ticket = commandTicket(operation.command).value();
    story.title = ticket.isEmpty() ? commandText(operation.command)
                                   : StoryText::tr("%1 on ticket %2").arg(commandText(operation.command), ticket);
    story.mine = writtenText(operation.command);
    story.mineLabel = StoryText::tr("What you wrote");
    switch (operation.state) {
    case OperationState::NeedsYou:
        tellQuestion(story, operation);
        break;
    case OperationState::Conflict:
        story.state = attentionText(Attention::FieldChanged);
        story.conflicts = conflictsIn(operation.evidence, agents, inboxes);
        if (story.conflicts.isEmpty()) {
            story.theirsLabel = StoryText::tr("Found on the server");
            story.theirs = operation.evidence;
        }
        story.choices = {OperationChoice::OpenThread, OperationChoice::TakeTheirs, OperationChoice::TakeMine};
        break;
    case OperationState::Failed:
        story.state = userMessage(operation.lastError);
        story.choices
            = {OperationChoice::OpenThread, OperationChoice::Retry, OperationChoice::Edit, OperationChoice::Discard};
        break;
    case OperationState::Waiting:
        story.state = operationStateText(operation.state) + u". "_s + userMessage(operation.lastError);
        story.choices
            = {OperationChoice::OpenThread, OperationChoice::Retry, OperationChoice::Edit, OperationChoice::Discard};
        break;
    case OperationState::Held:
    case OperationState::Queued:
        story.state = operationStateText(operation.state);
        story.choices = {OperationChoice::OpenThread, OperationChoice::Edit, OperationChoice::Discard};
        break;
    default:
        story.state = operationStateText(operation.state);
        story.choices = {OperationChoice::OpenThread};
        break;
    }
    if (!canBeEdited(operation.command))
        story.choices.removeAll(OperationChoice::Edit);
    if (ticket.isEmpty())
        story.choices.removeAll(OperationChoice::OpenThread);
    return story;
}

QString choiceText(OperationChoice choice)
{
    switch (choice) {
    case OperationChoice::OpenThread:
        return StoryText::tr("Open thread");
    case OperationChoice::SendAgain:
        return StoryText::tr("Send again");
    case OperationChoice::MarkAsSent:
        return StoryText::tr("Mark as sent");
    case OperationChoice::Edit:
        return StoryText::tr("Edit");
    case OperationChoice::Retry:
        return StoryText::tr("Try now");
    case OperationChoice::TakeMine:
        return StoryText::tr("Use mine");
    case OperationChoice::TakeTheirs:
        return StoryText::tr("Keep theirs");
    case OperationChoice::Discard:
        return StoryText::tr("Discard");
    }
    return QString();
}

} // namespace foredesk
