// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonreader.h"

#include <QTest>

using namespace foredesk;
using namespace Qt::StringLiterals;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void namesThePathOfTheFirstError();
    void aDetachedReaderKeepsItsErrorsApart();
    void wrongTypesAreErrors_data();
    void wrongTypesAreErrors();
    void integersAreExact_data();
    void integersAreExact();
    void optionalMembersMayBeAbsentOrNull();
    void brokenTextIsAnError_data();
    void brokenTextIsAnError();
};

void JsonReaderTest::readsWhatIsThere()
{
    const auto reader
        = JsonReader::fromBytes(R"({"id":42,"name":"Zoë","open":true,"more":1,"list":[{"n":1},{"n":2}]})");
    QCOMPARE(reader.integer(u"id"_s), 42);
    QCOMPARE(reader.string(u"name"_s), u"Zoë"_s);
    QVERIFY(reader.boolean(u"open"_s));
    const auto elements = reader.member(u"list"_s).elements();
    QCOMPARE(elements.size(), 2);
    QCOMPARE(elements.at(1).integer(u"n"_s), 2);
    QCOMPARE(elements.at(1).path(), u"$.list[1]"_s);
    QVERIFY(reader.ok());
}

void JsonReaderTest::namesThePathOfTheFirstError()
{
    const auto reader = JsonReader::fromBytes(R"({"result":[{"state":"open"},{"state":7},{"state":null}]})");
    const auto elements = reader.member(u"result"_s).elements();
    for (const JsonReader &element : elements)
        element.string(u"state"_s);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().kind, ErrorKind::Protocol);
    QCOMPARE(reader.error().detail, u"$.result[1].state: expected string"_s);
    QCOMPARE(elements.at(2).string(u"state"_s), QString());
}

void JsonReaderTest::aDetachedReaderKeepsItsErrorsApart()
{
    const auto reader = JsonReader::fromBytes(R"([{"id":1},{"id":"x"}])");
    int bad = 0;
    const auto elements = reader.elements();
    for (const JsonReader &element : elements) {
        const JsonReader own = element.detached();
        own.integer(u"id"_s);
        bad += own.ok() ? 0 : 1;
    }
    QCOMPARE(bad, 1);
    QVERIFY(reader.ok());
}

void JsonReaderTest::wrongTypesAreErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("absent") << "{}"_ba << u"$.v: missing"_s;
    QTest::newRow("null") << R"({"v":null})"_ba << u"$.v: expected string"_s;
    QTest::newRow("number") << R"({"v":1})"_ba << u"$.v: expected string"_s;
    QTest::newRow("object") << R"({"v":{}})"_ba << u"$.v: expected string"_s;
    QTest::newRow("array instead of an object") << R"(["v"])"_ba << u"$.v: missing"_s;
}

void JsonReaderTest::wrongTypesAreErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto reader = JsonReader::fromBytes(json);
    QCOMPARE(reader.string(u"v"_s), QString());
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().detail, detail);
}

void JsonReaderTest::integersAreExact_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<qint64>("value");
    QTest::newRow("zero") << "0"_ba << true << qint64(0);
    QTest::newRow("negative") << "-12"_ba << true << qint64(-12);
    QTest::newRow("2^53") << "9007199254740992"_ba << true << qint64(9007199254740992);
    QTest::newRow("just beyond 2^53") << "9007199254740994"_ba << false << qint64(0);
    QTest::newRow("2^64") << "18446744073709551616"_ba << false << qint64(0);
    QTest::newRow("fraction") << "1.5"_ba << false << qint64(0);
    QTest::newRow("whole number written as a fraction") << "3.0"_ba << true << qint64(3);
    QTest::newRow("text") << R"("7")"_ba << false << qint64(0);
    QTest::newRow("true") << "true"_ba << false << qint64(0);
}

void JsonReaderTest::integersAreExact()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, accepted);
    QFETCH(qint64, value);
    const auto reader = JsonReader::fromBytes("{\"id\":" + number + '}');
    QCOMPARE(reader.integer(u"id"_s), value);
    QCOMPARE(reader.ok(), accepted);
}

void JsonReaderTest::optionalMembersMayBeAbsentOrNull()
{
    const auto reader = JsonReader::fromBytes(R"({"none":null,"text":"a","count":3,"flag":false,"wrong":[]})");
    QVERIFY(!reader.optionalString(u"none"_s));
    QVERIFY(!reader.optionalInteger(u"absent"_s));
    QVERIFY(!reader.optionalBoolean(u"absent"_s));
    QCOMPARE(reader.optionalString(u"text"_s), u"a"_s);
    QCOMPARE(reader.optionalInteger(u"count"_s), 3);
    QCOMPARE(reader.optionalBoolean(u"flag"_s), false);
    QVERIFY(reader.ok());
    reader.optionalString(u"wrong"_s);
    QCOMPARE(reader.error().detail, u"$.wrong: expected string"_s);
}

void JsonReaderTest::brokenTextIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << R"({"id":1)"_ba;
    QTest::newRow("a page of HTML") << "<html></html>"_ba;
    QTest::newRow("invalid UTF-8") << "{\"a\":\"\xff\"}"_ba;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{\"a\":1}"_ba;
    QTest::newRow("two values") << "{}{}"_ba;
    QTest::newRow("too deep") << QByteArray(100000, '[');
}

void JsonReaderTest::brokenTextIsAnError()
{
    QFETCH(QByteArray, bytes);
    const auto reader = JsonReader::fromBytes(bytes);
    QVERIFY(!reader.ok());
    QCOMPARE(reader.error().kind, ErrorKind::Protocol);
    QVERIFY2(reader.error().detail.startsWith("$: not JSON"_L1), qPrintable(reader.error().detail));
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_base_jsonreader.moc"
