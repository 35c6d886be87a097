// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/accounttable.h"
#include "store/facettable.h"
#include "store/localstate.h"
#include "store/messagetable.h"
#include "store/searchindex.h"
#include "store/store.h"
#include "store/tickettable.h"

#include <QSet>

namespace foredesk
{

/// What a job changed, for the change feed; told only after the commit.
struct CacheChanges {
    QHash<AccountId, QList<RowId>> tickets;
    QSet<TicketRef> threads;
};

/// Writes server truth into `cache.db` and lays what this machine knows over it. What did not change is not written.
/// Each public function is a step within the caller's transaction; `finish()` comes before its commit. Writer thread.
class CacheWriter
{
public:
    CacheWriter(Database &database, LocalStateSource &local);

    void putTickets(const TicketBatch &batch);
    void putThread(const ThreadBatch &batch);
    void markGone(const AccountId &account, const QList<TicketId> &tickets);
    /// Pending operations, draft or mark of the ticket changed: shows them. What `confirmed` operations did to it
    /// counts as the server's version until the server's own word comes, so that no old value shows in between.
    void refreshLocal(const TicketRef &ticket, const QList<Operation> &confirmed = {});
    /// All tickets that carry local state or should: after opening. `named` are those the outbox file knows of.
    void refreshAllLocal(const QSet<TicketRef> &named);
    void wipeAccount(const AccountId &account);
    /// The agent whose messages are no news to this agent.
    void setMe(const AccountId &account, const AgentId &me);

    SearchIndex &index() { return m_index; }
    AccountTable &accounts() { return m_accounts; }

    void finish();
    CacheChanges takeChanges();
    /// Drops what was remembered of a transaction that was rolled back.
    void rolledBack();

private:
    void putTicket(const AccountId &account, AccountRow accountRow, const Ticket &ticket);
    void mark(const AccountId &account, const QList<TicketId> &tickets, bool TicketRecord::*flag);
    /// Fills the record with `server` and this machine's state over it; gives back the server's version as kept.
    Ticket layLocalOver(TicketRecord &record, const AccountId &account, Ticket server);
    void keepServerVersion(const TicketRecord &record, bool wasOverlaid, const Ticket &server);
    bool putMessages(RowId ticket, const TicketThread &thread);
    void putMessage(RowId ticket, const Message &message, const MessageTable::Stored &stored);
    void deriveFromMessages(TicketRecord &record, const QList<Message> &messages, const AgentId &me);
    void insert(TicketRecord &record, const AccountId &account, const QString &description);
    /// Writes the record when it differs; a null `description` means: as it was.
    void update(const TicketRecord &before, TicketRecord &after, const AccountId &account,
        const std::optional<QString> &description);

    Database &m_database;
    LocalStateSource &m_local;
    AccountTable m_accounts;
    TicketTable m_tickets;
    MessageTable m_messages;
    FacetTable m_facets;
    TicketTagTable m_tags;
    SearchIndex m_index;
    QHash<AccountId, AgentId> m_me;
    CacheChanges m_changes;
    qint64 m_nextTicket = 0;
    qint64 m_nextMessage = 0;
};

} // namespace foredesk
