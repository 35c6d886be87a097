// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include <QTest>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray rowsOf(const WireAnswer &answer)
{
    if (answer.body.startsWith('['))
        return answer.array();
    const QJsonObject object = answer.object();
    return object.contains("result"_L1) ? object.value("result"_L1).toArray() : object.value("data"_L1).toArray();
}

QByteArray filtered(const QByteArray &filter, const QByteArray &more = {})
{
    return "/tickets?filters=" + percentEncoded("[" + filter + "]") + more;
}

QByteArray sorted(const QByteArray &sort)
{
    return "/tickets?sort=" + percentEncoded("[" + sort + "]");
}

} // namespace

/// The form of the answers in each shape, and sort, filters and search where they are honoured.
class SandboxShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<TestSandbox>(); }
    void forms_data();
    void forms();
    void texts_data();
    void texts();
    void ignoreKeepsItsOwnOrder();
    void minimalRefusesWhatItDoesNotHave();
    void sortOrders();
    void filters_data();
    void filters();
    void badFiltersAreRefused_data();
    void badFiltersAreRefused();
    void pagesReachEveryTicketOnce();
    void searchFindsSubjectRequesterAndMessages();

private:
    std::unique_ptr<TestSandbox> m_sandbox;
};

void SandboxShapes::forms_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("rowsIn"); // "" = bare array
    QTest::addColumn<bool>("total");
    QTest::addColumn<QString>("idKey");
    QTest::addColumn<bool>("tagObjects");
    QTest::addColumn<bool>("people");
    QTest::addColumn<bool>("updatedAt");
    QTest::newRow("default") << u"default"_s << u"result"_s << true << u"ticket_id"_s << false << true << true;
    QTest::newRow("data") << u"data"_s << u"data"_s << false << u"id"_s << true << true << true;
    QTest::newRow("bare") << u"bare"_s << QString() << false << u"ticket_id"_s << false << true << true;
    QTest::newRow("minimal") << u"minimal"_s << u"result"_s << true << u"ticket_id"_s << false << false << false;
    QTest::newRow("mixed") << u"mixed"_s << QString() << false << u"id"_s << true << false << false;
}

void SandboxShapes::forms()
{
    QFETCH(QString, shape);
    QFETCH(QString, rowsIn);
    QFETCH(bool, total);
    QFETCH(QString, idKey);
    QFETCH(bool, tagObjects);
    QFETCH(bool, people);
    QFETCH(bool, updatedAt);
    TestSandbox sandbox(shape, 12);
    QCOMPARE(sandbox.ask("PATCH", "/tickets/3", "{\"tags\":[\"one\",\"two\"],\"user_id\":2}").status, 200);

    const WireAnswer list = sandbox.ask("GET", "/tickets?limit=5");
    QCOMPARE(rowsIn.isEmpty(), list.body.startsWith('['));
    QVERIFY(rowsIn.isEmpty() || list.object().value(rowsIn).isArray());
    QCOMPARE(list.object().contains("total"_L1), total);
    QCOMPARE(rowsOf(list).size(), 5);

    const QJsonObject ticket = sandbox.ask("GET", "/tickets/3").object();
    QCOMPARE(ticket.value(idKey).toInteger(), 3);
    QCOMPARE(ticket.contains("id"_L1), idKey == "id"_L1);
    QCOMPARE(ticket.contains("updated_at"_L1), updatedAt);
    QCOMPARE(ticket.contains("user"_L1), people);
    QCOMPARE(ticket.value("user_id"_L1).toInteger(), 2);
    const QJsonArray tags = ticket.value("tags"_L1).toArray();
    QCOMPARE(tags.size(), 2);
    QCOMPARE(tagObjects ? tags.at(0)["name"_L1].toString() : tags.at(0).toString(), u"one"_s);
    QCOMPARE(tags.at(0).isObject(), tagObjects);

    const QJsonObject note
        = sandbox.ask("POST", "/activities", "{\"ticket_id\":3,\"type\":\"note\",\"content\":\"x\"}").object();
    QVERIFY(note.value(idKey == "id"_L1 ? u"id"_s : u"activity_id"_s).toInteger() > 0);
    QCOMPARE(note.value("ticket_id"_L1).toInteger(), 3);
    QCOMPARE(note.contains("author"_L1), people);
    QCOMPARE(note.contains("user"_L1), people);
    QVERIFY(note.contains("user_id"_L1));
}

void SandboxShapes::texts_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("shown");
    QTest::newRow("as sent") << u"default"_s << u"  a < b\r\nnext  "_s;
    QTest::newRow("html") << u"html"_s << u"<div><p>  a &lt; b<br>next  </p></div>"_s;
    QTest::newRow("trimmed") << u"trimmed"_s << u"a < b\nnext"_s;
}

void SandboxShapes::texts()
{
    QFETCH(QString, shape);
    QFETCH(QString, shown);
    TestSandbox sandbox(shape, 5);
    const WireAnswer sent = sandbox.ask(
        "POST", "/activities", "{\"ticket_id\":1,\"type\":\"reply\",\"content\":\"  a < b\\r\\nnext  \"}");
    QCOMPARE(sent.object().value("content"_L1).toString(), shown);
    // The log of effects keeps what was really sent.
    QCOMPARE(sandbox.effects().last()["text"_L1].toString(), u"  a < b\r\nnext  "_s);
}

void SandboxShapes::ignoreKeepsItsOwnOrder()
{
    TestSandbox sandbox(u"ignore"_s, 10);
    const QByteArray sort = "[{\"id\":\"id\",\"desc\":true}]";
    const QByteArray filter = "[{\"id\":\"id\",\"operator\":\"eq\",\"value\":3}]";
    const WireAnswer answer
        = sandbox.ask("GET", "/tickets?sort=" + percentEncoded(sort) + "&filters=" + percentEncoded(filter));
    QCOMPARE(answer.status, 200);
    const QJsonArray rows = rowsOf(answer);
    QCOMPARE(rows.size(), 10);
    for (int i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i)["ticket_id"_L1].toInt(), i + 1);
}

void SandboxShapes::minimalRefusesWhatItDoesNotHave()
{
    TestSandbox sandbox(u"minimal"_s, 5);
    QCOMPARE(sandbox.ask("GET", sorted("{\"id\":\"updated_at\",\"desc\":true}")).errorFields(),
        QStringList {u"sort[0].id"_s});
    QCOMPARE(sandbox.ask("GET", filtered("{\"id\":\"updated_at\",\"operator\":\"gt\",\"value\":1}")).errorFields(),
        QStringList {u"filters[0].id"_s});
    QCOMPARE(sandbox.ask("GET", sorted("{\"id\":\"created_at\",\"desc\":true}")).status, 200);
}

void SandboxShapes::sortOrders()
{
    for (const QByteArray &column : {QByteArray("created_at"), QByteArray("updated_at"), QByteArray("ticket_id")}) {
        for (const bool descending : {true, false}) {
            const QJsonArray rows = rowsOf(m_sandbox->ask(
                "GET", sorted("{\"id\":\"" + column + "\",\"desc\":" + (descending ? "true" : "false") + "}")));
            QCOMPARE(rows.size(), 40);
            const QString key = QString::fromLatin1(column);
            for (int i = 1; i < rows.size(); ++i) {
                const QJsonValue earlier = rows.at(i - 1)[key];
                const QJsonValue later = rows.at(i)[key];
                const bool falls = earlier.isDouble() ? earlier.toInteger() >= later.toInteger()
                                                      : earlier.toString() >= later.toString();
                const bool rises = earlier.isDouble() ? earlier.toInteger() <= later.toInteger()
                                                      : earlier.toString() <= later.toString();
                QVERIFY(descending ? falls : rises);
            }
        }
    }
}

void SandboxShapes::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("allowed"); // words separated by commas; the rows' value must be one of them
    QTest::newRow("eq") << QByteArray("{\"id\":\"state\",\"operator\":\"eq\",\"value\":\"open\"}") << u"state"_s
                        << u"open"_s;
    QTest::newRow("ne") << QByteArray("{\"id\":\"state\",\"operator\":\"ne\",\"value\":\"open\"}") << u"state"_s
                        << u"closed"_s;
    QTest::newRow("in") << QByteArray("{\"id\":\"priority\",\"operator\":\"in\",\"value\":[\"high\",\"urgent\"]}")
                        << u"priority"_s << u"high,urgent"_s;
    QTest::newRow("source") << QByteArray("{\"id\":\"source\",\"operator\":\"eq\",\"value\":\"email\"}") << u"source"_s
                            << u"email"_s;
    QTest::newRow("user") << QByteArray("{\"id\":\"user_id\",\"operator\":\"eq\",\"value\":2}") << u"user_id"_s
                          << u"2"_s;
    QTest::newRow("nobody") << QByteArray("{\"id\":\"user_id\",\"operator\":\"eq\",\"value\":null}") << u"user_id"_s
                            << QString();
    QTest::newRow("inbox") << QByteArray("{\"id\":\"inbox_id\",\"operator\":\"eq\",\"value\":1}") << u"inbox_id"_s
                           << u"1"_s;
    QTest::newRow("lt") << QByteArray("{\"id\":\"id\",\"operator\":\"lt\",\"value\":4}") << u"ticket_id"_s
                        << u"1,2,3"_s;
    QTest::newRow("lte and gt") << QByteArray("{\"id\":\"id\",\"operator\":\"lte\",\"value\":4},"
                                              "{\"id\":\"ticket_id\",\"operator\":\"gt\",\"value\":2}")
                                << u"ticket_id"_s << u"3,4"_s;
    QTest::newRow("gte") << QByteArray("{\"id\":\"id\",\"operator\":\"gte\",\"value\":39}") << u"ticket_id"_s
                         << u"39,40"_s;
}

void SandboxShapes::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, key);
    QFETCH(QString, allowed);
    const auto value = [&key](const QJsonValue &row) {
        return row[key].isDouble() ? QString::number(row[key].toInteger()) : row[key].toString();
    };
    const QStringList words = allowed.split(u',');
    qsizetype expected = 0;
    const QJsonArray all = rowsOf(m_sandbox->ask("GET", "/tickets"));
    for (const QJsonValue &row : all)
        expected += words.contains(value(row)) ? 1 : 0;
    const WireAnswer answer = m_sandbox->ask("GET", filtered(filter));
    const QJsonArray rows = rowsOf(answer);
    QVERIFY(expected > 0);
    QCOMPARE(rows.size(), expected);
    QCOMPARE(answer.object().value("total"_L1).toInteger(), expected);
    for (const QJsonValue &row : rows)
        QVERIFY(words.contains(value(row)));
}

void SandboxShapes::badFiltersAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("not JSON") << QByteArray("/tickets?filters=state") << u"filters"_s;
    QTest::newRow("an object") << "/tickets?filters=" + percentEncoded("{}") << u"filters"_s;
    QTest::newRow("column") << filtered("{\"id\":\"colour\",\"operator\":\"eq\",\"value\":1}") << u"filters[0].id"_s;
    QTest::newRow("operator") << filtered("{\"id\":\"state\",\"operator\":\"is\",\"value\":1}")
                              << u"filters[0].operator"_s;
    QTest::newRow("state") << filtered("{\"id\":\"state\",\"operator\":\"eq\",\"value\":\"asleep\"}")
                           << u"filters[0].value"_s;
    QTest::newRow("list for eq") << filtered("{\"id\":\"state\",\"operator\":\"eq\",\"value\":[\"open\"]}")
                                 << u"filters[0].value"_s;
    QTest::newRow("time") << filtered("{\"id\":\"created_at\",\"operator\":\"gt\",\"value\":\"yesterday\"}")
                          << u"filters[0].value"_s;
    QTest::newRow("sort column") << sorted("{\"id\":\"colour\"}") << u"sort[0].id"_s;
}

void SandboxShapes::badFiltersAreRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, field);
    const WireAnswer answer = m_sandbox->ask("GET", path);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorFields(), QStringList {field});
}

void SandboxShapes::pagesReachEveryTicketOnce()
{
    QSet<qint64> seen;
    for (int offset = 0; offset < 40; offset += 7) {
        const QJsonArray rows = rowsOf(m_sandbox->ask("GET", "/tickets?limit=7&offset=" + QByteArray::number(offset)));
        for (const QJsonValue &row : rows) {
            QVERIFY(!seen.contains(row["ticket_id"_L1].toInteger()));
            seen.insert(row["ticket_id"_L1].toInteger());
        }
    }
    QCOMPARE(seen.size(), 40);
}

void SandboxShapes::searchFindsSubjectRequesterAndMessages()
{
    const QJsonObject made = m_sandbox
                                 ->ask("POST", "/tickets",
                                     "{\"subject\":\"Zebrafish delivery\",\"requester\":{\"name\":\"Quorra Vex\","
                                     "\"email\":\"quorra@example.com\"}}")
                                 .object();
    const qint64 id = made.value("ticket_id"_L1).toInteger();
    m_sandbox->ask("POST", "/activities",
        "{\"ticket_id\":" + QByteArray::number(id) + ",\"type\":\"note\",\"content\":\"The xylophone is broken\"}");
    for (const char *word : {"zebrafish", "quorra", "xylophone", "zebraf"}) {
        const QJsonArray rows = rowsOf(m_sandbox->ask("GET", QByteArray("/tickets?search=") + word));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()["ticket_id"_L1].toInteger(), id);
    }
    QCOMPARE(rowsOf(m_sandbox->ask("GET", "/tickets?search=nosuchwordanywhere")).size(), 0);
    QCOMPARE(m_sandbox->ask("DELETE", "/tickets/" + QByteArray::number(id)).status, 200);
    QCOMPARE(rowsOf(m_sandbox->ask("GET", "/tickets?search=zebrafish")).size(), 0);
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxShapes)
#include "tst_sandbox_shapes.moc"
