// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket.h"

#include "domain/wordtable.h"

namespace foredesk
{
namespace
{

constexpr WordTable<TicketState, 7> kStateWords {{
    {TicketState::Unknown, "unknown"},
    {TicketState::New, "new"},
    {TicketState::Open, "open"},
    {TicketState::Pending, "pending"},
    {TicketState::OnHold, "on_hold"},
    {TicketState::Snoozed, "snoozed"},
    {TicketState::Closed, "closed"},
}};

constexpr WordTable<StateReason, 4> kReasonWords {{
    {StateReason::None, "none"},
    {StateReason::Completed, "completed"},
    {StateReason::NotPlanned, "not_planned"},
    {StateReason::Duplicate, "duplicate"},
}};

constexpr WordTable<Priority, 6> kPriorityWords {{
    {Priority::None, "none"},
    {Priority::Low, "low"},
    {Priority::Medium, "medium"},
    {Priority::High, "high"},
    {Priority::Urgent, "urgent"},
    {Priority::Unknown, "unknown"},
}};

constexpr WordTable<TicketSource, 6> kSourceWords {{
    {TicketSource::Unknown, "unknown"},
    {TicketSource::Email, "email"},
    {TicketSource::Web, "web"},
    {TicketSource::Api, "api"},
    {TicketSource::Chat, "chat"},
    {TicketSource::Form, "form"},
}};

} // namespace

QString toWord(TicketState state)
{
    return wordOf(kStateWords, state);
}

QString toWord(StateReason reason)
{
    return wordOf(kReasonWords, reason);
}

QString toWord(Priority priority)
{
    return wordOf(kPriorityWords, priority);
}

QString toWord(TicketSource source)
{
    return wordOf(kSourceWords, source);
}

std::optional<TicketState> ticketStateFromWord(QStringView word)
{
    return valueOf(kStateWords, word);
}

std::optional<StateReason> stateReasonFromWord(QStringView word)
{
    return valueOf(kReasonWords, word);
}

std::optional<Priority> priorityFromWord(QStringView word)
{
    return valueOf(kPriorityWords, word);
}

std::optional<TicketSource> ticketSourceFromWord(QStringView word)
{
    return valueOf(kSourceWords, word);
}

QString Requester::displayName() const
{
    if (!name.isEmpty())
        return name;
    const QString full = (firstName + u' ' + lastName).trimmed();
    if (!full.isEmpty())
        return full;
    return email.isEmpty() ? phone : email;
}

} // namespace foredesk
