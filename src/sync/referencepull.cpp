// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/referencepull.h"

namespace foredesk
{

ReferencePull::ReferencePull(SessionContext &context)
    : m_context(context)
{
}

void ReferencePull::run()
{
    if (m_step >= 0)
        return;
    m_step = 0;
    step();
}

template <typename T, typename Put>
void ReferencePull::pull(ResourceApi<T> *api, Put put)
{
    ++m_step;
    if (!api || !m_context.gate.isOpen()) {
        step();
        return;
    }
    ask(m_context, m_read.keep(api->list()), this, [this, put](const Result<QList<T>> &list) {
        if (list)
            whenDone(put(*list), this, [](const Result<void> &) {});
        step();
    });
}

void ReferencePull::step()
{
    const AccountId account = m_context.account.id;
    SyncStore &store = m_context.store;
    HelpdeskProvider &provider = m_context.provider;
    switch (m_step) {
    case 0:
        pull(provider.agents(), [&store, account](const QList<Agent> &list) { return store.putAgents(account, list); });
        break;
    case 1:
        pull(provider.inboxes(),
            [&store, account](const QList<Inbox> &list) { return store.putInboxes(account, list); });
        break;
    case 2:
        pull(provider.tags(), [&store, account](const QList<Tag> &list) { return store.putTags(account, list); });
        break;
    case 3:
        pull(provider.canned(),
            [&store, account](const QList<CannedResponse> &list) { return store.putCanned(account, list); });
        break;
    default:
        m_step = -1;
        Q_EMIT ended();
        break;
    }
}

} // namespace foredesk
