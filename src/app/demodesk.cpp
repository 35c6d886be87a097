// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demodesk.h"

#include "base/jsonreader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kDemoStartMs = 120 * 1000; ///< A large mail folder takes its time.
constexpr qsizetype kReadyLineLimit = 64 * 1024;

QString sandboxProgram()
{
    return QCoreApplication::applicationDirPath() + u"/foredesk-sandbox"_s;
}

} // namespace

DemoDesk::DemoDesk(QObject *parent)
    : QObject(parent)
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(kDemoStartMs);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoDesk::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("The demo desk ended before it was ready.")); });
    connect(&m_timeout, &QTimer::timeout, this, [this] { fail(tr("The demo desk did not get ready in time.")); });
}

DemoDesk::~DemoDesk()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.abandon();
}

void DemoDesk::Server::abandon()
{
    kill();
    setProcessState(NotRunning);
}

bool DemoDesk::isAvailable()
{
    return QFileInfo(sandboxProgram()).isExecutable();
}

void DemoDesk::start(const QString &dataFolder, const QString &mail)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_isReady = false;
    m_output.clear();
    QStringList arguments {u"--port"_s, u"0"_s, u"--data"_s, dataFolder, u"--demo"_s, u"--exit-with-parent"_s};
    if (mail.isEmpty())
        arguments += {u"--tickets"_s, u"240"_s, u"--seed"_s, u"7"_s};
    else
        arguments += {u"--import"_s, mail};
    m_timeout.start();
    m_process.start(sandboxProgram(), arguments, QIODevice::ReadOnly);
}

void DemoDesk::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (m_isReady || (end < 0 && m_output.size() < kReadyLineLimit))
        return;
    const JsonReader line = JsonReader::fromBytes(m_output.left(end));
    const QUrl url(line.string(u"ticketdesk"_s));
    const Secret key(line.string(u"token"_s).toUtf8());
    if (!line.ok() || key.isEmpty())
        return fail(tr("The demo desk said something that is not understood."));
    m_isReady = true;
    m_timeout.stop();
    registerForRedaction(key);
    Q_EMIT ready(url, key);
}

void DemoDesk::fail(const QString &reason)
{
    if (!m_timeout.isActive())
        return;
    m_timeout.stop();
    Q_EMIT failed(reason);
}

} // namespace foredesk
