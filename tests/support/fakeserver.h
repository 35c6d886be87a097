// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/helpdeskprovider.h"
#include "support/fakeclock.h"

#include <map>

namespace foredesk::test
{

/// One real change on the server, in the order they happened.
struct Effect {
    qint64 at = 0;
    OperationId operation; ///< Empty: a colleague or customer did it.
    Command command;
    QString createdId;
    qint64 requestAt = 0; ///< When the request left the client.
};

/// How the server stores a text.
enum class TextShape { AsSent, WrappedInHtml, Trimmed, WithFooter };

/// The state of a helpdesk and the append-only log of what really changed. Outlives every client.
class FakeServer : public QObject
{
public:
    explicit FakeServer(FakeClock &clock);

    TicketId addTicket(const QString &subject);
    MessageId customerWrites(const TicketId &ticket, const QString &text);
    MessageId colleagueReplies(const TicketId &ticket, const QString &text);
    /// A colleague's change of a field.
    void colleagueEdits(const Command &command);
    void removeTicket(const TicketId &ticket);

    /// Does it, as a request by `operation` would.
    Result<Applied> perform(const Command &command, const OperationId &operation, qint64 requestAt);

    bool has(const TicketId &ticket) const { return tickets.contains(ticket.value()); }
    const Ticket &ticket(const TicketId &id) const { return tickets.at(id.value()); }
    const QList<Message> &messages(const TicketId &id) const { return threads.at(id.value()); }
    QList<Effect> effectsOf(const OperationId &operation) const;

    std::map<QString, Ticket> tickets;
    std::map<QString, QList<Message>> threads;
    std::map<QString, qint64> versions; ///< Ticket → number of its newest change.
    QList<Effect> effects;
    TextShape shape = TextShape::AsSent;
    AgentId me {QStringLiteral("7")};

private:
    Message makeMessage(const TicketId &ticket, const QString &text);
    QString shaped(const QString &text) const;
    void touch(const TicketId &ticket);
    Result<Applied> change(const Command &command);

    FakeClock &m_clock;
    int m_nextId = 1;
    qint64 m_version = 0;
};

} // namespace foredesk::test
