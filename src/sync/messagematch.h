// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QSet>

#include <optional>

namespace foredesk
{

/// What is known around an operation whose answer was lost.
struct MatchContext {
    AgentId me; ///< Empty = not known: any agent-side message may be ours.
    QSet<QString> claimed; ///< Server ids other operations are already bound to.
    qint64 now = 0; ///< UTC ms, local clock.
    std::optional<qint64> serverSkewMs; ///< Server minus local; nullopt = times prove nothing.
};

/// Messages of a thread that may be what an operation made, oldest first.
struct MessageMatch {
    QList<Message> strong; ///< Same text and attachments.
    QList<Message> weak; ///< Nearly the same text, or the same with something added.
};

/// Looks for the effect of an AddReply, AddNote or AddServerDraft among the messages that are new since its base. Pure.
MessageMatch findMessage(const Operation &operation, const QList<Message> &thread, const MatchContext &context);

/// True for AddReply, AddNote and AddServerDraft: their effect is a new message.
bool makesMessage(const Command &command);

/// Text the operation writes; empty for kinds that write none.
QString commandBody(const Command &command);

/// True when both would make the same message.
bool isTwin(const Operation &a, const Operation &b);

} // namespace foredesk
