// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectiontest.h"

namespace foredesk
{

ConnectionTest::ConnectionTest(std::unique_ptr<HelpdeskProvider> provider, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
{
    m_promise.start();
}

QFuture<Result<QList<Agent>>> ConnectionTest::run()
{
    whenDone(m_provider->verifyLogin(), this, [this](const Result<HelpdeskProvider::Login> &login) {
        if (login)
            listAgents();
        else
            finish(tl::unexpected(login.error()));
    });
    return m_promise.future();
}

void ConnectionTest::listAgents()
{
    ResourceApi<Agent> *agents = m_provider->agents();
    if (!agents) {
        finish(QList<Agent>());
        return;
    }
    // A key that may not list agents is still a good key.
    whenDone(agents->list(), this, [this](const Result<QList<Agent>> &list) { finish(list.value_or(QList<Agent>())); });
}

void ConnectionTest::finish(const Result<QList<Agent>> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace foredesk
