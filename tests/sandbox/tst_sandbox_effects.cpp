// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/testsandbox.h"

#include <QTest>

namespace foredesk::sandbox
{

using namespace Qt::StringLiterals;

/// The log of effects tells the truth: one line for each write that changed something, none for what did not. And the
/// control routes act as customer and colleague.
class SandboxEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writes_data();
    void writes();
    void generatedDeskHasNoEffects();
    void repeatedChangeIsNoEffect();
    void bulkHasOneEffectATicket();
    void draftBecomesReplyWhenPublished();
    void replyIsKeptAsSent();
    void putReplacesPatchDoesNot();
    void customerReplyOpensTheTicket();
    void colleagueChangesAndDeletes();
    void revokedTokenIsRefused();
    void outlivesARestart();

private:
    QJsonArray newEffects();

    std::unique_ptr<TestSandbox> m_sandbox;
};

void SandboxEffects::init()
{
    m_sandbox = std::make_unique<TestSandbox>(u"default"_s, 10);
}

QJsonArray SandboxEffects::newEffects()
{
    return m_sandbox->effects();
}

void SandboxEffects::writes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("visibility");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *method, const char *path, const char *body, const QString &kind,
                         const QString &visibility, const QString &text) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body) << kind << visibility << text;
    };
    row("reply", "POST", "/activities", "{\"ticket_id\":2,\"type\":\"reply\",\"content\":\"Yes\"}", u"reply"_s,
        u"public"_s, u"Yes"_s);
    row("note", "POST", "/activities", "{\"ticket_id\":2,\"type\":\"note\",\"content\":\"Psst\"}", u"note"_s,
        u"private"_s, u"Psst"_s);
    row("draft", "POST", "/activities",
        "{\"ticket_id\":2,\"type\":\"reply\",\"content\":\"Perhaps\",\"is_draft\":true}", u"draft"_s, u"private"_s,
        u"Perhaps"_s);
    row("new ticket", "POST", "/tickets", "{\"subject\":\"Brand new\",\"requester\":{}}", u"ticket.create"_s, QString(),
        u"Brand new"_s);
    row("delete ticket", "DELETE", "/tickets/2", "", u"ticket.delete"_s, QString(), QString());
    row("tag", "POST", "/tags", "{\"name\":\"fresh\",\"color\":\"#abcdef\"}", u"tag.create"_s, QString(), u"fresh"_s);
    row("delete tag", "DELETE", "/tags/1", "", u"tag.delete"_s, QString(), QString());
    row("canned", "PUT", "/canned/1", "{\"name\":\"Bye\",\"content\":\"Bye\"}", u"canned.change"_s, QString(),
        u"Bye"_s);
    row("inbox", "POST", "/inboxes", "{\"name\":\"Fresh\",\"email\":\"fresh\"}", u"inbox.create"_s, QString(),
        u"Fresh"_s);
    row("agent", "POST", "/agents", "{\"name\":\"Fresh\",\"prompt\":\"p\"}", u"agent.create"_s, QString(), u"Fresh"_s);
    row("invite", "POST", "/users", "{\"emails\":[\"fresh@example.com\"],\"role\":\"Staff\"}", u"user.create"_s,
        QString(), u"fresh@example.com"_s);
    row("source", "PATCH", "/sources/1", "{\"text\":\"Fresh\"}", u"source.change"_s, QString(), u"Fresh"_s);
    row("automation", "PATCH", "/automations/1", "{\"is_enabled\":false}", u"automation.change"_s, QString(),
        u"disabled"_s);
    row("sender test", "POST", "/senders/test", "{\"sender_id\":1,\"to\":\"me@example.com\"}", u"sender.test"_s,
        QString(), u"me@example.com"_s);
}

void SandboxEffects::writes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    QFETCH(QString, visibility);
    QFETCH(QString, text);
    const WireAnswer answer = m_sandbox->ask(method, path, body);
    QVERIFY2(answer.status == 200 || answer.status == 201, answer.raw.constData());
    const QJsonArray effects = newEffects();
    QCOMPARE(effects.size(), 1);
    const QJsonObject effect = effects.first().toObject();
    QCOMPARE(effect.value("kind"_L1).toString(), kind);
    QCOMPARE(effect.value("visibility"_L1).toString(), visibility);
    if (!text.isEmpty())
        QCOMPARE(effect.value("text"_L1).toString(), text);
    if (body.contains("\"ticket_id\":2"))
        QCOMPARE(effect.value("ticket"_L1).toInt(), 2);
    QVERIFY(m_sandbox->requests().last()["applied"_L1].toBool());
}

void SandboxEffects::generatedDeskHasNoEffects()
{
    QCOMPARE(newEffects().size(), 0);
}

void SandboxEffects::repeatedChangeIsNoEffect()
{
    const QJsonObject before
        = m_sandbox->ask("PATCH", "/tickets/1", "{\"priority\":\"urgent\",\"tags\":[\"x\",\"y\"]}").object();
    const qsizetype effects = newEffects().size();
    const QJsonObject after
        = m_sandbox->ask("PATCH", "/tickets/1", "{\"priority\":\"urgent\",\"tags\":[\"x\",\"y\"]}").object();
    QCOMPARE(newEffects().size(), effects);
    QCOMPARE(after, before);
}

void SandboxEffects::bulkHasOneEffectATicket()
{
    m_sandbox->ask("PATCH", "/tickets/bulk", "{\"ticket_ids\":[1,2,3],\"data\":{\"state\":\"open\"}}");
    const qsizetype before = newEffects().size();
    const WireAnswer answer = m_sandbox->ask("PATCH", "/tickets/bulk",
        "{\"ticket_ids\":[1,2,3,999999],\"data\":{\"state\":\"closed\",\"state_reason\":\"completed\"}}");
    QCOMPARE(answer.object().value("updated"_L1).toInt(), 3);
    QCOMPARE(newEffects().size(), before + 3);
    QCOMPARE(m_sandbox->ask("GET", "/tickets/2").object().value("state_reason"_L1).toString(), u"completed"_s);
}

void SandboxEffects::draftBecomesReplyWhenPublished()
{
    const QJsonObject draft = m_sandbox
                                  ->ask("POST", "/activities",
                                      "{\"ticket_id\":1,\"type\":\"reply\",\"content\":\"Soon\",\"is_draft\":true}")
                                  .object();
    const QByteArray path = "/activities/" + QByteArray::number(draft.value("activity_id"_L1).toInteger());
    QCOMPARE(m_sandbox->ask("PUT", path, "{\"is_draft\":false}").object().value("is_draft"_L1).toBool(true), false);
    QCOMPARE(m_sandbox->ask("PUT", path, "{\"is_draft\":false}").status, 200);
    int replies = 0;
    const QJsonArray effects = newEffects();
    for (const QJsonValue &effect : effects)
        replies += effect["kind"_L1].toString() == "reply"_L1 ? 1 : 0;
    QCOMPARE(replies, 1);
}

void SandboxEffects::replyIsKeptAsSent()
{
    const QString content = u"Línea 1\r\n\r\n  日本語 🎉 <b>& \"quotes\"</b>\t"_s;
    const QByteArray body
        = QJsonDocument(QJsonObject {{u"ticket_id"_s, 1}, {u"type"_s, u"reply"_s}, {u"content"_s, content}}).toJson();
    QCOMPARE(m_sandbox->ask("POST", "/activities", body).object().value("content"_L1).toString(), content);
    QCOMPARE(newEffects().last()["text"_L1].toString(), content);
    const QJsonArray thread = m_sandbox->ask("GET", "/activities/1").object().value("result"_L1).toArray();
    QCOMPARE(thread.last()["content"_L1].toString(), content);
    QCOMPARE(thread.last()["author"_L1]["type"_L1].toString(), u"user"_s);
}

void SandboxEffects::putReplacesPatchDoesNot()
{
    m_sandbox->ask("PATCH", "/tickets/1", "{\"priority\":\"high\",\"tags\":[\"keep\"],\"user_id\":2}");
    m_sandbox->ask("PATCH", "/tickets/1", "{\"subject\":\"Only the subject\"}");
    QJsonObject ticket = m_sandbox->ask("GET", "/tickets/1").object();
    QCOMPARE(ticket.value("priority"_L1).toString(), u"high"_s);
    QCOMPARE(ticket.value("tags"_L1).toArray(), QJsonArray {u"keep"_s});
    m_sandbox->ask("PUT", "/tickets/1", "{\"subject\":\"All of it\",\"requester\":{\"email\":\"a@example.com\"}}");
    ticket = m_sandbox->ask("GET", "/tickets/1").object();
    QVERIFY(ticket.value("priority"_L1).isNull());
    QVERIFY(ticket.value("user_id"_L1).isNull());
    QCOMPARE(ticket.value("tags"_L1).toArray().size(), 0);
    QCOMPARE(ticket.value("requester"_L1)["email"_L1].toString(), u"a@example.com"_s);
}

void SandboxEffects::customerReplyOpensTheTicket()
{
    m_sandbox->ask("PATCH", "/tickets/1/state", "{\"state\":\"closed\",\"state_reason\":\"completed\"}");
    const QString before = m_sandbox->ask("GET", "/tickets/1").object().value("updated_at"_L1).toString();
    QCOMPARE(
        m_sandbox->control("POST", "/reply", "{\"ticket_id\":1,\"html\":\"<p>Not yet</p>\",\"name\":\"Ann\"}").status,
        200);
    const QJsonObject ticket = m_sandbox->ask("GET", "/tickets/1").object();
    QCOMPARE(ticket.value("state"_L1).toString(), u"open"_s);
    QVERIFY(ticket.value("state_reason"_L1).isNull());
    QVERIFY(ticket.value("updated_at"_L1).toString() > before);
    const QJsonObject message
        = m_sandbox->ask("GET", "/activities/1").object().value("result"_L1).toArray().last().toObject();
    QCOMPARE(message.value("content"_L1).toString(), u"<p>Not yet</p>"_s);
    QCOMPARE(message.value("author"_L1)["type"_L1].toString(), u"requester"_s);
    QCOMPARE(message.value("author"_L1)["name"_L1].toString(), u"Ann"_s);
    QCOMPARE(newEffects().last()["kind"_L1].toString(), u"customer_reply"_s);
}

void SandboxEffects::colleagueChangesAndDeletes()
{
    QCOMPARE(m_sandbox->control("PATCH", "/tickets/1", "{\"priority\":\"low\",\"tags\":[\"theirs\"],\"user_id\":null}")
                 .status,
        200);
    const QJsonObject ticket = m_sandbox->ask("GET", "/tickets/1").object();
    QCOMPARE(ticket.value("priority"_L1).toString(), u"low"_s);
    QCOMPARE(ticket.value("tags"_L1).toArray(), QJsonArray {u"theirs"_s});
    QVERIFY(ticket.value("user_id"_L1).isNull());
    QCOMPARE(m_sandbox->control("POST", "/agent-reply", "{\"ticket_id\":1,\"content\":\"Mine\"}").status, 200);
    const QJsonArray thread = m_sandbox->ask("GET", "/activities/1").object().value("result"_L1).toArray();
    QCOMPARE(thread.last()["content"_L1].toString(), u"Mine"_s);
    QVERIFY(thread.last()["user_id"_L1].toInteger() != 1);
    QCOMPARE(m_sandbox->control("DELETE", "/tickets/1").status, 200);
    QCOMPARE(m_sandbox->ask("GET", "/tickets/1").status, 404);
    QCOMPARE(m_sandbox->control("DELETE", "/tickets/1").status, 404);
    QCOMPARE(m_sandbox->control("PATCH", "/tickets/1", "{\"priority\":\"low\"}").status, 404);
}

void SandboxEffects::revokedTokenIsRefused()
{
    QCOMPARE(m_sandbox->control("POST", "/token", "{\"token\":\"\"}").status, 200);
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 401);
    QCOMPARE(m_sandbox->control("POST", "/token", "{\"token\":\"second\"}").status, 200);
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 401);
    m_sandbox->client().setToken("second");
    QCOMPARE(m_sandbox->ask("GET", "/tags").status, 200);
}

void SandboxEffects::outlivesARestart()
{
    QTemporaryDir folder;
    const std::string file = folder.filePath(u"desk.db"_s).toStdString();
    const auto effectCount = [](Database &database) {
        Service service(database, u"t"_s);
        class NoWire final : public Wire
        {
            void setPlan(const WirePlan &) override { }
            void pause(int) override { }
        } wire;
        HttpRequest request;
        request.method = u"GET"_s;
        request.path = u"/_sandbox/effects"_s;
        request.authorization = u"Bearer t"_s;
        return QJsonDocument::fromJson(service.answer(request, wire).body).array().size();
    };
    {
        Database database(file);
        const Lease connection = database.lease();
        ticketdesk::logChange(*connection, u"tag.create"_s, 1, u"kept"_s);
    }
    Database database(file);
    QCOMPARE(effectCount(database), 1);
}

} // namespace foredesk::sandbox

QTEST_GUILESS_MAIN(foredesk::sandbox::SandboxEffects)
#include "tst_sandbox_effects.moc"
