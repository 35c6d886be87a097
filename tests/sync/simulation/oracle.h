// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeprovider.h"
#include "support/fakesyncstore.h"

#include <QSet>

namespace foredesk::test
{

/// What one run broke; every number must be 0.
struct Verdict {
    int lost = 0;
    int duplicated = 0;
    int falseSent = 0;
    int disorder = 0;
    int overwritten = 0;
    int notConverged = 0;
    QStringList reasons;
    int total() const { return lost + duplicated + falseSent + disorder + overwritten + notConverged; }
};

/// What the people in a run did and were told; the driver writes it down.
struct History {
    QSet<OperationId> acknowledged; ///< Submitted, and the answer came.
    QHash<OperationId, Command> commands; ///< As submitted.
    QHash<OperationId, int> sendAgain; ///< Presses after an unknown outcome.
    QSet<OperationId> markedAsSent;
    QSet<OperationId> everFailed; ///< Refused once, so its place in the order is over.
    QSet<OperationId> takenBackUntried; ///< Taken back, and no attempt had been made.
    QHash<TicketId, QList<qint64>> ticketReads; ///< When a ticket was asked for and would be answered well.
};

/// Compares what was promised with what the server really did. Pure.
Verdict judge(const History &history, const FakeSyncStore &store, const FakeServer &server);

} // namespace foredesk::test
