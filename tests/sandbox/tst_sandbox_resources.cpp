// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include <QTest>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray resultOf(const WireAnswer &answer)
{
    return answer.object().value("result"_L1).toArray();
}

QByteArray idPath(const QByteArray &resource, qint64 id)
{
    return resource + '/' + QByteArray::number(id);
}

} // namespace

/// What the admin resources do beyond storing their fields.
class SandboxResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox = std::make_unique<TestSandbox>(u"default"_s, 20); }
    void createReadReplaceDelete_data();
    void createReadReplaceDelete();
    void takenNamesAre409();
    void inboxAddressesAndPrompts();
    void secretsComeBackMasked();
    void sourcesAreMadeAndDownloaded();
    void scrapePreviewIsTheSameEachTime();
    void automationIsUpsertedByType();
    void triggerAnswersFromSources();
    void blockListStopsTheRest();
    void usersAreInvitedAndChanged();
    void sessionsUseTextIds();
    void reportsCountTickets();
    void listsTakePagesAndSearch();
    void renamedTagShowsOnTickets();
    void attachmentsAreDownloaded();

private:
    std::unique_ptr<TestSandbox> m_sandbox;
};

void SandboxResources::createReadReplaceDelete_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("idKey");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("field");
    QTest::newRow("tags") << QByteArray("/tags") << u"tag_id"_s << QByteArray("{\"name\":\"n1\",\"color\":\"#111\"}")
                          << QByteArray("{\"name\":\"n2\",\"color\":\"#222\"}") << u"name"_s;
    QTest::newRow("canned") << QByteArray("/canned") << u"canned_id"_s
                            << QByteArray("{\"name\":\"n1\",\"content\":\"Hi {{requester.name}}\"}")
                            << QByteArray("{\"name\":\"n2\",\"content\":\"Bye\"}") << u"content"_s;
    QTest::newRow("inboxes") << QByteArray("/inboxes") << u"inbox_id"_s
                             << QByteArray("{\"name\":\"n1\",\"email\":\"first\"}")
                             << QByteArray("{\"name\":\"n2\",\"email\":\"first\"}") << u"name"_s;
    QTest::newRow("agents") << QByteArray("/agents") << u"agent_id"_s
                            << QByteArray("{\"name\":\"n1\",\"prompt\":\"p\"}")
                            << QByteArray("{\"name\":\"n1\",\"prompt\":\"q\"}") << u"prompt"_s;
    QTest::newRow("senders") << QByteArray("/senders") << u"sender_id"_s
                             << QByteArray("{\"email\":\"a@example.com\",\"host\":\"h1\"}")
                             << QByteArray("{\"email\":\"a@example.com\",\"host\":\"h2\"}") << u"host"_s;
}

void SandboxResources::createReadReplaceDelete()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, idKey);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, field);
    const qint64 before = m_sandbox->ask("GET", path).object().value("total"_L1).toInteger();
    const WireAnswer made = m_sandbox->ask("POST", path, first);
    QCOMPARE(made.status, 201);
    const QByteArray one = idPath(path, made.object().value(idKey).toInteger());
    const auto sent = [&field](const QByteArray &body) { return QJsonDocument::fromJson(body).object().value(field); };
    QCOMPARE(m_sandbox->ask("GET", one).object().value(field), sent(first));
    QCOMPARE(m_sandbox->ask("PUT", one, second).object().value(field), sent(second));
    QCOMPARE(m_sandbox->ask("GET", one).object().value(field), sent(second));
    QCOMPARE(m_sandbox->ask("GET", path).object().value("total"_L1).toInteger(), before + 1);
    QCOMPARE(m_sandbox->ask("DELETE", one).status, 200);
    QCOMPARE(m_sandbox->ask("GET", one).status, 404);
    QCOMPARE(m_sandbox->ask("PUT", one, second).status, 404);
    QCOMPARE(m_sandbox->ask("DELETE", one).status, 404);
}

void SandboxResources::takenNamesAre409()
{
    const QByteArray tag = "{\"name\":\"twice\",\"color\":\"#111\"}";
    QCOMPARE(m_sandbox->ask("POST", "/tags", tag).status, 201);
    const WireAnswer again = m_sandbox->ask("POST", "/tags", tag);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.errorFields(), QStringList {u"name"_s});
}

void SandboxResources::inboxAddressesAndPrompts()
{
    QCOMPARE(m_sandbox->ask("GET", "/inboxes/availability?alias=vacant").object().value("available"_L1).toBool(), true);
    const QJsonObject inbox
        = m_sandbox
              ->ask("POST", "/inboxes",
                  "{\"name\":\"V\",\"email\":\"vacant\",\"agent_id\":1,\"prompts\":["
                  "{\"name\":\"Tone\",\"content\":\"Kind\"},{\"name\":\"Length\",\"content\":\"Short\"}]}")
              .object();
    QCOMPARE(inbox.value("email"_L1).toString(), u"vacant@ticketdesk.ai"_s);
    QCOMPARE(inbox.value("prompts"_L1).toArray().at(1)["content"_L1].toString(), u"Short"_s);
    QCOMPARE(
        m_sandbox->ask("GET", "/inboxes/availability?alias=vacant").object().value("available"_L1).toBool(), false);
    QCOMPARE(
        m_sandbox->ask("POST", "/inboxes", "{\"name\":\"W\",\"email\":\"other\",\"agent_id\":999999}").errorFields(),
        QStringList {u"agent_id"_s});
}

void SandboxResources::secretsComeBackMasked()
{
    const WireAnswer made
        = m_sandbox->ask("POST", "/agents", "{\"name\":\"A\",\"prompt\":\"p\",\"api_key\":\"sk-very-secret-1234\"}");
    QCOMPARE(made.object().value("api_key"_L1).toString(), u"********1234"_s);
    const QByteArray one = idPath("/agents", made.object().value("agent_id"_L1).toInteger());
    // Left out it stays; the mask itself is no key.
    QCOMPARE(m_sandbox->ask("PUT", one, "{\"name\":\"B\",\"prompt\":\"p\"}").object().value("api_key"_L1).toString(),
        u"********1234"_s);
    QCOMPARE(m_sandbox->ask("PUT", one, "{\"name\":\"B\",\"prompt\":\"p\",\"api_key\":\"********1234\"}").errorFields(),
        QStringList {u"api_key"_s});
    QCOMPARE(m_sandbox->ask("PUT", one, "{\"name\":\"B\",\"prompt\":\"p\",\"api_key\":\"\"}")
                 .object()
                 .value("api_key"_L1)
                 .toString(),
        QString());
    const WireAnswer sender = m_sandbox->ask(
        "POST", "/senders", "{\"email\":\"s@example.com\",\"host\":\"smtp\",\"password\":\"hunter2secret\"}");
    QVERIFY(!sender.body.contains("hunter2"));
    QVERIFY(!m_sandbox->ask("GET", "/senders").body.contains("hunter2"));
    QVERIFY(!m_sandbox->control("GET", "/effects").body.contains("secret"));
}

void SandboxResources::sourcesAreMadeAndDownloaded()
{
    const WireAnswer made = m_sandbox->ask("POST", "/sources",
        "{\"agent_id\":1,\"sources\":[{\"type\":\"text\",\"name\":\"Refunds\",\"text\":\"Within 30 days.\"},"
        "{\"type\":\"url\",\"url\":\"https://example.com/opening-hours\"}]}");
    QCOMPARE(made.status, 201);
    const QJsonArray rows = resultOf(made);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(1)["name"_L1].toString().contains("Opening hours"_L1));
    const QByteArray one = idPath("/sources", rows.at(0)["source_id"_L1].toInteger());
    const WireAnswer file = m_sandbox->ask("GET", one + "?download=true");
    QCOMPARE(file.body, QByteArray("Within 30 days."));
    QVERIFY(file.header("Content-Disposition").startsWith("attachment"));
    QVERIFY(file.header("Content-Type").startsWith("text/plain"));
    QCOMPARE(m_sandbox->ask("GET", one + "?download=false").object().value("name"_L1).toString(), u"Refunds"_s);
    QCOMPARE(m_sandbox->ask("PATCH", one, "{\"text\":\"Within 60 days.\"}").object().value("text"_L1).toString(),
        u"Within 60 days."_s);
    const WireAnswer missing
        = m_sandbox->ask("POST", "/sources", "{\"agent_id\":1,\"sources\":[{\"type\":\"text\"},{\"type\":\"pdf\"}]}");
    QCOMPARE(missing.errorFields(), (QStringList {u"sources[0].text"_s, u"sources[1].url"_s}));
}

void SandboxResources::scrapePreviewIsTheSameEachTime()
{
    const QByteArray plain = "{\"url\":\"https://example.com/faq\"}";
    const QByteArray linked = "{\"url\":\"https://example.com/faq\",\"config\":{\"removeExternalLinks\":false}}";
    const QByteArray first = m_sandbox->ask("POST", "/sources/test", plain).body;
    QCOMPARE(m_sandbox->ask("POST", "/sources/test", plain).body, first);
    QVERIFY(m_sandbox->ask("POST", "/sources/test", linked).body != first);
}

void SandboxResources::automationIsUpsertedByType()
{
    const QJsonObject agent = m_sandbox->ask("POST", "/agents", "{\"name\":\"A\",\"prompt\":\"p\"}").object();
    const QByteArray path = idPath("/automations", agent.value("agent_id"_L1).toInteger());
    QCOMPARE(resultOf(m_sandbox->ask("GET", path)).size(), 0);
    const QByteArray close = "{\"type\":\"close_ticket\",\"is_enabled\":false,\"config\":{\"inactivity_timeout\":60}}";
    const QJsonObject made = m_sandbox->ask("PUT", path, close).object();
    QCOMPARE(made.value("is_enabled"_L1).toBool(true), false);
    const QJsonObject again
        = m_sandbox->ask("PUT", path, "{\"type\":\"close_ticket\",\"config\":{\"inactivity_timeout\":90}}").object();
    QCOMPARE(again.value("automation_id"_L1), made.value("automation_id"_L1));
    QCOMPARE(again.value("is_enabled"_L1).toBool(true), false);
    QCOMPARE(again.value("config"_L1)["inactivity_timeout"_L1].toInt(), 90);
    QCOMPARE(resultOf(m_sandbox->ask("GET", path)).size(), 1);
    const QByteArray one = idPath("/automations", made.value("automation_id"_L1).toInteger());
    QCOMPARE(m_sandbox->ask("PATCH", one, "{\"is_enabled\":true}").object().value("is_enabled"_L1).toBool(), true);
}

void SandboxResources::triggerAnswersFromSources()
{
    const QJsonObject agent
        = m_sandbox->ask("POST", "/agents", "{\"name\":\"Helper\",\"prompt\":\"p\",\"confidence\":0.1}").object();
    const qint64 agentId = agent.value("agent_id"_L1).toInteger();
    const QByteArray number = QByteArray::number(agentId);
    m_sandbox->ask("POST", "/sources",
        "{\"agent_id\":" + number
            + ",\"sources\":[{\"type\":\"text\",\"text\":\"Bananas ripen at home. "
              "Parcels to Antarctica travel by penguin courier. Ask us anything.\"}]}");
    m_sandbox->ask("PUT", "/automations/" + number, "{\"type\":\"ai_response\",\"config\":{\"prompt\":\"p\"}}");
    const QJsonObject inbox
        = m_sandbox->ask("POST", "/inboxes", "{\"name\":\"I\",\"email\":\"poles\",\"agent_id\":" + number + '}')
              .object();
    const QJsonObject ticket = m_sandbox
                                   ->ask("POST", "/tickets",
                                       "{\"subject\":\"Parcels to Antarctica\",\"requester\":{\"name\":\"Roald\"},"
                                       "\"description\":\"Which courier do you use?\",\"inbox_id\":"
                                           + QByteArray::number(inbox.value("inbox_id"_L1).toInteger()) + '}')
                                   .object();
    const QByteArray id = QByteArray::number(ticket.value("ticket_id"_L1).toInteger());
    QCOMPARE(
        m_sandbox->ask("POST", "/automations", "{\"ticket_id\":" + id + '}').object().value("triggered"_L1).toInt(), 1);
    const QJsonObject answer = resultOf(m_sandbox->ask("GET", "/activities/" + id)).last().toObject();
    QVERIFY(answer.value("content"_L1).toString().contains("penguin courier"_L1));
    QVERIFY(!answer.value("content"_L1).toString().contains("Bananas"_L1));
    QCOMPARE(answer.value("author"_L1)["type"_L1].toString(), u"agent"_s);
    const QJsonArray logs = resultOf(m_sandbox->ask("GET", "/logs?type=ai_response&id=" + number));
    QCOMPARE(logs.size(), 1);
    QCOMPARE(logs.first()["status"_L1].toString(), u"success"_s);
}

void SandboxResources::blockListStopsTheRest()
{
    const QJsonObject agent = m_sandbox->ask("POST", "/agents", "{\"name\":\"H\",\"prompt\":\"p\"}").object();
    const QByteArray number = QByteArray::number(agent.value("agent_id"_L1).toInteger());
    m_sandbox->ask("PUT", "/automations/" + number, "{\"type\":\"set_priority\",\"config\":{\"priority\":[\"low\"]}}");
    m_sandbox->ask(
        "PUT", "/automations/" + number, "{\"type\":\"block_list\",\"config\":{\"domains\":[\"spam.example\"]}}");
    const QJsonObject inbox
        = m_sandbox->ask("POST", "/inboxes", "{\"name\":\"I\",\"email\":\"spammed\",\"agent_id\":" + number + '}')
              .object();
    const QJsonObject ticket
        = m_sandbox
              ->ask("POST", "/tickets",
                  "{\"subject\":\"Cheap\",\"requester\":{\"email\":\"a@spam.example\"},\"inbox_id\":"
                      + QByteArray::number(inbox.value("inbox_id"_L1).toInteger()) + '}')
              .object();
    const QByteArray id = QByteArray::number(ticket.value("ticket_id"_L1).toInteger());
    m_sandbox->ask("POST", "/automations", "{\"ticket_id\":" + id + '}');
    const QJsonObject after = m_sandbox->ask("GET", "/tickets/" + id).object();
    QCOMPARE(after.value("state"_L1).toString(), u"closed"_s);
    QVERIFY(after.value("priority"_L1).isNull());
}

void SandboxResources::usersAreInvitedAndChanged()
{
    const WireAnswer invited = m_sandbox->ask("POST", "/users",
        "{\"emails\":[\"n1@example.com\",\"n2@example.com\"],\"role\":\"Staff\",\"team_access\":true}");
    const QJsonArray users = invited.object().value("users"_L1).toArray();
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.at(0)["team_access"_L1].toBool(), true);
    const QByteArray one = idPath("/users", users.at(0)["user_id"_L1].toInteger());
    const QJsonObject changed = m_sandbox->ask("PUT", one, "{\"role\":\"Admin\"}").object();
    QCOMPARE(changed.value("role"_L1).toString(), u"Admin"_s);
    QCOMPARE(changed.value("team_access"_L1).toBool(), true);
    QCOMPARE(m_sandbox->ask("PUT", one, "{\"role\":\"Custom\"}").errorFields(), QStringList {u"permissions"_s});
    QCOMPARE(m_sandbox->ask("POST", "/users", "{\"emails\":[\"n3@example.com\",\"n1@example.com\"],\"role\":\"Staff\"}")
                 .errorFields(),
        QStringList {u"emails[1]"_s});
    QCOMPARE(resultOf(m_sandbox->ask("GET", "/users?search=n3@")).size(), 0);
    QCOMPARE(m_sandbox->ask("DELETE", one).status, 200);
    QCOMPARE(m_sandbox->ask("DELETE", "/users/1").status, 403);
}

void SandboxResources::sessionsUseTextIds()
{
    QString id;
    QString site;
    {
        const Lease connection = m_sandbox->database().lease();
        Statement first = connection->prepare("SELECT id, site_id FROM sessions LIMIT 1");
        QVERIFY(first.next());
        id = QString::fromStdString(first.text(0));
        site = QString::fromStdString(first.text(1));
    }
    const QJsonArray rows = resultOf(m_sandbox->ask("GET", "/sessions?site_id=" + percentEncoded(site.toUtf8())));
    QVERIFY(!rows.isEmpty());
    QVERIFY(rows.first()["session_id"_L1].isString());
    QVERIFY(rows.first()["created_at"_L1].isDouble());
    const QByteArray one = "/sessions/" + percentEncoded(id.toUtf8());
    QVERIFY(!m_sandbox->ask("GET", one).object().value("messages"_L1).toArray().isEmpty());
    QCOMPARE(
        m_sandbox->ask("PATCH", one, "{\"state\":\"resolved\"}").object().value("state"_L1).toString(), u"resolved"_s);
    QCOMPARE(m_sandbox->ask("POST", one + "/transcript", "{\"to\":\"everyone\"}").errorFields(), QStringList {u"to"_s});
    QCOMPARE(m_sandbox->ask("POST", one + "/transcript", "{\"to\":\"user\"}").status, 200);
    QCOMPARE(m_sandbox->ask("DELETE", one).status, 200);
    QCOMPARE(m_sandbox->ask("GET", one).status, 404);
}

void SandboxResources::reportsCountTickets()
{
    const QByteArray period = "start=2020-01-01&end=2030-12-31&interval=365";
    for (const char *type : {"new-tickets", "tickets-by-status", "source-breakdown"}) {
        qint64 total = 0;
        const QJsonArray rows = resultOf(m_sandbox->ask("GET", "/reports?" + period + "&type=" + type));
        for (const QJsonValue &row : rows)
            total += row["count"_L1].toInteger() + row["open"_L1].toInteger() + row["closed"_L1].toInteger();
        QCOMPARE(total, 20);
    }
    for (const char *type : {"resolution-time", "first-response-time", "tickets-handled"})
        QVERIFY(!resultOf(m_sandbox->ask("GET", "/reports?" + period + "&type=" + type)).isEmpty());
    QCOMPARE(resultOf(m_sandbox->ask("GET", "/reports?start=2026-01-01&end=2026-01-15&interval=7")).size(), 3);
}

void SandboxResources::listsTakePagesAndSearch()
{
    for (int i = 0; i < 5; ++i)
        m_sandbox->ask("POST", "/canned", "{\"name\":\"Zed " + QByteArray::number(i) + "\",\"content\":\"x\"}");
    const WireAnswer page = m_sandbox->ask("GET", "/canned?search=ZED&limit=2&offset=4");
    QCOMPARE(page.object().value("total"_L1).toInt(), 5);
    QCOMPARE(resultOf(page).size(), 1);
    QCOMPARE(resultOf(page).first()["name"_L1].toString(), u"Zed 4"_s);
}

void SandboxResources::renamedTagShowsOnTickets()
{
    const QJsonObject tag = m_sandbox->ask("POST", "/tags", "{\"name\":\"before\",\"color\":\"#111\"}").object();
    m_sandbox->ask("PATCH", "/tickets/1", "{\"tags\":[\"before\"]}");
    m_sandbox->ask(
        "PUT", idPath("/tags", tag.value("tag_id"_L1).toInteger()), "{\"name\":\"after\",\"color\":\"#111\"}");
    QCOMPARE(m_sandbox->ask("GET", "/tickets/1").object().value("tags"_L1).toArray(), QJsonArray {u"after"_s});
}

void SandboxResources::attachmentsAreDownloaded()
{
    QJsonObject attachment;
    for (int ticket = 1; ticket <= 20 && attachment.isEmpty(); ++ticket) {
        const QJsonArray thread = resultOf(m_sandbox->ask("GET", idPath("/activities", ticket)));
        for (const QJsonValue &message : thread) {
            if (!message["attachments"_L1].toArray().isEmpty())
                attachment = message["attachments"_L1][0].toObject();
        }
        const QJsonArray own
            = m_sandbox->ask("GET", idPath("/tickets", ticket)).object().value("attachments"_L1).toArray();
        if (!own.isEmpty())
            attachment = own.first().toObject();
    }
    QVERIFY(!attachment.isEmpty());
    const WireAnswer file
        = m_sandbox->ask("GET", '/' + attachment.value("path"_L1).toString().toUtf8().toPercentEncoding("/"));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body.size(), attachment.value("size"_L1).toInteger());
    QVERIFY(file.header("Content-Disposition").startsWith("attachment"));
    QCOMPARE(m_sandbox->ask("GET", "/uploads/none/1").status, 404);
    QCOMPARE(m_sandbox->ask("GET", "/uploads/../desk.db").status, 404);
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxResources)
#include "tst_sandbox_resources.moc"
