// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "benchmarks/corpus.h"

#include <memory>

namespace foredesk::bench
{

/// The real engine over a profile folder, as foredesk and foredeskctl make it.
class OurDesk
{
public:
    enum class Network { Used, Untouched };
    OurDesk(const QString &profileFolder, Network network);
    ~OurDesk();

    bool isOpen() const { return m_composition && m_started; }
    LocalDesk &desk() { return m_composition->desk(); }
    Settings &settings() { return m_composition->settings(); }

    /// Adds the account of that server; its sync begins.
    bool connectTo(const DeskServer &server);
    /// Until every ticket, every thread and the search index are complete.
    bool waitUntilComplete(int patienceMs);
    bool waitUntilIndexed(int patienceMs);
    /// One poll to its end.
    bool poll(int patienceMs);

private:
    bool isIndexed() const;

    QString m_cacheFile;
    std::unique_ptr<DeskComposition> m_composition;
    bool m_started = false;
};

inline const AccountId kBenchAccount {QStringLiteral("bench")};

/// A profile whose cache holds that corpus, put there through the store; made when it is not there. Its account cannot
/// reach any server.
QString cachedProfile(int tickets);
/// A profile of that many tickets without their messages, of which a million are soon made.
QString listProfile(int tickets);
/// The same corpus in part L's own file.
QString cachedLimit(int tickets);

} // namespace foredesk::bench
