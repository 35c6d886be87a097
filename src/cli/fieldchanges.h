// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "sync/desk.h"

namespace foredesk::cli
{

/// What `set`, `bulk` and `create` change, as typed: words of the search grammar, names or ids of agents and inboxes.
struct FieldChanges {
    std::optional<TicketState> state;
    StateReason reason = StateReason::None;
    std::optional<Priority> priority;
    std::optional<AgentId> assignee; ///< Empty id = nobody.
    std::optional<InboxId> inbox;
    std::optional<QString> subject;
    QStringList addTags;
    QStringList removeTags;

    bool isEmpty() const;
};

/// --state --reason --priority --assign --tag --inbox.
QList<QCommandLineOption> fieldOptions();
/// The options above, and key=value pairs of a repeated --set; ErrorKind::Rejected names what cannot be read.
Result<FieldChanges> readFieldChanges(const Desk &desk, const AccountId &account, const Arguments &arguments);

/// One command a field, in the order state (with its reason) last, so that closing comes after the rest.
QList<Command> commandsFor(const FieldChanges &changes, const TicketId &ticket);

/// An agent by id, e-mail, name or part of one, or "me"; an empty id for "none".
Result<AgentId> agentFromText(const Desk &desk, const AccountId &account, const QString &text);
Result<InboxId> inboxFromText(const Desk &desk, const AccountId &account, const QString &text);

} // namespace foredesk::cli
