// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "net/httpclient.h"
#include "platform/keychainstore.h"
#include "providers/ticketdesk/ticketdeskprovider.h"

#include <QRandomGenerator>

namespace foredesk
{
namespace
{

std::unique_ptr<SecretStore> makeSecretStore(KeyPlace place, const QString &profileId)
{
    if (place == KeyPlace::Memory)
        return std::make_unique<MemorySecretStore>();
    return std::make_unique<KeychainStore>(profileId);
}

HttpOptions optionsFor(const QUrl &url)
{
    HttpOptions options;
    if (isLoopback(url))
        options.rate = RateLimit::unlimited();
    return options;
}

/// A base, so that the client is made before the provider that uses it and dies after it.
struct ClientOfProvider {
    HttpClient client;
};

class OwningTicketdesk final : private ClientOfProvider, public ticketdesk::TicketdeskProvider
{
public:
    OwningTicketdesk(QNetworkAccessManager &manager, Clock &clock, const Account &account, const Secret &key)
        : ClientOfProvider {HttpClient(
            manager, clock, Credential {originOf(account.baseUrl), key}, optionsFor(account.baseUrl))}
        , TicketdeskProvider(client, account)
    {
    }
};

} // namespace

DeskComposition::DeskComposition(const ProfileDir &profile, KeyPlace keys)
    : m_settings(profile.settingsFile())
    , m_secrets(makeSecretStore(keys, m_settings.profileId()))
    , m_store({profile.outboxFile(), profile.cacheFile()}, m_clock)
    , m_desk(DeskParts {.store = m_store,
          .secrets = m_secrets,
          .settings = m_settings,
          .clock = m_clock,
          .makeProvider = [this](const Account &account, const Secret &key) { return makeProvider(account, key); },
          .network = &m_network,
          .seed = QRandomGenerator::global()->generate64()})
{
}

DeskComposition::~DeskComposition() = default;

QList<AccountId> DeskComposition::storedAccounts() const
{
    QList<AccountId> ids;
    for (const QJsonObject &json : m_settings.accounts())
        if (const auto account = accountFromJson(json))
            ids.append(account->id);
    return ids;
}

std::unique_ptr<HelpdeskProvider> DeskComposition::makeProvider(const Account &account, const Secret &key)
{
    switch (account.kind) {
    case BackendKind::Ticketdesk:
        break;
    }
    return std::make_unique<OwningTicketdesk>(m_manager, m_clock, account, key);
}

} // namespace foredesk
