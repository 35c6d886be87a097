// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "providers/helpdeskprovider.h"
#include "providers/ticketdesk/connection.h"
#include "providers/ticketdesk/mirrorplan.h"

#include <memory>

namespace foredesk::ticketdesk
{

struct QuietPage;

/// Ticketdesk AI. Source of every vendor fact: the vendor's published API skill file.
/// `client` must carry the account's credential and outlive the provider.
class TicketdeskProvider : public HelpdeskProvider
{
public:
    TicketdeskProvider(HttpClient &client, const Account &account);
    ~TicketdeskProvider() override;

    Capabilities capabilities() const override;
    QFuture<Result<Login>> verifyLogin() override;
    QFuture<Result<Page<Ticket>>> listTickets(const TicketQuery &query, const Cursor &cursor) override;
    QFuture<Result<Page<Ticket>>> mirrorTickets(const Cursor &cursor) override;
    QFuture<Result<ChangePage>> changesSince(const SyncToken &token, const KnownState &known) override;
    QFuture<Result<Ticket>> fetchTicket(const TicketId &id) override;
    QFuture<Result<TicketThread>> fetchThread(const TicketId &id, ReadEffect effect) override;
    QFuture<Result<Applied>> apply(const Command &command, const OperationId &operation) override;
    QFuture<Result<QByteArray>> downloadAttachment(const Attachment &attachment) override;

    ResourceApi<Agent> *agents() override;
    ResourceApi<Inbox> *inboxes() override;
    ResourceApi<Tag> *tags() override;
    ResourceApi<CannedResponse> *canned() override;

private:
    struct Resources;

    Account m_account;
    std::unique_ptr<QuietPage> m_quiet; ///< Outlives what the connection carries on.
    Connection m_connection;
    std::unique_ptr<Resources> m_resources;
};

} // namespace foredesk::ticketdesk
