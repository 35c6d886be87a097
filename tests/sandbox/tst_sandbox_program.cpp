// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wireclient.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject readyLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20000)) { }
    return QJsonDocument::fromJson(process.readLine()).object();
}

} // namespace

/// The program itself: its command line, its ready line and how it ends.
class SandboxProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsReadyServesAndStops();
    void badArguments_data();
    void badArguments();
    void helpNamesTheShapes();
    void endsWithItsParent();
    void takenPortIsAnError();
    void importedMailIsServedWithItsFiles();
    void ordinaryTroubleIsAnError_data();
    void ordinaryTroubleIsAnError();

private:
    QTemporaryDir m_folder;
};

void SandboxProgram::printsReadyServesAndStops()
{
    const QString faults = m_folder.filePath(u"faults.json"_s);
    QFile file(faults);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"faults\":[{\"kind\":\"status\",\"status\":503}]}");
    file.close();
    for (int round = 0; round < 2; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(SANDBOX_PROGRAM),
            {u"--port"_s, u"0"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--tickets"_s, u"15"_s, u"--seed"_s,
                u"3"_s, u"--token"_s, u"abc"_s, u"--log"_s, m_folder.filePath(u"log"_s), u"--faults"_s, faults});
        const QJsonObject ready = readyLine(process);
        QCOMPARE(ready.value("ready"_L1).toBool(), true);
        QCOMPARE(ready.value("token"_L1).toString(), u"abc"_s);
        const QUrl url(ready.value("ticketdesk"_L1).toString());
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        QCOMPARE(url.path(), u"/ticketdesk/v1"_s);
        WireClient client(url.port(), "abc");
        QCOMPARE(client.ask("GET", "/ticketdesk/v1/tickets").status, 503);
        // The second round finds the ticket the first one added: the data stays.
        const QJsonObject list = client.ask("GET", "/ticketdesk/v1/tickets").object();
        QCOMPARE(list.value("total"_L1).toInt(), 15 + round);
        client.ask("POST", "/ticketdesk/v1/tickets", "{\"subject\":\"One more\",\"requester\":{}}");
        process.terminate();
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
    QFile log(m_folder.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll().count('\n'), 6);
}

void SandboxProgram::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no data") << QStringList() << u"--data"_s;
    QTest::newRow("unknown option") << QStringList {u"--data"_s, u"x"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("port") << QStringList {u"--data"_s, u"x"_s, u"--port"_s, u"70000"_s} << u"--port"_s;
    QTest::newRow("tickets") << QStringList {u"--data"_s, u"x"_s, u"--tickets"_s, u"many"_s} << u"--tickets"_s;
    QTest::newRow("shape") << QStringList {u"--data"_s, u"x"_s, u"--shape"_s, u"round"_s} << u"round"_s;
    QTest::newRow("stray word") << QStringList {u"--data"_s, u"x"_s, u"stray"_s} << u"stray"_s;
}

void SandboxProgram::badArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains(problem.toUtf8()));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void SandboxProgram::helpNamesTheShapes()
{
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM), {u"--help"_s});
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char *word : {"minimal", "trimmed", "--exit-with-parent", "--import"})
        QVERIFY2(help.contains(word), word);
    process.start(QStringLiteral(SANDBOX_PROGRAM), {u"--version"_s});
    QVERIFY(process.waitForFinished(10000));
    QVERIFY(process.readAllStandardOutput().startsWith("foredesk-sandbox "));
}

void SandboxProgram::endsWithItsParent()
{
    // A shell starts the sandbox and is killed; the sandbox must follow by itself.
    QProcess shell;
    const QString command = u"'%1' --data '%2' --tickets 1 --exit-with-parent; true"_s.arg(
        QStringLiteral(SANDBOX_PROGRAM), m_folder.filePath(u"orphan"_s));
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    const QUrl url(readyLine(shell).value("ticketdesk"_L1).toString());
    QVERIFY(url.port() > 0);
    QVERIFY(WireClient(url.port(), "any").ask("GET", "/ticketdesk/v1/tags").status == 401);
    shell.kill();
    QVERIFY(shell.waitForFinished(10000));
    QTRY_COMPARE(WireClient(url.port(), "any").ask("GET", "/ticketdesk/v1/tags").status, 0);
}

void SandboxProgram::takenPortIsAnError()
{
    QProcess first;
    first.start(QStringLiteral(SANDBOX_PROGRAM), {u"--data"_s, m_folder.filePath(u"first"_s), u"--tickets"_s, u"1"_s});
    const int port = QUrl(readyLine(first).value("ticketdesk"_L1).toString()).port();
    QProcess second;
    second.start(QStringLiteral(SANDBOX_PROGRAM),
        {u"--data"_s, m_folder.filePath(u"second"_s), u"--tickets"_s, u"1"_s, u"--port"_s, QString::number(port)});
    QVERIFY(second.waitForFinished(20000));
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("port"));
    first.terminate();
    QVERIFY(first.waitForFinished(10000));
    QCOMPARE(first.exitCode(), 0);
}

void SandboxProgram::importedMailIsServedWithItsFiles()
{
    QFile mail(m_folder.filePath(u"mail.eml"_s));
    QVERIFY(mail.open(QIODevice::WriteOnly));
    mail.write("From: Ann <ann@example.com>\nTo: desk@example.com\nSubject: With a file\nMIME-Version: 1.0\n"
               "Date: Thu, 01 Jan 2026 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
               "Content-Type: text/plain\n\nSee the file.\n--b\nContent-Type: application/pdf; name=a.pdf\n"
               "Content-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\n"
               "JVBERi1oZWxsbw==\n--b--\n");
    mail.close();
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM),
        {u"--data"_s, m_folder.filePath(u"imported"_s), u"--import"_s, mail.fileName(), u"--token"_s, u"abc"_s});
    const QUrl url(readyLine(process).value("ticketdesk"_L1).toString());
    WireClient client(url.port(), "abc");
    const QJsonObject ticket = client.ask("GET", "/ticketdesk/v1/tickets/1").object();
    QCOMPARE(ticket.value("subject"_L1).toString(), u"With a file"_s);
    const QJsonValue file = ticket.value("attachments"_L1).toArray().first();
    QCOMPARE(file["name"_L1].toString(), u"a.pdf"_s);
    const WireAnswer content = client.ask("GET", "/ticketdesk/v1/" + file["path"_L1].toString().toUtf8());
    QCOMPARE(content.body, QByteArray("%PDF-hello"));
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

void SandboxProgram::ordinaryTroubleIsAnError_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    const QString broken = m_folder.filePath(u"broken.json"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"faults\":[{\"kind\":\"explode\"}]}");
    QTest::newRow("faults") << QStringList {u"--faults"_s, broken} << u"faults[0].kind"_s;
    QTest::newRow("no faults file") << QStringList {u"--faults"_s, u"/nonexistent/f.json"_s}
                                    << u"/nonexistent/f.json"_s;
    QTest::newRow("no mail") << QStringList {u"--import"_s, u"/nonexistent/mail"_s} << u"/nonexistent/mail"_s;
    QTest::newRow("log") << QStringList {u"--log"_s, u"/nonexistent/log"_s} << u"/nonexistent/log"_s;
}

void SandboxProgram::ordinaryTroubleIsAnError()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    QProcess process;
    process.start(QStringLiteral(SANDBOX_PROGRAM),
        QStringList {u"--data"_s, m_folder.filePath(u"trouble"_s), u"--tickets"_s, u"1"_s} + arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains(problem.toUtf8()));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxProgram)
#include "tst_sandbox_program.moc"
