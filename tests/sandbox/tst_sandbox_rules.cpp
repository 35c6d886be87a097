// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include <QTest>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray listOf(const QByteArray &item, int count)
{
    QByteArray list = "[";
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? "," : "") + item;
    return list + ']';
}

/// The body of a new ticket with `more` fields.
QByteArray ticketWith(const QByteArray &more)
{
    return "{\"subject\":\"Good day\",\"requester\":{\"email\":\"a@example.com\"}" + (more.isEmpty() ? "" : "," + more)
        + '}';
}

QByteArray agentWith(const QByteArray &more)
{
    return "{\"name\":\"A\",\"prompt\":\"p\"," + more + '}';
}

QByteArray inboxWith(const QByteArray &more)
{
    static int number = 0;
    return "{\"name\":\"I\",\"email\":\"box" + QByteArray::number(++number) + "\"," + more + '}';
}

QByteArray responseRule(const QByteArray &config)
{
    return "{\"type\":\"ai_response\",\"config\":{" + config + "}}";
}

} // namespace

/// Every limit the API document states: the last value allowed is taken, the next one is refused with its field.
class SandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<TestSandbox>(); }
    void limits_data();
    void limits();
    void badBodies_data();
    void badBodies();
    void refusalNamesEveryField();
    void refusedWriteChangesNothing();

private:
    std::unique_ptr<TestSandbox> m_sandbox;
};

void SandboxRules::limits_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("goodBody");
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("badBody");
    QTest::addColumn<QString>("field");
    const auto query = [](const char *name, const char *good, const char *bad, const QString &field) {
        QTest::newRow(name) << QByteArray("GET") << QByteArray(good) << QByteArray() << QByteArray(bad) << QByteArray()
                            << field;
    };
    const auto body = [](const char *name, const char *method, const char *path, const QByteArray &good,
                          const QByteArray &bad, const QString &field) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << good << QByteArray(path) << bad << field;
    };
    const QByteArray search50 = "/tickets?search=" + QByteArray(50, 'x');
    query("limit 100", "/tickets?limit=100", "/tickets?limit=101", u"limit"_s);
    query("limit 1", "/tickets?limit=1", "/tickets?limit=0", u"limit"_s);
    query("limit number", "/tickets?limit=2", "/tickets?limit=two", u"limit"_s);
    query("offset 10000", "/tickets?offset=10000", "/tickets?offset=10001", u"offset"_s);
    query("offset 0", "/tickets?offset=0", "/tickets?offset=-1", u"offset"_s);
    query("search 50", search50.constData(), (search50 + 'x').constData(), u"search"_s);
    query("activities limit", "/activities/1?limit=100", "/activities/1?limit=101", u"limit"_s);
    query("sources need an agent", "/sources?agent_id=1", "/sources", u"agent_id"_s);
    query("sessions need a site", "/sessions?site_id=x", "/sessions", u"site_id"_s);
    query("report date", "/reports?start=2026-01-31", "/reports?start=2026-02-30", u"start"_s);
    query("report order", "/reports?start=2026-01-01&end=2026-01-01", "/reports?start=2026-01-02&end=2026-01-01",
        u"end"_s);
    query("report type", "/reports?type=tickets-handled", "/reports?type=happiness", u"type"_s);
    query("unknown parameter", "/tickets?limit=1", "/tickets?page=1", u"page"_s);

    const auto subject = [](int size) { return "{\"subject\":" + textOf(size) + ",\"requester\":{}}"; };
    body("subject 200", "POST", "/tickets", subject(200), subject(201), u"subject"_s);
    body("subject 2", "POST", "/tickets", subject(2), subject(1), u"subject"_s);
    const auto files
        = [](int count) { return ticketWith("\"attachments\":" + listOf("{\"path\":\"a/b.txt\"}", count)); };
    body("attachments 10", "POST", "/tickets", files(10), files(11), u"attachments"_s);
    body("priority", "PATCH", "/tickets/1", "{\"priority\":\"urgent\"}", "{\"priority\":\"highest\"}", u"priority"_s);
    body("user", "PATCH", "/tickets/1", "{\"user_id\":2}", "{\"user_id\":999999}", u"user_id"_s);
    body("unassign", "PATCH", "/tickets/1", "{\"user_id\":null}", "{\"user_id\":\"2\"}", u"user_id"_s);
    body("state", "PATCH", "/tickets/1/state", "{\"state\":\"closed\",\"state_reason\":\"duplicate\"}",
        "{\"state\":\"closed\",\"state_reason\":\"bored\"}", u"state_reason"_s);
    const auto bulk
        = [](int count) { return "{\"ticket_ids\":" + listOf("1", count) + ",\"data\":{\"state\":\"open\"}}"; };
    body("bulk 1000", "PATCH", "/tickets/bulk", bulk(1000), bulk(1001), u"ticket_ids"_s);
    body("bulk 1", "PATCH", "/tickets/bulk", bulk(1), bulk(0), u"ticket_ids"_s);
    body("content 1", "POST", "/activities", "{\"ticket_id\":1,\"type\":\"note\",\"content\":\"x\"}",
        "{\"ticket_id\":1,\"type\":\"note\",\"content\":\"\"}", u"content"_s);
    body("prompt 8192", "POST", "/agents", "{\"name\":\"A\",\"prompt\":" + textOf(8192) + '}',
        "{\"name\":\"A\",\"prompt\":" + textOf(8193) + '}', u"prompt"_s);
    body("temperature 1", "POST", "/agents", agentWith("\"temperature\":1"), agentWith("\"temperature\":1.1"),
        u"temperature"_s);
    body("confidence 0", "POST", "/agents", agentWith("\"confidence\":0"), agentWith("\"confidence\":-0.1"),
        u"confidence"_s);
    body("inbox name 60", "POST", "/inboxes", "{\"name\":" + textOf(60) + ",\"email\":\"longname\"}",
        "{\"name\":" + textOf(61) + ",\"email\":\"longername\"}", u"name"_s);
    body("inbox email 60", "POST", "/inboxes", "{\"name\":\"I\",\"email\":" + textOf(60) + '}',
        "{\"name\":\"I\",\"email\":" + textOf(61) + '}', u"email"_s);
    body("inbox email local", "POST", "/inboxes", "{\"name\":\"I\",\"email\":\"lo\"}",
        "{\"name\":\"I\",\"email\":\"lo@ticketdesk.ai\"}", u"email"_s);
    body("inbox prefix 10", "POST", "/inboxes", inboxWith("\"prefix\":" + textOf(10)),
        inboxWith("\"prefix\":" + textOf(11)), u"prefix"_s);
    const auto prompts = [](int count, int size) {
        return inboxWith("\"prompts\":" + listOf("{\"name\":\"n\",\"content\":" + textOf(size) + '}', count));
    };
    body("inbox prompts 10", "POST", "/inboxes", prompts(10, 1), prompts(11, 1), u"prompts"_s);
    body("inbox prompt 5000", "POST", "/inboxes", prompts(1, 5000), prompts(1, 5001), u"prompts[0].content"_s);
    const auto sources = [](int count, int size) {
        return "{\"agent_id\":1,\"sources\":" + listOf("{\"type\":\"text\",\"text\":" + textOf(size) + '}', count)
            + '}';
    };
    body("sources 100", "POST", "/sources", sources(100, 1), sources(101, 1), u"sources"_s);
    body("source text 8192", "POST", "/sources", sources(1, 8192), sources(1, 8193), u"sources[0].text"_s);
    body("source edit 8192", "PATCH", "/sources/1", "{\"text\":" + textOf(8192) + '}',
        "{\"text\":" + textOf(8193) + '}', u"text"_s);
    body("source url", "POST", "/sources/test", "{\"url\":\"https://example.com/faq\"}", "{\"url\":\"faq\"}", u"url"_s);
    body("reply prompt 1024", "PUT", "/automations/1", responseRule("\"prompt\":" + textOf(1024)),
        responseRule("\"prompt\":" + textOf(1025)), u"config.prompt"_s);
    body("delay 43200", "PUT", "/automations/1", responseRule("\"prompt\":\"p\",\"delay\":{\"from\":0,\"to\":43200}"),
        responseRule("\"prompt\":\"p\",\"delay\":{\"from\":0,\"to\":43201}"), u"config.delay.to"_s);
    body("delay order", "PUT", "/automations/1", responseRule("\"prompt\":\"p\",\"delay\":{\"from\":5,\"to\":5}"),
        responseRule("\"prompt\":\"p\",\"delay\":{\"from\":6,\"to\":5}"), u"config.delay.to"_s);
    const auto tags
        = [](int count) { return "{\"type\":\"set_tags\",\"config\":{\"tags\":" + listOf("\"t\"", count) + "}}"; };
    body("automation tags 32", "PUT", "/automations/1", tags(32), tags(33), u"config.tags"_s);
    body("automation tags 1", "PUT", "/automations/1", tags(1), tags(0), u"config.tags"_s);
    body("assign to nobody", "PUT", "/automations/1", "{\"type\":\"assign_to\",\"config\":{\"user_id\":null}}",
        "{\"type\":\"assign_to\",\"config\":{}}", u"config.user_id"_s);
    body("tag name 60", "POST", "/tags", "{\"name\":" + textOf(60) + ",\"color\":\"#fff\"}",
        "{\"name\":" + textOf(61) + ",\"color\":\"#fff\"}", u"name"_s);
    body("tag color 10", "POST", "/tags", "{\"name\":\"c10\",\"color\":\"#123456789\"}",
        "{\"name\":\"c11\",\"color\":\"#1234567890\"}", u"color"_s);
    body("tag color 3", "POST", "/tags", "{\"name\":\"c3\",\"color\":\"#ab\"}", "{\"name\":\"c2\",\"color\":\"#a\"}",
        u"color"_s);
    body("tag color hex", "POST", "/tags", "{\"name\":\"hex\",\"color\":\"#abc\"}",
        "{\"name\":\"red\",\"color\":\"red\"}", u"color"_s);
    const auto invites = [](int count) {
        QByteArray emails = "[";
        static int number = 0;
        for (int i = 0; i < count; ++i)
            emails += (i > 0 ? "," : "") + QByteArray("\"u") + QByteArray::number(++number) + "@example.com\"";
        return "{\"role\":\"Staff\",\"emails\":" + emails + "]}";
    };
    body("invites 1000", "POST", "/users", invites(1000), invites(1001), u"emails"_s);
    body("invites 1", "POST", "/users", invites(1), invites(0), u"emails"_s);
    body("custom role", "POST", "/users",
        "{\"role\":\"Custom\",\"permissions\":\"tickets\",\"emails\":[\"custom@example.com\"]}",
        "{\"role\":\"Custom\",\"emails\":[\"custom2@example.com\"]}", u"permissions"_s);
}

void SandboxRules::limits()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, goodBody);
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, badBody);
    QFETCH(QString, field);

    const WireAnswer taken = m_sandbox->ask(method, good, goodBody);
    QVERIFY2(taken.status == 200 || taken.status == 201, taken.raw.left(400).constData());

    const WireAnswer refused = m_sandbox->ask(method, bad, badBody);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorFields(), QStringList {field});
    QVERIFY(refused.object().value("message"_L1).toString().contains(field));
}

void SandboxRules::badBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("not JSON") << QByteArray("{\"subject\":") << u"body"_s;
    QTest::newRow("an array") << QByteArray("[1]") << u"body"_s;
    QTest::newRow("missing requester") << QByteArray("{\"subject\":\"Good day\"}") << u"requester"_s;
    QTest::newRow("unknown field") << ticketWith("\"colour\":\"red\"") << u"colour"_s;
    QTest::newRow("unknown nested field")
        << QByteArray("{\"subject\":\"Good day\",\"requester\":{\"mail\":\"a@example.com\"}}") << u"requester.mail"_s;
    QTest::newRow("no address") << QByteArray("{\"subject\":\"Good day\",\"requester\":{\"email\":\"nobody\"}}")
                                << u"requester.email"_s;
    QTest::newRow("a participant") << ticketWith("\"participants\":[\"a@example.com\",\"b\"]") << u"participants[1]"_s;
    QTest::newRow("an attachment without path")
        << ticketWith("\"attachments\":[{\"name\":\"a.txt\"}]") << u"attachments[0].path"_s;
    QTest::newRow("tags as text") << ticketWith("\"tags\":\"billing\"") << u"tags"_s;
    QTest::newRow("null priority") << ticketWith("\"priority\":null") << u"priority"_s;
}

void SandboxRules::badBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const WireAnswer refused = m_sandbox->ask("POST", "/tickets", body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorFields(), QStringList {field});
}

void SandboxRules::refusalNamesEveryField()
{
    const WireAnswer refused = m_sandbox->ask("POST", "/tickets", "{\"subject\":\"x\",\"state\":\"asleep\"}");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorFields(), (QStringList {u"subject"_s, u"requester"_s, u"state"_s}));
}

void SandboxRules::refusedWriteChangesNothing()
{
    const qsizetype before = m_sandbox->effects().size();
    QCOMPARE(m_sandbox->ask("PATCH", "/tickets/1", "{\"subject\":\"A new subject\",\"priority\":\"no\"}").status, 400);
    QCOMPARE(m_sandbox->effects().size(), before);
    QVERIFY(m_sandbox->ask("GET", "/tickets/1").object().value("subject"_L1).toString() != "A new subject"_L1);
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxRules)
#include "tst_sandbox_rules.moc"
