// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeprovider.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

std::optional<Error> errorOf(Fault fault, std::chrono::seconds retryAfter)
{
    const auto make = [](ErrorKind kind, int status) { return Error {kind, u"injected"_s, status, std::nullopt, {}}; };
    switch (fault) {
    case Fault::None:
    case Fault::Partial:
        return {};
    case Fault::Offline:
        return make(ErrorKind::Offline, 0);
    case Fault::LostBefore:
    case Fault::LostAfter:
    case Fault::LateApply:
        return make(ErrorKind::OutcomeUnknown, 0);
    case Fault::ServerErrorBefore:
        return make(ErrorKind::Server, 500);
    case Fault::ServerErrorAfter:
        return make(ErrorKind::Server, 502);
    case Fault::CutBody:
        return make(ErrorKind::Protocol, 200);
    case Fault::Unauthorized:
        return make(ErrorKind::Unauthorized, 401);
    case Fault::Redirect:
        return make(ErrorKind::Protocol, 302);
    case Fault::Rejected:
        return make(ErrorKind::Rejected, 422);
    case Fault::RateLimited:
        break;
    }
    Error error = make(ErrorKind::RateLimited, 429);
    error.retryAfter = retryAfter;
    return error;
}

bool takesEffectAtOnce(Fault fault)
{
    return fault == Fault::None || fault == Fault::LostAfter || fault == Fault::ServerErrorAfter
        || fault == Fault::CutBody || fault == Fault::Partial;
}

} // namespace

Capabilities allAbilities()
{
    Capabilities all;
    for (int i = 0; i <= static_cast<int>(Capability::ManageCanned); ++i)
        all.allow(static_cast<Capability>(i));
    return all;
}

FakeProvider::FakeProvider(FakeServer &server, FakeClock &clock, std::shared_ptr<Conditions> conditions)
    : abilities(allAbilities())
    , m_server(server)
    , m_clock(clock)
    , m_conditions(std::move(conditions))
{
}

RequestSeen FakeProvider::request(const QString &what, const TicketId &ticket, const Command *command)
{
    RequestSeen seen {m_clock.nowMs(), what, ticket, {}, Fault::None};
    if (m_conditions->fault)
        seen.fault = m_conditions->fault(what, command);
    return seen;
}

template <class T>
QFuture<Result<T>> FakeProvider::answer(const RequestSeen &request, std::function<Result<T>()> make)
{
    if (m_conditions->seen)
        m_conditions->seen(request);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    // The server answers with what it holds when the question reaches it; the world goes on while the answer travels.
    const qint64 travel = latency() / 2;
    m_clock.callAfter(travel, &m_context, [this, promise, request, travel, make = std::move(make)] {
        const std::optional<Error> error = errorOf(request.fault, m_conditions->retryAfter);
        const Result<T> result = error ? Result<T>(tl::unexpected(*error)) : make();
        m_clock.callAfter(travel, &m_context, [promise, result] {
            promise->addResult(result);
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<HelpdeskProvider::Login>> FakeProvider::verifyLogin()
{
    return answer<Login>(request(u"login"_s, {}), [this] { return Login {m_server.me, u"fake"_s}; });
}

QFuture<Result<Page<Ticket>>> FakeProvider::listTickets(const TicketQuery &, const Cursor &)
{
    return answer<Page<Ticket>>(request(u"list"_s, {}), [this] {
        Page<Ticket> page;
        for (const auto &[id, ticket] : m_server.tickets)
            page.items.prepend(ticket);
        return page;
    });
}

QFuture<Result<Page<Ticket>>> FakeProvider::mirrorTickets(const Cursor &cursor)
{
    return answer<Page<Ticket>>(request(u"mirror"_s, {}), [this, cursor] {
        Page<Ticket> page;
        page.total = static_cast<int>(m_server.tickets.size());
        const int from = cursor.value.toInt();
        int at = 0;
        for (const auto &[id, ticket] : m_server.tickets) {
            if (at >= from && at < from + pageSize)
                page.items.append(ticket);
            ++at;
        }
        page.atEnd = from + pageSize >= at;
        page.next.value = QByteArray::number(from + pageSize);
        return page;
    });
}

QFuture<Result<ChangePage>> FakeProvider::changesSince(const SyncToken &token, const KnownState &)
{
    return answer<ChangePage>(request(u"changes"_s, {}), [this, token] {
        ChangePage page;
        const QByteArrayList parts = token.value.split(':');
        const qint64 since = parts.value(0).toLongLong();
        qint64 newest = since;
        for (const auto &[id, version] : m_server.versions) {
            if (version <= since)
                continue;
            newest = std::max(newest, version);
            if (!m_server.has(TicketId(id))) {
                page.confirmedGone.append(TicketId(id));
                continue;
            }
            page.tickets.append(m_server.ticket(TicketId(id)));
            page.staleThreads.append(TicketId(id));
        }
        // As a real one it also counts the rounds.
        page.next.value = QByteArray::number(newest) + ':' + QByteArray::number(parts.value(1).toInt() + 1);
        return page;
    });
}

QFuture<Result<Ticket>> FakeProvider::fetchTicket(const TicketId &id)
{
    return answer<Ticket>(request(u"ticket"_s, id), [this, id]() -> Result<Ticket> {
        if (!m_server.has(id))
            return failure(ErrorKind::NotFound, u"no such ticket"_s, 404);
        if (!m_conditions->ticketsNeverChange)
            return m_server.ticket(id);
        return m_firstRead.try_emplace(id.value(), m_server.ticket(id)).first->second;
    });
}

QFuture<Result<TicketThread>> FakeProvider::fetchThread(const TicketId &id, ReadEffect)
{
    const RequestSeen seen = request(u"thread"_s, id);
    return answer<TicketThread>(seen, [this, id, seen]() -> Result<TicketThread> {
        if (!m_server.has(id))
            return failure(ErrorKind::NotFound, u"no such ticket"_s, 404);
        TicketThread thread {id, m_server.messages(id), true};
        if (seen.fault == Fault::Partial) {
            thread.complete = m_conditions->partialLooksComplete;
            thread.messages = thread.messages.mid(0, thread.messages.size() / 2);
        }
        return thread;
    });
}

QFuture<Result<Applied>> FakeProvider::apply(const Command &command, const OperationId &operation)
{
    RequestSeen seen = request(u"apply"_s, commandTicket(command), &command);
    seen.operation = operation;
    const qint64 left = m_clock.nowMs();
    auto outcome = std::make_shared<Result<Applied>>(failure(ErrorKind::Internal, u"not performed"_s));
    const auto perform = [&server = m_server, outcome, command, operation, left] {
        *outcome = server.perform(command, operation, left);
    };
    // The request is on its way: it is done even when the client dies now.
    if (takesEffectAtOnce(seen.fault))
        m_clock.callAfter(latency() / 2, &m_server, perform);
    else if (seen.fault == Fault::LateApply)
        m_clock.callAfter(m_conditions->lateMs ? m_conditions->lateMs(command) : 5000, &m_server, perform);
    if (m_conditions->seen)
        m_conditions->seen(seen);
    auto promise = std::make_shared<QPromise<Result<Applied>>>();
    promise->start();
    m_clock.callAfter(latency() + 1000, &m_context, [this, promise, seen, outcome] {
        const std::optional<Error> error = errorOf(seen.fault, m_conditions->retryAfter);
        Result<Applied> result = error ? Result<Applied>(tl::unexpected(*error)) : *outcome;
        promise->addResult(m_conditions->lie ? m_conditions->lie(result) : result);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QByteArray>> FakeProvider::downloadAttachment(const Attachment &)
{
    return answer<QByteArray>(request(u"attachment"_s, {}), [] { return QByteArray("file"); });
}

} // namespace foredesk::test
