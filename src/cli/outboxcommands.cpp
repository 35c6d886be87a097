// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/errorwords.h"
#include "cli/operationwait.h"
#include "cli/valuejson.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace foredesk::cli
{
namespace
{

constexpr int kDefaultOutboxWaitSeconds = 120;

using OperationHandler = std::function<void(const Operation &)>;

/// Finds an operation by its id or by a beginning of it that no other has.
void withOperation(CommandRun &run, const OperationHandler &handler)
{
    run.expect(run.desk().operations(), [&run, handler](const QList<Operation> &all) {
        QList<Operation> found;
        for (const Operation &operation : all)
            if (operation.id.value().startsWith(run.word(0)))
                found.append(operation);
        if (found.size() == 1)
            return handler(found.first());
        run.fail(found.isEmpty() ? u"no operation %1 in the outbox"_s.arg(run.word(0))
                                 : u"%1 fits %2 operations"_s.arg(run.word(0)).arg(found.size()));
    });
}

void listOutbox(CommandRun &run)
{
    run.expect(run.desk().operations(), [&run](const QList<Operation> &all) {
        QJsonArray array;
        QList<QStringList> rows;
        for (const Operation &operation : all) {
            array.append(operationToJson(run.desk(), operation));
            const QString why = operation.attention == Attention::None ? QString() : toWord(operation.attention);
            rows.append({operation.id.value(), toWord(operation.state), why, operationTitle(run.desk(), operation),
                operation.lastError.detail.isEmpty() ? QString() : errorLine(operation.lastError)});
        }
        if (run.output().isJson())
            run.output().json(array);
        else
            run.output().table({u"ID"_s, u"STATE"_s, u"WHY"_s, u"WHAT"_s, u"LAST ERROR"_s}, rows);
        run.finish();
    });
}

void waitForOutbox(CommandRun &run)
{
    const auto seconds = run.arguments().number(u"wait"_s, kDefaultOutboxWaitSeconds);
    if (!seconds)
        return run.usage(u"--wait takes seconds"_s);
    OperationWait::followAll(run, *seconds, [&run](const QList<Operation> &left) { OperationWait::report(run, left); });
}

bool isOpenQuestion(const Operation &operation)
{
    return operation.state == OperationState::NeedsYou || operation.state == OperationState::Unconfirmed;
}

void retryOperation(CommandRun &run)
{
    withOperation(run, [&run](const Operation &operation) {
        const auto follow = [&run, id = operation.id] {
            OperationWait::follow(
                run, {id}, [&run](const QList<Operation> &left) { OperationWait::report(run, left); });
        };
        if (operation.state == OperationState::Conflict)
            run.expect(run.desk().resolveConflict(operation.id, ConflictChoice::TakeMine), follow);
        else if (isOpenQuestion(operation))
            run.expect(run.desk().answerUnconfirmed(operation.id, UnconfirmedChoice::SendAgain), follow);
        else
            run.expect(run.desk().retryNow(operation.id), follow);
    });
}

void discardOperation(CommandRun &run)
{
    withOperation(run, [&run](const Operation &operation) {
        const auto end = [&run] { run.finish(); };
        if (operation.state == OperationState::Conflict)
            run.expect(run.desk().resolveConflict(operation.id, ConflictChoice::TakeTheirs), end);
        else if (isOpenQuestion(operation))
            run.expect(run.desk().answerUnconfirmed(operation.id, UnconfirmedChoice::Discard), end);
        else
            run.expect(run.desk().discard(operation.id), end);
    });
}

void confirmOperation(CommandRun &run)
{
    withOperation(run, [&run](const Operation &operation) {
        run.expect(run.desk().answerUnconfirmed(operation.id, UnconfirmedChoice::MarkAsSent), [&run] { run.finish(); });
    });
}

} // namespace

QList<CommandSpec> outboxCommands()
{
    return {
        {u"outbox list"_s, {}, u"List what is not sent yet."_s, 0, 0, Network::Silent, {}, listOutbox},
        {u"outbox wait"_s, {}, u"Send what waits (default --wait 120)."_s, 0, 0, Network::Used, {}, waitForOutbox},
        {u"outbox retry"_s, u"OPERATION"_s, u"Send again; in a conflict: mine wins."_s, 1, 1, Network::Used, {},
            retryOperation},
        {u"outbox discard"_s, u"OPERATION"_s, u"Give it up; in a conflict: theirs stays."_s, 1, 1, Network::Silent, {},
            discardOperation},
        {u"outbox confirm"_s, u"OPERATION"_s, u"It was sent: I have seen it there."_s, 1, 1, Network::Silent, {},
            confirmOperation},
    };
}

} // namespace foredesk::cli
