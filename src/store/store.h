// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "domain/draft.h"
#include "domain/logentry.h"
#include "domain/operation.h"
#include "domain/queuerow.h"
#include "domain/reference.h"
#include "domain/ticketquery.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>

namespace foredesk
{

struct StorePaths {
    QString outboxFile;
    QString cacheFile;
};

/// How opening went; each flag has a sentence for the agent in gui.
struct OpenReport {
    bool cacheRebuilt = false; ///< It was damaged and set aside; server truth will be read again.
    bool outboxSalvaged = false; ///< It was damaged; what could be read needs the agent (Attention::Salvaged).
    bool readOnly = false; ///< The profile cannot be written: reading works, submitting does not.
    bool outboxRestored = false; ///< An older copy was put back; nothing of it is sent unasked (Unconfirmed).
    int interrupted = 0; ///< Operations found Sending, now Unconfirmed.
};

/// One ticket page and the cursor after it, written in one transaction.
struct TicketBatch {
    AccountId account;
    QList<Ticket> tickets;
    QList<TicketId> gone;
    QList<TicketId> staleThreads; ///< Marked as to be fetched.
    QString cursorName; ///< "mirror", "changes"; empty = none to save.
    QByteArray cursor;
    qint64 readAt = 0; ///< UTC ms.
};

struct ThreadBatch {
    AccountId account;
    TicketThread thread;
    qint64 readAt = 0;
};

/// A ticket with its messages as the server told them, without pending operations.
struct StoredThread {
    RowId row = 0;
    Ticket ticket;
    QList<Message> messages;
    qint64 seenAt = 0;
    qint64 fetchedAt = 0; ///< 0 = messages not read yet.
    bool gone = false;
};

/// The outbox's row and what to do with the draft it came from.
struct NewOperation {
    Operation operation;
    DraftId consumesDraft;
};

struct StoreCounts {
    int tickets = 0;
    int messages = 0;
    int pendingOperations = 0;
    bool cacheIntact = false;
    bool outboxIntact = false;
};

/// The two local files behind one door: `outbox.db` (drafts, operations, log, marks: small, FULL, never rebuilt) and
/// `cache.db` (server truth and index: large, NORMAL, disposable). Lives on the GUI thread; its functions post a job to
/// the writer or the reader thread and return a future; only values cross. Errors are ErrorKind::Storage unless said.
///
/// Queue rows and filters see each ticket with its pending operations laid over it: the writer keeps, for tickets that
/// have pending operations, the server's version apart and the laid-over version in the columns the views use.
class Store : public QObject
{
    Q_OBJECT

public:
    /// `me` of each account decides is:mine; it may change at any time.
    explicit Store(const StorePaths &paths, Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    QFuture<Result<OpenReport>> open();
    void setMe(const AccountId &account, const AgentId &me);

    // Server truth in
    QFuture<Result<void>> putTickets(const TicketBatch &batch);
    QFuture<Result<void>> putThreads(const QList<ThreadBatch> &threads);
    QFuture<Result<void>> markGone(const AccountId &account, const QList<TicketId> &tickets);
    QFuture<Result<void>> putAgents(const AccountId &account, const QList<Agent> &agents);
    QFuture<Result<void>> putInboxes(const AccountId &account, const QList<Inbox> &inboxes);
    QFuture<Result<void>> putTags(const AccountId &account, const QList<Tag> &tags);
    QFuture<Result<void>> putCanned(const AccountId &account, const QList<CannedResponse> &canned);
    QFuture<Result<void>> saveCursor(const AccountId &account, const QString &name, const QByteArray &cursor);
    QFuture<Result<QByteArray>> cursor(const AccountId &account, const QString &name);
    /// Cache, drafts, operations, log and marks of the account, the WAL and the index included.
    QFuture<Result<void>> wipeAccount(const AccountId &account);

    // Queue (reader thread)
    QFuture<Result<QueueStart>> openQueue(const TicketQuery &query, int firstRows);
    QFuture<Result<QList<QueueEntry>>> queueEntries(const TicketQuery &query);
    QFuture<Result<QList<QueueEntry>>> queueMembership(const TicketQuery &query, const QList<RowId> &rows);
    QFuture<Result<QList<QueueRow>>> queueRows(const QList<RowId> &rows);
    QFuture<Result<QList<int>>> counts(const QList<TicketQuery> &queries);
    QFuture<Result<QList<SearchHit>>> search(const TicketQuery &query, int limit, const QString &slot);
    QFuture<Result<QList<QueueRow>>> ticketsOfRequester(const Requester &requester, int limit);
    QFuture<Result<TicketRef>> findByNumber(const AccountId &account, const QString &number);

    // Threads
    QFuture<Result<StoredThread>> thread(const TicketRef &ticket); ///< NotFound when not cached.
    /// Tickets whose messages are missing or marked stale: open ones first, then newest.
    QFuture<Result<QList<TicketId>>> staleThreads(const AccountId &account, int limit);
    QFuture<Result<int>> staleThreadCount(const AccountId &account);
    QFuture<Result<QList<TicketId>>> openTickets(const AccountId &account, int limit); ///< Newest activity first.
    struct Newest {
        qint64 createdAt = 0;
        qint64 updatedAt = 0;
        int tickets = 0;
    };
    QFuture<Result<Newest>> newest(const AccountId &account);
    QFuture<Result<void>> markSeen(const TicketRef &ticket, qint64 at);

    // Lists
    QFuture<Result<QList<Agent>>> agents(const AccountId &account);
    QFuture<Result<QList<Inbox>>> inboxes(const AccountId &account);
    QFuture<Result<QList<Tag>>> tags(const AccountId &account);
    QFuture<Result<QList<CannedResponse>>> canned(const AccountId &account);

    // Outbox (writer thread, synchronous=FULL). Each is one transaction.
    QFuture<Result<Operation>> addOperation(const NewOperation &added); ///< With `sequence` filled in.
    /// Queued (or Waiting and due) -> Sending with attempt + 1, committed before the answer. NotFound when it is not
    /// claimable any more: then nothing may be sent.
    QFuture<Result<Operation>> claim(const OperationId &operation, qint64 startedAt);
    /// Writes state, attention, attempt, times, error, evidence, serverId, base and command of an operation, but only
    /// when its stored state is `expected`; Conflict otherwise.
    QFuture<Result<void>> updateOperation(const Operation &operation, OperationState expected);
    QFuture<Result<QList<Operation>>> operations(); ///< All but Done and Discarded, by sequence.
    QFuture<Result<QList<Operation>>> finishedOperations(int limit); ///< Newest first, for undo history.
    QFuture<Result<Operation>> operation(const OperationId &operation);
    QFuture<Result<void>> setUndone(const OperationId &operation); ///< So that undo goes further back next time.

    // Drafts, log, views
    QFuture<Result<void>> saveDraft(const Draft &draft);
    QFuture<Result<QList<Draft>>> drafts();
    QFuture<Result<QList<DraftVersion>>> draftVersions(const DraftId &draft);
    QFuture<Result<void>> log(const LogEntry &entry);
    QFuture<Result<QList<LogEntry>>> logEntries(int limit, qint64 beforeId);
    QFuture<Result<void>> saveViews(const QList<View> &views);
    QFuture<Result<QList<View>>> views();

    QFuture<Result<StoreCounts>> check(); ///< quick_check of both files and counts.

Q_SIGNALS:
    /// The change feed, after commit: rows new, changed or of changed place. Coalesced within 50 ms.
    void ticketsChanged(const AccountId &account, const QList<RowId> &rows);
    void threadChanged(const TicketRef &ticket);
    void operationsChanged(const QList<OperationId> &operations);
    void draftsChanged();
    void referenceChanged(const AccountId &account, ReferenceKind kind);
    /// The cache turned out damaged while in use; it was set aside and is empty now. Server truth must be read again.
    void cacheLost();

private:
    template <class T, class Put>
    QFuture<Result<void>> putReference(const AccountId &account, const QList<T> &list, ReferenceKind kind, Put put);
    void announceOperation(const OperationId &operation);
    void announceDrafts();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace foredesk
