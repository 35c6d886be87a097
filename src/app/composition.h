// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "platform/fallbacksecretstore.h"
#include "platform/networkstate.h"
#include "platform/profiledir.h"
#include "platform/settings.h"
#include "store/store.h"
#include "sync/localdesk.h"

#include <QNetworkAccessManager>

namespace foredesk
{

/// Where a desk keeps its keys.
enum class KeyPlace {
    Keychain, ///< With this session's memory where there is none.
    Memory, ///< Demo desks and tests.
};

/// The one place where the parts of a desk are made and handed to each other; foredesk and foredeskctl share it. The
/// caller holds the profile's lock (SingleInstance) as long as this lives. GUI thread.
class DeskComposition final
{
public:
    DeskComposition(const ProfileDir &profile, KeyPlace keys);
    ~DeskComposition();

    LocalDesk &desk() { return m_desk; }
    Settings &settings() { return m_settings; }

    /// A key given for this run only; to be called before the desk is started.
    void rememberKey(const AccountId &account, const Secret &key)
    {
        m_secrets.rememberForSession(account.value(), key);
    }
    /// Accounts as the settings have them, before the desk is started.
    QList<AccountId> storedAccounts() const;

private:
    std::unique_ptr<HelpdeskProvider> makeProvider(const Account &account, const Secret &key);

    SystemClock m_clock;
    Settings m_settings;
    NetworkState m_network;
    FallbackSecretStore m_secrets;
    QNetworkAccessManager m_manager;
    Store m_store;
    LocalDesk m_desk;
};

} // namespace foredesk
