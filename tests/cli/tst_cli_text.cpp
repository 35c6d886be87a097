// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/errorwords.h"
#include "cli/output.h"
#include "cli/typedtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace foredesk;
using namespace foredesk::cli;
using namespace Qt::StringLiterals;

class CliTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersDoNotReachTheTerminal_data();
    void controlCharactersDoNotReachTheTerminal();
    void aWordIsNotTakenForAFile();
    void aMissingFileIsJustAWord();
    void theKeyComesFromAFileOrTheEnvironment();
    void errorsSayWhatTheServerSaidWithoutTheKey();
};

void CliTextTest::controlCharactersDoNotReachTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("words") << u"Grüße, 世界 🙂\n\tend"_s << u"Grüße, 世界 🙂\n\tend"_s;
    QTest::newRow("escape") << u"a\u001b[2Jb"_s << u"a\uFFFD[2Jb"_s;
    QTest::newRow("bell and carriage return") << u"a\ab\rc"_s << u"a\uFFFDb\uFFFDc"_s;
    QTest::newRow("C1 control") << u"a\u009b31mb"_s << u"a\uFFFD31mb"_s;
    QTest::newRow("right-to-left override") << u"a\u202egpj.exe"_s << u"a\uFFFDgpj.exe"_s;
}

void CliTextTest::controlCharactersDoNotReachTheTerminal()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
    QVERIFY(!oneLine(text).contains(u'\n'));
}

void CliTextTest::aWordIsNotTakenForAFile()
{
    QTemporaryDir room;
    QVERIFY(QDir::setCurrent(room.path()));
    for (const QString &name : {u"thanks"_s, u"answer.txt"_s}) {
        QFile file(name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("secret file\n\n");
    }
    QCOMPARE(textFromArgument(u"thanks"_s).value(), u"thanks"_s);
    QCOMPARE(textFromArgument(u"answer.txt"_s).value(), u"secret file"_s);
    QCOMPARE(textFromArgument(u"./thanks"_s).value(), u"secret file"_s);
    QCOMPARE(textFromArgument(u"See answer.txt"_s).value(), u"See answer.txt"_s);
}

void CliTextTest::aMissingFileIsJustAWord()
{
    QCOMPARE(textFromArgument(u"no/such/file.txt"_s).value(), u"no/such/file.txt"_s);
}

void CliTextTest::theKeyComesFromAFileOrTheEnvironment()
{
    QTemporaryDir room;
    QFile file(room.path() + u"/key"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("  key-from-file \nsecond line\n");
    file.close();
    Arguments arguments;
    qunsetenv("FOREDESK_TOKEN");
    QVERIFY(keyFromOptions(arguments)->isEmpty());
    qputenv("FOREDESK_TOKEN", "key-from-environment");
    QCOMPARE(keyFromOptions(arguments).value(), Secret("key-from-environment"));
    arguments.values.insert(u"token-file"_s, {file.fileName()});
    QCOMPARE(keyFromOptions(arguments).value(), Secret("key-from-file"));
    arguments.values.insert(u"token-file"_s, {room.path() + u"/none"_s});
    QCOMPARE(keyFromOptions(arguments).error().kind, ErrorKind::Storage);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.close();
    arguments.values.insert(u"token-file"_s, {file.fileName()});
    QCOMPARE(keyFromOptions(arguments).error().kind, ErrorKind::Rejected);
    qunsetenv("FOREDESK_TOKEN");
}

void CliTextTest::errorsSayWhatTheServerSaidWithoutTheKey()
{
    registerForRedaction(Secret("canary-9182"));
    const Error error {ErrorKind::Rejected, u"about canary-9182"_s, 400, std::nullopt, {{u"subject"_s, u"too long"_s}}};
    QCOMPARE(errorLine(error), u"refused [HTTP 400]: about [redacted]; subject: too long"_s);
    QCOMPARE(errorLine({ErrorKind::Unauthorized, {}, 0, std::nullopt, {}}), u"the key is not accepted"_s);
}

QTEST_GUILESS_MAIN(CliTextTest)
#include "tst_cli_text.moc"
