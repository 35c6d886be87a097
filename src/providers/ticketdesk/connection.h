// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"
#include "net/httpclient.h"
#include "providers/ticketdesk/requests.h"

namespace foredesk::ticketdesk
{

/// What every part of the Ticketdesk provider shares: where requests go, and what this connection has turned out to be
/// able to do. GUI thread, owned by the provider.
class Connection final : public QObject
{
    Q_OBJECT

public:
    Connection(HttpClient &client, const QUrl &base, QObject *parent);

    const Requests &requests() const { return m_requests; }
    const Capabilities &capabilities() const { return m_capabilities; }

    QFuture<Result<HttpResponse>> send(const HttpRequest &request) { return m_client.send(request); }
    QFuture<Result<HttpResponse>> sendInBackground(HttpRequest request);

    /// Takes a capability away when `error` says that this key or server cannot do it: 403, 405, and 404 for whole
    /// collections (`Scope::Collection`).
    enum class Scope { Record, Collection };
    void learnFrom(const Error &error, Capability capability, Scope scope);
    /// Everything allowed again, as after a new key.
    void resetCapabilities();

private:
    HttpClient &m_client;
    Requests m_requests;
    Capabilities m_capabilities;
};

} // namespace foredesk::ticketdesk
