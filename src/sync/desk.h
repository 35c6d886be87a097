// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "domain/draft.h"
#include "domain/fieldmerge.h"
#include "domain/logentry.h"
#include "domain/operation.h"
#include "domain/queuerow.h"
#include "domain/reference.h"
#include "domain/ticketquery.h"

#include <QFuture>
#include <QObject>

namespace foredesk
{

/// What a conversation shows: the ticket and its messages with the pending operations laid over both.
struct ThreadView {
    RowId row = 0;
    Ticket ticket;
    QList<Message> messages; ///< Oldest first, pending ones last ("pending:" ids).
    QList<Operation> operations; ///< Those of this ticket that are pending, in order.
    QList<Draft> drafts;
    qint64 seenAt = 0; ///< When this agent last looked, UTC ms; 0 = never.
    qint64 fetchedAt = 0; ///< When the messages were last read from the server; 0 = not yet (load is under way).
    bool gone = false;
};

enum class AccountPhase { NotSynced, FirstSync, Idle, Polling, Offline, Paused };

/// Where an account stands, for status line, bars and navigation.
struct AccountStatus {
    AccountId account;
    AccountPhase phase = AccountPhase::NotSynced;
    qint64 syncedAt = 0; ///< Of the newest complete poll, UTC ms.
    qint64 offlineSince = 0;
    int ticketsDone = 0; ///< First sync.
    int ticketsExpected = -1; ///< -1 = unknown.
    int threadsMissing = 0; ///< Tickets whose messages are not all here; -1 = being counted.
    int pendingOperations = 0; ///< Held, queued, sending, waiting, unconfirmed.
    int attentionOperations = 0; ///< Needs you, conflict, failed.
    qint64 resumesAt = 0; ///< When a 429 pause ends, UTC ms.
    std::optional<Error> pausedBy; ///< Why nothing is sent: 401, certificate, moved server …
    bool keyIsSessionOnly = false; ///< No usable keychain: the key is forgotten at exit.
};

/// How an operation is submitted.
struct SubmitOptions {
    qint64 undoMs = 0; ///< Stays Held this long and can be undone without a trace.
    OperationId follows; ///< Not sent before that one is done.
    DraftId consumesDraft; ///< Removed in the same transaction that stores the operation.
};

enum class ConflictChoice { TakeMine, TakeTheirs };

/// How the agent answers a question about an unconfirmed operation.
enum class UnconfirmedChoice { SendAgain, MarkAsSent, Discard };

struct DoctorReport {
    int tickets = 0;
    int messages = 0;
    int outbox = 0; ///< Pending operations.
    bool cacheIntact = false;
    bool outboxIntact = false;
    bool keychainUsable = false;
    QString keychainReason;
    qint64 clockSkewMs = 0; ///< Server minus local, of the account where it is largest.
    QHash<AccountId, QString> reachability; ///< "ok" or the reason.
};

/// A manageable list of one account (tags, canned responses …): read from the cache, written straight to the server.
/// Writes need a connection and say so (ErrorKind::Offline). GUI thread.
template <class T>
class CachedResource
{
public:
    CachedResource() = default;
    virtual ~CachedResource() = default;
    CachedResource(const CachedResource &) = delete;
    CachedResource &operator=(const CachedResource &) = delete;

    virtual QList<T> items() const = 0; ///< What the cache holds, sorted by name.
    virtual QFuture<Result<QList<T>>> refresh() = 0; ///< Reads the server and updates the cache.
    virtual QFuture<Result<T>> create(const T &value) = 0;
    virtual QFuture<Result<T>> update(const T &value) = 0;
    virtual QFuture<Result<void>> remove(const QString &id) = 0;
};

/// Everything windows and commands may ask and tell, over all accounts of a profile. The one door to the engine: what
/// it answers comes from the local files at once, the network only ever changes those files. GUI thread; futures are
/// consumed with whenDone().
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Accounts
    virtual QList<Account> accounts() const = 0;
    virtual AccountStatus status(const AccountId &account) const = 0;
    virtual Capabilities capabilities(const AccountId &account) const = 0;
    /// Tries URL and key without storing anything. The answer lists the agents to choose "me" from.
    virtual QFuture<Result<QList<Agent>>> testConnection(const Account &account, const Secret &key) = 0;
    /// Stores account and key, starts syncing. An empty id is made from the name.
    virtual QFuture<Result<Account>> addAccount(const Account &account, const Secret &key) = 0;
    virtual QFuture<Result<void>> updateAccount(const Account &account) = 0;
    /// A new key after 401; what waited goes on.
    virtual QFuture<Result<void>> replaceKey(const AccountId &account, const Secret &key) = 0;
    /// Wipes cache, drafts, operations and key. Refused with ErrorKind::Conflict while operations wait, unless `force`.
    enum class Removal { RefuseWhenPending, Force };
    virtual QFuture<Result<void>> removeAccount(const AccountId &account, Removal removal) = 0;

    // Reading; empty account in a query = all accounts
    virtual QFuture<Result<QueueStart>> openQueue(const TicketQuery &query, int firstRows) = 0;
    virtual QFuture<Result<QList<QueueEntry>>> queueEntries(const TicketQuery &query) = 0;
    /// In the order asked; rows that no longer exist are left out.
    virtual QFuture<Result<QList<QueueRow>>> queueRows(const QList<RowId> &rows) = 0;
    /// Which of `rows` belong to the query, with their places; the others are to be removed.
    virtual QFuture<Result<QList<QueueEntry>>> queueMembership(const TicketQuery &query, const QList<RowId> &rows) = 0;
    virtual QFuture<Result<QList<int>>> counts(const QList<TicketQuery> &queries) = 0;
    /// "42", "#42" or "ACCOUNT/42". NotFound when the cache has none.
    virtual QFuture<Result<TicketRef>> findTicket(const QString &typed) = 0;
    virtual QFuture<Result<ThreadView>> thread(const TicketRef &ticket) = 0;
    /// Newest first. A later search with the same `slot` interrupts the earlier one (ErrorKind::Cancelled).
    virtual QFuture<Result<QList<SearchHit>>> search(const TicketQuery &query, int limit, const QString &slot) = 0;
    /// Asks the servers too and merges what they find into the cache; the answer is the number of tickets found.
    virtual QFuture<Result<int>> searchServers(const QString &text) = 0;
    /// Other tickets of the same person (e-mail, else phone), newest first, over all accounts.
    virtual QFuture<Result<QList<QueueRow>>> ticketsOfRequester(const Requester &requester, int limit) = 0;
    virtual QFuture<Result<QByteArray>> attachment(const TicketRef &ticket, const Attachment &attachment) = 0;

    // Lists
    virtual QList<Agent> agents(const AccountId &account) const = 0;
    virtual QList<Inbox> inboxes(const AccountId &account) const = 0;
    virtual CachedResource<Tag> &tags(const AccountId &account) = 0;
    virtual CachedResource<CannedResponse> &canned(const AccountId &account) = 0;

    // Writing
    /// The answer means: on disk, will survive a crash. Refused at once when the connection cannot do it (Unsupported)
    /// or the value breaks a stated limit (Rejected with `fields`).
    virtual QFuture<Result<OperationId>> submit(
        const AccountId &account, const Command &command, const SubmitOptions &options = {})
        = 0;
    /// Takes back a held, queued or waiting operation. The answer is its command, so that the composer gets its text
    /// again.
    virtual QFuture<Result<Command>> takeBack(const OperationId &operation) = 0;
    virtual QFuture<Result<QList<Operation>>> operations() = 0; ///< Pending and failed ones, in order.
    virtual QFuture<Result<void>> retryNow(const OperationId &operation) = 0; ///< Waiting or Failed.
    virtual QFuture<Result<void>> discard(const OperationId &operation) = 0; ///< Its text stays in the activity log.
    virtual QFuture<Result<void>> answerUnconfirmed(const OperationId &operation, UnconfirmedChoice choice) = 0;
    virtual QFuture<Result<void>> resolveConflict(const OperationId &operation, ConflictChoice choice) = 0;
    /// Submits the inverse of the newest undoable operation (or of `operation`). NotFound when there is none.
    virtual QFuture<Result<QString>> undoLast() = 0;

    // Drafts and marks of this machine
    virtual QFuture<Result<void>> saveDraft(const Draft &draft) = 0; ///< An empty body removes it.
    virtual QFuture<Result<QList<Draft>>> drafts() = 0;
    virtual QFuture<Result<QList<DraftVersion>>> draftVersions(const DraftId &draft) = 0;
    /// This agent has looked; local only, the server is not told.
    virtual QFuture<Result<void>> markSeen(const TicketRef &ticket) = 0;

    // Views saved by the agent, and a few remembered values of the interface
    virtual QList<View> savedViews() const = 0;
    virtual QFuture<Result<void>> saveViews(const QList<View> &views) = 0;

    // Sync
    virtual void syncNow() = 0;
    /// Reads everything again, as if for the first time; the copy stays usable meanwhile.
    virtual void syncAll() { syncNow(); }
    /// The ticket on screen is polled first and its messages fetched when stale; empty = none.
    virtual void setFocusedTicket(const TicketRef &ticket) = 0;
    enum class Connectivity { Online, Offline };
    virtual void setConnectivity(Connectivity wanted) = 0; ///< Offline: nothing touches the network until told.
    virtual Connectivity connectivity() const = 0;
    virtual QFuture<Result<QList<LogEntry>>> activityLog(int limit, qint64 beforeId) = 0;
    virtual QFuture<Result<DoctorReport>> doctor() = 0;

Q_SIGNALS:
    void accountsChanged();
    void statusChanged(const AccountId &account);
    void capabilitiesChanged(const AccountId &account);
    /// Rows whose content or place may have changed, in batches; new ones among them. At most a few times a second.
    void ticketsChanged(const QList<RowId> &rows);
    void threadChanged(const TicketRef &ticket);
    void operationsChanged(const QList<OperationId> &operations);
    void draftsChanged();
    void referenceChanged(const AccountId &account, ReferenceKind kind);
    void viewsChanged();
    void activityLogged();
};

} // namespace foredesk
