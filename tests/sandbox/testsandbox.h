// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/database.h"
#include "sandbox/server/service.h"
#include "sandbox/ticketdesk/desk.h"
#include "sandbox/wireclient.h"

#include <QTemporaryDir>

namespace foredesk::sandbox
{

/// A whole sandbox inside the test, on a generated desk of its own.
class TestSandbox
{
public:
    explicit TestSandbox(const QString &shape = QStringLiteral("default"), int tickets = 40);
    ~TestSandbox();

    int port() const { return m_port; }
    Service &service() { return m_service; }
    Database &database() { return m_database; }

    /// A request below /ticketdesk/v1 on the test's one connection.
    WireAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, int waitMs = 5000);
    /// A request below /_sandbox on a connection of its own.
    WireAnswer control(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    /// Sets one fault, given as the inside of its JSON object.
    void setFault(const QByteArray &fields);

    QJsonArray effects();
    QJsonArray requests();
    WireClient &client() { return m_client; }

private:
    int serve();

    QTemporaryDir m_folder;
    Database m_database;
    ticketdesk::Desk m_desk;
    Service m_service;
    HttpServer m_server;
    int m_port;
    WireClient m_client;
};

/// `{"field": value…}` with a text of `size` characters, for limits.
QByteArray textOf(int size);
/// For a query value.
QByteArray percentEncoded(const QByteArray &text);

} // namespace foredesk::sandbox
