// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/profiledir.h"

#include <QFuture>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace foredesk
{

/// Only one process at a time works on a profile: two engines would each take the other's sending operations for
/// interrupted ones. The first holds a lock file and listens on a socket in the profile; a later start hands its link
/// over and leaves. The lock of a dead process is taken over. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role { First, Second };

    explicit SingleInstance(const ProfileDir &profile, QObject *parent = nullptr);

    /// First: this process holds the profile until it ends. Second: another one does. ErrorKind::Storage when the lock
    /// file cannot be made. Takes up to `waitMs` for another process to let go.
    Result<Role> claim(int waitMs = 0);

    /// For a Second: asks the First to come to the front, with a foredesk:// link or nothing. The answer is whether it
    /// was told; ErrorKind::Timeout when it holds the profile and does not listen (foredeskctl at work, or hung).
    QFuture<Result<void>> raiseFirst(const QString &link);

Q_SIGNALS:
    /// Another start asked for the window; `link` is empty or begins with "foredesk://".
    void raiseRequested(const QString &link);

private:
    void listen();
    void takeConnection();

    QString m_socketFile;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace foredesk
