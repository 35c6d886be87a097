// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outbox.h"
#include "sync/puller.h"
#include "sync/submitter.h"

namespace foredesk
{

/// The engine of one account: provider, gate, puller, outbox. Destroying it drops what is under way; what was sent and
/// not recorded is found again by the next one. GUI thread; owned by LocalDesk.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    AccountSession(const Account &account, std::unique_ptr<HelpdeskProvider> provider, SyncStore &store, Clock &clock,
        quint64 seed);
    ~AccountSession() override;

    void start();
    /// The key cannot be had: nothing is sent, everything else works.
    void pause(const Error &reason) { m_gate.pause(reason); }

    const Account &account() const { return m_context.account; }
    AccountStatus status() const;
    Capabilities capabilities() const { return m_provider->capabilities(); }
    HelpdeskProvider &provider() { return *m_provider; }
    RequestGate &gate() { return m_gate; }
    Outbox &outbox() { return m_outbox; }
    Puller &puller() { return m_puller; }
    Submitter &submitter() { return m_submitter; }
    std::optional<qint64> serverSkewMs() const { return m_context.serverSkew.ms(m_context.clock); }

    void setConnectivity(Desk::Connectivity wanted);
    void syncNow();

Q_SIGNALS:
    void statusChanged();
    void capabilitiesChanged();

private:
    void probe();
    void noteChange();
    void logNotice(LogEntry::Kind kind, const TicketId &ticket, const QString &text);
    AccountPhase phase() const;

    std::unique_ptr<HelpdeskProvider> m_provider;
    Jitter m_jitter;
    RequestGate m_gate;
    CacheFeed m_cache;
    SessionContext m_context;
    Outbox m_outbox;
    Puller m_puller;
    Submitter m_submitter;
    Alarm m_tell;
    ReadInFlight m_probe;
    Capabilities m_toldCapabilities;
    RequestGate::State m_loggedGate = RequestGate::State::Open;
};

} // namespace foredesk
