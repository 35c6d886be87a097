// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include "sandbox/data/corpus/generate.h"

#include <QFile>
#include <QMap>
#include <QTest>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

const QByteArray kTestToken = "test-token";

/// Making a desk takes a while, copying its file does not.
const QString &generatedDesk(int tickets)
{
    static const QTemporaryDir folder;
    static QMap<int, QString> made;
    QString &path = made[tickets];
    if (path.isEmpty()) {
        path = folder.filePath(QString::number(tickets));
        Database database(path.toStdString());
        DeskRecipe recipe;
        recipe.tickets = tickets;
        recipe.seed = 7;
        generateDesk(database, recipe);
    }
    return path;
}

/// The path of a fresh desk in `folder`.
std::string freshDesk(const QTemporaryDir &folder, int tickets)
{
    const QString path = folder.filePath(u"desk.db"_s);
    QFile::copy(generatedDesk(tickets), path);
    return path.toStdString();
}

} // namespace

TestSandbox::TestSandbox(const QString &shape, int tickets)
    : m_database(freshDesk(m_folder, tickets))
    , m_desk {m_database, ticketdesk::shapeByName(shape).value()}
    , m_service(m_database, QString::fromLatin1(kTestToken))
    , m_server([this](const HttpRequest &request, Wire &wire) { return m_service.answer(request, wire); })
    , m_port(serve())
    , m_client(m_port, kTestToken)
{
}

int TestSandbox::serve()
{
    m_service.addDialect(ticketdesk::makeRoutes(m_desk));
    return m_server.start(0);
}

TestSandbox::~TestSandbox()
{
    m_server.stop();
}

WireAnswer TestSandbox::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body, int waitMs)
{
    return m_client.ask(method, "/ticketdesk/v1" + path, body, waitMs);
}

WireAnswer TestSandbox::control(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return WireClient(m_port, kTestToken).ask(method, "/_sandbox" + path, body);
}

void TestSandbox::setFault(const QByteArray &fields)
{
    const WireAnswer answer = control("POST", "/faults", "{\"faults\":[{" + fields + "}]}");
    QVERIFY2(answer.status == 200, answer.body.constData());
}

QJsonArray TestSandbox::effects()
{
    return control("GET", "/effects").array();
}

QJsonArray TestSandbox::requests()
{
    return control("GET", "/requests").array();
}

QByteArray textOf(int size)
{
    return '"' + QByteArray(size, 'x') + '"';
}

QByteArray percentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

} // namespace foredesk::sandbox
