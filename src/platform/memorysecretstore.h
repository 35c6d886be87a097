// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretstore.h"

#include <QHash>

namespace foredesk
{

/// Keys in this process's memory only: for tests, demo desks, and sessions without a keychain.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<SecretHome>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    QFuture<Result<void>> check() override;
    SecretHome home(const QString &) const override { return SecretHome::SessionOnly; }

    bool contains(const QString &name) const { return m_secrets.contains(name); }
    /// write() for callers that have nothing to wait for.
    void put(const QString &name, const Secret &secret);

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace foredesk
