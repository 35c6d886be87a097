// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"
#include "providers/helpdeskprovider.h"

#include <QObject>

#include <memory>

namespace foredesk
{

/// Tries URL and key once and lists the agents to choose "me" from; stores nothing. Deletes itself at its end.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(std::unique_ptr<HelpdeskProvider> provider, QObject *parent);

    QFuture<Result<QList<Agent>>> run();

private:
    void listAgents();
    void finish(const Result<QList<Agent>> &result);

    std::unique_ptr<HelpdeskProvider> m_provider;
    QPromise<Result<QList<Agent>>> m_promise;
};

} // namespace foredesk
