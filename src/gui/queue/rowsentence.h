// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/queuerow.h"

class QLocale;

namespace foredesk
{

/// A line of the queue as one sentence, for screen readers and the tooltip. Plain text.
QString rowSentence(const QueueRow &row, qint64 nowMs, const QLocale &locale);

/// Customer's name, else address, else a word that there is none.
QString customerText(const QueueRow &row);
QString subjectText(const QueueRow &row);

} // namespace foredesk
