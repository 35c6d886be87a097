// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/cannedtext.h"
#include "content/csvfield.h"
#include "support/hostilecorpus.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

class TextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsVariables();
    void keepsAndPlacesUnknown();
    void valuesAreInert();
    void escapesForHtml();
    void guardsCsv_data();
    void guardsCsv();
    void csvReadsBack();
};

void TextTest::fillsVariables()
{
    const QHash<QString, QString> values {{u"requester.first_name"_s, u"Ann"_s}, {u"empty"_s, u" "_s}};
    QCOMPARE(expandCanned(u"Hi {{requester.first_name}}!"_s, values, EscapeFor::PlainText).text, u"Hi Ann!"_s);
    QCOMPARE(
        expandCanned(u"Hi {{ requester.first_name | there }}!"_s, values, EscapeFor::PlainText).text, u"Hi Ann!"_s);
    QCOMPARE(expandCanned(u"Hi {{name|there}}{{x|}}!"_s, values, EscapeFor::PlainText).text, u"Hi there!"_s);
    QCOMPARE(expandCanned(u"Hi {{empty|you}}!"_s, values, EscapeFor::PlainText).text, u"Hi you!"_s);
    QCOMPARE(expandCanned(u"{ {a} {{ }} {{{a}}} {{#a}}{{/a}} {{>a}}"_s, {}, EscapeFor::PlainText).unresolved.size(), 1);
}

void TextTest::keepsAndPlacesUnknown()
{
    const CannedExpansion out = expandCanned(
        u"{{a}} and {{b.c}} and {{empty}}"_s, {{u"a"_s, u"longer value"_s}, {u"empty"_s, {}}}, EscapeFor::PlainText);
    QCOMPARE(out.text, u"longer value and {{b.c}} and {{empty}}"_s);
    QCOMPARE(out.unresolved.size(), 2);
    QCOMPARE(out.unresolved.at(0).name, u"b.c"_s);
    QCOMPARE(out.text.mid(out.unresolved.at(0).position, out.unresolved.at(0).length), u"{{b.c}}"_s);
    QCOMPARE(out.filled.size(), 1);
    QCOMPARE(out.text.mid(out.filled.at(0).position, out.filled.at(0).length), u"longer value"_s);
}

/// Whatever a customer is called, it comes out as it is and never as another variable's value.
void TextTest::valuesAreInert()
{
    const QStringList pieces {u"{{"_s, u"}}"_s, u"secret"_s, u"{"_s, u"}"_s, u"|"_s, u"{{{secret}}}"_s, u"{{secret}}"_s,
        u"{{secret|x}}"_s, u"name"_s, u"$1"_s, u"\\1"_s, u"%1"_s};
    QRandomGenerator random(3);
    for (int round = 0; round < 2'000; ++round) {
        QString name;
        for (int i = random.bounded(1, 6); i > 0; --i)
            name += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const QHash<QString, QString> values {{u"name"_s, name}, {u"secret"_s, u"S3CR3T"_s}};
        const CannedExpansion out = expandCanned(u"A{{name}}B{{name}}C"_s, values, EscapeFor::PlainText);
        QCOMPARE(out.text, u"A"_s + name + u'B' + name + u'C');
        QVERIFY(out.unresolved.isEmpty());
    }
}

void TextTest::escapesForHtml()
{
    for (const QString &hostile : foredesk::testing::hostileStrings()) {
        const CannedExpansion out = expandCanned(u"<p>{{name}}</p>"_s, {{u"name"_s, hostile}}, EscapeFor::Html);
        QCOMPARE(out.text, u"<p>"_s + hostile.toHtmlEscaped() + u"</p>"_s);
    }
}

void TextTest::guardsCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    const auto row
        = [](const QString &text, const QString &field) { QTest::newRow(qPrintable(text)) << text << field; };
    row(u"plain"_s, u"plain"_s);
    row(u"a,b"_s, u"\"a,b\""_s);
    row(u"say \"hi\""_s, u"\"say \"\"hi\"\"\""_s);
    row(u"two\nlines"_s, u"\"two\nlines\""_s);
    row(u"=1+1"_s, u"'=1+1"_s);
    row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row(u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s);
    row(u"-2+3"_s, u"'-2+3"_s);
    row(u"-2"_s, u"-2"_s);
    row(u"+49.5"_s, u"+49.5"_s);
    row(u"=HYPERLINK(\"https://x.example\",\"a\")"_s, u"\"'=HYPERLINK(\"\"https://x.example\"\",\"\"a\"\")\""_s);
    row(u"\t=1"_s, u"\"'\t=1\""_s);
    row(u"＝1"_s, u"'＝1"_s);
    row(u" =1"_s, u"' =1"_s);
    row(u""_s, u""_s);
}

void TextTest::guardsCsv()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text), field);
}

void TextTest::csvReadsBack()
{
    const QStringList pieces {
        u"="_s, u"'"_s, u"\""_s, u","_s, u"a"_s, u"-"_s, u"1"_s, u"\n"_s, u"\t"_s, u" "_s, u"@"_s};
    QRandomGenerator random(5);
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (int i = random.bounded(0, 6); i > 0; --i)
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        QString field = csvField(text);
        if (field.startsWith(u'"'))
            field = field.mid(1, field.size() - 2).replace("\"\""_L1, "\""_L1);
        QCOMPARE(textOfCsvField(field), text);
    }
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
