// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeserver.h"

#include <functional>

namespace foredesk::test
{

/// What goes wrong with one request.
enum class Fault {
    None,
    Offline, ///< Proven not sent.
    LostBefore, ///< The connection broke before the server did anything.
    LostAfter, ///< The server did it, the answer was lost.
    LateApply, ///< The answer was lost and the server does it later.
    ServerErrorBefore, ///< 500 without effect.
    ServerErrorAfter, ///< 502 of a gateway, with effect.
    RateLimited,
    CutBody, ///< 200 with effect and a body that cannot be read.
    Unauthorized,
    Redirect, ///< 302 to somewhere else, not followed.
    Rejected,
    Partial, ///< A thread with a page missing.
};

/// One request as it leaves the client.
struct RequestSeen {
    qint64 at = 0;
    QString what; ///< "apply", "thread", "ticket", "mirror", "changes", "list", "login".
    TicketId ticket;
    OperationId operation;
    Fault fault = Fault::None;
    friend bool operator==(const RequestSeen &, const RequestSeen &) = default;
};

/// The helpdesk interface over a FakeServer, on a fake clock, with faults as told.
class FakeProvider final : public HelpdeskProvider
{
public:
    struct Conditions {
        std::function<Fault(const QString &what, const Command *)> fault; ///< Empty = None.
        std::function<qint64()> latencyMs; ///< Empty = 20 ms.
        std::function<qint64(const Command &)> lateMs; ///< Empty = 5 s.
        std::function<void(const RequestSeen &)> seen;
        std::chrono::seconds retryAfter {30};
        // Broken on purpose, to show that the simulation notices.
        std::function<Result<Applied>(const Result<Applied> &)> lie; ///< Changes answers to writes.
        bool partialLooksComplete = false;
        bool ticketsNeverChange = false; ///< A ticket reads as it did first.
    };

    FakeProvider(FakeServer &server, FakeClock &clock, std::shared_ptr<Conditions> conditions);

    Capabilities abilities;
    int pageSize = 2;

    Capabilities capabilities() const override { return abilities; }
    QFuture<Result<Login>> verifyLogin() override;
    QFuture<Result<Page<Ticket>>> listTickets(const TicketQuery &query, const Cursor &cursor) override;
    QFuture<Result<Page<Ticket>>> mirrorTickets(const Cursor &cursor) override;
    QFuture<Result<ChangePage>> changesSince(const SyncToken &token, const KnownState &known) override;
    QFuture<Result<Ticket>> fetchTicket(const TicketId &id) override;
    QFuture<Result<TicketThread>> fetchThread(const TicketId &id, ReadEffect effect) override;
    QFuture<Result<Applied>> apply(const Command &command, const OperationId &operation) override;
    QFuture<Result<QByteArray>> downloadAttachment(const Attachment &attachment) override;

private:
    template <class T>
    QFuture<Result<T>> answer(const RequestSeen &request, std::function<Result<T>()> make);
    RequestSeen request(const QString &what, const TicketId &ticket, const Command *command = nullptr);
    qint64 latency() const { return m_conditions->latencyMs ? m_conditions->latencyMs() : 20; }

    FakeServer &m_server;
    FakeClock &m_clock;
    std::shared_ptr<Conditions> m_conditions;
    std::map<QString, Ticket> m_firstRead;
    QObject m_context; ///< Answers die with the client; what the server does goes on.
};

/// Everything allowed.
Capabilities allAbilities();

} // namespace foredesk::test
