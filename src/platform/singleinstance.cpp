// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include "base/log.h"
#include "base/whendone.h"

#include <QLocalSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr auto kLinkScheme = "foredesk://"_L1;
constexpr qint64 kLongestLink = 2048; // bytes, with the line end
constexpr auto kRaisePatience = std::chrono::milliseconds(3000);

QString linkFromLine(const QByteArray &line)
{
    const QString link = QString::fromUtf8(line).trimmed();
    return link.startsWith(kLinkScheme) ? link : QString();
}

} // namespace

SingleInstance::SingleInstance(const ProfileDir &profile, QObject *parent)
    : QObject(parent)
    , m_socketFile(profile.socketFile())
    , m_lock(profile.lockFile())
{
    // Only the death of the holder makes a lock stale, never its age.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

Result<SingleInstance::Role> SingleInstance::claim(int waitMs)
{
    if (m_lock.tryLock(waitMs)) {
        listen();
        return Role::First;
    }
    if (m_lock.error() == QLockFile::LockFailedError)
        return Role::Second;
    return failure(ErrorKind::Storage, u"%1 cannot be made"_s.arg(m_lock.fileName()));
}

void SingleInstance::listen()
{
    // Whoever holds the lock may remove the socket of a process that died.
    QLocalServer::removeServer(m_socketFile);
    if (!m_server.listen(m_socketFile))
        qCWarning(logPlatform) << "a second start cannot raise this window:" << m_server.errorString();
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto readLine = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > kLongestLink)
                    socket->abort();
                return;
            }
            const QString link = linkFromLine(socket->readLine(kLongestLink));
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT raiseRequested(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, readLine);
        readLine();
    }
}

QFuture<Result<void>> SingleInstance::raiseFirst(const QString &link)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *socket = new QLocalSocket(this);
    const auto settle = [promise, socket](Result<void> result) {
        if (!promise->future().isFinished()) {
            promise->addResult(std::move(result));
            promise->finish();
        }
        socket->deleteLater();
    };
    const auto fail
        = [settle] { settle(failure(ErrorKind::Timeout, u"the process that holds the profile does not listen"_s)); };
    connect(socket, &QLocalSocket::connected, socket, [socket, link] { socket->write(link.toUtf8() + '\n'); });
    connect(socket, &QLocalSocket::readyRead, socket, [settle] { settle({}); });
    connect(socket, &QLocalSocket::errorOccurred, socket, [fail] { fail(); });
    QTimer::singleShot(kRaisePatience, socket, fail);
    socket->connectToServer(m_socketFile);
    return promise->future();
}

} // namespace foredesk
