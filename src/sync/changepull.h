// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sessioncontext.h"

namespace foredesk
{

/// One round of delta polling: asks for changes until there are no more, each page and its place written in one
/// transaction. A page that cannot be read moves nothing; one that tells nothing new is not written.
class ChangePull : public QObject
{
    Q_OBJECT

public:
    explicit ChangePull(SessionContext &context);

    void run();
    void stop() { m_read.cancel(); }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void completed();
    void interrupted(); ///< Failed or stopped by the gate.
    void maybeGone(const TicketId &ticket); ///< Asked for by id and answered 404.

private:
    void readKnown();
    void readOpenTickets();
    void askChanges();
    void changesRead(const CacheFeed::Moment &asked, const Result<ChangePage> &page);
    void write(const TicketBatch &batch, bool more);
    void complete();
    void interrupt();

    SessionContext &m_context;
    ReadInFlight m_read;
    SyncToken m_token;
    KnownState m_known;
    qint64 m_openReadAt = -1; ///< Monotonic; -1 = not yet.
    int m_pages = 0;
    int m_overtaken = 0; ///< Pages in a row that were asked for again.
    bool m_tokenKnown = false;
    bool m_tokenSaved = false; ///< The file holds it, but for the turns of rechecking.
    bool m_running = false;
};

} // namespace foredesk
