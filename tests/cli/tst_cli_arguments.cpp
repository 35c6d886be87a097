// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commands.h"

#include <QTest>

using namespace foredesk::cli;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsMayStandAnywhere_data();
    void optionsMayStandAnywhere();
    void whatLooksLikeAnOptionCanBeAText();
    void repeatedOptionsAreKept();
    void theLastOfTwoCounts();
    void aTwoWordCommandIsNotAnArgument();
    void everyCommandHasHelpAndItsOwnName();

private:
    static ParsedLine parse(const QStringList &words);
};

ParsedLine ArgumentsTest::parse(const QStringList &words)
{
    static const QList<CommandSpec> commands = allCommands();
    return parseLine(QStringList {u"foredeskctl"_s} + words, commands);
}

void ArgumentsTest::optionsMayStandAnywhere_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("before") << QStringList {
        u"--profile"_s, u"/p"_s, u"--json"_s, u"reply"_s, u"--close"_s, u"completed"_s, u"7"_s, u"Words"_s};
    QTest::newRow("after") << QStringList {
        u"reply"_s, u"7"_s, u"Words"_s, u"--close=completed"_s, u"--json"_s, u"--profile=/p"_s};
    QTest::newRow("between") << QStringList {
        u"--json"_s, u"reply"_s, u"7"_s, u"--profile"_s, u"/p"_s, u"Words"_s, u"--close"_s, u"completed"_s};
}

void ArgumentsTest::optionsMayStandAnywhere()
{
    QFETCH(QStringList, words);
    const ParsedLine line = parse(words);
    QVERIFY2(!line.leave, qPrintable(line.text));
    QCOMPARE(line.arguments.command->name, u"reply"_s);
    QCOMPARE(line.arguments.positional, (QStringList {u"7"_s, u"Words"_s}));
    QCOMPARE(line.arguments.value(u"profile"_s), u"/p"_s);
    QCOMPARE(line.arguments.value(u"close"_s), u"completed"_s);
    QVERIFY(line.arguments.has(u"json"_s));
}

void ArgumentsTest::whatLooksLikeAnOptionCanBeAText()
{
    const ParsedLine note = parse({u"note"_s, u"7"_s, u"--"_s, u"--json is an option"_s});
    QVERIFY2(!note.leave, qPrintable(note.text));
    QCOMPARE(note.arguments.positional.last(), u"--json is an option"_s);
    QVERIFY(!note.arguments.has(u"json"_s));
    QCOMPARE(parse({u"note"_s, u"7"_s, u"-"_s}).arguments.positional.last(), u"-"_s);
    QCOMPARE(parse({u"set"_s, u"7"_s, u"--tag"_s, u"-old"_s}).arguments.value(u"tag"_s), u"-old"_s);
}

void ArgumentsTest::repeatedOptionsAreKept()
{
    const ParsedLine bulk
        = parse({u"bulk"_s, u"--query"_s, u"tag:a"_s, u"--set"_s, u"state=closed"_s, u"--set"_s, u"tag=-a"_s});
    QCOMPARE(bulk.arguments.values.value(u"set"_s), (QStringList {u"state=closed"_s, u"tag=-a"_s}));
}

void ArgumentsTest::theLastOfTwoCounts()
{
    const ParsedLine list = parse({u"list"_s, u"--limit"_s, u"5"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(list.arguments.number(u"limit"_s, 50), 0);
    QCOMPARE(parse({u"list"_s}).arguments.number(u"limit"_s, 50), 50);
    QCOMPARE(parse({u"list"_s, u"--limit"_s, u"-1"_s}).arguments.number(u"limit"_s, 50), std::nullopt);
}

void ArgumentsTest::aTwoWordCommandIsNotAnArgument()
{
    const ParsedLine edit = parse({u"activity"_s, u"edit"_s, u"7"_s, u"12"_s, u"text"_s});
    QCOMPARE(edit.arguments.command->name, u"activity edit"_s);
    QCOMPARE(edit.arguments.positional.size(), 3);
    const ParsedLine wrong = parse({u"activity"_s, u"burn"_s});
    QCOMPARE(wrong.leave, ExitCode::Usage);
    QVERIFY(wrong.text.contains(u"activity edit, activity delete"_s));
}

void ArgumentsTest::everyCommandHasHelpAndItsOwnName()
{
    QSet<QString> names;
    for (const CommandSpec &command : allCommands()) {
        QVERIFY2(!names.contains(command.name), qPrintable(command.name));
        names.insert(command.name);
        QVERIFY(command.run && command.most >= command.fewest && !command.summary.isEmpty());
        const ParsedLine help = parse(command.name.split(u' ') + QStringList {u"--help"_s});
        QCOMPARE(help.leave, ExitCode::Done);
        QVERIFY2(help.text.contains(command.summary), qPrintable(command.name));
    }
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_cli_arguments.moc"
