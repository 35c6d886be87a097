// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/memorysecretstore.h"

#include <memory>

namespace foredesk
{

/// The keychain where it works, this process's memory where it does not: a key that cannot be stored is kept for the
/// session and home() says so. What was put into memory wins over the keychain.
class FallbackSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit FallbackSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);

    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<SecretHome>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    QFuture<Result<void>> check() override { return m_keychain->check(); }
    SecretHome home(const QString &name) const override;

    /// A key given for this run only, such as foredeskctl's --token-file.
    void rememberForSession(const QString &name, const Secret &secret) { m_session.put(name, secret); }

private:
    std::unique_ptr<SecretStore> m_keychain;
    MemorySecretStore m_session;
};

} // namespace foredesk
