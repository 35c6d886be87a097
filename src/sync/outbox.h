// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outboxrows.h"

#include <map>

namespace foredesk
{

class ReconcileFlow;
class SendFlow;

/// Sends the operations of one account: in order per ticket, side by side across tickets, nothing twice by itself. Each
/// step is committed before it has an effect, so a crash at any point loses and repeats nothing. GUI thread.
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(SessionContext &context);
    ~Outbox() override;

    void start();
    OutboxRows &rows() { return m_rows; }
    const OutboxRows &rows() const { return m_rows; }

    /// A row was just stored.
    void added(const Operation &operation);

    // What the agent decides. Errors: NotFound when it is not pending, Conflict when its state does not allow it.
    QFuture<Result<Command>> takeBack(const OperationId &id);
    QFuture<Result<void>> retryNow(const OperationId &id);
    QFuture<Result<void>> discard(const OperationId &id);
    QFuture<Result<void>> sendAgain(const OperationId &id);
    QFuture<Result<void>> markAsSent(const OperationId &id);
    QFuture<Result<void>> takeMine(const OperationId &id);
    QFuture<Result<void>> takeTheirs(const OperationId &id);

    /// A thread was read by somebody else: an operation that asks the agent may have been found.
    void threadWasRead(const TicketThread &thread);

Q_SIGNALS:
    void changed(const OperationId &operation);
    void threadWanted(const TicketId &ticket);
    void ticketsWanted(const QList<TicketId> &tickets);

private:
    void wake();
    void opened();
    void plan();
    QSet<OperationId> stillHeld();
    QSet<OperationId> giveUpOrphans();
    void send(const Operation &operation);
    void reconcile(const Operation &operation);
    QFuture<Result<void>> change(
        const Operation &next, OperationState expected, LogEntry::Kind kind, const QString &logged);
    void passOn(const QFuture<Result<void>> &outcome, const std::shared_ptr<QPromise<Result<void>>> &promise);
    QFuture<Result<void>> discardWithFollowers(const Operation &operation, LogEntry::Kind kind, const QString &logged);
    QFuture<Result<void>> queueOnFreshBase(const Operation &operation, const QString &logged);

    SessionContext &m_context;
    OutboxRows m_rows;
    Alarm m_soon;
    Alarm m_due;
    std::map<qint64, SendFlow *> m_sending; ///< By sequence; children.
    std::map<qint64, ReconcileFlow *> m_reconciling; ///< By sequence; children.
    QHash<OperationId, qint64> m_heldUntil; ///< Monotonic: undo time counts while awake.
};

} // namespace foredesk
