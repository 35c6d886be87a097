// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/accountlists.h"

namespace foredesk
{

AccountLists::AccountLists(Store &store, const AccountId &account, std::function<AccountSession *()> session)
    : m_store(store)
    , m_account(account)
    , m_tags(
          this, session, [](HelpdeskProvider &provider) { return provider.tags(); },
          [&store, account](const QList<Tag> &tags) { return store.putTags(account, tags); })
    , m_canned(
          this, session, [](HelpdeskProvider &provider) { return provider.canned(); },
          [&store, account](const QList<CannedResponse> &canned) { return store.putCanned(account, canned); })
{
}

void AccountLists::loadAll()
{
    for (const ReferenceKind kind :
        {ReferenceKind::Agents, ReferenceKind::Inboxes, ReferenceKind::Tags, ReferenceKind::Canned})
        load(kind);
}

void AccountLists::load(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::Agents:
        whenDone(m_store.agents(m_account), this, [this](const Result<QList<Agent>> &list) {
            m_agents = list.value_or(m_agents);
            Q_EMIT loaded(ReferenceKind::Agents);
        });
        break;
    case ReferenceKind::Inboxes:
        whenDone(m_store.inboxes(m_account), this, [this](const Result<QList<Inbox>> &list) {
            m_inboxes = list.value_or(m_inboxes);
            Q_EMIT loaded(ReferenceKind::Inboxes);
        });
        break;
    case ReferenceKind::Tags:
        whenDone(m_store.tags(m_account), this, [this](const Result<QList<Tag>> &list) {
            if (list)
                m_tags.show(*list);
            Q_EMIT loaded(ReferenceKind::Tags);
        });
        break;
    case ReferenceKind::Canned:
        whenDone(m_store.canned(m_account), this, [this](const Result<QList<CannedResponse>> &list) {
            if (list)
                m_canned.show(*list);
            Q_EMIT loaded(ReferenceKind::Canned);
        });
        break;
    }
}

} // namespace foredesk
