// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sandboxprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace foredesk::test
{
namespace
{

constexpr int kStartPatienceMs = 280'000;
constexpr int kControlPatienceMs = 20'000;

} // namespace

SandboxProcess::SandboxProcess(const SandboxOptions &options)
    : m_options(options)
    , m_token(QByteArrayLiteral("sandbox-test-key-1"))
{
    start(0);
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

bool SandboxProcess::restart()
{
    stop();
    m_ready = false;
    start(m_ticketdeskUrl.port());
    return m_ready;
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        kill();
}

void SandboxProcess::start(int port)
{
    QStringList arguments {u"--port"_s, QString::number(port), u"--data"_s, m_data.path(), u"--tickets"_s,
        QString::number(m_options.tickets), u"--seed"_s, QString::number(m_options.seed), u"--token"_s,
        QString::fromUtf8(m_token.reveal())};
    if (!m_options.shape.isEmpty())
        arguments += {u"--shape"_s, m_options.shape};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/foredesk-sandbox"_s, arguments + m_options.more);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kStartPatienceMs)) {
            m_complaint = u"foredesk-sandbox did not get ready: "_s + m_process.errorString();
            return;
        }
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_ready = line["ready"_L1].toBool();
    m_ticketdeskUrl = QUrl(line["ticketdesk"_L1].toString());
    if (!m_ready)
        m_complaint = u"foredesk-sandbox said something else first"_s;
}

QJsonValue SandboxProcess::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QUrl url = m_ticketdeskUrl;
    url.setPath("/_sandbox"_L1 + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token.reveal());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkAccessManager manager;
    const QByteArray bytes = method == "GET" ? QByteArray() : QJsonDocument(body).toJson();
    QNetworkReply *reply = manager.sendCustomRequest(request, method, bytes);
    QEventLoop loop;
    QTimer::singleShot(kControlPatienceMs, &loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError || !reply->isFinished()) {
        qInfo("sandbox control %s %s: %s", method.constData(), qUtf8Printable(path), reply->readAll().constData());
        return QJsonValue(QJsonValue::Null);
    }
    const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
    return answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
}

QJsonArray SandboxProcess::requests()
{
    return control("GET", u"/requests"_s).toArray();
}

QJsonArray SandboxProcess::effects()
{
    return control("GET", u"/effects"_s).toArray();
}

bool SandboxProcess::addFault(const QJsonObject &fault)
{
    return !control("POST", u"/faults"_s, {{u"faults"_s, QJsonArray {fault}}}).isNull();
}

bool SandboxProcess::clearFaults()
{
    return !control("DELETE", u"/faults"_s).isNull();
}

void SandboxProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

} // namespace foredesk::test
