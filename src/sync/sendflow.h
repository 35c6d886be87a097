// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outboxrows.h"
#include "sync/sendoutcome.h"

namespace foredesk
{

/// Takes one operation from "may be sent" to a stored outcome: reads what must be read first, compares, claims the row
/// (committed before the first byte), sends once, records what the answer proves. Made and destroyed by Outbox.
class SendFlow : public QObject
{
    Q_OBJECT

public:
    SendFlow(SessionContext &context, OutboxRows &rows, const Operation &operation);

    void start();

Q_SIGNALS:
    void finished();
    /// What the server holds of this ticket has changed or must be read again.
    void threadWanted(const TicketId &ticket);
    void ticketsWanted(const QList<TicketId> &tickets);

private:
    void makeQueued();
    void readTicket();
    void ticketRead(const CacheFeed::Moment &asked, const Result<Ticket> &ticket);
    void readThread();
    void threadRead(const CacheFeed::Moment &asked, const Result<TicketThread> &thread);
    bool isEnoughToGoBy(const TicketThread &thread);
    void compare();
    bool foundEarlierAttempt();
    bool holdStaleReply();
    bool holdChangedMessage();
    bool settledByField();
    void freshenBase();
    void freshenKnownMessages();
    void claim();
    void send();
    void answered(const Result<Applied> &answer);
    void record(Operation next, OperationState expected);
    void giveUpFor(const Error &error);
    void done(const Applied &applied);
    void storeServerVersion(const Applied &applied);

    void cannotRead(const Error &error);
    void refuse(const Error &error, OperationState expected);
    void waitForAccount(const Error &error, OperationState expected);
    void waitAndRetry(const Error &error, OperationState expected);
    void askAgent(OperationState state, Attention attention, const QString &evidence);
    bool needsTicket() const;
    bool needsThread() const;

    SessionContext &m_context;
    OutboxRows &m_rows;
    Operation m_operation;
    ReadInFlight m_read;
    Alarm m_recordAgain;
    CacheFeed::Moment m_sentAt;
    qint64 m_driftAtSending = 0;
    std::optional<Ticket> m_ticketNow;
    std::optional<TicketThread> m_threadNow;
    int m_partialReads = 0;
    bool m_maybeStale = false;
};

} // namespace foredesk
