// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include "domain/wordtable.h"

namespace foredesk
{
namespace
{

constexpr WordTable<OperationState, 10> kOperationStateWords {{
    {OperationState::Held, "held"},
    {OperationState::Queued, "queued"},
    {OperationState::Sending, "sending"},
    {OperationState::Waiting, "waiting"},
    {OperationState::Unconfirmed, "unconfirmed"},
    {OperationState::NeedsYou, "needs_you"},
    {OperationState::Conflict, "conflict"},
    {OperationState::Failed, "failed"},
    {OperationState::Done, "done"},
    {OperationState::Discarded, "discarded"},
}};

constexpr WordTable<Attention, 7> kAttentionWords {{
    {Attention::None, "none"},
    {Attention::NotFoundOnServer, "not_found_on_server"},
    {Attention::SimilarFound, "similar_found"},
    {Attention::StaleReply, "stale_reply"},
    {Attention::DuplicateFound, "duplicate_found"},
    {Attention::FieldChanged, "field_changed"},
    {Attention::Salvaged, "salvaged"},
}};

} // namespace

QString toWord(OperationState state)
{
    return wordOf(kOperationStateWords, state);
}

std::optional<OperationState> operationStateFromWord(QStringView word)
{
    return valueOf(kOperationStateWords, word);
}

QString toWord(Attention attention)
{
    return wordOf(kAttentionWords, attention);
}

std::optional<Attention> attentionFromWord(QStringView word)
{
    return valueOf(kAttentionWords, word);
}

bool isPending(OperationState state)
{
    return state != OperationState::Done && state != OperationState::Discarded;
}

} // namespace foredesk
