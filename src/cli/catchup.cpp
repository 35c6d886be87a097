// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catchup.h"

#include <QDateTime>
#include <QTimer>

namespace foredesk::cli
{
namespace
{

constexpr int kCatchUpMs = 5000;
constexpr int kCatchUpLookMs = 50;
constexpr int kLogEntriesToRead = 50; ///< The line of an operation that has just ended is among the newest.

} // namespace

void CatchUp::start(CommandRun &run, const QSet<TicketRef> &changed, const QList<OperationId> &operations,
    std::function<void(const QList<TicketRef> &)> done)
{
    (new CatchUp(run, changed, operations, done))->findMade();
}

CatchUp::CatchUp(
    CommandRun &run, const QSet<TicketRef> &changed, const QList<OperationId> &operations, const Done &done)
    : QObject(&run)
    , m_run(run)
    , m_awaited(changed)
    , m_operations(operations)
    , m_done(done)
    , m_since(QDateTime::currentMSecsSinceEpoch())
{
    m_waiting.start();
}

void CatchUp::findMade()
{
    if (m_operations.isEmpty())
        return look();
    whenDone(m_run.desk().activityLog(kLogEntriesToRead, 0), this, [this](const Result<QList<LogEntry>> &entries) {
        for (const LogEntry &entry : entries.value_or(QList<LogEntry>()))
            if (entry.kind == LogEntry::Kind::Sent && !entry.ticket.isEmpty() && m_operations.contains(entry.operation))
                m_made.append({entry.account, entry.ticket});
        for (const TicketRef &made : std::as_const(m_made))
            m_awaited.insert(made);
        look();
    });
}

void CatchUp::look()
{
    if (m_awaited.isEmpty() || m_waiting.hasExpired(kCatchUpMs))
        return m_done(m_made);
    for (const TicketRef &ticket : std::as_const(m_awaited))
        look(ticket);
    QTimer::singleShot(kCatchUpLookMs, this, [this] { look(); });
}

void CatchUp::look(const TicketRef &ticket)
{
    whenDone(m_run.desk().thread(ticket), this, [this, ticket](const Result<ThreadView> &thread) {
        if (thread && thread->fetchedAt >= m_since)
            m_awaited.remove(ticket);
    });
}

} // namespace foredesk::cli
