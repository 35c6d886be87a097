// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fieldverdict.h"

#include "domain/applypending.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// How long after its end an operation may still be missing in the cache a base is taken from.
constexpr qint64 kCacheLagMs = 60'000;

bool tagsAreDone(const ChangeTags &change, const Ticket &theirs)
{
    const auto has = [&theirs](const QString &tag) { return theirs.tags.contains(tag, Qt::CaseInsensitive); };
    return std::all_of(change.add.begin(), change.add.end(), has)
        && std::none_of(change.remove.begin(), change.remove.end(), has);
}

/// The same state with another reason is still something to send.
bool reasonDiffers(const Command &command, const Ticket &theirs)
{
    const auto *set = std::get_if<SetState>(&command);
    return set && set->state == theirs.state.value && set->reason != StateReason::None
        && set->reason != theirs.stateReason;
}

} // namespace

bool isFieldCommand(const Command &command)
{
    return std::holds_alternative<SetState>(command) || std::holds_alternative<SetPriority>(command)
        || std::holds_alternative<Assign>(command) || std::holds_alternative<MoveInbox>(command)
        || std::holds_alternative<ChangeTags>(command) || std::holds_alternative<SetSubject>(command);
}

Ticket expectedServerTicket(const Operation &operation, const QList<Operation> &ownDone)
{
    Ticket ticket = operation.base.ticket.value_or(Ticket {});
    QList<Operation> earlier;
    for (const Operation &done : ownDone) {
        const bool related = done.account == operation.account && done.sequence < operation.sequence;
        const bool inBase = done.finishedAt + kCacheLagMs < operation.submittedAt;
        if (!related || inBase || done.state != OperationState::Done)
            continue;
        earlier.append(done);
        earlier.last().state = OperationState::Queued; // laid over as if it were still on its way
    }
    std::sort(
        earlier.begin(), earlier.end(), [](const Operation &a, const Operation &b) { return a.sequence < b.sequence; });
    return applyPending(ticket, earlier);
}

MergeVerdict fieldVerdict(const Operation &operation, const QList<Operation> &ownDone, const Ticket &theirs)
{
    if (const auto *tags = std::get_if<ChangeTags>(&operation.command))
        return tagsAreDone(*tags, theirs) ? MergeVerdict::AlreadyDone : MergeVerdict::Send;
    if (!operation.base.ticket || reasonDiffers(operation.command, theirs))
        return MergeVerdict::Send;
    const MergeVerdict plain = mergeVerdict(operation.command, *operation.base.ticket, theirs);
    if (plain != MergeVerdict::Conflict)
        return plain;
    return mergeVerdict(operation.command, expectedServerTicket(operation, ownDone), theirs);
}

QString conflictEvidence(const Operation &operation, const Ticket &theirs)
{
    QJsonArray rows;
    for (const FieldConflict &each :
        fieldConflicts(operation.command, operation.base.ticket.value_or(Ticket {}), theirs)) {
        rows.append(QJsonObject {
            {u"field"_s, each.field}, {u"base"_s, each.base}, {u"theirs"_s, each.theirs}, {u"mine"_s, each.mine}});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

} // namespace foredesk
