// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/syncwait.h"

#include "cli/errorwords.h"
#include "cli/operationwait.h"
#include "cli/pausekind.h"
#include "cli/valuejson.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kLookEveryMs = 300;
constexpr int kOfflinePatienceMs = 10000; ///< A connection may break and come back; longer is offline.
constexpr qint64 kLongestPauseMs = 120000; ///< After a 429; a longer one is not waited out.
constexpr int kOutboxWaitSeconds = 60;

} // namespace

SyncWait::SyncWait(CommandRun &run, const QList<AccountId> &accounts)
    : QObject(&run)
    , m_run(run)
    , m_accounts(accounts)
    , m_startedAt(QDateTime::currentMSecsSinceEpoch())
{
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &SyncWait::look);
    tick->start(kLookEveryMs);
    connect(&run.desk(), &Desk::statusChanged, this, &SyncWait::look);
}

void SyncWait::start()
{
    if (m_run.arguments().has(u"full"_s))
        m_run.desk().syncAll();
    else
        m_run.desk().syncNow();
}

void SyncWait::look()
{
    if (m_over)
        return;
    bool allComplete = true;
    for (const AccountId &account : std::as_const(m_accounts)) {
        const AccountStatus status = m_run.desk().status(account);
        report(status);
        const Stand stand = standOf(status);
        if (stand == Stand::Stopped)
            return stop(status);
        allComplete = allComplete && stand == Stand::Complete;
    }
    if (allComplete)
        conclude();
}

SyncWait::Stand SyncWait::standOf(const AccountStatus &status)
{
    const bool paused = status.phase == AccountPhase::Paused;
    if (paused && !isPassing(status))
        return Stand::Stopped;
    QElapsedTimer &offline = m_offlineFor[status.account];
    if (status.phase == AccountPhase::Offline || (paused && status.resumesAt == 0)) {
        if (!offline.isValid())
            offline.start();
        return offline.hasExpired(kOfflinePatienceMs) ? Stand::Stopped : Stand::UnderWay;
    }
    offline.invalidate();
    if (paused && status.resumesAt - QDateTime::currentMSecsSinceEpoch() > kLongestPauseMs)
        return Stand::Stopped;
    const bool ticketsHere = status.phase == AccountPhase::Idle && status.syncedAt >= m_startedAt;
    const bool messagesHere = status.threadsMissing == 0 || m_run.arguments().has(u"tickets-only"_s);
    return ticketsHere && messagesHere ? Stand::Complete : Stand::UnderWay;
}

void SyncWait::report(const AccountStatus &status)
{
    if (!m_run.arguments().has(u"progress"_s))
        return;
    QString line = u"%1: %2"_s.arg(status.account.value(), phaseWord(status.phase));
    if (status.phase == AccountPhase::FirstSync)
        line += u", %1 of %2 tickets"_s.arg(status.ticketsDone)
                    .arg(status.ticketsExpected < 0 ? u"?"_s : QString::number(status.ticketsExpected));
    if (status.threadsMissing > 0)
        line += u", messages of %1 tickets to come"_s.arg(status.threadsMissing);
    if (status.resumesAt > 0)
        line += u", the helpdesk asks for a pause until %1"_s.arg(isoTime(status.resumesAt));
    if (m_reported.value(status.account) == line)
        return;
    m_reported.insert(status.account, line);
    m_run.output().note(line);
}

void SyncWait::conclude()
{
    m_over = true;
    QJsonArray array;
    for (const Account &account : m_run.desk().accounts())
        if (m_accounts.contains(account.id))
            array.append(accountStatusToJson(account, m_run.desk().status(account.id)));
    const int seconds = m_run.arguments().number(u"wait"_s, kOutboxWaitSeconds).value_or(kOutboxWaitSeconds);
    OperationWait::followAll(m_run, seconds, [this, array](const QList<Operation> &left) {
        OperationWait::report(m_run, left, {{u"accounts"_s, array}});
    });
}

void SyncWait::stop(const AccountStatus &status)
{
    m_over = true;
    const QString why = status.pausedBy ? errorLine(*status.pausedBy) : u"the helpdesk cannot be reached"_s;
    m_run.fail(u"%1: %2"_s.arg(status.account.value(), why));
}

} // namespace foredesk::cli
