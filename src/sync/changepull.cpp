// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changepull.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kOpenTicketsTold = 2000;
constexpr int kMostPages = 10'000;

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
    whenDone(
        m_context.store.cursor(m_context.account.id, u"changes"_s), this, [this](const Result<QByteArray> &stored) {
            m_token.value = stored.value_or(QByteArray());
            readKnown();
        });
}

void ChangePull::readKnown()
{
    const AccountId account = m_context.account.id;
    whenDone(m_context.store.openTickets(account, kOpenTicketsTold), this,
        [this](const Result<QList<TicketId>> &open) { m_known.openTickets = open.value_or(QList<TicketId>()); });
    whenDone(m_context.store.newest(account), this, [this](const Result<Store::Newest> &newest) {
        if (!newest) {
            interrupt();
            return;
        }
        m_known.newestCreatedAt = newest->createdAt;
        m_known.newestUpdatedAt = newest->updatedAt;
        askChanges();
    });
}

void ChangePull::askChanges()
{
    if (!m_context.gate.isOpen() || ++m_pages > kMostPages) {
        interrupt();
        return;
    }
    ask(m_context, m_read.keep(m_context.provider.changesSince(m_token, m_known)), this,
        [this](const Result<ChangePage> &page) { changesRead(page); });
}

void ChangePull::changesRead(const Result<ChangePage> &page)
{
    if (!page) {
        interrupt();
        return;
    }
    for (const TicketId &ticket : page->confirmedGone)
        Q_EMIT maybeGone(ticket);
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
    whenDone(m_context.store.putTickets(batch), this, [this, more](const Result<void> &result) {
        if (!result)
            interrupt();
        else if (more)
            askChanges();
        else {
            m_running = false;
            Q_EMIT completed();
        }
    });
}

void ChangePull::interrupt()
{
    m_running = false;
    Q_EMIT interrupted();
}

} // namespace foredesk
