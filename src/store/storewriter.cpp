// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storewriter.h"

#include "base/log.h"
#include "store/accountwipe.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/storefile.h"

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

// Some hundred milliseconds at most between two looks at the waiting jobs; large enough for one ascending sweep.
constexpr int kDocsAtOnce = 2'000;

qint64 shownGeneration(Database &cache)
{
    Statement select(cache, "SELECT value FROM meta WHERE key = 'outbox_generation'");
    return select.next() ? select.integer(0) : -1;
}

void saveShownGeneration(Database &cache, qint64 generation)
{
    Statement write(cache,
        "INSERT INTO meta (key, value) VALUES ('outbox_generation', ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value");
    write.bind(generation).run();
}

} // namespace

StoreWriter::StoreWriter(const StorePaths &paths, std::function<void(const CacheChanges &)> announce)
    : m_paths(paths)
    , m_announce(std::move(announce))
    , m_outbox(m_outboxFile)
    , m_cache(m_cacheFile, m_outbox)
{
}

Result<OpenReport> StoreWriter::open()
{
    OpenReport report;
    const auto outbox = openOutbox(report);
    if (report.readOnly)
        return openReadOnly();
    if (!outbox)
        return tl::unexpected(outbox.error());
    if (const auto cache = openCache(report); !cache)
        return tl::unexpected(cache.error());
    if (const auto loaded = m_outbox.load(); !loaded)
        return tl::unexpected(loaded.error());
    const auto interrupted = m_outbox.unconfirmSending();
    if (!interrupted)
        return tl::unexpected(interrupted.error());
    report.interrupted = *interrupted;
    if (const auto shown = showAllLocalState(report); !shown)
        return tl::unexpected(shown.error());
    return report;
}

Result<void> StoreWriter::openOutbox(OpenReport &report)
{
    const auto tryOpen = [this] {
        return openForWriting(
            m_outboxFile, m_paths.outboxFile, Database::Durability::Full, CheckDepth::Pages, outboxMigrations());
    };
    FileCheck check = tryOpen();
    if (check.state == FileState::Damaged) {
        m_outboxFile.close();
        const QString damaged = setAside(m_paths.outboxFile);
        check = damaged.isEmpty() ? FileCheck {FileState::Refused, check.error} : tryOpen();
        if (check.state == FileState::Intact) {
            const auto salvaged = salvageOutbox(damaged, m_outboxFile);
            if (!salvaged)
                return tl::unexpected(salvaged.error());
            report.outboxSalvaged = true;
        }
    }
    report.readOnly = check.state == FileState::NotWritable;
    if (check.state != FileState::Intact)
        return tl::unexpected(check.error);
    return {};
}

Result<void> StoreWriter::openCache(OpenReport &report)
{
    const auto tryOpen = [this] {
        return openForWriting(
            m_cacheFile, m_paths.cacheFile, Database::Durability::Normal, CheckDepth::Schema, cacheMigrations());
    };
    FileCheck check = tryOpen();
    if (check.state == FileState::Damaged) {
        m_cacheFile.close();
        report.cacheRebuilt = true;
        check = setAside(m_paths.cacheFile).isEmpty() ? FileCheck {FileState::Refused, check.error} : tryOpen();
    }
    if (check.state != FileState::Intact)
        return tl::unexpected(check.error);
    return {};
}

Result<OpenReport> StoreWriter::openReadOnly()
{
    m_readOnly = true;
    if (const auto opened = openForReading(m_outboxFile, m_paths.outboxFile, outboxMigrations()); !opened)
        return tl::unexpected(opened.error());
    if (const auto loaded = m_outbox.load(); !loaded)
        return tl::unexpected(loaded.error());
    OpenReport report;
    report.readOnly = true;
    return report;
}

/// Brings the cache in line with the outbox file, and tells when that file is older than what was already done.
Result<void> StoreWriter::showAllLocalState(OpenReport &report)
{
    const qint64 shown = shownGeneration(m_cacheFile);
    if (shown > m_outbox.generation()) {
        report.outboxRestored = true;
        if (const auto held = m_outbox.unconfirmAll(); !held)
            return held;
    }
    if (const auto loaded = m_outbox.load(); !loaded)
        return loaded;
    const bool missed = shown != m_outbox.generation();
    const auto named = m_outbox.ticketsWithState(missed ? OutboxWriter::Marks::Too : OutboxWriter::Marks::No);
    return inCache([&](CacheWriter &cache) {
        cache.refreshAllLocal(named);
        saveShownGeneration(m_cacheFile, m_outbox.generation());
    });
}

Result<void> StoreWriter::rebuildCache()
{
    m_cache.rolledBack();
    m_cacheFile.close();
    OpenReport report;
    if (setAside(m_paths.cacheFile).isEmpty())
        return failure(ErrorKind::Storage, u"the damaged cache cannot be moved away"_s);
    if (const auto opened = openCache(report); !opened)
        return opened;
    return showAllLocalState(report);
}

Result<void> StoreWriter::ready()
{
    if (m_readOnly)
        return failure(ErrorKind::Storage, u"the profile cannot be written"_s);
    if (!m_outboxFile.isOpen() || !m_cacheFile.isOpen())
        return failure(ErrorKind::Storage, u"not open"_s);
    std::ignore = m_outboxFile.result();
    std::ignore = m_cacheFile.result();
    return {};
}

Result<void> StoreWriter::inCache(const std::function<void(CacheWriter &)> &step)
{
    if (auto writable = ready(); !writable)
        return writable;
    Transaction transaction(m_cacheFile);
    step(m_cache);
    m_cache.finish();
    Result<void> done = transaction.commit();
    if (!done) {
        m_cache.rolledBack();
        return done;
    }
    m_everythingIndexed = false;
    m_announce(m_cache.takeChanges());
    return done;
}

void StoreWriter::showLocalChanges()
{
    const QSet<TicketRef> touched = m_outbox.takeTouched();
    if (touched.isEmpty())
        return;
    const QList<Operation> confirmed = m_outbox.takeConfirmed();
    const auto shown = inCache([&](CacheWriter &cache) {
        for (const TicketRef &ticket : touched)
            cache.refreshLocal(ticket, confirmed);
        saveShownGeneration(m_cacheFile, m_outbox.generation());
    });
    if (!shown) // the outbox has it; opening shows it again
        qCWarning(logStore) << "the queue does not show a change yet:" << shown.error().detail;
}

Result<void> StoreWriter::markSeen(const TicketRef &ticket, qint64 at)
{
    if (auto writable = ready(); !writable)
        return writable;
    const TicketTable tickets(m_cacheFile);
    const auto found = tickets.find(m_cache.accounts().find(ticket.account), ticket.ticket);
    const auto record = found ? tickets.read(found->row) : std::nullopt;
    // The agent saw what the cache holds, whatever the server's clock says.
    const qint64 seen = std::max(at, record ? record->activityAt : 0);
    if (record && !record->unread && record->seenAt > 0)
        return {}; // looked at already and nothing new since: nothing to write
    return inOutbox([&](OutboxWriter &outbox) { return outbox.setSeenAt(ticket, seen); });
}

Result<void> StoreWriter::wipeAccount(const AccountId &account)
{
    if (auto done = inOutbox([&](OutboxWriter &outbox) { return outbox.wipeAccount(account); }); !done)
        return done;
    auto done = inCache([&](CacheWriter &cache) { cache.wipeAccount(account); });
    if (!done)
        return done;
    m_cacheFile.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return m_cacheFile.result();
}

void CacheWriter::wipeAccount(const AccountId &account)
{
    const AccountRow row = m_accounts.find(account);
    if (row == 0)
        return;
    wipeFromCache(m_database, m_index, row);
    rolledBack(); // nothing remembered may outlive it
    m_me.remove(account);
}

bool StoreWriter::outboxIsIntact()
{
    Statement check(m_outboxFile, "PRAGMA quick_check(1)");
    const bool intact = check.next() && check.text(0) == u"ok"_s;
    return m_outboxFile.result().has_value() && intact;
}

DbThread::Idle StoreWriter::indexSome()
{
    if (m_everythingIndexed || !ready())
        return DbThread::Idle::Nothing;
    int indexed = 0;
    const auto done = inCache([&](CacheWriter &cache) { indexed = cache.index().indexSome(kDocsAtOnce); });
    m_everythingIndexed = done && indexed < kDocsAtOnce;
    return done && !m_everythingIndexed ? DbThread::Idle::More : DbThread::Idle::Nothing;
}

} // namespace foredesk
