// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/message.h"
#include "domain/ticket.h"

#include <QJsonObject>

#include <variant>

namespace foredesk
{

// Every write to a ticket is one of these values and goes through the outbox. A new kind makes every vendor's
// std::visit fail to compile until it is handled or refused with ErrorKind::Unsupported.

struct AddReply {
    TicketId ticket;
    QString body; ///< Plain text as the agent wrote it, variables expanded.
    QList<Attachment> attachments;
    friend bool operator==(const AddReply &, const AddReply &) = default;
};
struct AddNote {
    TicketId ticket;
    QString body;
    friend bool operator==(const AddNote &, const AddNote &) = default;
};
/// A draft kept on the server (Ticketdesk: activity with is_draft), visible to colleagues, never mailed.
struct AddServerDraft {
    TicketId ticket;
    QString body;
    friend bool operator==(const AddServerDraft &, const AddServerDraft &) = default;
};
struct SetState {
    TicketId ticket;
    TicketState state = TicketState::Open;
    StateReason reason = StateReason::None;
    friend bool operator==(const SetState &, const SetState &) = default;
};
struct SetPriority {
    TicketId ticket;
    Priority priority = Priority::None;
    friend bool operator==(const SetPriority &, const SetPriority &) = default;
};
struct Assign {
    TicketId ticket;
    AgentId assignee; ///< Empty = unassign.
    friend bool operator==(const Assign &, const Assign &) = default;
};
struct MoveInbox {
    TicketId ticket;
    InboxId inbox;
    friend bool operator==(const MoveInbox &, const MoveInbox &) = default;
};
/// Tags as a difference, so that a colleague's tags survive: the server's list is read, merged and written.
struct ChangeTags {
    TicketId ticket;
    QStringList add;
    QStringList remove;
    friend bool operator==(const ChangeTags &, const ChangeTags &) = default;
};
struct SetSubject {
    TicketId ticket;
    QString subject; ///< 2–200 characters at Ticketdesk.
    friend bool operator==(const SetSubject &, const SetSubject &) = default;
};
struct EditMessage {
    TicketId ticket;
    MessageId message;
    QString body;
    friend bool operator==(const EditMessage &, const EditMessage &) = default;
};
/// Turns a server draft into a sent reply: as loud as a reply.
struct PublishDraft {
    TicketId ticket;
    MessageId message;
    friend bool operator==(const PublishDraft &, const PublishDraft &) = default;
};
struct DeleteMessage {
    TicketId ticket;
    MessageId message;
    friend bool operator==(const DeleteMessage &, const DeleteMessage &) = default;
};
struct DeleteTicket {
    TicketId ticket;
    friend bool operator==(const DeleteTicket &, const DeleteTicket &) = default;
};
struct CreateTicket {
    QString subject;
    QString description;
    Requester requester;
    Priority priority = Priority::None;
    AgentId assignee;
    InboxId inbox;
    QStringList tags;
    friend bool operator==(const CreateTicket &, const CreateTicket &) = default;
};
/// One change to many tickets: what is set is applied to each. Ticketdesk: ≤ 1000 ids a call, no result per ticket.
struct BulkChange {
    QList<TicketId> tickets;
    std::optional<TicketState> state;
    StateReason reason = StateReason::None;
    std::optional<Priority> priority;
    std::optional<AgentId> assignee; ///< A set but empty id unassigns.
    std::optional<InboxId> inbox;
    QStringList addTags; ///< Tags cannot go into the vendor's bulk call (it replaces); done ticket by ticket.
    QStringList removeTags;
    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

using Command = std::variant<AddReply, AddNote, AddServerDraft, SetState, SetPriority, Assign, MoveInbox, ChangeTags,
    SetSubject, EditMessage, PublishDraft, DeleteMessage, DeleteTicket, CreateTicket, BulkChange>;

/// Stable word of the alternative ("add_reply", "set_state", …), used in storage, JSON and the activity log.
QString commandKind(const Command &command);
/// The ticket a command is about; empty for CreateTicket and BulkChange.
TicketId commandTicket(const Command &command);

/// Versioned storage form. Reading refuses what it does not know rather than guess: a wrong command is worse than none.
QJsonObject commandToJson(const Command &command);
Result<Command> commandFromJson(const QJsonObject &json);

/// How a command behaves when its answer is lost (reliability: "By operation kind").
enum class Repeatability {
    Converging, ///< The same request twice is the same as once.
    SilentCreate, ///< Makes something inside the house: one automatic resend at most.
    LoudCreate, ///< Leaves the building: never repeated without a person saying so.
    Irreversible,
};
Repeatability repeatability(const Command &command);

/// `std::visit` with one lambda a kind.
template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace foredesk
