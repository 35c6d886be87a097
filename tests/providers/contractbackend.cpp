// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractbackend.h"

#include "providers/ticketdesk/ticketdeskprovider.h"

using namespace Qt::StringLiterals;

namespace foredesk::test
{

ContractBackend::ContractBackend(const QString &shape, int tickets)
    : m_tickets(tickets)
    , m_sandbox(SandboxOptions {tickets, 5, shape, {}})
{
}

ContractConnection ContractBackend::connect(const Secret &key)
{
    HttpOptions options;
    options.rate = RateLimit::unlimited();
    options.deadlines = {3000, 3000, 6000};
    options.retryDelayMs = 5;
    Account account;
    account.id = AccountId(u"contract"_s);
    account.baseUrl = m_sandbox.ticketdeskUrl();
    ContractConnection made;
    made.manager = std::make_unique<QNetworkAccessManager>();
    made.clock = std::make_unique<SystemClock>();
    const Credential credential {originOf(account.baseUrl), key.isEmpty() ? m_sandbox.token() : key};
    made.client = std::make_unique<HttpClient>(*made.manager, *made.clock, credential, options);
    made.provider = std::make_unique<ticketdesk::TicketdeskProvider>(*made.client, account);
    return made;
}

QString ContractBackend::path(const QString &resource) const
{
    return m_sandbox.ticketdeskUrl().path() + resource;
}

QJsonArray ContractBackend::effectsSince(int mark)
{
    QJsonArray all = m_sandbox.effects();
    for (int i = 0; i < mark && !all.isEmpty(); ++i)
        all.removeFirst();
    return all;
}

int ContractBackend::effectMark()
{
    return static_cast<int>(m_sandbox.effects().size());
}

QStringList contractShapes()
{
    return {u"default"_s, u"data"_s, u"bare"_s, u"minimal"_s, u"ignore"_s, u"html"_s, u"trimmed"_s, u"mixed"_s};
}

} // namespace foredesk::test
