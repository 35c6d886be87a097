// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/localdesk.h"

#include <array>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr std::array kReferenceKinds {
    ReferenceKind::Agents, ReferenceKind::Inboxes, ReferenceKind::Tags, ReferenceKind::Canned};

QString listToAwait(const AccountId &account, ReferenceKind kind)
{
    return u"list %1 of %2"_s.arg(int(kind)).arg(account.value());
}

QString keyToAwait(const AccountId &account)
{
    return u"key of %1"_s.arg(account.value());
}

} // namespace

LocalDesk::LocalDesk(DeskParts parts, QObject *parent)
    : Desk(parent)
    , m_parts(std::move(parts))
    , m_access(m_parts.store, [this] { Q_EMIT activityLogged(); })
{
    listenToStore();
    connect(&m_parts.secrets, &SecretStore::unlocked, this, [this] {
        for (const Account &account : std::as_const(m_accounts)) {
            const AccountSession *each = session(account.id);
            if (!each || (each->status().pausedBy && each->status().pausedBy->kind == ErrorKind::Keychain))
                loadKey(account);
        }
    });
    if (m_parts.network) {
        connect(m_parts.network, &NetworkState::worthTrying, this, [this] {
            for (const auto &[id, each] : m_sessions)
                each->gate().tryAgain();
        });
    }
}

LocalDesk::~LocalDesk() = default;

void LocalDesk::listenToStore()
{
    Store &store = m_parts.store;
    connect(&store, &Store::ticketsChanged, this,
        [this](const AccountId &, const QList<RowId> &rows) { Q_EMIT ticketsChanged(rows); });
    connect(&store, &Store::cacheLost, this, [this] {
        for (const auto &[id, each] : m_sessions)
            each->puller().cacheLost();
    });
    connect(&store, &Store::threadChanged, this, &LocalDesk::threadChanged);
    connect(&store, &Store::operationsChanged, this, &LocalDesk::operationsChanged);
    connect(&store, &Store::draftsChanged, this, &LocalDesk::draftsChanged);
    connect(&store, &Store::referenceChanged, this,
        [this](const AccountId &account, ReferenceKind kind) { lists(account).load(kind); });
}

QFuture<Result<OpenReport>> LocalDesk::start()
{
    return mapped<OpenReport>(m_parts.store.open(), this, [this](const Result<OpenReport> &report) {
        if (report)
            startAccounts();
        return report;
    });
}

void LocalDesk::startAccounts()
{
    m_awaited.insert(u"views"_s);
    whenDone(m_parts.store.views(), this, [this](const Result<QList<View>> &views) {
        m_views = views.value_or(QList<View>());
        Q_EMIT viewsChanged();
        arrived(u"views"_s);
    });
    for (const QJsonObject &json : m_parts.settings.accounts()) {
        if (const std::optional<Account> account = accountFromJson(json))
            m_accounts.append(*account);
    }
    for (const Account &account : std::as_const(m_accounts)) {
        m_parts.store.setMe(account.id, account.me);
        for (const ReferenceKind kind : kReferenceKinds)
            m_awaited.insert(listToAwait(account.id, kind));
        m_awaited.insert(keyToAwait(account.id));
        lists(account.id).loadAll();
        loadKey(account);
    }
    Q_EMIT accountsChanged();
}

void LocalDesk::arrived(const QString &awaited)
{
    if (m_awaited.remove(awaited) && m_awaited.isEmpty())
        Q_EMIT ready();
}

/// Until the key store has answered the account works offline; a key that cannot be read changes nothing else.
void LocalDesk::loadKey(const Account &account)
{
    if (!session(account.id))
        openSession(account, {}, Error {ErrorKind::Keychain, u"waiting for the key store"_s, 0, std::nullopt, {}});
    whenDone(m_parts.secrets.read(account.id.value()), this, [this, account](const Result<Secret> &key) {
        openSession(account, key.value_or(Secret()), key ? std::nullopt : std::optional<Error>(key.error()));
        connect(&session(account.id)->outbox().rows(), &OutboxRows::ready, this, [this, id = account.id] {
            announcePending(id);
            arrived(keyToAwait(id));
        });
    });
}

/// Conversations that were shown before the outbox was read lack what is pending.
void LocalDesk::announcePending(const AccountId &account)
{
    QSet<TicketId> told;
    for (const Operation &operation : session(account)->outbox().rows().pending()) {
        const TicketId ticket = commandTicket(operation.command);
        if (!ticket.isEmpty() && !told.contains(ticket))
            Q_EMIT threadChanged({account, ticket});
        told.insert(ticket);
    }
}

void LocalDesk::openSession(const Account &account, const Secret &key, const std::optional<Error> &keyTrouble)
{
    closeSession(account.id);
    auto made = std::make_unique<AccountSession>(
        account, m_parts.makeProvider(account, key), m_access, m_parts.clock, m_parts.seed + ++m_sessionsMade);
    AccountSession *opened = made.get();
    m_sessions[account.id.value()] = std::move(made);
    const AccountId id = account.id;
    connect(opened, &AccountSession::statusChanged, this, [this, id] { Q_EMIT statusChanged(id); });
    connect(opened, &AccountSession::capabilitiesChanged, this, [this, id] { Q_EMIT capabilitiesChanged(id); });
    if (keyTrouble)
        opened->pause({ErrorKind::Keychain, keyTrouble->detail, 0, std::nullopt, {}});
    if (m_connectivity == Connectivity::Offline)
        opened->setConnectivity(Connectivity::Offline);
    opened->start();
    if (m_focused.account == id)
        opened->puller().setFocused(m_focused.ticket);
    Q_EMIT statusChanged(id);
    Q_EMIT capabilitiesChanged(id);
}

void LocalDesk::closeSession(const AccountId &account)
{
    m_sessions.erase(account.value());
}

AccountSession *LocalDesk::session(const AccountId &account) const
{
    const auto found = m_sessions.find(account.value());
    return found == m_sessions.end() ? nullptr : found->second.get();
}

AccountSession *LocalDesk::sessionOf(const OperationId &operation) const
{
    for (const auto &[id, each] : m_sessions) {
        if (each->outbox().rows().find(operation))
            return each.get();
    }
    return nullptr;
}

AccountLists &LocalDesk::lists(const AccountId &account) const
{
    std::unique_ptr<AccountLists> &found = m_lists[account.value()];
    if (!found) {
        auto *self = const_cast<LocalDesk *>(this);
        found = std::make_unique<AccountLists>(
            m_parts.store, account, [self, account] { return self->session(account); });
        connect(found.get(), &AccountLists::loaded, self, [self, account](ReferenceKind kind) {
            Q_EMIT self->referenceChanged(account, kind);
            self->arrived(listToAwait(account, kind));
        });
    }
    return *found;
}

AccountStatus LocalDesk::status(const AccountId &account) const
{
    const AccountSession *each = session(account);
    AccountStatus status = each ? each->status() : AccountStatus {};
    status.account = account;
    status.keyIsSessionOnly = m_parts.secrets.home(account.value()) == SecretHome::SessionOnly;
    return status;
}

bool LocalDesk::isSynced(const AccountId &account) const
{
    AccountSession *each = session(account);
    return each && !each->puller().neverSynced() && each->puller().syncedAt() > 0
        && each->puller().threadsMissing() == 0 && each->puller().isThreadPullIdle();
}

Capabilities LocalDesk::capabilities(const AccountId &account) const
{
    const AccountSession *each = session(account);
    return each ? each->capabilities() : Capabilities();
}

QList<Agent> LocalDesk::agents(const AccountId &account) const
{
    return lists(account).agents();
}

QList<Inbox> LocalDesk::inboxes(const AccountId &account) const
{
    return lists(account).inboxes();
}

CachedResource<Tag> &LocalDesk::tags(const AccountId &account)
{
    return lists(account).tags();
}

CachedResource<CannedResponse> &LocalDesk::canned(const AccountId &account)
{
    return lists(account).canned();
}

void LocalDesk::syncNow()
{
    for (const auto &[id, each] : m_sessions)
        each->syncNow();
}

void LocalDesk::syncAll()
{
    for (const auto &[id, each] : m_sessions)
        each->puller().syncAll();
}

void LocalDesk::setFocusedTicket(const TicketRef &ticket)
{
    m_focused = ticket;
    for (const auto &[id, each] : m_sessions)
        each->puller().setFocused(AccountId(id) == ticket.account ? ticket.ticket : TicketId());
}

void LocalDesk::setConnectivity(Connectivity wanted)
{
    m_connectivity = wanted;
    for (const auto &[id, each] : m_sessions)
        each->setConnectivity(wanted);
}

} // namespace foredesk
