// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/commandsender.h"
#include "providers/ticketdesk/referencecodec.h"
#include "providers/ticketdesk/ticketcodec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace foredesk;
using namespace foredesk::ticketdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kRounds = 6000;

/// Something a server should never send in this place.
QJsonValue oddValue(QRandomGenerator &random)
{
    const QList<QJsonValue> odd {QJsonValue(), 0, -1, 2.5, 1e300, 18446744073709551616.0, u""_s, u"0"_s, u"-7"_s,
        u"\u202Etxt"_s, QString(5000, u'x'), true, QJsonArray {}, QJsonArray {1, u"a"_s, QJsonValue()}, QJsonObject {},
        QJsonObject {{u"id"_s, 0}}, QJsonObject {{u"name"_s, 3}}};
    return odd.at(random.bounded(odd.size()));
}

QJsonValue mutated(const QJsonValue &value, QRandomGenerator &random);

QJsonObject mutatedObject(QJsonObject object, QRandomGenerator &random)
{
    if (object.isEmpty())
        return object;
    const QString key = object.keys().at(random.bounded(object.size()));
    switch (random.bounded(4)) {
    case 0:
        object.remove(key);
        break;
    case 1:
        object.insert(key, oddValue(random));
        break;
    case 2:
        object.insert(key + u'x', object.take(key));
        break;
    default:
        object.insert(key, mutated(object.value(key), random));
    }
    return object;
}

QJsonArray mutatedArray(QJsonArray array, QRandomGenerator &random)
{
    if (array.isEmpty())
        return array;
    const int at = random.bounded(static_cast<int>(array.size()));
    switch (random.bounded(4)) {
    case 0:
        array.removeAt(at);
        break;
    case 1:
        array.append(array.at(at));
        break;
    case 2:
        array.replace(at, oddValue(random));
        break;
    default:
        array.replace(at, mutated(array.at(at), random));
    }
    return array;
}

QJsonValue mutated(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isObject())
        return mutatedObject(value.toObject(), random);
    return value.isArray() ? QJsonValue(mutatedArray(value.toArray(), random)) : oddValue(random);
}

/// One change to the bytes: cut, flipped or doubled.
QByteArray garbled(QByteArray bytes, QRandomGenerator &random)
{
    const int at = random.bounded(static_cast<int>(bytes.size()));
    switch (random.bounded(3)) {
    case 0:
        return bytes.left(at);
    case 1:
        bytes[at] = static_cast<char>(random.bounded(256));
        return bytes;
    default:
        return bytes.insert(at, bytes.mid(at, random.bounded(50)));
    }
}

bool isSoundId(const QString &id)
{
    bool isNumber = false;
    return id.toLongLong(&isNumber) > 0 && isNumber;
}

template <class T, class DecodeOne>
void checkList(const QByteArray &body, DecodeOne decodeOne)
{
    const auto list = decodeList<T>(body, decodeOne);
    if (!list) {
        QCOMPARE(list.error().kind, ErrorKind::Protocol);
        return;
    }
    QCOMPARE(list->items.size() + list->skipped, qsizetype(list->rows));
    for (const T &item : list->items)
        QVERIFY(isSoundId(item.id.value()));
}

void checkAllCodecs(const QByteArray &body)
{
    const TicketId ticket(u"42"_s);
    checkList<Ticket>(body, decodeTicket);
    checkList<Message>(body, [&ticket](const JsonReader &reader) { return decodeActivity(reader, ticket); });
    checkList<Tag>(body, decodeTag);
    checkList<CannedResponse>(body, decodeCanned);
    checkList<Agent>(body, decodeAgent);
    checkList<Inbox>(body, decodeInbox);
    HttpResponse response {201, body, "application/json", 0};
    const auto created = appliedFrom(CreateTicket {}, response);
    if (created)
        QVERIFY(isSoundId(created->serverId));
    else
        QCOMPARE(created.error().httpStatus, 201); // it may have happened
    const auto replied = appliedFrom(AddReply {ticket, u"x"_s, {}}, response);
    QVERIFY(!replied || isSoundId(replied->serverId));
    QVERIFY(appliedFrom(SetPriority {ticket, Priority::Low}, response).has_value());
}

} // namespace

class TicketdeskMutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAnswerEndsTyped()
    {
        const QDir dir(QStringLiteral(FOREDESK_TEST_DATA "/ticketdesk"));
        QList<QByteArray> samples;
        for (const QString &name : dir.entryList({u"*.json"_s})) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonValue answer = json.contains("answer"_L1) ? json["answer"_L1] : QJsonValue(json);
            samples.append(QJsonDocument(answer.toObject()).toJson(QJsonDocument::Compact));
            samples.append(QJsonDocument(QJsonArray {answer}).toJson(QJsonDocument::Compact));
        }
        QVERIFY(samples.size() >= 10);
        QRandomGenerator random(20250301);
        for (int i = 0; i < kRounds; ++i) {
            QByteArray body = samples.at(random.bounded(samples.size()));
            const QJsonDocument document = QJsonDocument::fromJson(body);
            QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
            for (int changes = 1 + random.bounded(4); changes > 0; --changes)
                value = mutated(value, random);
            if (value.isObject() || value.isArray())
                body = (value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray())).toJson();
            if (random.bounded(3) == 0)
                body = garbled(body, random);
            checkAllCodecs(body);
            if (QTest::currentTestFailed())
                QFAIL(QByteArray("round " + QByteArray::number(i) + ": " + body.left(2000)).constData());
        }
    }
};

QTEST_GUILESS_MAIN(TicketdeskMutationTest)
#include "ticketdesk_mutation_test.moc"
