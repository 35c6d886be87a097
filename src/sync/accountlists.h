// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/cachedlist.h"

namespace foredesk
{

/// The small lists of one account in memory, following the cache. GUI thread; owned by LocalDesk.
class AccountLists : public QObject
{
    Q_OBJECT

public:
    AccountLists(Store &store, const AccountId &account, std::function<AccountSession *()> session);

    void load(ReferenceKind kind);
    void loadAll();

    const QList<Agent> &agents() const { return m_agents; }
    const QList<Inbox> &inboxes() const { return m_inboxes; }
    CachedList<Tag> &tags() { return m_tags; }
    CachedList<CannedResponse> &canned() { return m_canned; }

Q_SIGNALS:
    void loaded(ReferenceKind kind);

private:
    Store &m_store;
    AccountId m_account;
    QList<Agent> m_agents;
    QList<Inbox> m_inboxes;
    CachedList<Tag> m_tags;
    CachedList<CannedResponse> m_canned;
};

} // namespace foredesk
