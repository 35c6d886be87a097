// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace foredesk::test
{

struct SandboxOptions {
    int tickets = 200;
    int seed = 1;
    QString shape; ///< Empty = the sandbox's default.
    QStringList more; ///< Further command line arguments.
};

/// The real foredesk-sandbox, started on a free port with data of its own, and its control routes. Blocks while it
/// starts and while control calls are under way; ends the process when destroyed.
class SandboxProcess
{
public:
    explicit SandboxProcess(const SandboxOptions &options = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    bool isReady() const { return m_ready; }
    /// What went wrong when it is not ready.
    QString complaint() const { return m_complaint; }
    QUrl ticketdeskUrl() const { return m_ticketdeskUrl; }
    Secret token() const { return m_token; }

    QJsonArray requests();
    QJsonArray effects();
    /// One fault as the sandbox's control route takes it, such as {"method","path","kind","times"}.
    bool addFault(const QJsonObject &fault);
    bool clearFaults();
    /// Any control route: `path` below "/_sandbox", such as "/reply". Null on failure.
    QJsonValue control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    /// As kill -9.
    void kill();
    /// Away for a while: asks it to end and waits for that.
    void stop();
    /// Back on the same port with the same data.
    bool restart();
    QString dataFolder() const { return m_data.path(); }

private:
    void start(int port);

    SandboxOptions m_options;
    QTemporaryDir m_data;
    QProcess m_process;
    bool m_ready = false;
    QString m_complaint;
    QUrl m_ticketdeskUrl;
    Secret m_token;
};

} // namespace foredesk::test
