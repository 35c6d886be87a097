// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outboxrows.h"

#include "base/log.h"
#include "base/secret.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kFinishedRead = 500;
constexpr qsizetype kFinishedKept = 2000;

} // namespace

QString operationPhrase(const Operation &operation)
{
    const QString kind = commandKind(operation.command).replace(u'_', u' ');
    if (const auto *bulk = std::get_if<BulkChange>(&operation.command))
        return u"%1 of %2 tickets"_s.arg(kind).arg(bulk->tickets.size());
    const TicketId ticket = commandTicket(operation.command);
    return ticket.isEmpty() ? kind : u"%1, ticket %2"_s.arg(kind, ticket.value());
}

OutboxRows::OutboxRows(SessionContext &context)
    : m_context(context)
{
}

void OutboxRows::load()
{
    whenDone(m_context.store.finishedOperations(kFinishedRead), this, [this](const Result<QList<Operation>> &rows) {
        for (const Operation &each : rows.value_or(QList<Operation>())) {
            if (each.account == m_context.account.id)
                m_finished.append(each);
        }
    });
    whenDone(m_context.store.operations(), this, [this](const Result<QList<Operation>> &rows) {
        if (!rows) {
            m_context.gate.noteStorage(&rows.error());
            qCWarning(logSync) << "the outbox cannot be read:" << rows.error().detail;
            return;
        }
        for (const Operation &each : *rows) {
            if (each.account == m_context.account.id && !m_pending.contains(each.sequence))
                m_pending.insert(each.sequence, each);
        }
        unconfirmInterrupted();
        m_loaded = true;
        Q_EMIT ready();
    });
}

/// Nobody waits for the answer of what was being sent before this run.
void OutboxRows::unconfirmInterrupted()
{
    for (const Operation &each : pending()) {
        if (each.state != OperationState::Sending)
            continue;
        Operation next = each;
        next.state = OperationState::Unconfirmed;
        commit(next, OperationState::Sending, this, [](const Result<void> &) {});
    }
}

std::optional<Operation> OutboxRows::find(const OperationId &id) const
{
    for (const Operation &each : m_pending) {
        if (each.id == id)
            return each;
    }
    return {};
}

bool OutboxRows::wasGivenUp(const OperationId &id) const
{
    return std::any_of(m_finished.begin(), m_finished.end(),
        [&id](const Operation &each) { return each.id == id && each.state == OperationState::Discarded; });
}

QSet<QString> OutboxRows::claimedIds(const TicketId &ticket) const
{
    QSet<QString> ids;
    for (const Operation &each : m_finished) {
        if (!each.serverId.isEmpty() && commandTicket(each.command) == ticket)
            ids.insert(each.serverId);
    }
    return ids;
}

MatchContext OutboxRows::matchContext(const Operation &operation) const
{
    return {m_context.account.me, claimedIds(commandTicket(operation.command)), m_context.clock.nowMs(),
        m_context.serverSkew.ms(m_context.clock)};
}

int OutboxRows::twinsWithoutMessage(const Operation &operation) const
{
    const auto counts = [&operation](const Operation &each) {
        return each.id != operation.id && each.attempt > 0 && each.serverId.isEmpty()
            && each.state != OperationState::Failed && isTwin(each, operation);
    };
    return static_cast<int>(std::count_if(m_pending.begin(), m_pending.end(), counts)
        + std::count_if(m_finished.begin(), m_finished.end(), counts));
}

void OutboxRows::adopt(const Operation &operation)
{
    takeOver(operation);
    Q_EMIT changed(operation.id);
}

void OutboxRows::takeOver(const Operation &operation)
{
    if (isPending(operation.state)) {
        m_pending.insert(operation.sequence, operation);
        return;
    }
    m_pending.remove(operation.sequence);
    m_partialReads.remove(operation.id);
    m_finished.prepend(operation);
    if (m_finished.size() > kFinishedKept)
        m_finished.removeLast();
}

void OutboxRows::commit(
    const Operation &next, OperationState expected, QObject *owner, std::function<void(const Result<void> &)> done)
{
    // The row is taken over even when the asker is gone by then.
    auto guarded = [this, next, owner = QPointer<QObject>(owner), done = std::move(done)](const Result<void> &result) {
        if (result)
            adopt(next);
        else if (result.error().kind == ErrorKind::Conflict)
            reload(next.id);
        if (owner)
            done(result);
    };
    whenDone(m_context.store.updateOperation(next, expected), this, std::move(guarded));
}

void OutboxRows::reload(const OperationId &id)
{
    whenDone(m_context.store.operation(id), this, [this](const Result<Operation> &row) {
        if (row)
            adopt(*row);
    });
}

void OutboxRows::log(LogEntry::Kind kind, const Operation &operation, const QString &text)
{
    LogEntry entry;
    entry.at = m_context.clock.nowMs();
    entry.kind = kind;
    entry.account = operation.account;
    entry.ticket = std::holds_alternative<CreateTicket>(operation.command) ? TicketId(operation.serverId)
                                                                           : commandTicket(operation.command);
    entry.operation = operation.id;
    entry.text = redacted(text);
    whenDone(m_context.store.log(entry), this, [](const Result<void> &) {});
}

} // namespace foredesk
