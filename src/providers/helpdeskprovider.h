// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/capabilities.h"
#include "domain/command.h"
#include "domain/reference.h"
#include "domain/ticketquery.h"
#include "providers/resourceapi.h"

#include <QFuture>

namespace foredesk
{

/// Opaque to everyone but the vendor that made it; printable, so that a first sync can be resumed after a restart.
struct Cursor {
    QByteArray value; ///< Empty = from the start.
    bool isStart() const { return value.isEmpty(); }
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

/// Where delta polling stands; opaque and storable like Cursor.
struct SyncToken {
    QByteArray value; ///< Empty = never synced.
    friend bool operator==(const SyncToken &, const SyncToken &) = default;
};

template <class T>
struct Page {
    QList<T> items;
    Cursor next;
    bool atEnd = true;
    int total = -1; ///< -1 = the server does not say.
    int skipped = 0; ///< Items that could not be read and were left out; never taken for deleted.
    QStringList problems; ///< One line for each skipped item, with the JSON path.
};

/// One step of delta polling.
struct ChangePage {
    QList<Ticket> tickets; ///< New or possibly changed.
    QList<TicketId> confirmedGone; ///< Asked for by id and answered 404.
    QList<TicketId> staleThreads; ///< Whose messages must be read again (unknown to the vendor = all of `tickets`).
    SyncToken next;
    bool more = false; ///< Call again at once with `next`.
    int skipped = 0;
};

/// What the cache knows, for vendors whose lists tell too little (Ticketdesk: `updated_at` may be missing).
struct KnownState {
    QList<TicketId> openTickets; ///< Newest activity first; the vendor re-reads some each round.
    qint64 newestCreatedAt = 0; ///< UTC ms.
    qint64 newestUpdatedAt = 0;
};

/// Whether reading a thread may mark it read for the whole team.
enum class ReadEffect { Silent, MayMarkRead };

/// What a write did, as far as its answer tells.
struct Applied {
    QString serverId; ///< Of what was created: the proof that it was.
    std::optional<Ticket> ticket; ///< The server's version afterwards, when the answer had it.
    std::optional<Message> message;
    qint64 serverTimeMs = 0; ///< From the Date header, 0 = not told: corrects clock skew.
};

/// One helpdesk connection. An interface, not a QObject. All calls and all answers on the GUI thread. Cancelling a
/// returned future aborts its request. Errors: see ErrorKind; a write that may have happened is OutcomeUnknown, Server
/// or Protocol with a 2xx/303 status.
class HelpdeskProvider
{
public:
    HelpdeskProvider() = default;
    virtual ~HelpdeskProvider() = default;
    HelpdeskProvider(const HelpdeskProvider &) = delete;
    HelpdeskProvider &operator=(const HelpdeskProvider &) = delete;

    /// Can shrink at run time, when an operation answers 403, 404 or 405.
    virtual Capabilities capabilities() const = 0;

    /// Cheapest call that proves URL and key. `me` in the answer is empty when the vendor cannot tell.
    struct Login {
        AgentId me;
        QString workspace;
    };
    virtual QFuture<Result<Login>> verifyLogin() = 0;

    /// The server's own list or search; `filter` is honoured as far as the vendor can, the rest is filtered by the
    /// caller.
    virtual QFuture<Result<Page<Ticket>>> listTickets(const TicketQuery &query, const Cursor &cursor) = 0;
    /// Every ticket exactly once over all pages, newest and open first, beyond any ceiling the vendor has.
    virtual QFuture<Result<Page<Ticket>>> mirrorTickets(const Cursor &cursor) = 0;
    virtual QFuture<Result<ChangePage>> changesSince(const SyncToken &token, const KnownState &known) = 0;
    virtual QFuture<Result<Ticket>> fetchTicket(const TicketId &id) = 0;
    /// All messages, every page.
    virtual QFuture<Result<TicketThread>> fetchThread(const TicketId &id, ReadEffect effect) = 0;

    /// Sends one command, once: at most one mutating request reaches the server for each call.
    virtual QFuture<Result<Applied>> apply(const Command &command, const OperationId &operation) = 0;

    virtual QFuture<Result<QByteArray>> downloadAttachment(const Attachment &attachment) = 0;

    // Facets; nullptr where the back end has none. Owned by the provider.
    virtual ResourceApi<Agent> *agents() { return nullptr; }
    virtual ResourceApi<Inbox> *inboxes() { return nullptr; }
    virtual ResourceApi<Tag> *tags() { return nullptr; }
    virtual ResourceApi<CannedResponse> *canned() { return nullptr; }
};

} // namespace foredesk
