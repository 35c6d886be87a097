// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "providers/helpdeskprovider.h"
#include "support/sandboxprocess.h"

#include <memory>

namespace foredesk::test
{

/// One connection to a back end under test, made the way the program makes it.
struct ContractConnection {
    std::unique_ptr<QNetworkAccessManager> manager;
    std::unique_ptr<SystemClock> clock;
    std::unique_ptr<HttpClient> client;
    std::unique_ptr<HelpdeskProvider> provider;
};

/// A server with a desk of its own, started once and shared by the cases; connections to it are fresh each time.
class ContractBackend
{
public:
    explicit ContractBackend(const QString &shape, int tickets);

    SandboxProcess &sandbox() { return m_sandbox; }
    int ticketCount() const { return m_tickets; }
    /// With the sandbox's key, or with `key`.
    ContractConnection connect(const Secret &key = {});
    /// Path of the API below the server, for faults: path(u"/activities").
    QString path(const QString &resource) const;

    /// The effects logged since `mark`, and where the log stands now.
    QJsonArray effectsSince(int mark);
    int effectMark();

private:
    int m_tickets;
    SandboxProcess m_sandbox;
};

/// Every reading of the open points that the sandbox can play.
QStringList contractShapes();

} // namespace foredesk::test
