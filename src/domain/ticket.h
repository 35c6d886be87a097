// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

#include <optional>

namespace foredesk
{

/// A vendor's enumeration, mapped, with the vendor's own word kept so that unknown ones are shown and never lost.
template <class E>
struct Word {
    E value {};
    QString raw;
    friend bool operator==(const Word &, const Word &) = default;
};

enum class TicketState { Unknown, New, Open, Pending, OnHold, Snoozed, Closed };
enum class StateReason { None, Completed, NotPlanned, Duplicate };
enum class Priority { None, Low, Medium, High, Urgent, Unknown };
enum class TicketSource { Unknown, Email, Web, Api, Chat, Form };

/// Stable lower-case English words ("open", "on_hold", "not_planned"), used in JSON, the search grammar and storage.
QString toWord(TicketState state);
QString toWord(StateReason reason);
QString toWord(Priority priority);
QString toWord(TicketSource source);
std::optional<TicketState> ticketStateFromWord(QStringView word);
std::optional<StateReason> stateReasonFromWord(QStringView word);
std::optional<Priority> priorityFromWord(QStringView word);
std::optional<TicketSource> ticketSourceFromWord(QStringView word);

/// The customer of a ticket as the ticket carries it.
struct Requester {
    QString name;
    QString email;
    QString phone;
    QString firstName;
    QString lastName;
    QString avatarUrl;
    friend bool operator==(const Requester &, const Requester &) = default;
    /// Name, else e-mail, else phone, else empty.
    QString displayName() const;
};

/// A ticket as the server last told it. Times are UTC milliseconds, 0 = not told.
struct Ticket {
    AccountId account;
    TicketId id;
    QString number; ///< What people call it by, without "#".
    QString subject;
    QString description; ///< HTML or plain text, untrusted.
    Word<TicketState> state;
    StateReason stateReason = StateReason::None;
    Word<Priority> priority;
    Word<TicketSource> source;
    Requester requester;
    AgentId assignee; ///< Empty = unassigned.
    QString assigneeName; ///< As told with the ticket; may be empty though assigned.
    InboxId inbox;
    QString inboxName;
    QStringList tags; ///< Names, in the server's order.
    QStringList participants;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    friend bool operator==(const Ticket &, const Ticket &) = default;
    TicketRef ref() const { return {account, id}; }
};

} // namespace foredesk
