// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/messagematch.h"
#include "sync/sessioncontext.h"

#include <QMap>
#include <QPointer>
#include <QSet>

namespace foredesk
{

/// The outbox rows of one account as last committed, with the steps between states. Memory follows the file: a change
/// is taken over only after its transaction. GUI thread.
class OutboxRows : public QObject
{
    Q_OBJECT

public:
    explicit OutboxRows(SessionContext &context);

    /// Reads the file; `ready` afterwards.
    void load();
    bool isLoaded() const { return m_loaded; }

    /// Pending ones by sequence.
    QList<Operation> pending() const { return m_pending.values(); }
    std::optional<Operation> find(const OperationId &id) const;
    /// Finished ones of this run and the newest of earlier ones.
    const QList<Operation> &finished() const { return m_finished; }
    /// An operation that ended without being done.
    bool wasGivenUp(const OperationId &id) const;
    /// Server ids that are bound to an operation on `ticket`.
    QSet<QString> claimedIds(const TicketId &ticket) const;
    /// For looking for the effect of `operation`.
    MatchContext matchContext(const Operation &operation) const;
    /// Started operations that make the same message and whose message is not known.
    int twinsWithoutMessage(const Operation &operation) const;

    /// Takes over a row that was just added or claimed.
    void adopt(const Operation &operation);
    /// Writes `next` if the row is still in `expected`, then calls `done` (ErrorKind::Conflict: it was not).
    void commit(
        const Operation &next, OperationState expected, QObject *owner, std::function<void(const Result<void> &)> done);

    /// Counts a reading of the thread that was not whole; how many there were for this operation.
    int countPartialRead(const OperationId &operation) { return ++m_partialReads[operation]; }

    void log(LogEntry::Kind kind, const Operation &operation, const QString &text);

Q_SIGNALS:
    void ready();
    void changed(const OperationId &operation);

private:
    void unconfirmInterrupted();
    void takeOver(const Operation &operation);
    void reload(const OperationId &id);

    SessionContext &m_context;
    QMap<qint64, Operation> m_pending;
    QList<Operation> m_finished;
    QHash<OperationId, int> m_partialReads;
    bool m_loaded = false;
};

/// What an operation does, as a stable English phrase for the log ("reply to ticket 42").
QString operationPhrase(const Operation &operation);

} // namespace foredesk
