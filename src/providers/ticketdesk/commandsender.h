// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/flow.h"
#include "providers/helpdeskprovider.h"
#include "providers/ticketdesk/connection.h"

namespace foredesk::ticketdesk
{

/// Sends one command that needs a single mutating request. Tags and publishing read first and write once.
/// BulkChange is the business of BulkSender.
class CommandSender final : public Flow<Applied>
{
public:
    CommandSender(Connection &connection, const Command &command);

private:
    void start();
    void send(const AddReply &command);
    void send(const AddNote &command);
    void send(const AddServerDraft &command);
    void send(const SetState &command);
    void send(const SetPriority &command);
    void send(const Assign &command);
    void send(const MoveInbox &command);
    void send(const SetSubject &command);
    void send(const ChangeTags &command);
    void send(const EditMessage &command);
    void send(const PublishDraft &command);
    void send(const DeleteMessage &command);
    void send(const DeleteTicket &command);
    void send(const CreateTicket &command);
    void send(const BulkChange &command);

    void write(const HttpRequest &request);
    void writeTags(const ChangeTags &command, const Ticket &current);
    void publish(const PublishDraft &command, const TicketThread &thread);

    Connection &m_connection;
    Command m_command;
};

/// The capability a command needs.
Capability capabilityFor(const Command &command);

/// `current` without `remove` and with `add` at the end; names compare case-sensitively, as the server keeps them.
QStringList mergedTags(const QStringList &current, const ChangeTags &change);

/// What the answer to `command` proves. A creation without an id in its answer is Protocol with the 2xx status: it may
/// have happened.
Result<Applied> appliedFrom(const Command &command, const HttpResponse &response);

} // namespace foredesk::ticketdesk
