// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/threadreader.h"

#include "providers/ticketdesk/limits.h"
#include "providers/ticketdesk/ticketcodec.h"

#include <algorithm>

namespace foredesk::ticketdesk
{
namespace
{

/// Oldest first; where two were made in the same instant the lower id came first.
bool isEarlier(const Message &a, const Message &b)
{
    if (a.createdAt != b.createdAt)
        return a.createdAt < b.createdAt;
    return a.id.value().toLongLong() < b.id.value().toLongLong();
}

} // namespace

ThreadReader::ThreadReader(Connection &connection, const TicketId &ticket)
    : Flow(&connection)
    , m_connection(connection)
{
    m_thread.ticket = ticket;
    readPage();
}

void ThreadReader::readPage()
{
    const HttpRequest request = m_connection.requests().listActivities(m_thread.ticket, m_offset);
    proceed(m_connection.send(request), [this](const HttpResponse &response) {
        const auto page = decodeList<Message>(
            response.body, [this](const JsonReader &reader) { return decodeActivity(reader, m_thread.ticket); });
        if (page)
            takePage(*page);
        else
            finish(tl::unexpected(page.error()));
    });
}

void ThreadReader::takePage(const Decoded<Message> &page)
{
    bool anyNew = false;
    for (const Message &message : page.items) {
        if (m_seen.contains(message.id))
            continue;
        m_seen.insert(message.id);
        m_thread.messages.append(message);
        anyNew = true;
    }
    m_offset += page.rows;
    m_total = page.total;
    m_skipped += page.skipped;
    const bool fullPage = page.rows >= kPageSize && anyNew;
    if (fullPage && m_offset <= kLastOffset) {
        readPage();
        return;
    }
    if (fullPage)
        m_thread.complete = false; // more may lie beyond the API's ceiling
    end();
}

void ThreadReader::end()
{
    if (m_skipped > 0 || (m_total >= 0 && m_thread.messages.size() < m_total))
        m_thread.complete = false;
    std::sort(m_thread.messages.begin(), m_thread.messages.end(), isEarlier);
    finish(m_thread);
}

} // namespace foredesk::ticketdesk
