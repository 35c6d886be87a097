// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace foredesk::test
{

/// One HTTP request as it came over the wire.
struct SeenRequest {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

/// What the server does with one request, once its body is read.
struct ServerStep {
    enum class Then { Keep, Close, Reset, Hang };
    QByteArray bytes; ///< Sent as they are, status line and all.
    Then then = Then::Keep;
    int dripMs = 0; ///< > 0: one byte at a time at this pace, `bytes` over and over when `endless`.
    bool endless = false; ///< Repeats `flood` until the peer leaves.
    QByteArray flood;
};

/// A whole answer with Content-Length.
ServerStep answer(int status, const QByteArray &body, const QByteArray &extraHeaders = {},
    const QByteArray &contentType = "application/json");

/// A raw TCP server that counts requests and answers by script; the last step repeats. GUI thread.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ScriptedServer(const QList<ServerStep> &steps, QObject *parent = nullptr);

    QUrl url(const QString &path = QStringLiteral("/v1/tickets")) const;
    const QList<SeenRequest> &requests() const { return m_requests; }
    int count(const QByteArray &method) const;
    qint64 bytesReceived() const { return m_bytesReceived; }

private:
    void accept();
    void read(QTcpSocket *socket);
    bool takeRequest(QByteArray &buffer);
    void play(QTcpSocket *socket, const ServerStep &step);
    void finish(QTcpSocket *socket, const ServerStep &step);
    void drip(QTcpSocket *socket, const ServerStep &step, int at);
    void pour(QTcpSocket *socket, const ServerStep &step);

    QList<ServerStep> m_steps;
    QList<SeenRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    qint64 m_bytesReceived = 0;
};

} // namespace foredesk::test
