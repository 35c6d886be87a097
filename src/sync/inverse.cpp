// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/inverse.h"

namespace foredesk
{
namespace
{

/// Only tags the operation really added or removed go back.
ChangeTags inverseTags(const ChangeTags &change, const Ticket &base)
{
    ChangeTags inverse {change.ticket, {}, {}};
    for (const QString &tag : change.add) {
        if (!base.tags.contains(tag, Qt::CaseInsensitive))
            inverse.remove.append(tag);
    }
    for (const QString &tag : change.remove) {
        if (base.tags.contains(tag, Qt::CaseInsensitive))
            inverse.add.append(tag);
    }
    return inverse;
}

} // namespace

std::optional<Command> inverseOf(const Operation &operation)
{
    using Inverse = std::optional<Command>;
    if (const auto *note = std::get_if<AddNote>(&operation.command)) {
        if (operation.serverId.isEmpty())
            return {};
        return DeleteMessage {note->ticket, MessageId(operation.serverId)};
    }
    if (!operation.base.ticket)
        return {};
    const Ticket &base = *operation.base.ticket;
    return std::visit(Overloaded {
                          [&](const SetState &c) -> Inverse {
                              return SetState {c.ticket, base.state.value, base.stateReason};
                          },
                          [&](const SetPriority &c) -> Inverse {
                              return SetPriority {c.ticket, base.priority.value};
                          },
                          [&](const Assign &c) -> Inverse {
                              return Assign {c.ticket, base.assignee};
                          },
                          [&](const MoveInbox &c) -> Inverse {
                              return MoveInbox {c.ticket, base.inbox};
                          },
                          [&](const SetSubject &c) -> Inverse {
                              return SetSubject {c.ticket, base.subject};
                          },
                          [&](const ChangeTags &c) -> Inverse { return inverseTags(c, base); },
                          [](const auto &) -> Inverse { return {}; },
                      },
        operation.command);
}

} // namespace foredesk
