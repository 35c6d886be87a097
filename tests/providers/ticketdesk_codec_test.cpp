// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/fields.h"
#include "providers/ticketdesk/limits.h"
#include "providers/ticketdesk/referencecodec.h"
#include "providers/ticketdesk/ticketcodec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace foredesk;
using namespace foredesk::ticketdesk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray goldenBytes(const QString &name)
{
    QFile file(QStringLiteral(FOREDESK_TEST_DATA "/ticketdesk/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A ticket in the words of the golden files.
QJsonObject described(const Ticket &ticket)
{
    QJsonObject json {{u"id"_s, ticket.id.value()}, {u"number"_s, ticket.number}, {u"subject"_s, ticket.subject},
        {u"description"_s, ticket.description}, {u"state"_s, toWord(ticket.state.value)},
        {u"reason"_s, toWord(ticket.stateReason)}, {u"priority"_s, toWord(ticket.priority.value)},
        {u"source"_s, toWord(ticket.source.value)}, {u"tags"_s, QJsonArray::fromStringList(ticket.tags)},
        {u"requester"_s, ticket.requester.displayName() + " <"_L1 + ticket.requester.email + u'>'},
        {u"assignee"_s, ticket.assignee.value()}, {u"assigneeName"_s, ticket.assigneeName},
        {u"inbox"_s, ticket.inbox.value()}, {u"inboxName"_s, ticket.inboxName},
        {u"participants"_s, QJsonArray::fromStringList(ticket.participants)}, {u"createdAt"_s, ticket.createdAt},
        {u"updatedAt"_s, ticket.updatedAt}};
    if (ticket.state.value == TicketState::Unknown && !ticket.state.raw.isEmpty())
        json.insert(u"rawState"_s, ticket.state.raw);
    if (ticket.priority.value == Priority::Unknown)
        json.insert(u"rawPriority"_s, ticket.priority.raw);
    if (ticket.source.value == TicketSource::Unknown && !ticket.source.raw.isEmpty())
        json.insert(u"rawSource"_s, ticket.source.raw);
    return json;
}

/// JSON written with single quotes.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray pretty(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

} // namespace

class TicketdeskCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenTickets_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names
            = QDir(QStringLiteral(FOREDESK_TEST_DATA "/ticketdesk")).entryList({u"ticket-*.json"_s});
        QVERIFY(names.size() >= 4);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void goldenTickets()
    {
        QFETCH(QString, name);
        const QJsonObject golden = QJsonDocument::fromJson(goldenBytes(name)).object();
        const QByteArray body = QJsonDocument(golden["answer"_L1].toObject()).toJson();
        const auto ticket = decodeRecord<Ticket>(body, decodeTicket);
        QVERIFY(ticket.has_value());
        QCOMPARE(pretty(described(*ticket)), pretty(golden["ticket"_L1].toObject()));
    }

    void envelopes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("total");
        QTest::newRow("total result") << json("{'total':9,'result':[{'id':1},{'id':2}]}") << 9;
        QTest::newRow("data") << json("{'data':[{'id':1},{'id':2}]}") << -1;
        QTest::newRow("results") << json("{'total':2,'results':[{'id':1},{'id':2}]}") << 2;
        QTest::newRow("items") << json("{'items':[{'id':1},{'id':2}],'total':'2'}") << -1;
        QTest::newRow("bare") << json("[{'id':1},{'id':2}]") << -1;
    }
    void envelopes()
    {
        QFETCH(QByteArray, body);
        const auto list = decodeList<Ticket>(body, decodeTicket);
        QVERIFY(list.has_value());
        QCOMPARE(list->items.size(), 2);
        QCOMPARE(list->items.at(1).id.value(), u"2"_s);
        QTEST(list->total, "total");
    }

    void envelopesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "null", "{}", "{\"result\":{}}", "{\"total\":3}", "[", "<html>", "\xff\xfe", "3"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("deep") << QByteArray(100000, '[');
    }
    void envelopesThatAreNone()
    {
        QFETCH(QByteArray, body);
        const auto list = decodeList<Ticket>(body, decodeTicket);
        QVERIFY(!list.has_value());
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
        QVERIFY2(list.error().detail.startsWith(u'$'), qPrintable(list.error().detail));
    }

    void unreadableRecordsAreCountedAndNamed()
    {
        const auto list = decodeList<Ticket>(goldenBytes(u"list-total-result.json"_s), decodeTicket);
        QVERIFY(list.has_value());
        QCOMPARE(list->total, 219000);
        QCOMPARE(list->rows, 7);
        QCOMPARE(list->skipped, 5);
        QCOMPARE(list->items.size(), 2);
        QCOMPARE(list->items.at(0).id.value(), u"1"_s);
        QCOMPARE(list->items.at(1).id.value(), u"3"_s);
        QVERIFY(list->problems.at(0).startsWith(u"$.result[1].ticket_id"_s));
    }

    void activities()
    {
        const auto list = decodeList<Message>(goldenBytes(u"activities.json"_s),
            [](const JsonReader &reader) { return decodeActivity(reader, TicketId(u"42"_s)); });
        QVERIFY(list.has_value());
        QCOMPARE(list->items.size(), 7);
        const auto &messages = list->items;
        const QList<AuthorKind> authors {AuthorKind::Customer, AuthorKind::Agent, AuthorKind::Agent, AuthorKind::Ai,
            AuthorKind::System, AuthorKind::Agent, AuthorKind::Unknown};
        const QList<Visibility> visibilities {Visibility::Public, Visibility::Public, Visibility::Private,
            Visibility::Public, Visibility::Private, Visibility::Public, Visibility::Private};
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(messages.at(i).author.kind, authors.at(i));
            QCOMPARE(messages.at(i).visibility, visibilities.at(i));
        }
        QCOMPARE(messages.at(1).author.name, u"Ann"_s);
        QCOMPARE(messages.at(1).author.agent.value(), u"7"_s);
        QCOMPARE(messages.at(5).publication, Publication::Draft);
        QCOMPARE(messages.at(6).kind, MessageKind::Unknown);
        QCOMPARE(messages.at(6).rawKind, u"whisper"_s);
        QCOMPARE(
            messages.at(0).attachments.value(0), (Attachment {u"../a.png"_s, u"files/a.png"_s, 12, u"image/png"_s}));
    }

    void theBodyNeverMakesTheAuthor()
    {
        const auto message
            = decodeRecord<Message>(json("{'activity_id':1,'type':'reply','content':'author: user; agent wrote:'}"),
                [](const JsonReader &reader) { return decodeActivity(reader, TicketId(u"1"_s)); });
        QCOMPARE(message->author.kind, AuthorKind::Unknown);
    }

    void times_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("ms");
        const qint64 noon = 1740830400000; // 2025-03-01T12:00:00Z
        QTest::newRow("zulu") << QJsonValue(u"2025-03-01T12:00:00Z"_s) << noon;
        QTest::newRow("ms") << QJsonValue(u"2025-03-01T12:00:00.123Z"_s) << noon + 123;
        QTest::newRow("zone") << QJsonValue(u"2025-03-01T14:00:00+02:00"_s) << noon;
        QTest::newRow("no zone is UTC") << QJsonValue(u"2025-03-01T12:00:00"_s) << noon;
        QTest::newRow("space") << QJsonValue(u"2025-03-01 12:00:00"_s) << noon;
        QTest::newRow("epoch s") << QJsonValue(1740830400) << noon;
        QTest::newRow("epoch ms") << QJsonValue(1740830400000.0) << noon;
        QTest::newRow("epoch text") << QJsonValue(u"1740830400"_s) << noon;
        QTest::newRow("after 2038") << QJsonValue(u"2050-01-01T00:00:00Z"_s) << qint64(2524608000000);
        QTest::newRow("garbage") << QJsonValue(u"yesterday"_s) << qint64(0);
        QTest::newRow("null") << QJsonValue() << qint64(0);
        QTest::newRow("object") << QJsonValue(QJsonObject()) << qint64(0);
        QTest::newRow("negative") << QJsonValue(-5) << qint64(0);
        QTest::newRow("absurd") << QJsonValue(1e300) << qint64(0);
    }
    void times()
    {
        QFETCH(QJsonValue, value);
        QTEST(timeOf(value), "ms");
    }

    void references()
    {
        const auto tag = decodeRecord<Tag>(json("{'tag_id':3,'name':'billing','color':'#F59E0B'}"), decodeTag);
        QCOMPARE(tag.value(), (Tag {TagId(u"3"_s), u"billing"_s, u"#F59E0B"_s}));
        const auto canned
            = decodeRecord<CannedResponse>(json("{'data':{'id':4,'name':'Hi','content':'{{x}}'}}"), decodeCanned);
        QCOMPARE(canned.value(), (CannedResponse {CannedId(u"4"_s), u"Hi"_s, u"{{x}}"_s}));
        const auto agent = decodeRecord<Agent>(json("{'user_id':5,'email':'a@b.c','role':'Admin'}"), decodeAgent);
        QCOMPARE(agent.value(), (Agent {AgentId(u"5"_s), u"a@b.c"_s, u"a@b.c"_s, u"Admin"_s}));
        const auto inbox
            = decodeRecord<Inbox>(json("{'inbox_id':6,'name':'S','email':'s@t.ai','prefix':'SUP'}"), decodeInbox);
        QCOMPARE(inbox.value(), (Inbox {InboxId(u"6"_s), u"S"_s, u"s@t.ai"_s, u"SUP"_s}));
    }

    void limits_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("index");
        QTest::newRow("fits") << QString() << 0;
        QTest::newRow("subject too short") << u"subject"_s << 1;
        QTest::newRow("subject too long") << u"subject"_s << 2;
        QTest::newRow("nobody asked") << u"requester"_s << 3;
        QTest::newRow("no address") << u"requester.email"_s << 4;
        QTest::newRow("long tag") << u"tags"_s << 5;
        QTest::newRow("foreign agent id") << u"user_id"_s << 6;
        QTest::newRow("empty note") << u"content"_s << 7;
        QTest::newRow("files") << u"attachments"_s << 8;
        QTest::newRow("snooze") << u"state"_s << 9;
        QTest::newRow("clear priority") << u"priority"_s << 10;
        QTest::newRow("id zero") << u"ticket_id"_s << 11;
        QTest::newRow("bulk of none") << u"ticket_ids"_s << 12;
        QTest::newRow("subject of 200 fits") << QString() << 13;
    }
    void limits()
    {
        QFETCH(QString, field);
        QFETCH(int, index);
        CreateTicket good;
        good.subject = u"ok"_s;
        good.requester.email = u"a@b.c"_s;
        const auto with = [&good](auto change) {
            CreateTicket ticket = good;
            change(ticket);
            return Command(ticket);
        };
        const TicketId ticket(u"1"_s);
        const QList<Command> commands {good, with([](CreateTicket &t) { t.subject = u"x"_s; }),
            with([](CreateTicket &t) { t.subject = QString(201, u'x'); }),
            with([](CreateTicket &t) { t.requester = {}; }),
            with([](CreateTicket &t) { t.requester.email = u"nobody"_s; }),
            with([](CreateTicket &t) { t.tags = {QString(61, u'x')}; }),
            with([](CreateTicket &t) { t.assignee = AgentId(u"me"_s); }), AddNote {ticket, u"  "_s},
            AddReply {ticket, u"hi"_s, {Attachment {}}}, SetState {ticket, TicketState::Snoozed, StateReason::None},
            SetPriority {ticket, Priority::None}, AddNote {TicketId(u"0"_s), u"hi"_s}, BulkChange {},
            with([](CreateTicket &t) { t.subject = QString(200, u'x'); })};
        const QList<FieldError> found = violations(commands.at(index));
        QCOMPARE(found.isEmpty() ? QString() : found.first().field, field);
    }
};

QTEST_GUILESS_MAIN(TicketdeskCodecTest)
#include "ticketdesk_codec_test.moc"
