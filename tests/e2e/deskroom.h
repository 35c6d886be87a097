// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sandboxprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace foredesk::test
{

/// What one run of foredeskctl left.
struct CtlResult {
    int code = -1; ///< Exit code; -9 when it was killed.
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
    /// For QVERIFY2.
    QByteArray told() const { return "exit " + QByteArray::number(code) + "\n" + out + err; }
};

/// A profile folder and the real foredeskctl on it, without a keychain: the key comes from FOREDESK_TOKEN as it would
/// on a server. Blocks; for tests only.
class DeskRoom
{
public:
    explicit DeskRoom(SandboxProcess &sandbox);

    /// Adds the sandbox as the account "desk" and syncs it; empty when it went well.
    QByteArray connectAndSync();

    CtlResult ctl(const QStringList &arguments, const QByteArray &input = {});
    /// One environment variable for the next run only.
    void setNext(const QString &variable, const QString &value);
    /// For every run from now on.
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    void unset(const QString &variable) { m_environment.remove(variable); }

    /// Starts a run and leaves it going.
    std::unique_ptr<QProcess> startCtl(const QStringList &arguments);
    /// Waits for it.
    static CtlResult finish(QProcess &process);

    QString profile() const { return m_room.path() + QStringLiteral("/profile"); }
    QString roomPath() const { return m_room.path(); }
    /// Everything every run printed.
    const QByteArray &printed() const { return m_printed; }

    /// Numbers of tickets, newest activity first.
    QStringList tickets();
    QJsonArray outbox();

private:
    SandboxProcess &m_sandbox;
    QTemporaryDir m_room;
    QProcessEnvironment m_environment;
    QHash<QString, QString> m_next;
    QByteArray m_printed;
};

/// Effects of one kind, oldest first.
QJsonArray effectsOf(SandboxProcess &sandbox, const QString &kind);
/// Effects whose text holds `text`.
int effectsWith(SandboxProcess &sandbox, const QString &text);
/// Requests with this method whose path holds `part`.
int requestsTo(SandboxProcess &sandbox, const QString &method, const QString &part);

} // namespace foredesk::test
