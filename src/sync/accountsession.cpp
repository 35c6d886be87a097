// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/accountsession.h"

#include "base/secret.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kTellMs = 100;

} // namespace

AccountSession::AccountSession(
    const Account &account, std::unique_ptr<HelpdeskProvider> provider, SyncStore &store, Clock &clock, quint64 seed)
    : m_provider(std::move(provider))
    , m_jitter(seed)
    , m_gate(clock, m_jitter)
    , m_cache(store, account.id)
    , m_context {account, store, *m_provider, clock, m_jitter, m_gate, m_cache, {}}
    , m_outbox(m_context)
    , m_puller(m_context)
    , m_submitter(m_context, m_outbox)
    , m_tell(clock)
    , m_toldCapabilities(m_provider->capabilities())
{
    connect(&m_gate, &RequestGate::probeDue, this, &AccountSession::probe);
    connect(&m_gate, &RequestGate::changed, this, &AccountSession::noteChange);
    connect(&m_outbox, &Outbox::changed, this, &AccountSession::noteChange);
    connect(&m_puller, &Puller::changed, this, &AccountSession::noteChange);
    connect(&m_outbox, &Outbox::threadWanted, &m_puller, &Puller::wantThread);
    connect(&m_outbox, &Outbox::ticketsWanted, &m_puller, &Puller::wantTickets);
    connect(&m_puller, &Puller::threadRead, &m_outbox, &Outbox::threadWasRead);
    connect(&m_puller, &Puller::possibleDuplicate, this, [this](const TicketId &ticket, const MessageId &message) {
        logNotice(LogEntry::Kind::Notice, ticket,
            u"Possible duplicate: message %1 of ticket %2 was sent twice"_s.arg(message.value(), ticket.value()));
    });
    connect(&m_puller, &Puller::ticketGone, this, [this](const TicketId &ticket) {
        logNotice(LogEntry::Kind::Sync, ticket, u"Ticket %1 is no longer on the server"_s.arg(ticket.value()));
    });
}

AccountSession::~AccountSession() = default;

void AccountSession::start()
{
    m_outbox.start();
    m_puller.start();
}

void AccountSession::probe()
{
    ask(m_context, m_probe.keep(m_provider->verifyLogin()), this, [](const Result<HelpdeskProvider::Login> &) {});
}

void AccountSession::setConnectivity(Desk::Connectivity wanted)
{
    if (wanted == Desk::Connectivity::Online) {
        m_gate.switchOn();
        return;
    }
    m_gate.switchOff();
    m_puller.stop();
    m_probe.cancel();
}

void AccountSession::syncNow()
{
    m_gate.tryAgain();
    m_puller.syncNow();
}

/// Many small changes make one word to the windows.
void AccountSession::noteChange()
{
    if (m_tell.isSet())
        return;
    m_tell.set(kTellMs, [this] {
        Q_EMIT statusChanged();
        if (const Capabilities now = m_provider->capabilities(); now != m_toldCapabilities) {
            m_toldCapabilities = now;
            Q_EMIT capabilitiesChanged();
        }
        if (const RequestGate::State state = m_gate.state(); state != m_loggedGate) {
            m_loggedGate = state;
            if (state == RequestGate::State::Paused)
                logNotice(LogEntry::Kind::Sync, {},
                    u"Paused (%1): %2"_s.arg(errorKindName(m_gate.pausedBy()->kind), m_gate.pausedBy()->detail));
        }
    });
}

void AccountSession::logNotice(LogEntry::Kind kind, const TicketId &ticket, const QString &text)
{
    LogEntry entry;
    entry.at = m_context.clock.nowMs();
    entry.kind = kind;
    entry.account = m_context.account.id;
    entry.ticket = ticket;
    entry.text = redacted(text);
    whenDone(m_context.store.log(entry), this, [](const Result<void> &) {});
}

AccountPhase AccountSession::phase() const
{
    switch (m_gate.state()) {
    case RequestGate::State::SwitchedOff:
    case RequestGate::State::Offline:
        return AccountPhase::Offline;
    case RequestGate::State::Paused:
    case RequestGate::State::RateLimited:
    case RequestGate::State::Failing:
    case RequestGate::State::StorageFault:
        return AccountPhase::Paused;
    case RequestGate::State::Open:
        break;
    }
    if (m_puller.isFirstSync())
        return AccountPhase::FirstSync;
    if (m_puller.isPolling())
        return AccountPhase::Polling;
    return m_puller.neverSynced() ? AccountPhase::NotSynced : AccountPhase::Idle;
}

AccountStatus AccountSession::status() const
{
    AccountStatus status;
    status.account = m_context.account.id;
    status.phase = phase();
    status.syncedAt = m_puller.syncedAt();
    status.offlineSince = m_gate.offlineSince();
    status.ticketsDone = m_puller.ticketsDone();
    status.ticketsExpected = m_puller.ticketsExpected();
    status.threadsMissing = m_puller.threadsMissing();
    status.resumesAt = m_gate.resumesAt();
    status.pausedBy = m_gate.closedBy();
    for (const Operation &each : m_outbox.rows().pending()) {
        const bool asks = each.state == OperationState::NeedsYou || each.state == OperationState::Conflict
            || each.state == OperationState::Failed;
        ++(asks ? status.attentionOperations : status.pendingOperations);
    }
    return status;
}

} // namespace foredesk
