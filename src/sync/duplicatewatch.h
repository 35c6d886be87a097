// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

namespace foredesk
{

/// Pairs of equal outgoing messages of one author within 10 minutes, newer ones than `since` (UTC ms) only: the
/// standing check in the field that nothing was sent twice. The later message of each pair. Pure.
QList<Message> possibleDuplicates(const QList<Message> &thread, qint64 since);

} // namespace foredesk
