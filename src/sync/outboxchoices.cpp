// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

bool isOneOfStates(OperationState state, std::initializer_list<OperationState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

QFuture<Result<void>> refusedChoice(const std::optional<Operation> &operation)
{
    if (!operation)
        return failedFuture<void>(ErrorKind::NotFound, u"no such operation is pending"_s);
    return failedFuture<void>(ErrorKind::Conflict, u"not possible while it is %1"_s.arg(toWord(operation->state)));
}

/// What was there when the agent looked again; what may be an earlier attempt's effect stays unknown, so that it is
/// still found.
OperationBase freshBase(const Operation &operation, const StoredThread &stored, const MatchContext &context)
{
    OperationBase base {stored.ticket, {}, stored.fetchedAt};
    const MessageMatch maybeOurs = findMessage(operation, stored.messages, context);
    for (const Message &message : stored.messages) {
        if (!maybeOurs.strong.contains(message) && !maybeOurs.weak.contains(message))
            base.knownMessages.append(message.id);
    }
    return base;
}

} // namespace

QFuture<Result<void>> Outbox::change(
    const Operation &next, OperationState expected, LogEntry::Kind kind, const QString &logged)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_rows.commit(next, expected, this, [this, promise, next, kind, logged](const Result<void> &result) {
        if (result && !logged.isEmpty())
            m_rows.log(kind, next, logged);
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

void Outbox::passOn(const QFuture<Result<void>> &outcome, const std::shared_ptr<QPromise<Result<void>>> &promise)
{
    whenDone(outcome, this, [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    });
}

/// What was to follow is given up first: a "close" must never go out without its reply.
QFuture<Result<void>> Outbox::discardWithFollowers(
    const Operation &operation, LogEntry::Kind kind, const QString &logged)
{
    const bool silent = operation.state == OperationState::Held;
    for (const Operation &each : m_rows.pending()) {
        const bool startedAlready = isOneOfStates(each.state, {OperationState::Sending, OperationState::Unconfirmed});
        if (each.follows == operation.id && !startedAlready)
            discardWithFollowers(each, kind, u"Given up with what it followed: %1"_s.arg(operationPhrase(each)));
    }
    Operation next = operation;
    next.state = OperationState::Discarded;
    next.finishedAt = m_context.clock.nowMs();
    m_heldUntil.remove(operation.id);
    return change(next, operation.state, kind, silent ? QString() : logged);
}

/// What was submitted to follow something that had been given up by then. It must never go out alone.
QSet<OperationId> Outbox::giveUpOrphans()
{
    QSet<OperationId> orphans;
    for (const Operation &each : m_rows.pending()) {
        const bool unsent
            = isOneOfStates(each.state, {OperationState::Held, OperationState::Queued, OperationState::Waiting});
        if (!unsent || each.follows.isEmpty() || !m_rows.wasGivenUp(each.follows))
            continue;
        orphans.insert(each.id);
        discardWithFollowers(
            each, LogEntry::Kind::Discarded, u"Given up with what it followed: %1"_s.arg(operationPhrase(each)));
    }
    return orphans;
}

QFuture<Result<Command>> Outbox::takeBack(const OperationId &id)
{
    const std::optional<Operation> operation = m_rows.find(id);
    const bool possible = operation
        && isOneOfStates(operation->state, {OperationState::Held, OperationState::Queued, OperationState::Waiting});
    if (!possible) {
        return mapped<Command>(refusedChoice(operation), this,
            [](const Result<void> &refused) -> Result<Command> { return tl::unexpected(refused.error()); });
    }
    const QFuture<Result<void>> gone = discardWithFollowers(
        *operation, LogEntry::Kind::Undone, u"Taken back: %1"_s.arg(operationPhrase(*operation)));
    return mapped<Command>(gone, this, [command = operation->command](const Result<void> &result) -> Result<Command> {
        if (!result)
            return tl::unexpected(result.error());
        return command;
    });
}

QFuture<Result<void>> Outbox::retryNow(const OperationId &id)
{
    std::optional<Operation> operation = m_rows.find(id);
    if (!operation || !isOneOfStates(operation->state, {OperationState::Waiting, OperationState::Failed}))
        return refusedChoice(operation);
    const OperationState expected = operation->state;
    operation->state = OperationState::Queued;
    operation->notBefore = 0;
    return change(*operation, expected, LogEntry::Kind::Notice, u"Tried again: %1"_s.arg(operationPhrase(*operation)));
}

QFuture<Result<void>> Outbox::discard(const OperationId &id)
{
    const std::optional<Operation> operation = m_rows.find(id);
    if (!operation || operation->state == OperationState::Sending)
        return refusedChoice(operation);
    const QString body = commandBody(operation->command);
    QString logged = u"Given up: %1"_s.arg(operationPhrase(*operation));
    if (!body.isEmpty())
        logged += u". Its text: "_s + body;
    return discardWithFollowers(*operation, LogEntry::Kind::Discarded, logged);
}

QFuture<Result<void>> Outbox::markAsSent(const OperationId &id)
{
    const std::optional<Operation> operation = m_rows.find(id);
    if (!operation || !isOneOfStates(operation->state, {OperationState::NeedsYou, OperationState::Unconfirmed}))
        return refusedChoice(operation);
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const TicketRef ref {m_context.account.id, commandTicket(operation->command)};
    whenDone(m_context.store.thread(ref), this, [this, promise, row = *operation](const Result<StoredThread> &stored) {
        Operation next = row;
        next.state = OperationState::Done;
        next.attention = Attention::None;
        next.finishedAt = m_context.clock.nowMs();
        // The message the agent saw is bound, so that no equal operation takes it for its own.
        const QList<Message> messages = stored ? stored->messages : QList<Message>();
        const MessageMatch match = findMessage(row, messages, m_rows.matchContext(row));
        const QList<Message> alike = match.strong + match.weak;
        next.serverId = alike.isEmpty() ? QString() : alike.first().id.value();
        passOn(
            change(next, row.state, LogEntry::Kind::Notice, u"Marked as sent by you: %1"_s.arg(operationPhrase(next))),
            promise);
    });
    return promise->future();
}

QFuture<Result<void>> Outbox::sendAgain(const OperationId &id)
{
    const std::optional<Operation> operation = m_rows.find(id);
    if (!operation || operation->state != OperationState::NeedsYou)
        return refusedChoice(operation);
    return queueOnFreshBase(*operation, u"Sent again by you: %1"_s.arg(operationPhrase(*operation)));
}

QFuture<Result<void>> Outbox::takeMine(const OperationId &id)
{
    const std::optional<Operation> operation = m_rows.find(id);
    if (!operation || operation->state != OperationState::Conflict)
        return refusedChoice(operation);
    return queueOnFreshBase(*operation, u"Conflict decided, mine: %1"_s.arg(operationPhrase(*operation)));
}

QFuture<Result<void>> Outbox::takeTheirs(const OperationId &id)
{
    const std::optional<Operation> operation = m_rows.find(id);
    if (!operation || operation->state != OperationState::Conflict)
        return refusedChoice(operation);
    return discardWithFollowers(
        *operation, LogEntry::Kind::Discarded, u"Conflict decided, theirs: %1"_s.arg(operationPhrase(*operation)));
}

/// The agent has seen what is there now and wants it anyway.
QFuture<Result<void>> Outbox::queueOnFreshBase(const Operation &operation, const QString &logged)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const TicketRef ref {m_context.account.id, commandTicket(operation.command)};
    whenDone(m_context.store.thread(ref), this, [this, promise, operation, logged](const Result<StoredThread> &stored) {
        Operation next = operation;
        next.state = OperationState::Queued;
        next.attention = Attention::None;
        next.evidence.clear();
        next.notBefore = 0;
        if (stored)
            next.base = freshBase(operation, *stored, m_rows.matchContext(operation));
        passOn(change(next, operation.state, LogEntry::Kind::Notice, logged), promise);
    });
    return promise->future();
}

} // namespace foredesk
