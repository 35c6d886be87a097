// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sendflow.h"

#include "domain/canonicaltext.h"
#include "sync/fieldverdict.h"
#include "sync/staleguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

namespace
{

constexpr int kPartialReads = 4;

} // namespace

// What may hold an operation back or find that it is done already, after the server was read again.

/// A page may be missing for a moment: it is read again a few times. A thread that is never whole (a record nobody can
/// read, more than the API gives) must not hold the agent's words back for ever; what can be read is compared.
bool SendFlow::isEnoughToGoBy(const TicketThread &thread)
{
    if (thread.complete)
        return true;
    m_partialReads = m_rows.countPartialRead(m_operation.id);
    if (const auto *edit = std::get_if<EditMessage>(&m_operation.command)) {
        return std::any_of(thread.messages.begin(), thread.messages.end(),
            [edit](const Message &message) { return message.id == edit->message; });
    }
    return m_partialReads >= kPartialReads;
}

bool SendFlow::foundEarlierAttempt()
{
    if (m_operation.attempt == 0 || !m_threadNow || !makesMessage(m_operation.command))
        return false;
    const MessageMatch match = findMessage(m_operation, m_threadNow->messages, m_rows.matchContext(m_operation));
    if (match.strong.size() <= m_rows.twinsWithoutMessage(m_operation))
        return false;
    Operation next = m_operation;
    next.state = OperationState::Done;
    next.attention = Attention::None;
    next.serverId = match.strong.last().id.value();
    next.finishedAt = m_context.clock.nowMs();
    m_rows.log(LogEntry::Kind::Sent, next, u"Found on the server: %1"_s.arg(operationPhrase(next)));
    record(next, OperationState::Queued);
    return true;
}

bool SendFlow::holdStaleReply()
{
    if (!m_maybeStale || !m_ticketNow || !m_threadNow)
        return false;
    OwnTraces own {m_context.account.me, m_rows.claimedIds(m_ticketNow->id), false};
    for (const Operation &each : m_rows.finished()) {
        const auto *set = std::get_if<SetState>(&each.command);
        own.closedTicket |= set && set->ticket == m_ticketNow->id && set->state == TicketState::Closed
            && each.state == OperationState::Done && each.sequence < m_operation.sequence;
    }
    const StaleReason reason = staleReason(m_operation, *m_ticketNow, m_threadNow->messages, own);
    if (!reason.isStale())
        return false;
    askAgent(OperationState::NeedsYou, Attention::StaleReply, staleEvidence(reason));
    return true;
}

/// The message to be edited reads neither as the agent saw it nor as it is to read.
bool SendFlow::holdChangedMessage()
{
    const auto *edit = std::get_if<EditMessage>(&m_operation.command);
    if (!edit || !m_threadNow || m_operation.evidence.isEmpty())
        return false;
    for (const Message &message : m_threadNow->messages) {
        const QString theirs = canonicalText(message.body);
        if (message.id != edit->message || theirs == m_operation.evidence || theirs == canonicalText(edit->body))
            continue;
        askAgent(OperationState::Conflict, Attention::FieldChanged, message.body);
        return true;
    }
    return false;
}

bool SendFlow::settledByField()
{
    if (!m_ticketNow || !isFieldCommand(m_operation.command))
        return false;
    switch (fieldVerdict(m_operation, m_rows.finished(), *m_ticketNow)) {
    case MergeVerdict::Send:
        return false;
    case MergeVerdict::Conflict:
        askAgent(OperationState::Conflict, Attention::FieldChanged, conflictEvidence(m_operation, *m_ticketNow));
        return true;
    case MergeVerdict::AlreadyDone:
        break;
    }
    Operation next = m_operation;
    next.state = OperationState::Done;
    next.serverId = m_ticketNow->id.value();
    next.finishedAt = m_context.clock.nowMs();
    m_rows.log(LogEntry::Kind::Sent, next, u"Already so on the server: %1"_s.arg(operationPhrase(next)));
    record(next, OperationState::Queued);
    return true;
}

} // namespace foredesk
