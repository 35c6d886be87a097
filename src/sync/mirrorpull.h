// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sessioncontext.h"

namespace foredesk
{

/// The first sync: every ticket of the account into the cache, newest and open first. The place in the server's list is
/// saved in the same transaction as each page, so a killed run goes on where it was. The next page is asked for while
/// earlier ones are being written; at most a few wait for the writer.
class MirrorPull : public QObject
{
    Q_OBJECT

public:
    explicit MirrorPull(SessionContext &context);

    /// Starts or goes on; nothing happens while it runs or when it is complete.
    void run();
    void stop(); ///< Drops the request under way.
    bool isRunning() const { return m_running; }
    bool isComplete() const { return m_complete; }
    int ticketsDone() const { return m_ticketsDone; }
    int ticketsExpected() const { return m_ticketsExpected; }
    /// Forgets that it was ever complete; the messages are read again too.
    void startOver();

Q_SIGNALS:
    void progressed();
    void ended(); ///< Complete, failed or stopped by the gate.

private:
    void readCursor();
    void askPage();
    void pageRead(const CacheFeed::Moment &asked, const Result<Page<Ticket>> &page);
    void write(const CacheFeed::Moment &asked, const Page<Ticket> &page);
    void written(const Result<void> &result, qsizetype tickets, bool last);
    void end();

    SessionContext &m_context;
    ReadInFlight m_read;
    Cursor m_cursor;
    int m_run = 0; ///< Counts the times it started over.
    int m_writing = 0;
    int m_emptyPages = 0;
    int m_ticketsDone = 0;
    int m_ticketsExpected = -1;
    bool m_running = false;
    bool m_cursorKnown = false;
    bool m_lastPageRead = false;
    bool m_pageWaits = false;
    bool m_complete = false;
    bool m_rereadThreads = false;
};

} // namespace foredesk
