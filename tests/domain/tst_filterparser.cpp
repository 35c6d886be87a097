// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

class FilterParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const QString &typed, const QString &meaning) {
            QTest::newRow(name) << typed << meaning;
        };
        row("nothing", u""_s, u""_s);
        row("one word", u"invoice"_s, u"invoice"_s);
        row("two words are both", u"invoice late"_s, u"invoice late"_s);
        row("field", u"from:jane"_s, u"from:jane"_s);
        row("field name in capitals", u"FROM:jane"_s, u"from:jane"_s);
        row("phrase", u"\"not working\""_s, u"\"not working\""_s);
        row("field with phrase", u"tag:\"two words\""_s, u"tag:\"two words\""_s);
        row("not", u"-tag:spam"_s, u"-tag:spam"_s);
        row("or binds weaker than and", u"a b OR c"_s, u"(a b) OR c"_s);
        row("parentheses", u"a (b OR c)"_s, u"a (b OR c)"_s);
        row("not of a group", u"-(a OR b)"_s, u"-(a OR b)"_s);
        row("small or is a word", u"this or that"_s, u"this or that"_s);
        row("unknown field is text", u"http://x.example"_s, u"http://x.example"_s);
        row("unfinished phrase closes", u"\"half a"_s, u"\"half a\""_s);
        row("unfinished group closes", u"(a OR"_s, u"a"_s);
        row("empty field is ignored", u"tag: urgent"_s, u"urgent"_s);
        row("stray parenthesis is skipped", u"a ) b"_s, u"a b"_s);
        row("lone minus", u"a - b"_s, u"a b"_s);
        row("dates", u"after:2025-04 before:yesterday updated:7d"_s, u"after:2025-04 before:yesterday updated:7d"_s);
        row("right to left", u"from:يوسف"_s, u"from:يوسف"_s);
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meaning);
        const Result<Filter> filter = parseFilter(typed);
        QVERIFY2(filter.has_value(), filter ? "" : qPrintable(filter.error().detail));
        QCOMPARE(filterToText(*filter), meaning);
        QCOMPARE(parseFilter(filterToText(*filter)).value(), *filter);
    }

    void namesThePlaceOfABadValue_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("place");
        QTest::newRow("state") << u"a state:opne"_s << u"2-12"_s;
        QTest::newRow("priority") << u"priority:asap"_s << u"0-13"_s;
        QTest::newRow("is") << u"is:late"_s << u"0-7"_s;
        QTest::newRow("has") << u"has:money"_s << u"0-9"_s;
        QTest::newRow("date") << u"before:2025-13"_s << u"0-14"_s;
    }

    void namesThePlaceOfABadValue()
    {
        QFETCH(QString, typed);
        QFETCH(QString, place);
        const Result<Filter> filter = parseFilter(typed);
        QVERIFY(!filter.has_value());
        QCOMPARE(filter.error().kind, ErrorKind::Rejected);
        QCOMPARE(filter.error().fields.constFirst().field, place);
        QVERIFY(!filter.error().fields.constFirst().message.isEmpty());
    }

    void boundsNesting()
    {
        QVERIFY(!parseFilter(QString(5000, u'(') + u"a"_s).has_value());
        QVERIFY(!parseFilter(QString(5000, u'-') + u"a"_s).has_value());
    }

    void everyBuiltInViewParses()
    {
        for (const View &view : builtInViews())
            QVERIFY2(parseFilter(view.filterText).has_value(), qPrintable(view.id));
    }
};

QTEST_GUILESS_MAIN(FilterParserTest)
#include "tst_filterparser.moc"
