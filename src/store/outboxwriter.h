// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafttable.h"
#include "store/journaltables.h"
#include "store/localstate.h"
#include "store/operationtable.h"
#include "store/store.h"

#include <QMap>
#include <QSet>

namespace foredesk
{

/// Writes `outbox.db`; each public writing function is one transaction, durable when it returns. Keeps the pending
/// operations at hand by ticket, always read back from the committed rows. Writer thread.
class OutboxWriter final : public LocalStateSource
{
public:
    explicit OutboxWriter(Database &database);

    /// Reads what is pending; after opening.
    Result<void> load();
    LocalState localState(const TicketRef &ticket) override;

    Result<Operation> add(const NewOperation &added);
    Result<Operation> claim(const OperationId &id, qint64 startedAt);
    Result<void> update(const Operation &operation, OperationState expected);
    Result<void> setUndone(const OperationId &id);
    Result<void> saveDraft(const Draft &draft);
    Result<void> setSeenAt(const TicketRef &ticket, qint64 at);
    Result<void> log(const LogEntry &entry);
    Result<void> saveViews(const QList<View> &views);
    Result<void> wipeAccount(const AccountId &account);
    /// Every Sending becomes Unconfirmed; how many.
    Result<int> unconfirmSending();
    /// The file turned out older than what was done with it: nothing of it may be sent unasked.
    Result<void> unconfirmAll();

    const OperationTable &operations() const { return m_operations; }
    const DraftTable &drafts() const { return m_drafts; }
    const LogTable &logTable() const { return m_log; }
    const ViewTable &views() const { return m_views; }
    int pendingCount() const { return static_cast<int>(m_pending.size()); }

    /// Grows with every change of what tickets show; lets the cache see that it missed one.
    qint64 generation() const { return m_generation; }
    /// Tickets that show something local now; `Marks::Too` reads all marks.
    enum class Marks { No, Too };
    QSet<TicketRef> ticketsWithState(Marks marks) const;
    /// Tickets whose local state changed since the last call.
    QSet<TicketRef> takeTouched() { return std::exchange(m_touched, {}); }
    /// Operations that the server confirmed since the last call.
    QList<Operation> takeConfirmed() { return std::exchange(m_confirmed, {}); }

private:
    Result<void> commit(Transaction &transaction, const QSet<TicketRef> &touched);
    void remember(const Operation &operation);
    void forgetOperation(const OperationId &id);

    Database &m_database;
    OperationTable m_operations;
    DraftTable m_drafts;
    LogTable m_log;
    MarkTable m_marks;
    ViewTable m_views;
    QMap<qint64, Operation> m_pending; ///< By sequence.
    QHash<TicketRef, QSet<qint64>> m_ofTicket;
    QSet<TicketRef> m_draftTickets;
    QSet<TicketRef> m_touched;
    QList<Operation> m_confirmed;
    qint64 m_generation = 0;
};

/// The tickets a command is about; several for BulkChange, none for CreateTicket.
QSet<TicketRef> ticketsOf(const Operation &operation);

} // namespace foredesk
