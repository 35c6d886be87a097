// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threadopening.h"

#include "domain/canonicaltext.h"

#include <algorithm>

namespace foredesk
{

bool needsOpening(const Ticket &ticket, const QList<Message> &messages)
{
    const QString described = canonicalText(ticket.description);
    if (described.isEmpty())
        return false;
    const auto oldest = messages.first(std::min<qsizetype>(messages.size(), 2));
    return std::none_of(
        oldest.begin(), oldest.end(), [&](const Message &message) { return canonicalText(message.body) == described; });
}

} // namespace foredesk
