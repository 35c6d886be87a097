// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace foredesk::test
{

/// What the agent did, in order.
struct Submitted {
    OperationId id;
    AccountId account;
    Command command;
    SubmitOptions options;
};

template <class T>
class FakeResource;

/// A desk in memory for tests of the windows: server truth, operations and drafts are plain lists, filters and
/// applyPending() work as in the real one, answers come through the event loop. Nothing is confirmed until the test
/// says so. GUI thread.
class FakeDesk final : public Desk
{
    Q_OBJECT

public:
    explicit FakeDesk(QObject *parent = nullptr);
    ~FakeDesk() override;

    // What tests set up and read
    struct Entry {
        RowId row = 0;
        Ticket ticket;
        QList<Message> messages;
        qint64 seenAt = 0;
        qint64 fetchedAt = 1;
        bool gone = false;
    };
    /// "demo", agent "7" is me, 14 tickets (1001–1014) in several languages and states, and lists.
    void addDemoDesk();
    /// An account without tickets; "me" is agent "7".
    void addEmptyAccount(const QString &id, const QString &name);
    Entry &addTicket(const Ticket &ticket, const QList<Message> &messages);
    Entry *entry(const TicketRef &ref);
    Entry *entry(const QString &number);

    QList<Submitted> submitted;
    QList<Draft> savedDrafts; ///< Every saveDraft(), in order.
    QList<TicketRef> seen;
    TicketRef focused;
    int syncs = 0;
    QStringList searchedServers;
    /// The next call that would write, test or read an attachment fails with this, once.
    std::optional<Error> failNext;

    /// Commands of one kind in the order submitted.
    template <class C>
    QList<C> submittedOf() const
    {
        QList<C> found;
        for (const Submitted &s : submitted) {
            if (const C *command = std::get_if<C>(&s.command))
                found.append(*command);
        }
        return found;
    }

    void setStatus(const AccountStatus &status);
    void setCapabilities(const AccountId &account, const Capabilities &capabilities);
    /// The server took it: its effect becomes server truth, the operation goes.
    void confirm(const OperationId &operation);
    void confirmAll();
    void setOperation(const OperationId &operation, OperationState state, Attention attention = Attention::None,
        const Error &error = {});
    void addOperation(const Operation &operation);
    void customerReplies(const TicketRef &ref, const QString &body);
    void changeAsColleague(const TicketRef &ref, const std::function<void(Ticket &)> &change);
    qint64 nowMs() const { return m_now; } ///< The fixed time the demo data is built around.

    // Desk
    QList<Account> accounts() const override;
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
        const AccountId &account, const Command &command, const SubmitOptions &options) override;
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
    void syncNow() override { ++syncs; }
    void setFocusedTicket(const TicketRef &ticket) override { focused = ticket; }
    void setConnectivity(Connectivity wanted) override;
    Connectivity connectivity() const override { return m_connectivity; }
    QFuture<Result<QList<LogEntry>>> activityLog(int limit, qint64 beforeId) override;
    QFuture<Result<DoctorReport>> doctor() override;

private:
    struct AccountData;
    AccountData *data(const AccountId &account) const;
    Ticket laidOver(const Entry &entry) const;
    QueueRow rowOf(const Entry &entry) const;
    QList<const Entry *> matching(const TicketQuery &query) const;
    qint64 sortKeyOf(const TicketQuery &query, const Ticket &ticket, const Entry &entry) const;
    void announceTickets(const Command &command);
    void log(LogEntry::Kind kind, const Operation &operation, const QString &text);
    Operation *find(const OperationId &operation);
    Result<void> takeFailure();
    void applyToServer(const Operation &operation);

    qint64 m_now = QDateTime(QDate(2026, 11, 16), QTime(10, 30), Qt::UTC).toMSecsSinceEpoch();
    std::vector<std::unique_ptr<AccountData>> m_accounts;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QList<Operation> m_operations;
    QList<LogEntry> m_log;
    QList<Draft> m_drafts;
    QList<View> m_views;
    Connectivity m_connectivity = Connectivity::Online;
    int m_nextId = 1;
};

} // namespace foredesk::test
