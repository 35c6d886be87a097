// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedesk.h"

#include "domain/applypending.h"
#include "domain/canonicaltext.h"
#include "support/fakedesk_p.h"
#include "support/fakefilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::test
{

FakeDesk::FakeDesk(QObject *parent)
    : Desk(parent)
{
}

FakeDesk::~FakeDesk() = default;

FakeDesk::AccountData *FakeDesk::data(const AccountId &account) const
{
    for (const auto &candidate : m_accounts) {
        if (candidate->account.id == account)
            return candidate.get();
    }
    return nullptr;
}

FakeDesk::Entry &FakeDesk::addTicket(const Ticket &ticket, const QList<Message> &messages)
{
    auto added = std::make_unique<Entry>();
    added->row = RowId(m_entries.size()) + 1;
    added->ticket = ticket;
    added->messages = messages;
    m_entries.push_back(std::move(added));
    return *m_entries.back();
}

FakeDesk::Entry *FakeDesk::entry(const TicketRef &ref)
{
    for (const auto &e : m_entries) {
        if (e->ticket.ref() == ref)
            return e.get();
    }
    return nullptr;
}

FakeDesk::Entry *FakeDesk::entry(const QString &number)
{
    for (const auto &e : m_entries) {
        if (e->ticket.number == number)
            return e.get();
    }
    return nullptr;
}

Result<void> FakeDesk::takeFailure()
{
    if (!failNext)
        return {};
    const Error error = *failNext;
    failNext.reset();
    return tl::unexpected(error);
}

// Accounts

QList<Account> FakeDesk::accounts() const
{
    QList<Account> all;
    for (const auto &a : m_accounts)
        all.append(a->account);
    return all;
}

AccountStatus FakeDesk::status(const AccountId &account) const
{
    const AccountData *found = data(account);
    AccountStatus status = found ? found->status : AccountStatus {};
    status.account = account;
    for (const Operation &operation : m_operations) {
        if (operation.account != account)
            continue;
        const bool attention = operation.state == OperationState::NeedsYou
            || operation.state == OperationState::Conflict || operation.state == OperationState::Failed;
        ++(attention ? status.attentionOperations : status.pendingOperations);
    }
    return status;
}

void FakeDesk::setStatus(const AccountStatus &status)
{
    if (AccountData *found = data(status.account))
        found->status = status;
    Q_EMIT statusChanged(status.account);
}

Capabilities FakeDesk::capabilities(const AccountId &account) const
{
    const AccountData *found = data(account);
    return found ? found->capabilities : Capabilities();
}

void FakeDesk::setCapabilities(const AccountId &account, const Capabilities &capabilities)
{
    if (AccountData *found = data(account))
        found->capabilities = capabilities;
    Q_EMIT capabilitiesChanged(account);
}

QFuture<Result<QList<Agent>>> FakeDesk::testConnection(const Account &, const Secret &)
{
    if (const Result<void> ok = takeFailure(); !ok)
        return readyFuture<QList<Agent>>(tl::unexpected(ok.error()));
    return readyFuture<QList<Agent>>(QList<Agent> {
        {AgentId(u"7"_s), u"Robin Vale"_s, u"robin@desk.example"_s, u"admin"_s},
        {AgentId(u"8"_s), u"Kim Park"_s, u"kim@desk.example"_s, u"agent"_s},
    });
}

QFuture<Result<Account>> FakeDesk::addAccount(const Account &account, const Secret &)
{
    if (const Result<void> ok = takeFailure(); !ok)
        return readyFuture<Account>(tl::unexpected(ok.error()));
    const QString id = account.id.isEmpty() ? account.name.toLower().replace(u' ', u'-') : account.id.value();
    addEmptyAccount(id, account.name);
    Account stored = account;
    stored.id = AccountId(id);
    m_accounts.back()->account = stored;
    Q_EMIT accountsChanged();
    return readyFuture<Account>(stored);
}

QFuture<Result<void>> FakeDesk::updateAccount(const Account &account)
{
    if (AccountData *found = data(account.id))
        found->account = account;
    Q_EMIT accountsChanged();
    return readyFuture<void>(takeFailure());
}

QFuture<Result<void>> FakeDesk::replaceKey(const AccountId &account, const Secret &)
{
    const Result<void> ok = takeFailure();
    if (AccountData *found = data(account); found && ok) {
        found->status.pausedBy.reset();
        found->status.phase = AccountPhase::Idle;
        Q_EMIT statusChanged(account);
    }
    return readyFuture<void>(ok);
}

QFuture<Result<void>> FakeDesk::removeAccount(const AccountId &account, Removal removal)
{
    const auto ofAccount = [&](const Operation &o) { return o.account == account; };
    if (removal == Removal::RefuseWhenPending && std::any_of(m_operations.begin(), m_operations.end(), ofAccount))
        return failedFuture<void>(ErrorKind::Conflict, u"operations wait"_s);
    m_operations.removeIf(ofAccount);
    std::erase_if(m_entries, [&](const auto &e) { return e->ticket.account == account; });
    std::erase_if(m_accounts, [&](const auto &a) { return a->account.id == account; });
    Q_EMIT accountsChanged();
    return readyFuture<void>(Result<void>());
}

// Reading

Ticket FakeDesk::laidOver(const Entry &entry) const
{
    return applyPending(entry.ticket, m_operations);
}

QueueRow FakeDesk::rowOf(const Entry &entry) const
{
    const Ticket ticket = laidOver(entry);
    QueueRow row {.row = entry.row, .ref = ticket.ref(), .number = ticket.number, .subject = ticket.subject};
    row.snippet = bodyToText(entry.messages.isEmpty() ? ticket.description : entry.messages.last().body).left(160);
    row.requesterName = ticket.requester.displayName();
    row.requesterEmail = ticket.requester.email;
    row.state = ticket.state.value;
    row.rawState = ticket.state.raw;
    row.priority = ticket.priority.value;
    row.assignee = ticket.assignee;
    for (const Agent &agent : agents(ticket.account)) {
        if (agent.id == ticket.assignee)
            row.assigneeName = agent.name;
    }
    for (const Inbox &inbox : inboxes(ticket.account)) {
        if (inbox.id == ticket.inbox)
            row.inboxName = inbox.name;
    }
    row.tags = ticket.tags;
    row.createdAt = ticket.createdAt;
    row.activityAt = ticket.updatedAt;
    row.unread = ticket.updatedAt > entry.seenAt;
    row.hasDraft
        = std::any_of(m_drafts.begin(), m_drafts.end(), [&](const Draft &d) { return d.ticket == ticket.ref(); });
    row.gone = entry.gone;
    for (const Operation &operation : m_operations) {
        if (operation.account != ticket.account || commandTicket(operation.command) != ticket.id)
            continue;
        ++row.pendingOperations;
        row.needsAttention |= operation.state == OperationState::NeedsYou || operation.state == OperationState::Conflict
            || operation.state == OperationState::Failed;
    }
    return row;
}

qint64 FakeDesk::sortKeyOf(const TicketQuery &query, const Ticket &ticket, const Entry &entry) const
{
    switch (query.sort) {
    case TicketSort::Created:
        return ticket.createdAt;
    case TicketSort::Number:
        return ticket.number.toLongLong();
    case TicketSort::Priority:
        return qint64(ticket.priority.value);
    case TicketSort::State:
        return qint64(ticket.state.value);
    case TicketSort::LastActivity:
    case TicketSort::Updated:
        return ticket.updatedAt;
    case TicketSort::Requester:
    case TicketSort::Subject:
    case TicketSort::Assignee:
        break;
    }
    return entry.row;
}

QList<const FakeDesk::Entry *> FakeDesk::matching(const TicketQuery &query) const
{
    QList<const Entry *> found;
    for (const auto &e : m_entries) {
        if (!query.account.isEmpty() && e->ticket.account != query.account)
            continue;
        const Ticket ticket = laidOver(*e);
        const QueueRow row = rowOf(*e);
        const AccountData *account = data(ticket.account);
        if (matches(query.filter, {ticket, e->messages, row, account ? account->account.me : AgentId()}))
            found.append(e.get());
    }
    const auto text = [&](const Entry *entry) {
        const Ticket ticket = laidOver(*entry);
        switch (query.sort) {
        case TicketSort::Requester:
            return ticket.requester.displayName().toLower();
        case TicketSort::Subject:
            return ticket.subject.toLower();
        case TicketSort::Assignee:
            return ticket.assigneeName.toLower();
        default:
            return QString();
        }
    };
    std::sort(found.begin(), found.end(), [&](const Entry *a, const Entry *b) {
        if (const int order = text(a).compare(text(b)); order != 0)
            return query.direction == SortDirection::Ascending ? order < 0 : order > 0;
        const std::pair left(sortKeyOf(query, laidOver(*a), *a), a->row);
        const std::pair right(sortKeyOf(query, laidOver(*b), *b), b->row);
        return query.direction == SortDirection::Ascending ? left < right : left > right;
    });
    return found;
}

QFuture<Result<QueueStart>> FakeDesk::openQueue(const TicketQuery &query, int firstRows)
{
    const QList<const Entry *> found = matching(query);
    QueueStart start {.total = int(found.size()), .rows = {}};
    for (const Entry *e : found.first(std::min<qsizetype>(firstRows, found.size())))
        start.rows.append(rowOf(*e));
    return readyFuture<QueueStart>(start);
}

QFuture<Result<QList<QueueEntry>>> FakeDesk::queueEntries(const TicketQuery &query)
{
    QList<QueueEntry> entries;
    for (const Entry *e : matching(query))
        entries.append({e->row, sortKeyOf(query, laidOver(*e), *e)});
    return readyFuture<QList<QueueEntry>>(entries);
}

QFuture<Result<QList<QueueRow>>> FakeDesk::queueRows(const QList<RowId> &rows)
{
    QList<QueueRow> found;
    for (const RowId row : rows) {
        for (const auto &e : m_entries) {
            if (e->row == row)
                found.append(rowOf(*e));
        }
    }
    return readyFuture<QList<QueueRow>>(found);
}

QFuture<Result<QList<QueueEntry>>> FakeDesk::queueMembership(const TicketQuery &query, const QList<RowId> &rows)
{
    QList<QueueEntry> entries;
    for (const Entry *e : matching(query)) {
        if (rows.contains(e->row))
            entries.append({e->row, sortKeyOf(query, laidOver(*e), *e)});
    }
    return readyFuture<QList<QueueEntry>>(entries);
}

QFuture<Result<QList<int>>> FakeDesk::counts(const QList<TicketQuery> &queries)
{
    QList<int> all;
    for (const TicketQuery &query : queries)
        all.append(int(matching(query).size()));
    return readyFuture<QList<int>>(all);
}

QFuture<Result<TicketRef>> FakeDesk::findTicket(const QString &typed)
{
    const QString number = typed.section(u'/', -1).remove(u'#').trimmed();
    if (const Entry *found = entry(number))
        return readyFuture<TicketRef>(found->ticket.ref());
    return failedFuture<TicketRef>(ErrorKind::NotFound, typed);
}

QFuture<Result<ThreadView>> FakeDesk::thread(const TicketRef &ticket)
{
    const Entry *found = entry(ticket);
    if (!found)
        return failedFuture<ThreadView>(ErrorKind::NotFound, ticket.ticket.value());
    ThreadView view;
    view.row = found->row;
    view.ticket = laidOver(*found);
    for (const Operation &operation : m_operations) {
        if (operation.account == ticket.account && commandTicket(operation.command) == ticket.ticket)
            view.operations.append(operation);
    }
    view.messages = applyPending(found->messages, view.operations);
    for (const Draft &draft : m_drafts) {
        if (draft.ticket == ticket)
            view.drafts.append(draft);
    }
    view.seenAt = found->seenAt;
    view.fetchedAt = found->fetchedAt;
    view.gone = found->gone;
    return readyFuture<ThreadView>(view);
}

QFuture<Result<QList<SearchHit>>> FakeDesk::search(const TicketQuery &query, int limit, const QString &)
{
    QList<SearchHit> hits;
    for (const Entry *e : matching(query)) {
        if (hits.size() == limit)
            break;
        SearchHit hit {.ticket = rowOf(*e), .message = {}, .excerpt = {}};
        const QStringList words = textWords(query.filter);
        for (const Message &message : e->messages) {
            const QString text = bodyToText(message.body);
            const bool holdsAll = std::all_of(words.begin(), words.end(),
                [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
            if (words.isEmpty() || !holdsAll)
                continue;
            const qsizetype at = text.indexOf(words.first(), 0, Qt::CaseInsensitive);
            hit.message = message.id;
            hit.excerpt = text.mid(std::max<qsizetype>(0, at - 30), at - std::max<qsizetype>(0, at - 30))
                + QChar(0xE000) + text.mid(at, words.first().size()) + QChar(0xE001)
                + text.mid(at + words.first().size(), 60);
        }
        hits.append(hit);
    }
    return readyFuture<QList<SearchHit>>(hits);
}

QFuture<Result<int>> FakeDesk::searchServers(const QString &text)
{
    searchedServers.append(text);
    if (const Result<void> ok = takeFailure(); !ok)
        return readyFuture<int>(tl::unexpected(ok.error()));
    return readyFuture<int>(0);
}

QFuture<Result<QList<QueueRow>>> FakeDesk::ticketsOfRequester(const Requester &requester, int limit)
{
    QList<QueueRow> rows;
    for (const Entry *e : matching({})) {
        if (rows.size() < limit && !requester.email.isEmpty() && e->ticket.requester.email == requester.email)
            rows.append(rowOf(*e));
    }
    return readyFuture<QList<QueueRow>>(rows);
}

QFuture<Result<QByteArray>> FakeDesk::attachment(const TicketRef &, const Attachment &attachment)
{
    if (const Result<void> ok = takeFailure(); !ok)
        return readyFuture<QByteArray>(tl::unexpected(ok.error()));
    return readyFuture<QByteArray>("content of " + attachment.name.toUtf8());
}

QList<Agent> FakeDesk::agents(const AccountId &account) const
{
    const AccountData *found = data(account);
    return found ? found->agents : QList<Agent>();
}

QList<Inbox> FakeDesk::inboxes(const AccountId &account) const
{
    const AccountData *found = data(account);
    return found ? found->inboxes : QList<Inbox>();
}

CachedResource<Tag> &FakeDesk::tags(const AccountId &account)
{
    AccountData *found = data(account);
    Q_ASSERT(found);
    return found->tags;
}

CachedResource<CannedResponse> &FakeDesk::canned(const AccountId &account)
{
    AccountData *found = data(account);
    Q_ASSERT(found);
    return found->canned;
}

} // namespace foredesk::test
