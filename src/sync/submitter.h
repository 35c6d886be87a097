// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"
#include "sync/outbox.h"

namespace foredesk
{

/// Turns commands into stored operations, strictly in the order they were given: checks ability and limits, freezes
/// what the agent saw as the base, commits the row. The answer means: on disk. GUI thread.
class Submitter : public QObject
{
    Q_OBJECT

public:
    Submitter(SessionContext &context, Outbox &outbox);

    QFuture<Result<OperationId>> submit(const Command &command, const SubmitOptions &options);

private:
    struct Job {
        QList<Command> commands; ///< Still to be stored.
        SubmitOptions options;
        OperationBase base;
        QString editBase; ///< For EditMessage: how the message read.
        OperationId first;
        std::shared_ptr<QPromise<Result<OperationId>>> promise;
    };

    Result<void> check(const Command &command) const;
    void begin();
    void readBase();
    void storeNext();
    void stored(const Result<Operation> &operation);
    void finish(const Result<OperationId> &result);
    Operation makeOperation(const Command &command) const;

    SessionContext &m_context;
    Outbox &m_outbox;
    QList<Job> m_jobs;
    bool m_busy = false;
};

} // namespace foredesk
