// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/helpdeskprovider.h"
#include "providers/ticketdesk/envelope.h"
#include "providers/ticketdesk/requests.h"

namespace foredesk::ticketdesk
{

/// How changes are found on this server, best first.
enum class ChangeMode {
    Updated, ///< List by updated_at, newest first, down to what is known.
    Created, ///< No usable updated_at: new tickets by created_at, known open ones are read again in turn.
    Scan, ///< Sorting is ignored: higher ids are tried, and list pages and open tickets are read again in turn.
};

/// Where delta polling stands. A round is: the list, then some known tickets by id. Pure; a value.
struct ChangeToken {
    enum class Stage { List, Recheck };
    ChangeMode mode = ChangeMode::Updated;
    Stage stage = Stage::List;
    bool primed = false; ///< `since` has a starting point.
    qint64 since = 0; ///< Newest time already delivered, UTC ms, in the mode's column.
    QStringList edge; ///< Ids delivered with exactly that time.
    // this round
    int offset = 0;
    qint64 newest = 0;
    QStringList newestEdge;
    // over the rounds
    int round = 0;
    int rotation = 0; ///< Next known open ticket to read again.
    qint64 largestId = 0; ///< Scan: highest id seen.
};

ChangeToken changeTokenFrom(const SyncToken &token);
SyncToken toSyncToken(const ChangeToken &token);

/// The list page the token asks for next.
ListAsk changeListAsk(const ChangeToken &token);

/// Sets the starting point from what the cache knows, once: two days before the newest time in it. Unknown: the first
/// page of the list decides.
void prime(ChangeToken &token, const KnownState &known);

/// What one list page means.
struct ListVerdict {
    QList<Ticket> fresh; ///< Newer than the token.
    bool unusable = false; ///< The order or the times are missing: `token.mode` was lowered, ask again.
};
/// Takes a page of Updated or Created mode and moves the token on. `serverNowMs` 0 = unknown.
ListVerdict takeChangeList(ChangeToken &token, const Decoded<Ticket> &page, qint64 serverNowMs);

/// The known open tickets to read by id in this round, and moves the rotation on.
QList<TicketId> takeRecheckSlice(ChangeToken &token, const KnownState &known);

/// Ends the round.
void endRound(ChangeToken &token);

} // namespace foredesk::ticketdesk
