// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"
#include "gui/common/stateshape.h"
#include "gui/common/themedicon.h"
#include "gui/common/words.h"
#include "gui/conversation/choicepopup.h"
#include "gui/conversation/conversationheader.h"
#include "gui/conversation/conversationpresenter.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

// The lists that open below the fields of a ConversationHeader.

namespace foredesk
{
namespace
{

struct StateChoice {
    TicketState state;
    StateReason reason;
};

QList<StateChoice> stateChoices(const Capabilities &capabilities)
{
    QList<StateChoice> choices {{TicketState::Open, StateReason::None}, {TicketState::Pending, StateReason::None},
        {TicketState::OnHold, StateReason::None}};
    if (!capabilities.can(Capability::StateReason)) {
        choices.append({TicketState::Closed, StateReason::None});
        return choices;
    }
    for (const StateReason reason : {StateReason::Completed, StateReason::NotPlanned, StateReason::Duplicate})
        choices.append({TicketState::Closed, reason});
    return choices;
}

} // namespace

void ConversationHeader::editState()
{
    if (!m_state->isEnabled())
        return;
    const QList<StateChoice> states = stateChoices(m_presenter.capabilities());
    const Ticket &ticket = m_presenter.view().ticket;
    QList<Choice> choices;
    QStringList current;
    for (int number = 0; number < states.size(); ++number) {
        const StateChoice &state = states.at(number);
        const QString id = QString::number(number);
        choices.append({id, stateText(state.state), stateIcon(state.state),
            state.reason == StateReason::None ? QString() : stateReasonText(state.reason)});
        if (state.state == ticket.state.value && state.reason == ticket.stateReason)
            current.append(id);
    }
    auto *popup = new ChoicePopup(tr("Set state"), ChoicePopup::Mode::One, this);
    popup->setChoices(choices, current);
    connect(popup, &ChoicePopup::chosen, this, [this, states](const QString &id) {
        const StateChoice state = states.value(id.toInt());
        m_presenter.setState(state.state, state.reason);
    });
    popup->openBelow(m_state);
}

void ConversationHeader::editPriority()
{
    if (!m_priority->isEnabled())
        return;
    QList<Choice> choices;
    const QList<Priority> all {Priority::Urgent, Priority::High, Priority::Medium, Priority::Low, Priority::None};
    for (const Priority priority : all)
        choices.append({toWord(priority), priorityText(priority),
            priority == Priority::Urgent ? shapeIcon(StateShape::Triangle, Tone::Urgent) : themedIcon(u"flag"_s)});
    auto *popup = new ChoicePopup(tr("Set priority"), ChoicePopup::Mode::One, this);
    popup->setChoices(choices, {toWord(m_presenter.view().ticket.priority.value)});
    connect(popup, &ChoicePopup::chosen, this, [this](const QString &id) {
        if (const std::optional<Priority> priority = priorityFromWord(id))
            m_presenter.setPriority(*priority);
    });
    popup->openBelow(m_priority);
}

void ConversationHeader::editAssignee()
{
    if (!m_assignee->isEnabled())
        return;
    QList<Choice> choices;
    const AgentId me = m_presenter.me();
    for (const Agent &agent : m_presenter.desk().agents(m_presenter.ticket().account)) {
        const Choice choice {agent.id.value(), agent.id == me ? tr("%1 (me)").arg(agent.name) : agent.name,
            themedIcon(u"user"_s), agent.email};
        if (agent.id == me)
            choices.prepend(choice);
        else
            choices.append(choice);
    }
    if (m_presenter.capabilities().can(Capability::Unassign))
        choices.append({QString(), tr("Unassigned"), themedIcon(u"edit-none"_s)});
    auto *popup = new ChoicePopup(tr("Assign to"), ChoicePopup::Mode::One, this);
    popup->setChoices(choices, {m_presenter.view().ticket.assignee.value()});
    connect(popup, &ChoicePopup::chosen, this, [this](const QString &id) { m_presenter.assign(AgentId(id)); });
    popup->openBelow(m_assignee);
}

void ConversationHeader::editInbox()
{
    if (!m_inbox->isEnabled())
        return;
    QList<Choice> choices;
    for (const Inbox &inbox : m_presenter.desk().inboxes(m_presenter.ticket().account))
        choices.append({inbox.id.value(), inbox.name, themedIcon(u"mail-folder-inbox"_s), inbox.email});
    auto *popup = new ChoicePopup(tr("Move to inbox"), ChoicePopup::Mode::One, this);
    popup->setChoices(choices, {m_presenter.view().ticket.inbox.value()});
    connect(popup, &ChoicePopup::chosen, this, [this](const QString &id) { m_presenter.moveTo(InboxId(id)); });
    popup->openBelow(m_inbox);
}

void ConversationHeader::editTags()
{
    if (!m_tags->isEnabled())
        return;
    const QStringList current = m_presenter.view().ticket.tags;
    QList<Choice> choices;
    for (const QString &tag : current)
        choices.append({tag, tag});
    for (const Tag &tag : m_presenter.desk().tags(m_presenter.ticket().account).items()) {
        if (!current.contains(tag.name))
            choices.append({tag.name, tag.name});
    }
    auto *popup = new ChoicePopup(tr("Tags, or a new one"), ChoicePopup::Mode::SeveralOrNew, this);
    popup->setChoices(choices, current);
    connect(popup, &ChoicePopup::changed, this,
        [this](const QStringList &added, const QStringList &removed) { m_presenter.changeTags(added, removed); });
    popup->openBelow(m_tags);
}

} // namespace foredesk
