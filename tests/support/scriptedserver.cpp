// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QTimer>

#include <sys/socket.h>

namespace foredesk::test
{

ServerStep answer(int status, const QByteArray &body, const QByteArray &extraHeaders, const QByteArray &contentType)
{
    ServerStep step;
    step.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body;
    return step;
}

ScriptedServer::ScriptedServer(const QList<ServerStep> &steps, QObject *parent)
    : QTcpServer(parent)
    , m_steps(steps)
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

int ScriptedServer::count(const QByteArray &method) const
{
    int found = 0;
    for (const SeenRequest &request : m_requests)
        found += request.method == method ? 1 : 0;
    return found;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_bytesReceived += bytes.size();
    QByteArray &buffer = m_buffers[socket];
    buffer += bytes;
    if (takeRequest(buffer))
        play(socket, m_steps.at(std::min<qsizetype>(m_requests.size(), m_steps.size()) - 1));
}

bool ScriptedServer::takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    SeenRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    m_requests.append(request);
    return true;
}

void ScriptedServer::play(QTcpSocket *socket, const ServerStep &step)
{
    if (step.dripMs > 0) {
        drip(socket, step, 0);
        return;
    }
    socket->write(step.bytes);
    if (step.endless) {
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket, step] { pour(socket, step); });
        pour(socket, step);
        return;
    }
    finish(socket, step);
}

void ScriptedServer::finish(QTcpSocket *socket, const ServerStep &step)
{
    if (step.then == ServerStep::Then::Close) {
        socket->disconnectFromHost();
    } else if (step.then == ServerStep::Then::Reset) {
        socket->flush();
        const linger immediate {1, 0};
        ::setsockopt(
            static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &immediate, sizeof(immediate));
        socket->abort();
    }
}

void ScriptedServer::drip(QTcpSocket *socket, const ServerStep &step, int at)
{
    if (at >= step.bytes.size()) {
        finish(socket, step);
        return;
    }
    socket->write(step.bytes.constData() + at, 1);
    QTimer::singleShot(step.dripMs, socket, [this, socket, step, at] { drip(socket, step, at + 1); });
}

void ScriptedServer::pour(QTcpSocket *socket, const ServerStep &step)
{
    if (socket->bytesToWrite() < 1 << 20)
        socket->write(step.flood);
}

} // namespace foredesk::test
