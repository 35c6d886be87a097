// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "domain/account.h"
#include "providers/helpdeskprovider.h"
#include "sync/cachefeed.h"
#include "sync/requestgate.h"
#include "sync/syncstore.h"

#include <optional>

namespace foredesk
{

/// Server minus local clock as last measured. Gone once the local clock has moved on its own (set, or a sleep): a wrong
/// skew would make times speak against what is ours.
class ServerSkew
{
public:
    void measured(qint64 serverMs, Clock &clock)
    {
        m_ms = serverMs - clock.nowMs();
        m_drift = driftOf(clock);
    }
    std::optional<qint64> ms(Clock &clock) const
    {
        return m_ms && qAbs(driftOf(clock) - m_drift) < kSameClockMs ? m_ms : std::nullopt;
    }
    /// What a clock that runs undisturbed keeps.
    static qint64 driftOf(Clock &clock) { return clock.nowMs() - clock.monotonicMs(); }
    static constexpr qint64 kSameClockMs = 5'000;

private:
    std::optional<qint64> m_ms;
    qint64 m_drift = 0;
};

/// What all parts of one account's engine share. Owned by AccountSession, outlives them.
struct SessionContext {
    Account account;
    SyncStore &store;
    HelpdeskProvider &provider;
    Clock &clock;
    Jitter &jitter;
    RequestGate &gate;
    CacheFeed &cache;
    ServerSkew serverSkew; ///< From Date headers of answers.
};

/// Consumes the answer of a request and tells the gate how it went.
template <typename T, typename Handler>
void ask(SessionContext &context, const QFuture<Result<T>> &future, QObject *owner, Handler handler)
{
    whenDone(future, owner, [&context, handler = std::move(handler)](Result<T> result) mutable {
        context.gate.note(result ? nullptr : &result.error());
        handler(std::move(result));
    });
}

/// Cancels reads that are no longer wanted when it is destroyed or takes another.
class ReadInFlight
{
public:
    ReadInFlight() = default;
    ~ReadInFlight() { m_future.cancel(); }
    ReadInFlight(const ReadInFlight &) = delete;
    ReadInFlight &operator=(const ReadInFlight &) = delete;

    template <typename T>
    QFuture<T> keep(const QFuture<T> &future)
    {
        m_future = QFuture<void>(future);
        return future;
    }
    void cancel() { m_future.cancel(); }

private:
    QFuture<void> m_future;
};

} // namespace foredesk
