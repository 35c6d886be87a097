// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/ourdesk.h"

#include "benchmarks/measure.h"
#include "support/waitfor.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{

OurDesk::OurDesk(const QString &profileFolder, Network network)
{
    const auto profile = ProfileDir::open(profileFolder);
    if (!profile) {
        qWarning("no profile: %s", qPrintable(profile.error().detail));
        return;
    }
    m_cacheFile = profile->cacheFile();
    m_composition = std::make_unique<DeskComposition>(*profile, KeyPlace::Memory);
    if (network == Network::Untouched)
        desk().setConnectivity(Desk::Connectivity::Offline);
    m_started = test::waitFor(desk().start(), 120'000).has_value();
}

OurDesk::~OurDesk() = default;

bool OurDesk::connectTo(const DeskServer &server)
{
    Account account;
    account.id = kBenchAccount;
    account.name = u"Bench"_s;
    account.baseUrl = server.url();
    account.me = AgentId(u"1"_s);
    return test::waitFor(desk().addAccount(account, server.token())).has_value();
}

/// Asked of the file itself, as the desk has no reason to tell.
bool OurDesk::isIndexed() const
{
    sqlite3 *handle = nullptr;
    bool none = false;
    if (sqlite3_open_v2(m_cacheFile.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK) {
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(handle, "SELECT NOT EXISTS (SELECT 1 FROM unindexed)", -1, &rows, nullptr);
        none = rows && sqlite3_step(rows) == SQLITE_ROW && sqlite3_column_int(rows, 0) != 0;
        sqlite3_finalize(rows);
    }
    sqlite3_close(handle);
    return none;
}

bool OurDesk::waitUntilIndexed(int patienceMs)
{
    const double until = wallMs() + patienceMs;
    while (!isIndexed() && wallMs() < until)
        runFor(50);
    return isIndexed();
}

bool OurDesk::waitUntilComplete(int patienceMs)
{
    const double until = wallMs() + patienceMs;
    while (!desk().isSynced(kBenchAccount) && wallMs() < until)
        runFor(20);
    return desk().isSynced(kBenchAccount) && waitUntilIndexed(static_cast<int>(until - wallMs()));
}

bool OurDesk::poll(int patienceMs)
{
    const qint64 before = desk().status(kBenchAccount).syncedAt;
    desk().syncNow();
    return runUntilSignal(
        &desk(), &Desk::statusChanged,
        [&] {
            const AccountStatus status = desk().status(kBenchAccount);
            return status.syncedAt != before && status.phase == AccountPhase::Idle;
        },
        patienceMs);
}

} // namespace foredesk::bench
