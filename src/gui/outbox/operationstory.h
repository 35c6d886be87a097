// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldmerge.h"
#include "domain/operation.h"
#include "domain/reference.h"

#include <QStringList>

namespace foredesk
{

/// What the agent can decide about an operation.
enum class OperationChoice {
    OpenThread,
    SendAgain,
    MarkAsSent,
    Edit, ///< Back into the composer.
    Retry,
    TakeMine,
    TakeTheirs,
    Discard,
};

/// One operation told in words: everything the detail pane shows. All texts are plain.
struct OperationStory {
    OperationId id;
    QString title; ///< "Reply to 1001".
    QString state; ///< One sentence.
    QString mineLabel;
    QString mine; ///< What the agent wrote or set; empty when there is nothing to show.
    QString theirsLabel;
    QString theirs; ///< What stands on the server, when that is the question.
    QList<FieldConflict> conflicts;
    QList<OperationChoice> choices; ///< In the order of the buttons, the safest first.
};

/// Pure. `agents` and `inboxes` give names to ids in conflicts.
OperationStory storyOf(const Operation &operation, const QList<Agent> &agents, const QList<Inbox> &inboxes);

QString choiceText(OperationChoice choice);

} // namespace foredesk
