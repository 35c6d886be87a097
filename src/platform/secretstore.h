// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QFuture>
#include <QObject>

namespace foredesk
{

/// Where a key is kept.
enum class SecretHome {
    Keychain, ///< The system's key store: it is there after a restart.
    SessionOnly, ///< This process's memory: forgotten at exit, and the agent is told so.
};

/// Keeps the keys of accounts, one a name (the account's id). Never a file, never clear text. Lives on the GUI thread;
/// answers may take as long as a person needs to unlock a keychain, so nothing waits for them but the account itself.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// ErrorKind::NotFound: there certainly is no such key. ErrorKind::Keychain: nobody can tell now (locked, no
    /// service …), so the account, its key and its outbox stay as they are.
    virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    /// Replaces what was there. The answer tells where it is now.
    virtual QFuture<Result<SecretHome>> write(const QString &name, const Secret &secret) = 0;
    /// A missing key is no error.
    virtual QFuture<Result<void>> remove(const QString &name) = 0;
    /// Whether a keychain can be used; ErrorKind::Keychain with the reason otherwise. Writes nothing.
    virtual QFuture<Result<void>> check() = 0;
    /// Where the key was when it was last read or written.
    virtual SecretHome home(const QString &name) const = 0;

Q_SIGNALS:
    /// The keychain was unlocked or has just started: reads that failed are worth another try.
    void unlocked();
};

} // namespace foredesk
