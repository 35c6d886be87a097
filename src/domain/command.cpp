// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"

namespace foredesk
{

QString commandKind(const Command &command)
{
    const char *word = std::visit(Overloaded {
                                      [](const AddReply &) { return "add_reply"; },
                                      [](const AddNote &) { return "add_note"; },
                                      [](const AddServerDraft &) { return "add_server_draft"; },
                                      [](const SetState &) { return "set_state"; },
                                      [](const SetPriority &) { return "set_priority"; },
                                      [](const Assign &) { return "assign"; },
                                      [](const MoveInbox &) { return "move_inbox"; },
                                      [](const ChangeTags &) { return "change_tags"; },
                                      [](const SetSubject &) { return "set_subject"; },
                                      [](const EditMessage &) { return "edit_message"; },
                                      [](const PublishDraft &) { return "publish_draft"; },
                                      [](const DeleteMessage &) { return "delete_message"; },
                                      [](const DeleteTicket &) { return "delete_ticket"; },
                                      [](const CreateTicket &) { return "create_ticket"; },
                                      [](const BulkChange &) { return "bulk_change"; },
                                  },
        command);
    return QString::fromLatin1(word);
}

TicketId commandTicket(const Command &command)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (requires { each.ticket; })
                return each.ticket;
            else
                return TicketId();
        },
        command);
}

Repeatability repeatability(const Command &command)
{
    return std::visit(Overloaded {
                          [](const AddReply &) { return Repeatability::LoudCreate; },
                          [](const AddNote &) { return Repeatability::SilentCreate; },
                          [](const AddServerDraft &) { return Repeatability::SilentCreate; },
                          [](const PublishDraft &) { return Repeatability::LoudCreate; },
                          [](const CreateTicket &) { return Repeatability::LoudCreate; },
                          [](const DeleteTicket &) { return Repeatability::Irreversible; },
                          [](const BulkChange &) { return Repeatability::Irreversible; },
                          [](const auto &) { return Repeatability::Converging; },
                      },
        command);
}

} // namespace foredesk
