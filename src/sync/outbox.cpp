// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include "sync/laneplan.h"
#include "sync/reconcileflow.h"
#include "sync/sendflow.h"
#include "sync/settling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kInFlight = 4;
constexpr qint64 kLongestHoldMs = 3600'000;

} // namespace

Outbox::Outbox(SessionContext &context)
    : m_context(context)
    , m_rows(context)
    , m_soon(context.clock)
    , m_due(context.clock)
{
    connect(&m_rows, &OutboxRows::ready, this, &Outbox::wake);
    connect(&m_rows, &OutboxRows::changed, this, [this](const OperationId &id) {
        wake();
        Q_EMIT changed(id);
    });
    connect(&m_context.gate, &RequestGate::opened, this, &Outbox::opened);
}

Outbox::~Outbox()
{
    // Their destructors may still speak to the rows.
    for (const auto &[sequence, flow] : m_sending)
        delete flow;
    for (const auto &[sequence, flow] : m_reconciling)
        delete flow;
}

void Outbox::start()
{
    m_rows.load();
}

void Outbox::added(const Operation &operation)
{
    m_rows.adopt(operation);
}

void Outbox::wake()
{
    if (!m_soon.isSet())
        m_soon.set(0, [this] { plan(); });
}

void Outbox::opened()
{
    for (const Operation &each : m_rows.pending()) {
        if (each.state != OperationState::Waiting || each.lastError.kind != ErrorKind::Offline)
            continue;
        Operation next = each;
        next.state = OperationState::Queued;
        next.notBefore = 0;
        m_rows.commit(next, OperationState::Waiting, this, [](const Result<void> &) {});
    }
    for (const auto &[sequence, flow] : m_reconciling)
        flow->wake();
    wake();
}

QSet<OperationId> Outbox::stillHeld()
{
    QSet<OperationId> held;
    const qint64 now = m_context.clock.monotonicMs();
    qint64 next = -1;
    for (const Operation &each : m_rows.pending()) {
        if (each.state != OperationState::Held)
            continue;
        if (!m_heldUntil.contains(each.id)) {
            const qint64 left = each.notBefore - m_context.clock.nowMs();
            m_heldUntil.insert(each.id, now + std::clamp<qint64>(left, 0, kLongestHoldMs));
        }
        const qint64 until = m_heldUntil.value(each.id);
        if (until <= now)
            continue;
        held.insert(each.id);
        next = next < 0 ? until : std::min(next, until);
    }
    if (next >= 0)
        m_due.set(next - now, [this] { plan(); });
    return held;
}

void Outbox::plan()
{
    if (!m_rows.isLoaded())
        return;
    LaneFacts facts;
    facts.now = m_context.clock.nowMs();
    facts.stillHeld = stillHeld();
    facts.freeSlots = kInFlight - static_cast<int>(m_sending.size());
    for (const Operation &each : m_rows.pending()) {
        if (m_sending.contains(each.sequence) || m_reconciling.contains(each.sequence))
            facts.running.insert(each.id);
    }
    facts.running += giveUpOrphans();
    const LanePlan lanes = planLanes(m_rows.pending(), facts);
    for (const OperationId &id : lanes.reconcile)
        reconcile(*m_rows.find(id));
    if (!m_context.gate.isOpen())
        return;
    if (lanes.nextDueAt > 0 && facts.stillHeld.isEmpty())
        m_due.set(lanes.nextDueAt - facts.now, [this] { plan(); });
    for (const OperationId &id : lanes.start)
        send(*m_rows.find(id));
}

void Outbox::send(const Operation &operation)
{
    m_heldUntil.remove(operation.id);
    const qint64 key = operation.sequence;
    auto *flow = new SendFlow(m_context, m_rows, operation);
    m_sending[key] = flow;
    connect(flow, &SendFlow::threadWanted, this, &Outbox::threadWanted);
    connect(flow, &SendFlow::ticketsWanted, this, &Outbox::ticketsWanted);
    connect(flow, &SendFlow::finished, this, [this, key, flow] {
        if (m_sending.erase(key) > 0)
            flow->deleteLater();
        wake();
    });
    flow->setParent(this);
    flow->start();
}

void Outbox::reconcile(const Operation &operation)
{
    const qint64 key = operation.sequence;
    auto *flow = new ReconcileFlow(m_context, m_rows, operation);
    m_reconciling[key] = flow;
    connect(flow, &ReconcileFlow::threadWanted, this, &Outbox::threadWanted);
    connect(flow, &ReconcileFlow::finished, this, [this, key, flow] {
        if (m_reconciling.erase(key) > 0)
            flow->deleteLater();
        wake();
    });
    flow->setParent(this);
    flow->start();
}

void Outbox::threadWasRead(const TicketThread &thread)
{
    if (!thread.complete)
        return;
    for (const Operation &each : m_rows.pending()) {
        const bool asks = each.state == OperationState::NeedsYou && each.attempt > 0
            && (each.attention == Attention::NotFoundOnServer || each.attention == Attention::SimilarFound);
        if (!asks || commandTicket(each.command) != thread.ticket)
            continue;
        const MessageMatch match = findMessage(each, thread.messages, m_rows.matchContext(each));
        if (match.strong.size() <= m_rows.twinsWithoutMessage(each))
            continue;
        Operation next = each;
        next.state = OperationState::Done;
        next.attention = Attention::None;
        next.serverId = match.strong.last().id.value();
        next.finishedAt = m_context.clock.nowMs();
        m_rows.log(LogEntry::Kind::Sent, next, u"Found on the server later: %1"_s.arg(operationPhrase(next)));
        m_rows.commit(next, OperationState::NeedsYou, this, [](const Result<void> &) {});
    }
}

} // namespace foredesk
