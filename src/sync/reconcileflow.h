// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outboxrows.h"
#include "sync/settling.h"

namespace foredesk
{

/// Finds out what became of one operation whose answer was lost, by reading the server until it is sure, and stores the
/// verdict. Sends nothing itself. Made and destroyed by Outbox.
class ReconcileFlow : public QObject
{
    Q_OBJECT

public:
    ReconcileFlow(SessionContext &context, OutboxRows &rows, const Operation &operation);

    void start();
    /// The network is there again: read now if a reading is due.
    void wake();

Q_SIGNALS:
    void finished();
    void threadWanted(const TicketId &ticket);

private:
    void schedule();
    void read();
    void readThread();
    void readTicket();
    void readNewestTickets(const Cursor &cursor);
    void readBulkRow(qsizetype index);
    void cannotRead(const Error &error);

    void judgeThread(const CacheFeed::Moment &asked, const TicketThread &thread);
    void judgeMessage(const TicketThread &thread, const MessageId &message);
    void judgeCreated(const TicketThread &thread);
    void readPartially();
    void judgeField(const CacheFeed::Moment &asked, const Ticket &ticket);
    void judgeNewTickets();
    void judgeBulk();
    void judgeTicketStillThere();
    void applySettled(Settled verdict, const QString &serverId, const QString &evidence);

    void keepLooking();
    void confirm(const QString &serverId, Attention attention = Attention::None);
    void repeat();
    void askAgent(OperationState state, Attention attention, const QString &evidence);
    void record(const Operation &next);

    SessionContext &m_context;
    OutboxRows &m_rows;
    Operation m_operation;
    Settling m_settling;
    Alarm m_alarm;
    ReadInFlight m_read;
    qint64 m_readStartedAt = 0;
    int m_partialReads = 0;
    bool m_reading = false;
    QList<Ticket> m_tickets;
    QList<CacheFeed::ReadTicket> m_bulkRows;
};

} // namespace foredesk
