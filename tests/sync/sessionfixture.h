// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "support/fakeprovider.h"
#include "support/fakesyncstore.h"
#include "sync/accountsession.h"

#include <optional>

namespace foredesk::test
{

/// One account's engine over a fake helpdesk, ready to be driven: a ticket with a customer's message, synced.
class SessionFixture
{
public:
    SessionFixture();

    /// Ends the engine as a kill would and starts it again on the same files.
    void restart();
    void advance(qint64 ms) { clock.advance(ms); }

    template <class T>
    Result<T> wait(const QFuture<Result<T>> &future, qint64 ms = 2000)
    {
        std::optional<Result<T>> got;
        QObject context;
        whenDone(future, &context, [&got](const Result<T> &result) { got = result; });
        clock.advance(ms);
        return got.value_or(failure(ErrorKind::Timeout, QStringLiteral("no answer")));
    }

    OperationId submit(const Command &command, const SubmitOptions &options = {});
    Operation row(const OperationId &id) const;
    int requests(const QString &what) const;
    int effects(const OperationId &id) const { return static_cast<int>(server.effectsOf(id).size()); }
    bool logHas(LogEntry::Kind kind) const;
    /// The next requests of that kind meet these faults, one each.
    void faults(const QString &what, const QList<Fault> &list) { m_faults[what] = list; }
    /// All requests of that kind meet this fault until told otherwise.
    void always(const QString &what, Fault fault) { m_always[what] = fault; }
    void mend();

    FakeClock clock;
    FakeServer server {clock};
    FakeSyncStore store {clock};
    std::shared_ptr<FakeProvider::Conditions> conditions = std::make_shared<FakeProvider::Conditions>();
    QList<RequestSeen> seen;
    TicketId ticket;
    Account account;
    std::unique_ptr<AccountSession> session;

private:
    void start();

    std::map<QString, QList<Fault>> m_faults;
    std::map<QString, Fault> m_always;
};

} // namespace foredesk::test
