// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/colors.h"
#include "sync/desk.h"

namespace foredesk
{

/// What kind of card a message is shown as; each has its own surface, icon and label.
enum class CardKind { Customer, Agent, Note, Ai, System, Draft, Queued, Pending };

/// One message as its card shows it. A plain value: what the person has unfolded is in CardState.
struct CardContent {
    MessageId id;
    CardKind kind = CardKind::System;
    bool isPublic = false;
    bool isOwn = false; ///< Written by the agent who sits here.
    bool isNew = false; ///< Arrived or changed since this agent last looked.
    QString author; ///< Untrusted.
    QString address; ///< Untrusted.
    qint64 at = 0; ///< UTC ms.
    QString body; ///< Untrusted HTML or text.
    QList<Attachment> attachments;
    std::optional<Operation> operation; ///< Of a message that is still on its way.
    friend bool operator==(const CardContent &a, const CardContent &b);
};

/// The cards of a thread, oldest first. The ticket's description is the first card unless the first message repeats it.
QList<CardContent> cardsOf(const ThreadView &view, const QList<Agent> &agents, const AgentId &me);

/// Which cards are shown.
enum class CardFilter { All, OnlyPublic, OnlyNotes, OnlyChanges };
QList<CardContent> filteredCards(const QList<CardContent> &cards, CardFilter filter);

QString cardLabel(const CardContent &card); ///< "Customer", "Internal note" …
QString cardIconName(CardKind kind);
Tone cardSurface(CardKind kind);
/// Colour of label and edge.
Tone cardEdge(CardKind kind);
/// The whole card in one sentence, for screen readers.
QString cardSentence(const CardContent &card);

} // namespace foredesk
