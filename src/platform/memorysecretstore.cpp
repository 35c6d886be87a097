// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/memorysecretstore.h"

#include "base/whendone.h"

namespace foredesk
{

QFuture<Result<Secret>> MemorySecretStore::read(const QString &name)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd())
        return failedFuture<Secret>(ErrorKind::NotFound, QStringLiteral("no key is kept for this session"));
    return readyFuture<Secret>(*found);
}

QFuture<Result<SecretHome>> MemorySecretStore::write(const QString &name, const Secret &secret)
{
    put(name, secret);
    return readyFuture<SecretHome>(SecretHome::SessionOnly);
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return readyFuture<void>({});
}

QFuture<Result<void>> MemorySecretStore::check()
{
    return failedFuture<void>(ErrorKind::Keychain, QStringLiteral("keys are kept in memory only"));
}

void MemorySecretStore::put(const QString &name, const Secret &secret)
{
    registerForRedaction(secret);
    m_secrets.insert(name, secret);
}

} // namespace foredesk
