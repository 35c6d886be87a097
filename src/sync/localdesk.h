// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/networkstate.h"
#include "platform/secretstore.h"
#include "platform/settings.h"
#include "sync/accountlists.h"
#include "sync/desk.h"
#include "sync/storeaccess.h"

#include <QSet>

#include <map>
#include <memory>

namespace foredesk
{

/// Makes the provider of an account; the key may be empty when it cannot be had.
using ProviderFactory = std::function<std::unique_ptr<HelpdeskProvider>(const Account &, const Secret &)>;

/// What a desk is made of; everything outlives it.
struct DeskParts {
    Store &store;
    SecretStore &secrets;
    Settings &settings;
    Clock &clock;
    ProviderFactory makeProvider;
    NetworkState *network = nullptr; ///< Its hints shorten waits; nullptr = none.
    quint64 seed = 1; ///< For the spread of waits.
};

/// The desk over this machine's files: delegates to the store for what is cached and to one AccountSession each account
/// for what touches a server. Keys never leave this class and the SecretStore. GUI thread.
class LocalDesk final : public Desk
{
    Q_OBJECT

public:
    explicit LocalDesk(DeskParts parts, QObject *parent = nullptr);
    ~LocalDesk() override;

    /// Opens the files, then starts all accounts. Call once, before anything else.
    QFuture<Result<OpenReport>> start();
    /// Reads every ticket of every account again.
    void syncAll();
    /// See ready().
    bool isReady() const { return m_awaited.isEmpty(); }
    bool isSynced(const AccountId &account) const; ///< First sync complete and no messages missing.

    QList<Account> accounts() const override { return m_accounts; }
    AccountStatus status(const AccountId &account) const override;
    Capabilities capabilities(const AccountId &account) const override;
    QFuture<Result<QList<Agent>>> testConnection(const Account &account, const Secret &key) override;
    QFuture<Result<Account>> addAccount(const Account &account, const Secret &key) override;
    QFuture<Result<void>> updateAccount(const Account &account) override;
    QFuture<Result<void>> replaceKey(const AccountId &account, const Secret &key) override;
    QFuture<Result<void>> removeAccount(const AccountId &account, Removal removal) override;

    QFuture<Result<QueueStart>> openQueue(const TicketQuery &query, int firstRows) override;
    QFuture<Result<QList<QueueEntry>>> queueEntries(const TicketQuery &query) override;
    QFuture<Result<QList<QueueRow>>> queueRows(const QList<RowId> &rows) override;
    QFuture<Result<QList<QueueEntry>>> queueMembership(const TicketQuery &query, const QList<RowId> &rows) override;
    QFuture<Result<QList<int>>> counts(const QList<TicketQuery> &queries) override;
    QFuture<Result<TicketRef>> findTicket(const QString &typed) override;
    QFuture<Result<ThreadView>> thread(const TicketRef &ticket) override;
    QFuture<Result<QList<SearchHit>>> search(const TicketQuery &query, int limit, const QString &slot) override;
    QFuture<Result<int>> searchServers(const QString &text) override;
    QFuture<Result<QList<QueueRow>>> ticketsOfRequester(const Requester &requester, int limit) override;
    QFuture<Result<QByteArray>> attachment(const TicketRef &ticket, const Attachment &attachment) override;

    QList<Agent> agents(const AccountId &account) const override;
    QList<Inbox> inboxes(const AccountId &account) const override;
    CachedResource<Tag> &tags(const AccountId &account) override;
    CachedResource<CannedResponse> &canned(const AccountId &account) override;

    QFuture<Result<OperationId>> submit(
        const AccountId &account, const Command &command, const SubmitOptions &options = {}) override;
    QFuture<Result<Command>> takeBack(const OperationId &operation) override;
    QFuture<Result<QList<Operation>>> operations() override;
    QFuture<Result<void>> retryNow(const OperationId &operation) override;
    QFuture<Result<void>> discard(const OperationId &operation) override;
    QFuture<Result<void>> answerUnconfirmed(const OperationId &operation, UnconfirmedChoice choice) override;
    QFuture<Result<void>> resolveConflict(const OperationId &operation, ConflictChoice choice) override;
    QFuture<Result<QString>> undoLast() override;

    QFuture<Result<void>> saveDraft(const Draft &draft) override;
    QFuture<Result<QList<Draft>>> drafts() override;
    QFuture<Result<QList<DraftVersion>>> draftVersions(const DraftId &draft) override;
    QFuture<Result<void>> markSeen(const TicketRef &ticket) override;

    QList<View> savedViews() const override { return m_views; }
    QFuture<Result<void>> saveViews(const QList<View> &views) override;

    void syncNow() override;
    void setFocusedTicket(const TicketRef &ticket) override;
    void setConnectivity(Connectivity wanted) override;
    Connectivity connectivity() const override { return m_connectivity; }
    QFuture<Result<QList<LogEntry>>> activityLog(int limit, qint64 beforeId) override;
    QFuture<Result<DoctorReport>> doctor() override;

Q_SIGNALS:
    /// After start(): agents, inboxes, tags, canned responses, views and the outbox are in memory, and the key store
    /// has answered. May take as long as a person needs to unlock it.
    void ready();

private:
    void listenToStore();
    void arrived(const QString &awaited);
    void announcePending(const AccountId &account);
    void startAccounts();
    void loadKey(const Account &account);
    void openSession(const Account &account, const Secret &key, const std::optional<Error> &keyTrouble);
    void closeSession(const AccountId &account);
    AccountSession *session(const AccountId &account) const;
    AccountSession *sessionOf(const OperationId &operation) const;
    AccountLists &lists(const AccountId &account) const;
    Result<void> saveAccounts(const QList<Account> &accounts);
    AccountId freeId(const QString &name) const;
    void logAccount(const AccountId &account, const QString &text);

    DeskParts m_parts;
    StoreAccess m_access;
    QList<Account> m_accounts;
    QList<View> m_views;
    std::map<QString, std::unique_ptr<AccountSession>> m_sessions;
    mutable std::map<QString, std::unique_ptr<AccountLists>> m_lists;
    TicketRef m_focused;
    QSet<QString> m_awaited; ///< What start() set going and has not come back.
    Connectivity m_connectivity = Connectivity::Online;
    quint64 m_sessionsMade = 0;
};

} // namespace foredesk
