// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/messagematch.h"

#include "domain/canonicaltext.h"

#include <algorithm>

namespace foredesk
{
namespace
{

constexpr qint64 kTimeSlackMs = 120'000;
constexpr double kSimilar = 0.9;

bool kindFits(const Command &command, const Message &message)
{
    if (std::holds_alternative<AddServerDraft>(command))
        return message.publication == Publication::Draft;
    if (message.publication == Publication::Draft)
        return false;
    if (std::holds_alternative<AddNote>(command))
        return message.kind == MessageKind::Note && message.visibility == Visibility::Private;
    return (message.kind == MessageKind::Reply || message.kind == MessageKind::Queued)
        && message.visibility == Visibility::Public;
}

bool authorFits(const Author &author, const AgentId &me)
{
    if (author.kind == AuthorKind::Customer || author.kind == AuthorKind::System || author.kind == AuthorKind::Ai)
        return false;
    return author.agent.isEmpty() || me.isEmpty() || author.agent == me;
}

bool timeFits(const Operation &operation, const Message &message, const MatchContext &context)
{
    if (message.createdAt == 0 || !context.serverSkewMs)
        return true;
    const qint64 local = message.createdAt - *context.serverSkewMs;
    const qint64 start = operation.submittedAt; // an earlier attempt's effect is ours too
    return local >= start - kTimeSlackMs && local <= context.now + kTimeSlackMs;
}

bool attachmentsAgree(const Command &command, const Message &message)
{
    const auto *reply = std::get_if<AddReply>(&command);
    const QList<Attachment> mine = reply ? reply->attachments : QList<Attachment>();
    if (mine.size() != message.attachments.size())
        return false;
    return std::all_of(mine.begin(), mine.end(), [&message](const Attachment &each) {
        return std::any_of(message.attachments.begin(), message.attachments.end(), [&each](const Attachment &theirs) {
            const bool sizesKnown = each.size >= 0 && theirs.size >= 0;
            return each.name == theirs.name && (!sizesKnown || each.size == theirs.size);
        });
    });
}

bool looksAlike(const QString &mine, const QString &theirs)
{
    if (mine.isEmpty() || theirs.isEmpty())
        return false;
    return theirs.startsWith(mine) || mine.startsWith(theirs) || textSimilarity(mine, theirs) >= kSimilar;
}

} // namespace

bool makesMessage(const Command &command)
{
    return std::holds_alternative<AddReply>(command) || std::holds_alternative<AddNote>(command)
        || std::holds_alternative<AddServerDraft>(command);
}

QString commandBody(const Command &command)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (requires { each.body; })
                return each.body;
            else if constexpr (requires { each.description; })
                return each.description;
            else
                return QString();
        },
        command);
}

bool isTwin(const Operation &a, const Operation &b)
{
    return a.account == b.account && a.command.index() == b.command.index()
        && commandTicket(a.command) == commandTicket(b.command)
        && canonicalText(commandBody(a.command)) == canonicalText(commandBody(b.command));
}

MessageMatch findMessage(const Operation &operation, const QList<Message> &thread, const MatchContext &context)
{
    MessageMatch match;
    const QSet<MessageId> known(operation.base.knownMessages.begin(), operation.base.knownMessages.end());
    const QString mine = canonicalText(commandBody(operation.command));
    for (const Message &message : thread) {
        const bool candidate = !known.contains(message.id) && !context.claimed.contains(message.id.value())
            && kindFits(operation.command, message) && authorFits(message.author, context.me)
            && timeFits(operation, message, context);
        if (!candidate)
            continue;
        const QString theirs = canonicalText(message.body);
        if (theirs == mine && attachmentsAgree(operation.command, message))
            match.strong.append(message);
        else if (looksAlike(mine, theirs))
            match.weak.append(message);
    }
    return match;
}

} // namespace foredesk
