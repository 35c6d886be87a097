// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/corpus.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr int kGenerationPatienceMs = 600'000;

} // namespace

QString cacheFolder()
{
    const QString wanted = qEnvironmentVariable("FOREDESK_BENCH_DIR");
    const QString path = wanted.isEmpty() ? QDir::temp().filePath(u"foredesk-bench"_s) : wanted;
    QDir().mkpath(path);
    return path;
}

QString cacheFolder(const QString &name)
{
    const QString path = QDir(cacheFolder()).filePath(name);
    QDir().mkpath(path);
    return path;
}

QString corpusFolder(int tickets)
{
    const QString folder = cacheFolder(u"corpus-%1"_s.arg(tickets));
    if (!QFile::exists(QDir(folder).filePath(u"desk.db"_s))) {
        const DeskServer maker(tickets);
        Q_UNUSED(maker)
    }
    return folder;
}

DeskServer::DeskServer(int tickets)
    : m_tickets(tickets)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/foredesk-sandbox"_s,
        {u"--port"_s, u"0"_s, u"--data"_s, cacheFolder(u"corpus-%1"_s.arg(tickets)), u"--tickets"_s,
            QString::number(tickets), u"--seed"_s, u"1"_s, u"--token"_s, QString::fromUtf8(m_token.reveal())});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kGenerationPatienceMs)) {
            qWarning("foredesk-sandbox did not get ready: %s", qPrintable(m_process.errorString()));
            return;
        }
    }
    m_url = QUrl(QJsonDocument::fromJson(m_process.readLine()).object().value("ticketdesk"_L1).toString());
}

DeskServer::~DeskServer()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace foredesk::bench
