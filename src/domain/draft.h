// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/message.h"

#include <QJsonObject>

namespace foredesk
{

/// Unsent words of the agent on this machine, one per ticket and visibility. Kept in the outbox file.
struct Draft {
    DraftId id; ///< Derived from ticket and visibility; see draftIdFor().
    TicketRef ticket; ///< Empty ticket id: a new ticket being written.
    Visibility visibility = Visibility::Private;
    QString body;
    QJsonObject extra; ///< Fields of a new ticket being written (subject, requester …).
    qint64 savedAt = 0; ///< UTC ms.
};

DraftId draftIdFor(const TicketRef &ticket, Visibility visibility);

/// An older text of a draft; at most 20 are kept.
struct DraftVersion {
    QString body;
    qint64 savedAt = 0;
};

} // namespace foredesk
