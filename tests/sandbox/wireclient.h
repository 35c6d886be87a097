// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

namespace foredesk::sandbox
{

/// What came back over a raw socket, whole or not.
struct WireAnswer {
    int status = 0; ///< 0 when no whole status line came.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray raw;
    QByteArray body;
    bool complete = false; ///< The body has the promised length (or ended its chunks).
    bool closed = false; ///< The server ended the connection.
    bool reset = false;

    QByteArray header(const QByteArray &name) const;
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    /// The `field` of every entry of `errors`.
    QStringList errorFields() const;
};

/// One connection to a server on this machine, without any HTTP library, so that a test sees every byte.
class WireClient
{
public:
    WireClient(int port, const QByteArray &token);
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;

    /// Sends one request on the kept connection (opened anew when it was closed) and waits for its answer. `waitMs`
    /// bounds how long to wait for more bytes.
    WireAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, int waitMs = 5000);
    void setToken(const QByteArray &token) { m_token = token; }
    /// Bytes of our own making.
    WireAnswer askRaw(const QByteArray &request, int waitMs = 5000);

private:
    void open();
    void close();
    /// Appends what comes within the time; false when nothing did or the connection ended.
    bool receive(WireAnswer &answer, int waitMs);

    int m_port;
    QByteArray m_token;
    int m_socket = -1;
};

} // namespace foredesk::sandbox
