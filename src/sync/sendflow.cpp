// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendflow.h"

#include "base/failpoint.h"
#include "sync/fieldverdict.h"
#include "sync/messagematch.h"
#include "sync/retrypolicy.h"
#include "sync/staleguard.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kBaseFreshMs = 60'000;
constexpr qint64 kStorageAgainMs = 5'000;

} // namespace

SendFlow::SendFlow(SessionContext &context, OutboxRows &rows, const Operation &operation)
    : m_context(context)
    , m_rows(rows)
    , m_operation(operation)
    , m_recordAgain(context.clock)
{
}

void SendFlow::start()
{
    m_maybeStale = mayBeStale(m_operation, {m_context.clock.nowMs(), m_context.gate.lastInterruptionAt()});
    if (m_operation.state == OperationState::Queued)
        readTicket();
    else
        makeQueued();
}

void SendFlow::makeQueued()
{
    const OperationState expected = m_operation.state;
    m_operation.state = OperationState::Queued;
    m_operation.notBefore = 0;
    m_rows.commit(m_operation, expected, this, [this](const Result<void> &result) {
        if (result)
            readTicket();
        else
            giveUpFor(result.error());
    });
}

bool SendFlow::needsTicket() const
{
    return isFieldCommand(m_operation.command) || m_maybeStale;
}

bool SendFlow::needsThread() const
{
    if (m_maybeStale || std::holds_alternative<EditMessage>(m_operation.command))
        return true;
    const bool oldBase = m_context.clock.nowMs() - m_operation.base.readAt > kBaseFreshMs;
    return makesMessage(m_operation.command) && (oldBase || m_operation.attempt > 0);
}

void SendFlow::readTicket()
{
    if (!needsTicket()) {
        readThread();
        return;
    }
    const TicketId ticket = commandTicket(m_operation.command);
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.fetchTicket(ticket)), this,
        [this, asked](const Result<Ticket> &result) { ticketRead(asked, result); });
}

void SendFlow::ticketRead(const CacheFeed::Moment &asked, const Result<Ticket> &ticket)
{
    if (!ticket) {
        cannotRead(ticket.error());
        return;
    }
    m_ticketNow = *ticket;
    whenDone(
        m_context.cache.putTickets({{asked, *ticket}}, m_context.clock.nowMs()), this, [](const Result<void> &) {});
    readThread();
}

void SendFlow::readThread()
{
    if (!needsThread()) {
        compare();
        return;
    }
    const TicketId ticket = commandTicket(m_operation.command);
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.fetchThread(ticket, ReadEffect::Silent)), this,
        [this, asked](const Result<TicketThread> &result) { threadRead(asked, result); });
}

void SendFlow::threadRead(const CacheFeed::Moment &asked, const Result<TicketThread> &thread)
{
    if (!thread) {
        cannotRead(thread.error());
        return;
    }
    const qint64 now = m_context.clock.nowMs();
    whenDone(m_context.cache.putThreads({{asked, *thread, now}}), this, [](const Result<void> &) {});
    if (!isEnoughToGoBy(*thread)) {
        cannotRead({ErrorKind::Protocol, u"the thread could not be read to its end"_s, 0, std::nullopt, {}});
        return;
    }
    m_threadNow = *thread;
    compare();
}

/// Nothing is sent while one of these holds it back or finds that it is done already.
void SendFlow::compare()
{
    if (foundEarlierAttempt() || holdStaleReply() || holdChangedMessage() || settledByField())
        return;
    freshenBase();
}

/// What is there now cannot be what this operation is about to make.
void SendFlow::freshenBase()
{
    const bool firstSeen = m_ticketNow && !m_operation.base.ticket;
    const bool newThread = m_threadNow && makesMessage(m_operation.command);
    if (!firstSeen && !newThread) {
        claim();
        return;
    }
    if (firstSeen)
        m_operation.base.ticket = m_ticketNow; // else a lost answer could only be followed by a blind repetition
    if (newThread)
        freshenKnownMessages();
    m_rows.commit(m_operation, OperationState::Queued, this, [this](const Result<void> &result) {
        if (result)
            claim();
        else
            giveUpFor(result.error());
    });
}

void SendFlow::freshenKnownMessages()
{
    QList<MessageId> &known = m_operation.base.knownMessages;
    if (m_threadNow->complete)
        known.clear();
    for (const Message &message : m_threadNow->messages) {
        if (!known.contains(message.id))
            known.append(message.id);
    }
    m_operation.base.readAt = m_context.clock.nowMs();
}

void SendFlow::claim()
{
    if (!m_context.gate.isOpen()) {
        Q_EMIT finished();
        return;
    }
    whenDone(m_context.store.claim(m_operation.id, m_context.clock.nowMs()), this, [this](Result<Operation> claimed) {
        if (!claimed) {
            giveUpFor(claimed.error()); // taken back or taken by another process: nothing may be sent
            return;
        }
        m_operation = std::move(*claimed);
        m_rows.adopt(m_operation);
        failPoint("after-claim");
        send();
    });
}

void SendFlow::send()
{
    m_sentAt = m_context.cache.now();
    m_driftAtSending = ServerSkew::driftOf(m_context.clock);
    whenDone(m_context.provider.apply(m_operation.command, m_operation.id), this,
        [this](const Result<Applied> &answer) { answered(answer); });
}

void SendFlow::answered(const Result<Applied> &answer)
{
    failPoint("after-body");
    m_context.gate.note(answer ? nullptr : &answer.error());
    const SendOutcome outcome = sendOutcome(answer, m_operation.command);
    failPoint("after-response");
    switch (outcome) {
    case SendOutcome::Sent:
        done(answer.value_or(Applied {}));
        return;
    case SendOutcome::NotSent:
        waitAndRetry(answer.error(), OperationState::Sending);
        return;
    case SendOutcome::AccountHeld:
        waitForAccount(answer.error(), OperationState::Sending);
        return;
    case SendOutcome::Refused:
        refuse(answer.error(), OperationState::Sending);
        return;
    case SendOutcome::Unknown:
        break;
    }
    Operation next = m_operation;
    next.state = OperationState::Unconfirmed;
    if (!answer)
        next.lastError = answer.error();
    m_rows.log(LogEntry::Kind::Unconfirmed, next, u"The answer was lost: %1"_s.arg(operationPhrase(next)));
    record(next, OperationState::Sending);
}

void SendFlow::done(const Applied &applied)
{
    // A sleep while the answer travelled would look like a server that is behind.
    const qint64 moved = ServerSkew::driftOf(m_context.clock) - m_driftAtSending;
    if (applied.serverTimeMs > 0 && qAbs(moved) < ServerSkew::kSameClockMs)
        m_context.serverSkew.measured(applied.serverTimeMs, m_context.clock);
    Operation next = m_operation;
    next.state = OperationState::Done;
    next.attention = Attention::None;
    next.serverId = applied.serverId.isEmpty() ? commandTicket(next.command).value() : applied.serverId;
    next.finishedAt = m_context.clock.nowMs();
    m_rows.commit(next, OperationState::Sending, this, [this, next, applied](const Result<void> &result) {
        m_context.gate.noteStorage(result || result.error().kind == ErrorKind::Conflict ? nullptr : &result.error());
        if (!result && result.error().kind != ErrorKind::Conflict) {
            m_recordAgain.set(kStorageAgainMs, [this, applied] { done(applied); });
            return;
        }
        failPoint("after-outbox-done");
        m_rows.log(LogEntry::Kind::Sent, next, u"Sent: %1"_s.arg(operationPhrase(next)));
        storeServerVersion(applied);
        Q_EMIT finished();
    });
}

/// Second step of a success; repeated by the next reading of the thread when it is lost.
void SendFlow::storeServerVersion(const Applied &applied)
{
    const qint64 now = m_context.clock.nowMs();
    if (applied.ticket && m_context.cache.isTicketOvertaken(m_sentAt, applied.ticket->id))
        Q_EMIT ticketsWanted({applied.ticket->id}); // what was written meanwhile may be older or newer
    else if (applied.ticket)
        whenDone(m_context.cache.putTickets({{m_sentAt, *applied.ticket}}, now), &m_rows, [](const Result<void> &) {});
    if (applied.message)
        whenDone(m_context.cache.putMessage(*applied.message, now), &m_rows, [](const Result<void> &) {});
    if (const auto *bulk = std::get_if<BulkChange>(&m_operation.command)) {
        Q_EMIT ticketsWanted(bulk->tickets);
    } else if (std::holds_alternative<DeleteTicket>(m_operation.command)) {
        whenDone(m_context.store.markGone(m_context.account.id, {commandTicket(m_operation.command)}), &m_rows,
            [](const Result<void> &) {});
    } else if (std::holds_alternative<CreateTicket>(m_operation.command)) {
        Q_EMIT threadWanted(TicketId(applied.serverId));
    } else if (isFieldCommand(m_operation.command)) {
        if (!applied.ticket)
            Q_EMIT ticketsWanted({commandTicket(m_operation.command)});
    } else {
        Q_EMIT threadWanted(commandTicket(m_operation.command));
    }
}

/// Nothing was sent. What the file refuses is not asked for in a tight circle.
void SendFlow::giveUpFor(const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        m_recordAgain.set(kStorageAgainMs, [this] { Q_EMIT finished(); });
    else
        Q_EMIT finished();
}

/// An outcome must reach the file: while the disk refuses it nothing else is sent.
void SendFlow::record(Operation next, OperationState expected)
{
    m_rows.commit(next, expected, this, [this, next, expected](const Result<void> &result) {
        const bool stored = result || result.error().kind == ErrorKind::Conflict;
        m_context.gate.noteStorage(stored ? nullptr : &result.error());
        if (stored)
            Q_EMIT finished();
        else
            m_recordAgain.set(kStorageAgainMs, [this, next, expected] { record(next, expected); });
    });
}

void SendFlow::cannotRead(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
        refuse(error, OperationState::Queued);
        return;
    case ErrorKind::Protocol:
    case ErrorKind::Internal:
    case ErrorKind::Unsupported:
        waitAndRetry(error, OperationState::Queued);
        return;
    default:
        break;
    }
    if (m_context.gate.isOpen())
        waitAndRetry(error, OperationState::Queued);
    else
        Q_EMIT finished(); // it stays queued until the account may send again
}

void SendFlow::refuse(const Error &error, OperationState expected)
{
    Operation next = m_operation;
    next.state = OperationState::Failed;
    next.lastError = error;
    if (const TicketId ticket = commandTicket(next.command); error.kind == ErrorKind::NotFound && !ticket.isEmpty())
        Q_EMIT ticketsWanted({ticket}); // is it gone?
    m_rows.log(
        LogEntry::Kind::Refused, next, u"Refused (%1): %2"_s.arg(errorKindName(error.kind), operationPhrase(next)));
    record(next, expected);
}

void SendFlow::waitForAccount(const Error &error, OperationState expected)
{
    Operation next = m_operation;
    next.state = OperationState::Queued;
    next.lastError = error;
    record(next, expected);
}

void SendFlow::waitAndRetry(const Error &error, OperationState expected)
{
    Operation next = m_operation;
    next.state = OperationState::Waiting;
    next.lastError = error;
    const qint64 delay = nextAttemptDelayMs(std::max({1, next.attempt, m_partialReads}));
    next.notBefore = m_context.clock.nowMs() + m_context.jitter.around(delay);
    record(next, expected);
}

void SendFlow::askAgent(OperationState state, Attention attention, const QString &evidence)
{
    Operation next = m_operation;
    next.state = state;
    next.attention = attention;
    next.evidence = evidence;
    m_rows.log(
        LogEntry::Kind::Conflict, next, u"Held for you (%1): %2"_s.arg(toWord(attention), operationPhrase(next)));
    record(next, OperationState::Queued);
}

} // namespace foredesk
