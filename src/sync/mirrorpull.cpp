// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mirrorpull.h"

#include "base/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kMostUnwritten = 3;
constexpr int kMostEmptyPages = 5;
constexpr char kCompleteMark[] = "complete";
constexpr char kCursorPrefix[] = "at:";

} // namespace

MirrorPull::MirrorPull(SessionContext &context)
    : m_context(context)
{
}

void MirrorPull::run()
{
    if (m_running || m_complete)
        return;
    m_running = true;
    m_pageWaits = false;
    m_emptyPages = 0;
    if (m_cursorKnown)
        askPage();
    else
        readCursor();
}

void MirrorPull::stop()
{
    m_read.cancel();
}

void MirrorPull::startOver()
{
    m_read.cancel();
    ++m_run;
    m_complete = false;
    m_lastPageRead = false;
    m_rereadThreads = true;
    m_cursorKnown = true;
    m_cursor = {};
    m_ticketsDone = 0;
}

void MirrorPull::readCursor()
{
    whenDone(m_context.store.newest(m_context.account.id), this,
        [this](const Result<Store::Newest> &newest) { m_ticketsDone = newest ? newest->tickets : 0; });
    whenDone(m_context.store.cursor(m_context.account.id, u"mirror"_s), this, [this](const Result<QByteArray> &stored) {
        if (!stored && stored.error().kind != ErrorKind::NotFound) {
            end();
            return;
        }
        m_cursorKnown = true;
        const QByteArray value = stored.value_or(QByteArray());
        m_complete = value == kCompleteMark;
        if (value.startsWith(kCursorPrefix))
            m_cursor.value = value.mid(static_cast<qsizetype>(qstrlen(kCursorPrefix)));
        if (m_complete)
            end();
        else
            askPage();
    });
}

void MirrorPull::askPage()
{
    if (!m_context.gate.isOpen()) {
        end();
        return;
    }
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.mirrorTickets(m_cursor)), this,
        [this, asked](const Result<Page<Ticket>> &page) { pageRead(asked, page); });
}

void MirrorPull::pageRead(const CacheFeed::Moment &asked, const Result<Page<Ticket>> &page)
{
    if (!page) {
        qCInfo(logSync) << "first sync interrupted:" << page.error().detail;
        end();
        return;
    }
    m_emptyPages = page->items.isEmpty() ? m_emptyPages + 1 : 0;
    const bool standsStill = !page->atEnd && (page->next == m_cursor || m_emptyPages > kMostEmptyPages);
    if (standsStill) {
        qCWarning(logSync) << "the server's list does not move on; stopped";
        end();
        return;
    }
    m_ticketsExpected = page->total;
    m_lastPageRead = page->atEnd;
    m_cursor = page->next;
    write(asked, *page);
    if (m_lastPageRead)
        return;
    if (m_writing < kMostUnwritten)
        askPage();
    else
        m_pageWaits = true;
}

void MirrorPull::write(const CacheFeed::Moment &asked, const Page<Ticket> &page)
{
    TicketBatch batch;
    batch.account = m_context.account.id;
    batch.tickets = page.items;
    // The first poll looks back beyond the mirror, so nothing is lost by leaving these out.
    batch.tickets.removeIf([&](const Ticket &ticket) { return m_context.cache.isTicketOvertaken(asked, ticket.id); });
    if (m_rereadThreads) {
        for (const Ticket &ticket : page.items)
            batch.staleThreads.append(ticket.id);
    }
    batch.cursorName = u"mirror"_s;
    batch.cursor = page.atEnd ? QByteArray(kCompleteMark) : QByteArray(kCursorPrefix) + page.next.value;
    batch.readAt = m_context.clock.nowMs();
    ++m_writing;
    whenDone(m_context.cache.putPage(batch), this,
        [this, count = page.items.size(), last = page.atEnd, run = m_run](const Result<void> &result) {
            if (run == m_run)
                written(result, count, last);
            else
                --m_writing; // of a run that was given up
        });
}

void MirrorPull::written(const Result<void> &result, qsizetype tickets, bool last)
{
    --m_writing;
    if (!result) {
        // What came after it must be read again too: go back to what the file holds.
        m_cursorKnown = false;
        m_lastPageRead = false;
        m_read.cancel();
        end();
        return;
    }
    m_ticketsDone += static_cast<int>(tickets);
    m_complete = last;
    Q_EMIT progressed();
    if (last) {
        end();
    } else if (m_pageWaits && m_running) {
        m_pageWaits = false;
        askPage();
    }
}

void MirrorPull::end()
{
    if (!m_running)
        return;
    m_running = false;
    Q_EMIT ended();
}

} // namespace foredesk
