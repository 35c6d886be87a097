// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

constexpr int kCtlPatienceMs = 280'000;

} // namespace

QJsonObject CtlResult::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CtlResult::array() const
{
    return QJsonDocument::fromJson(out).array();
}

DeskRoom::DeskRoom(SandboxProcess &sandbox)
    : m_sandbox(sandbox)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    set(u"FOREDESK_TOKEN"_s, QString::fromUtf8(sandbox.token().reveal()));
    set(u"HOME"_s, m_room.path());
    set(u"XDG_DATA_HOME"_s, m_room.path() + u"/data"_s);
}

QByteArray DeskRoom::connectAndSync()
{
    CtlResult added = ctl({u"account"_s, u"add"_s, u"--name"_s, u"Desk"_s, u"--id"_s, u"desk"_s, u"--url"_s,
        m_sandbox.ticketdeskUrl().toString()});
    if (added.code != 0)
        return "account add: " + added.told();
    const CtlResult synced = ctl({u"sync"_s});
    return synced.code == 0 ? QByteArray() : "sync: " + synced.told();
}

void DeskRoom::setNext(const QString &variable, const QString &value)
{
    m_next.insert(variable, value);
}

std::unique_ptr<QProcess> DeskRoom::startCtl(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = m_environment;
    for (auto it = m_next.cbegin(); it != m_next.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_next.clear();
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationDirPath() + u"/foredeskctl"_s,
        QStringList {u"--profile"_s, profile(), u"--json"_s} + arguments);
    return process;
}

CtlResult DeskRoom::finish(QProcess &process)
{
    CtlResult result;
    if (!process.waitForFinished(kCtlPatienceMs)) {
        process.kill();
        process.waitForFinished();
        result.err = "the test lost patience\n";
    }
    result.code = process.exitStatus() == QProcess::CrashExit ? -9 : process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err += process.readAllStandardError();
    return result;
}

CtlResult DeskRoom::ctl(const QStringList &arguments, const QByteArray &input)
{
    const auto process = startCtl(arguments);
    process->write(input);
    process->closeWriteChannel();
    CtlResult result = finish(*process);
    m_printed += result.out + result.err;
    return result;
}

QStringList DeskRoom::tickets()
{
    QStringList ids;
    const QJsonArray rows = ctl({u"list"_s, u"--limit"_s, u"0"_s}).array();
    for (const QJsonValue &row : rows)
        ids.append(row["id"_L1].toString());
    return ids;
}

QJsonArray DeskRoom::outbox()
{
    return ctl({u"outbox"_s, u"list"_s}).array();
}

QJsonArray effectsOf(SandboxProcess &sandbox, const QString &kind)
{
    QJsonArray found;
    const QJsonArray all = sandbox.effects();
    for (const QJsonValue &effect : all)
        if (effect["kind"_L1].toString() == kind)
            found.append(effect);
    return found;
}

int effectsWith(SandboxProcess &sandbox, const QString &text)
{
    int count = 0;
    const QJsonArray all = sandbox.effects();
    for (const QJsonValue &effect : all)
        count += effect["text"_L1].toString().contains(text) ? 1 : 0;
    return count;
}

int requestsTo(SandboxProcess &sandbox, const QString &method, const QString &part)
{
    int count = 0;
    const QJsonArray all = sandbox.requests();
    for (const QJsonValue &request : all)
        count += request["method"_L1].toString() == method && request["path"_L1].toString().contains(part) ? 1 : 0;
    return count;
}

} // namespace foredesk::test
