// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cachewriter.h"
#include "store/dbthread.h"
#include "store/outboxwriter.h"

#include <functional>

namespace foredesk
{

/// Both files as the writer thread holds them. A change of the outbox file is committed first and then shown in the
/// cache; that second step can be repeated at any time, which opening does when it was missed. Writer thread, except
/// the constructor.
class StoreWriter
{
public:
    StoreWriter(const StorePaths &paths, std::function<void(const CacheChanges &)> announce);

    Result<OpenReport> open();
    bool isReadOnly() const { return m_readOnly; }
    /// Sets the damaged cache aside and begins an empty one.
    Result<void> rebuildCache();
    bool isCacheDamaged() const { return m_cacheFile.isDamaged(); }

    /// One transaction on the cache.
    Result<void> inCache(const std::function<void(CacheWriter &)> &step);
    /// A step on the outbox (which commits by itself), then its effect in the cache.
    template <class Step>
    auto inOutbox(Step step) -> decltype(step(std::declval<OutboxWriter &>()))
    {
        if (const auto writable = ready(); !writable)
            return tl::unexpected(writable.error());
        auto done = step(m_outbox);
        showLocalChanges();
        return done;
    }
    /// A read of the outbox file.
    template <class Read>
    auto fromOutbox(Read read) -> Result<decltype(read(std::declval<const OutboxWriter &>()))>
    {
        if (!m_outboxFile.isOpen())
            return failure(ErrorKind::Storage, QStringLiteral("not open"));
        std::ignore = m_outboxFile.result();
        auto value = read(std::as_const(m_outbox));
        if (const auto done = m_outboxFile.result(); !done)
            return tl::unexpected(done.error());
        return value;
    }
    void setMe(const AccountId &account, const AgentId &me) { m_cache.setMe(account, me); }
    Result<void> markSeen(const TicketRef &ticket, qint64 at);
    Result<void> wipeAccount(const AccountId &account);
    bool outboxIsIntact();

    DbThread::Idle indexSome();
    Database &cacheFile() { return m_cacheFile; }

private:
    Result<void> ready();
    Result<void> openOutbox(OpenReport &report);
    Result<void> openCache(OpenReport &report);
    Result<OpenReport> openReadOnly();
    Result<void> showAllLocalState(OpenReport &report);
    void showLocalChanges();

    StorePaths m_paths;
    std::function<void(const CacheChanges &)> m_announce;
    Database m_outboxFile;
    Database m_cacheFile;
    OutboxWriter m_outbox;
    CacheWriter m_cache;
    bool m_readOnly = false;
    bool m_everythingIndexed = false;
};

} // namespace foredesk
