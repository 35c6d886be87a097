// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/corpus.h"

#include <QString>

namespace foredesk::bench
{

/// What a first sync by hand took.
struct LimitSync {
    double cpuMs = 0;
    double wallMs = 0;
    double firstRowsMs = 0; ///< Until the first page was stored.
    int tickets = 0;
    int messages = 0;
};

/// The hand-written loop: list pages newest first, then every ticket's messages, six requests in flight, parsed with
/// QJsonDocument, stored and indexed in batches.
LimitSync syncByHand(const DeskServer &server, const QString &file);

/// One poll by hand: the newest page of changes and the small lists, compared with what is stored. CPU in ms.
double pollByHand(const DeskServer &server, const QString &file);

} // namespace foredesk::bench
