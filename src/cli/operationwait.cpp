// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/operationwait.h"

#include "cli/errorwords.h"
#include "cli/pausekind.h"
#include "cli/valuejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kDefaultWaitSeconds = 20;
constexpr int kLookEveryMs = 500; ///< Besides the desk's signals: a state may change without one that names it.

/// Nothing is sent for this account until somebody acts.
bool isHeldBack(const Desk &desk, const AccountId &account)
{
    const AccountStatus status = desk.status(account);
    return desk.connectivity() == Desk::Connectivity::Offline
        || (status.phase == AccountPhase::Paused && !isPassing(status));
}

/// Nothing more will happen to it soon without somebody acting or the network coming back.
bool isStuck(const Operation &operation, bool heldBack)
{
    switch (operation.state) {
    case OperationState::NeedsYou:
    case OperationState::Conflict:
    case OperationState::Failed:
    case OperationState::Waiting:
        return true;
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Unconfirmed:
        return heldBack;
    default:
        return false;
    }
}

ExitCode codeFor(const QList<Operation> &left)
{
    const bool anyWaits = std::any_of(
        left.begin(), left.end(), [](const Operation &operation) { return operation.state != OperationState::Failed; });
    if (anyWaits)
        return ExitCode::Waiting;
    return left.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

QString leftLine(const Desk &desk, const Operation &operation)
{
    QString line = u"%1 %2: %3"_s.arg(operation.id.value(), operationTitle(desk, operation), toWord(operation.state));
    if (operation.attention != Attention::None)
        line += u" (%1)"_s.arg(toWord(operation.attention));
    if (!operation.lastError.detail.isEmpty())
        line += u": "_s + errorLine(operation.lastError);
    return line;
}

} // namespace

void OperationWait::follow(CommandRun &run, const QList<OperationId> &operations, const Ended &ended)
{
    const auto seconds = run.arguments().number(u"wait"_s, kDefaultWaitSeconds);
    if (!seconds)
        return run.usage(u"--wait takes seconds"_s);
    auto *wait = new OperationWait(run, *seconds, ended);
    for (const OperationId &id : operations)
        wait->m_ids.insert(id.value());
    wait->look();
}

void OperationWait::followAll(CommandRun &run, int seconds, const Ended &ended)
{
    (new OperationWait(run, seconds, ended))->look();
}

OperationWait::OperationWait(CommandRun &run, int seconds, const Ended &ended)
    : QObject(&run)
    , m_run(run)
    , m_ended(ended)
{
    connect(&run.desk(), &Desk::operationsChanged, this, &OperationWait::look);
    connect(&run.desk(), &Desk::statusChanged, this, &OperationWait::look);
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &OperationWait::look);
    tick->start(kLookEveryMs);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_timeIsOver = true;
        look();
    });
    m_deadline.start(seconds * 1000);
}

void OperationWait::look()
{
    m_lookAgain = m_looking;
    if (m_looking || !m_ended)
        return;
    m_looking = true;
    m_run.expect(m_run.desk().operations(), [this](const QList<Operation> &all) {
        m_looking = false;
        judge(all);
        if (m_lookAgain)
            look();
    });
}

void OperationWait::judge(const QList<Operation> &pending)
{
    QList<Operation> left;
    std::copy_if(pending.begin(), pending.end(), std::back_inserter(left),
        [this](const Operation &operation) { return m_ids.isEmpty() || m_ids.contains(operation.id.value()); });
    const auto stuck = [this](const Operation &operation) {
        return isStuck(operation, isHeldBack(m_run.desk(), operation.account));
    };
    // What follows a stuck one still counts as queued.
    const auto stuckOrBehind = [&](const Operation &operation) {
        return stuck(operation)
            || (operation.state == OperationState::Queued
                && std::any_of(left.begin(), left.end(),
                    [&](const Operation &other) { return other.id == operation.follows && stuck(other); }));
    };
    if (m_timeIsOver || std::all_of(left.begin(), left.end(), stuckOrBehind))
        std::exchange(m_ended, nullptr)(left);
}

void OperationWait::report(CommandRun &run, const QList<Operation> &left, const QJsonObject &described)
{
    if (run.output().isJson()) {
        QJsonArray operations;
        for (const Operation &operation : left)
            operations.append(operationToJson(run.desk(), operation));
        QJsonObject result = described;
        result.insert(u"done"_s, left.isEmpty());
        result.insert(u"left"_s, operations);
        run.output().json(result);
    } else {
        for (const Operation &operation : left)
            run.output().text(leftLine(run.desk(), operation));
        if (left.isEmpty())
            run.output().text(u"done"_s);
    }
    run.finish(codeFor(left));
}

} // namespace foredesk::cli
