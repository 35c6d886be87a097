// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"

namespace foredesk
{

/// Where an outbox operation stands. The stored row is the only truth; nothing of it lives in memory alone.
enum class OperationState {
    Held, ///< Undo-send countdown until `notBefore`.
    Queued,
    Sending, ///< An attempt was committed; the first byte may be out. On start every such row becomes Unconfirmed.
    Waiting, ///< Proven not applied; tried again at `notBefore`.
    Unconfirmed, ///< The answer was lost; being reconciled by reading the thread.
    NeedsYou, ///< Reconciliation found nothing sure, or the stale-reply guard held it: a person decides.
    Conflict, ///< Somebody changed the same field meanwhile.
    Failed, ///< Refused; the text is kept.
    Done,
    Discarded, ///< A person gave it up.
};

QString toWord(OperationState state);
std::optional<OperationState> operationStateFromWord(QStringView word);

/// Why a person is asked (state NeedsYou or Conflict).
enum class Attention { None, NotFoundOnServer, SimilarFound, StaleReply, DuplicateFound, FieldChanged, Salvaged };

QString toWord(Attention attention);
std::optional<Attention> attentionFromWord(QStringView word);

/// What the agent saw when submitting; frozen in the row.
struct OperationBase {
    std::optional<Ticket> ticket; ///< Server truth then, for three-way merge.
    QList<MessageId> knownMessages; ///< The thread's messages then.
    qint64 readAt = 0; ///< When that was last confirmed by the server, UTC ms.
};

/// One row of the outbox.
struct Operation {
    OperationId id;
    AccountId account;
    Command command;
    OperationState state = OperationState::Queued;
    Attention attention = Attention::None;
    int attempt = 0;
    qint64 submittedAt = 0; ///< UTC ms; also the order within a ticket, with `sequence`.
    qint64 sequence = 0; ///< Ever-growing in the outbox file.
    qint64 notBefore = 0; ///< UTC ms; 0 = at once.
    qint64 startedAt = 0; ///< Of the last attempt.
    OperationBase base;
    QString serverId; ///< Of what was created, when Done.
    Error lastError {ErrorKind::Internal, {}, 0, std::nullopt, {}};
    QString evidence; ///< For NeedsYou/Conflict: the text or value found on the server, as JSON or plain.
    OperationId follows; ///< Not started before that one is Done ("reply and close").
    qint64 finishedAt = 0;
};

/// Still on its way or waiting for somebody: everything but Done and Discarded.
bool isPending(OperationState state);

} // namespace foredesk
