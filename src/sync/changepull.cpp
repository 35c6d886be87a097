// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changepull.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kOpenTicketsTold = 2000;
constexpr qint64 kOpenTicketsKeptMs = 600'000;
constexpr int kMostPages = 10'000;
constexpr int kMostOvertaken = 3;

} // namespace

ChangePull::ChangePull(SessionContext &context)
    : m_context(context)
{
}

void ChangePull::run()
{
    if (m_running || !m_context.gate.isOpen())
        return;
    m_running = true;
    m_pages = 0;
    m_overtaken = 0;
    if (m_tokenKnown) {
        readKnown();
        return;
    }
    whenDone(
        m_context.store.cursor(m_context.account.id, u"changes"_s), this, [this](const Result<QByteArray> &stored) {
            m_token.value = stored.value_or(QByteArray());
            m_tokenKnown = true;
            m_tokenSaved = false; // it may stand in the middle of a round
            readKnown();
        });
}

void ChangePull::readKnown()
{
    readOpenTickets();
    whenDone(m_context.store.newest(m_context.account.id), this, [this](const Result<Store::Newest> &newest) {
        if (!newest) {
            interrupt();
            return;
        }
        m_known.newestCreatedAt = newest->createdAt;
        m_known.newestUpdatedAt = newest->updatedAt;
        askChanges();
    });
}

/// Some of them are asked for by id now and then, in turn: a list of some minutes ago does as well, and costs a quiet
/// poll nothing.
void ChangePull::readOpenTickets()
{
    const qint64 now = m_context.clock.monotonicMs();
    if (m_openReadAt >= 0 && now - m_openReadAt < kOpenTicketsKeptMs)
        return;
    whenDone(m_context.store.openTickets(m_context.account.id, kOpenTicketsTold), this,
        [this, now](const Result<QList<TicketId>> &open) {
            if (!open)
                return;
            m_known.openTickets = *open;
            m_openReadAt = now;
        });
}

void ChangePull::askChanges()
{
    if (!m_context.gate.isOpen() || ++m_pages > kMostPages) {
        interrupt();
        return;
    }
    const CacheFeed::Moment asked = m_context.cache.now();
    ask(m_context, m_read.keep(m_context.provider.changesSince(m_token, m_known)), this,
        [this, asked](const Result<ChangePage> &page) { changesRead(asked, page); });
}

void ChangePull::changesRead(const CacheFeed::Moment &asked, const Result<ChangePage> &page)
{
    if (!page) {
        interrupt();
        return;
    }
    for (const TicketId &ticket : page->confirmedGone)
        Q_EMIT maybeGone(ticket);
    const bool overtaken = std::any_of(page->tickets.begin(), page->tickets.end(),
        [&](const Ticket &ticket) { return m_context.cache.isTicketOvertaken(asked, ticket.id); });
    // Which of the two is newer nobody can tell; the next answer is newer than both.
    if (overtaken && ++m_overtaken <= kMostOvertaken) {
        askChanges();
        return;
    }
    m_overtaken = 0;
    TicketBatch batch;
    batch.account = m_context.account.id;
    batch.tickets = page->tickets;
    batch.staleThreads = page->staleThreads;
    batch.cursorName = u"changes"_s;
    batch.cursor = page->next.value;
    batch.readAt = m_context.clock.nowMs();
    const bool standsStill = page->more && page->next == m_token && page->tickets.isEmpty();
    const bool more = page->more && !standsStill;
    m_token = page->next;
    const bool quiet = m_tokenSaved && !more && page->tickets.isEmpty() && page->staleThreads.isEmpty();
    if (quiet)
        complete(); // where the turns of rechecking stand is not worth a write
    else
        write(batch, more);
}

void ChangePull::write(const TicketBatch &batch, bool more)
{
    whenDone(m_context.cache.putPage(batch), this, [this, more](const Result<void> &result) {
        m_tokenKnown = result.has_value(); // else go on from what the file holds
        // The end of a round is always written: who starts from its middle would only ever do the rest of it.
        m_tokenSaved = result.has_value() && !more;
        if (!result)
            interrupt();
        else if (more)
            askChanges();
        else
            complete();
    });
}

void ChangePull::complete()
{
    m_running = false;
    Q_EMIT completed();
}

void ChangePull::interrupt()
{
    m_running = false;
    Q_EMIT interrupted();
}

} // namespace foredesk
