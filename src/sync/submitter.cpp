// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/submitter.h"

#include "base/failpoint.h"
#include "domain/canonicaltext.h"
#include "sync/commandlimits.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

QString messageText(const StoredThread &thread, const Command &command)
{
    const auto *edit = std::get_if<EditMessage>(&command);
    if (!edit)
        return {};
    for (const Message &message : thread.messages) {
        if (message.id == edit->message)
            return canonicalText(message.body);
    }
    return {};
}

OperationBase baseOf(const StoredThread &thread)
{
    OperationBase base {thread.ticket, {}, thread.fetchedAt};
    for (const Message &message : thread.messages)
        base.knownMessages.append(message.id);
    return base;
}

} // namespace

Submitter::Submitter(SessionContext &context, Outbox &outbox)
    : m_context(context)
    , m_outbox(outbox)
{
}

Result<void> Submitter::check(const Command &command) const
{
    const Capabilities capabilities = m_context.provider.capabilities();
    const Capability needed = neededCapability(command);
    if (!capabilities.can(needed))
        return failure(ErrorKind::Unsupported, capabilities.reasonAgainst(needed));
    const QList<FieldError> broken = brokenLimits(command);
    if (!broken.isEmpty()) {
        Error error {
            ErrorKind::Rejected, broken.first().field + u": "_s + broken.first().message, 0, std::nullopt, broken};
        return tl::unexpected(error);
    }
    return {};
}

QFuture<Result<OperationId>> Submitter::submit(const Command &command, const SubmitOptions &options)
{
    if (const Result<void> checked = check(command); !checked)
        return readyFuture<OperationId>(tl::unexpected(checked.error()));
    Job job;
    job.commands = splitForSending(command, m_context.provider.capabilities());
    if (job.commands.isEmpty())
        return failedFuture<OperationId>(ErrorKind::Rejected, u"the change sets nothing"_s);
    job.options = options;
    job.promise = std::make_shared<QPromise<Result<OperationId>>>();
    job.promise->start();
    const QFuture<Result<OperationId>> future = job.promise->future();
    m_jobs.append(std::move(job));
    begin();
    return future;
}

void Submitter::begin()
{
    if (m_busy || m_jobs.isEmpty())
        return;
    m_busy = true;
    readBase();
}

void Submitter::readBase()
{
    const Command &command = m_jobs.first().commands.first();
    const TicketId ticket = commandTicket(command);
    if (ticket.isEmpty()) {
        storeNext();
        return;
    }
    whenDone(m_context.store.thread({m_context.account.id, ticket}), this, [this](const Result<StoredThread> &thread) {
        Job &job = m_jobs.first();
        if (thread) {
            job.base = baseOf(*thread);
            job.editBase = messageText(*thread, job.commands.first());
        }
        storeNext();
    });
}

Operation Submitter::makeOperation(const Command &command) const
{
    const Job &job = m_jobs.first();
    Operation operation;
    operation.id = OperationId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    operation.account = m_context.account.id;
    operation.command = command;
    operation.submittedAt = m_context.clock.nowMs();
    operation.state = job.options.undoMs > 0 ? OperationState::Held : OperationState::Queued;
    operation.notBefore = job.options.undoMs > 0 ? operation.submittedAt + job.options.undoMs : 0;
    operation.follows = job.options.follows;
    operation.base = job.base;
    operation.evidence = job.editBase;
    return operation;
}

void Submitter::storeNext()
{
    Job &job = m_jobs.first();
    const NewOperation added {
        makeOperation(job.commands.first()), job.first.isEmpty() ? job.options.consumesDraft : DraftId()};
    failPoint("before-enqueue-commit");
    whenDone(
        m_context.store.addOperation(added), this, [this](const Result<Operation> &operation) { stored(operation); });
}

void Submitter::stored(const Result<Operation> &operation)
{
    if (!operation) {
        finish(tl::unexpected(operation.error()));
        return;
    }
    failPoint("after-enqueue-commit");
    m_outbox.added(*operation);
    // Held ones may be undone without a trace.
    if (operation->state != OperationState::Held)
        m_outbox.rows().log(LogEntry::Kind::Submitted, *operation, u"Queued: %1"_s.arg(operationPhrase(*operation)));
    Job &job = m_jobs.first();
    if (job.first.isEmpty())
        job.first = operation->id;
    job.commands.removeFirst();
    if (job.commands.isEmpty()) {
        finish(job.first);
        return;
    }
    job.base = {};
    readBase();
}

void Submitter::finish(const Result<OperationId> &result)
{
    const Job job = m_jobs.takeFirst();
    m_busy = false;
    job.promise->addResult(result);
    job.promise->finish();
    begin();
}

} // namespace foredesk
