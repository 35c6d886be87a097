// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fallbacksecretstore.h"

#include "base/log.h"
#include "base/whendone.h"

namespace foredesk
{

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : SecretStore(parent)
    , m_keychain(std::move(keychain))
{
    connect(m_keychain.get(), &SecretStore::unlocked, this, &SecretStore::unlocked);
}

QFuture<Result<Secret>> FallbackSecretStore::read(const QString &name)
{
    return m_session.contains(name) ? m_session.read(name) : m_keychain->read(name);
}

QFuture<Result<SecretHome>> FallbackSecretStore::write(const QString &name, const Secret &secret)
{
    return mapped<SecretHome>(
        m_keychain->write(name, secret), this, [this, name, secret](Result<SecretHome> result) -> Result<SecretHome> {
            if (result) {
                m_session.remove(name);
                return result;
            }
            if (result.error().kind != ErrorKind::Keychain)
                return result;
            qCWarning(logPlatform) << "no usable keychain, the key is kept for this session:" << result.error().detail;
            m_session.put(name, secret);
            return SecretHome::SessionOnly;
        });
}

QFuture<Result<void>> FallbackSecretStore::remove(const QString &name)
{
    const bool onlyHere = m_session.contains(name);
    m_session.remove(name);
    return mapped<void>(m_keychain->remove(name), this, [onlyHere](Result<void> result) -> Result<void> {
        // What never reached the keychain need not be removed there.
        if (!result && onlyHere)
            return {};
        return result;
    });
}

SecretHome FallbackSecretStore::home(const QString &name) const
{
    return m_session.contains(name) ? SecretHome::SessionOnly : m_keychain->home(name);
}

} // namespace foredesk
