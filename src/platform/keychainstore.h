// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/secretstore.h"

#include <QVariantMap>

namespace foredesk
{

/// Keys in the system's key store through QtKeychain (Secret Service, KWallet). QtKeychain 0.13.2 answers "entry not
/// found" for a locked collection too, so that case is told apart by asking the Secret Service over D-Bus. Every other
/// code means: no usable keychain. Never falls back to a file.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    /// `profileId` keeps the keys of two profiles with accounts of the same name apart.
    explicit KeychainStore(const QString &profileId, QObject *parent = nullptr);

    QFuture<Result<Secret>> read(const QString &name) override;
    QFuture<Result<SecretHome>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
    QFuture<Result<void>> check() override;
    SecretHome home(const QString &) const override { return SecretHome::Keychain; }

private Q_SLOTS:
    void propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    QString entry(const QString &name) const;

    QString m_profileId;
};

} // namespace foredesk
