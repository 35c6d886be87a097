// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/staleguard.h"

#include "domain/canonicaltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr qint64 kFreshMs = 10 * 60'000;
constexpr qsizetype kEvidenceLength = 2000;

bool isNewSince(const Operation &operation, const Message &message)
{
    if (operation.base.knownMessages.contains(message.id))
        return false;
    // A thread that was never read tells nothing by its ids: go by time.
    return operation.base.readAt > 0 || message.createdAt > operation.submittedAt;
}

bool mattersToReply(const Message &message, const OwnTraces &own)
{
    if (message.publication == Publication::Draft || own.messages.contains(message.id.value()))
        return false;
    if (message.author.kind == AuthorKind::Customer)
        return true;
    const bool fromAgent = message.author.kind == AuthorKind::Agent || message.author.kind == AuthorKind::Ai;
    const bool mine = !own.me.isEmpty() && message.author.agent == own.me;
    return fromAgent && !mine && message.kind == MessageKind::Reply && message.visibility == Visibility::Public;
}

} // namespace

bool isCustomerVisible(const Command &command)
{
    return std::holds_alternative<AddReply>(command) || std::holds_alternative<PublishDraft>(command);
}

bool mayBeStale(const Operation &operation, const Interruptions &interruptions)
{
    if (!isCustomerVisible(operation.command))
        return false;
    return interruptions.now - operation.submittedAt > kFreshMs || operation.submittedAt <= interruptions.lastAt;
}

StaleReason staleReason(
    const Operation &operation, const Ticket &ticketNow, const QList<Message> &threadNow, const OwnTraces &own)
{
    StaleReason reason;
    for (const Message &message : threadNow) {
        if (isNewSince(operation, message) && mattersToReply(message, own))
            reason.newMessages.append(message);
    }
    const bool wasOpen = operation.base.ticket && operation.base.ticket->state.value != TicketState::Closed;
    reason.closedMeanwhile = wasOpen && ticketNow.state.value == TicketState::Closed && !own.closedTicket;
    return reason;
}

QString staleEvidence(const StaleReason &reason)
{
    QJsonArray messages;
    for (const Message &message : reason.newMessages) {
        const QString author = message.author.name.isEmpty() ? message.author.email : message.author.name;
        messages.append(
            QJsonObject {{u"author"_s, author}, {u"text"_s, bodyToText(message.body).left(kEvidenceLength)}});
    }
    const QJsonObject json {{u"closed"_s, reason.closedMeanwhile}, {u"messages"_s, messages}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace foredesk
