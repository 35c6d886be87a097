// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/changepoller.h"

#include "providers/ticketdesk/limits.h"
#include "providers/ticketdesk/ticketcodec.h"

using namespace Qt::StringLiterals;

namespace foredesk::ticketdesk
{
namespace
{

/// Ids tried above the highest known one; a few more than one, because some may have been deleted.
constexpr int kIdsTried = 3;
constexpr qsizetype kLargestQuietPage = 1'048'576;

} // namespace

ChangePoller::ChangePoller(Connection &connection, QuietPage &quiet, const SyncToken &token, const KnownState &known)
    : Flow(&connection)
    , m_connection(connection)
    , m_quiet(quiet)
    , m_token(changeTokenFrom(token))
    , m_known(known)
{
    start();
}

void ChangePoller::start()
{
    prime(m_token, m_known);
    if (m_token.stage == ChangeToken::Stage::Recheck)
        recheck();
    else if (m_token.mode == ChangeMode::Scan && m_token.largestId > 0)
        scanHigherIds();
    else
        readList();
}

void ChangePoller::readList()
{
    const HttpRequest request = m_connection.requests().listTickets(changeListAsk(m_token));
    await(m_connection.sendInBackground(request), [this](const Result<HttpResponse> &response) { takeList(response); });
}

void ChangePoller::takeList(const Result<HttpResponse> &response)
{
    if (!response) {
        const bool refused = response.error().httpStatus == 400 && m_token.mode != ChangeMode::Scan;
        if (!refused) {
            finish(tl::unexpected(response.error()));
            return;
        }
        m_token.mode = m_token.mode == ChangeMode::Updated ? ChangeMode::Created : ChangeMode::Scan;
        m_token.primed = false;
        start();
        return;
    }
    if (isQuiet(response->body)) {
        m_token.stage = ChangeToken::Stage::Recheck;
        endList();
        return;
    }
    const auto page = decodeList<Ticket>(response->body, decodeTicket);
    if (!page) {
        finish(tl::unexpected(page.error()));
        return;
    }
    m_page.skipped += page->skipped;
    if (m_token.mode == ChangeMode::Scan) {
        takeScan(*page);
        return;
    }
    const ChangeToken before = m_token;
    const ListVerdict verdict = takeChangeList(m_token, *page, response->serverTimeMs);
    if (verdict.unusable) {
        start();
        return;
    }
    if (verdict.fresh.isEmpty())
        noteQuiet(before, *page, response->body);
    m_page.tickets += verdict.fresh;
    for (const Ticket &ticket : verdict.fresh)
        m_page.staleThreads.append(ticket.id);
    endList();
}

bool ChangePoller::isQuiet(const QByteArray &body) const
{
    return m_quiet.mode != ChangeMode::Scan && m_token.mode == m_quiet.mode && m_token.primed && m_token.offset == 0
        && m_token.since == m_quiet.since && m_token.edge == m_quiet.edge && body == m_quiet.body;
}

/// Only a page that left everything as it was will do so again.
void ChangePoller::noteQuiet(const ChangeToken &before, const Decoded<Ticket> &page, const QByteArray &body)
{
    const bool leftAll = before.primed && before.offset == 0 && page.skipped == 0 && before.mode == m_token.mode
        && before.since == m_token.since && before.edge == m_token.edge && m_token.stage == ChangeToken::Stage::Recheck
        && body.size() <= kLargestQuietPage;
    m_quiet = leftAll ? QuietPage {m_token.mode, m_token.since, m_token.edge, body} : QuietPage {};
}

/// A list that is read goes on to the rechecking at once when nothing was found: an idle poll is one call.
void ChangePoller::endList()
{
    if (m_token.stage == ChangeToken::Stage::Recheck && m_page.tickets.isEmpty())
        recheck();
    else
        deliver();
}

void ChangePoller::scanHigherIds()
{
    QList<TicketId> ids;
    for (int i = 1; i <= kIdsTried; ++i)
        ids.append(TicketId(QString::number(m_token.largestId + i)));
    auto *batch = new TicketBatch(m_connection, ids);
    proceed(batch->future(), [this](const TicketsById &tickets) { takeHigherIds(tickets); });
}

void ChangePoller::takeHigherIds(const TicketsById &tickets)
{
    for (const Ticket &ticket : tickets.found) {
        m_token.largestId = std::max(m_token.largestId, ticket.id.value().toLongLong());
        m_page.tickets.append(ticket);
        m_page.staleThreads.append(ticket.id);
    }
    if (tickets.found.isEmpty())
        readList();
    else
        deliver(); // there may be more: the stage stays
}

void ChangePoller::takeScan(const Decoded<Ticket> &page)
{
    for (const Ticket &ticket : page.items) {
        m_token.largestId = std::max(m_token.largestId, ticket.id.value().toLongLong());
        m_page.tickets.append(ticket);
        // where the server tells a time, only what changed since the newest the cache knows needs its messages again
        if (ticket.updatedAt > 0 && ticket.updatedAt >= m_known.newestUpdatedAt)
            m_page.staleThreads.append(ticket.id);
    }
    m_token.offset += page.rows;
    if (page.rows < kPageSize || m_token.offset > kLastOffset)
        m_token.offset = 0;
    m_token.stage = ChangeToken::Stage::Recheck;
    endList();
}

/// Reads some known tickets by id, which ends the round. Nothing to read ends it at once.
void ChangePoller::recheck()
{
    const QList<TicketId> slice = takeRecheckSlice(m_token, m_known);
    endRound(m_token);
    m_roundEnded = true;
    if (slice.isEmpty()) {
        deliver();
        return;
    }
    auto *batch = new TicketBatch(m_connection, slice);
    proceed(batch->future(), [this](const TicketsById &tickets) {
        m_page.tickets += tickets.found;
        m_page.confirmedGone += tickets.gone;
        if (m_token.mode != ChangeMode::Updated) {
            for (const Ticket &ticket : tickets.found)
                m_page.staleThreads.append(ticket.id);
        }
        deliver();
    });
}

void ChangePoller::deliver()
{
    m_page.more = !m_roundEnded;
    m_page.next = toSyncToken(m_token);
    finish(m_page);
}

} // namespace foredesk::ticketdesk
