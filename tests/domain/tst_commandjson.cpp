// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

QList<Command> oneOfEachKind()
{
    const TicketId ticket(u"42"_s);
    return {
        AddReply {ticket, u"Hallo ä\n"_s, {{u"a.txt"_s, u"files/a"_s, 3, u"text/plain"_s}}},
        AddNote {ticket, u"note"_s},
        AddServerDraft {ticket, u"draft"_s},
        SetState {ticket, TicketState::Closed, StateReason::NotPlanned},
        SetPriority {ticket, Priority::Urgent},
        Assign {ticket, AgentId()},
        MoveInbox {ticket, InboxId(u"3"_s)},
        ChangeTags {ticket, {u"a"_s, u"b"_s}, {u"c"_s}},
        SetSubject {ticket, u"New subject"_s},
        EditMessage {ticket, MessageId(u"7"_s), u"text"_s},
        PublishDraft {ticket, MessageId(u"7"_s)},
        DeleteMessage {ticket, MessageId(u"7"_s)},
        DeleteTicket {ticket},
        CreateTicket {u"S1"_s, u"D"_s, {.name = u"Jane"_s, .email = u"jane@example.com"_s}, Priority::High,
            AgentId(u"2"_s), InboxId(u"1"_s), {u"x"_s}},
        BulkChange {{ticket, TicketId(u"43"_s)}, TicketState::Closed, StateReason::Duplicate, Priority::Low, AgentId(),
            InboxId(u"9"_s), {u"in"_s}, {u"out"_s}},
        BulkChange {{ticket}, std::nullopt, StateReason::None, std::nullopt, std::nullopt, std::nullopt, {}, {}},
    };
}

} // namespace

class CommandJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWas()
    {
        QSet<QString> kinds;
        for (const Command &command : oneOfEachKind()) {
            kinds.insert(commandKind(command));
            const Result<Command> back = commandFromJson(commandToJson(command));
            QVERIFY2(back.has_value(), qPrintable(commandKind(command)));
            QVERIFY2(*back == command, qPrintable(commandKind(command)));
        }
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Command>));
    }

    void refusesRatherThanGuesses()
    {
        for (const Command &command : oneOfEachKind()) {
            const QJsonObject whole = commandToJson(command);
            for (auto it = whole.begin(); it != whole.end(); ++it) {
                QJsonObject broken = whole;
                broken.insert(it.key(), true);
                const QByteArray where = (commandKind(command) + u" "_s + it.key()).toUtf8();
                QVERIFY2(!commandFromJson(broken).has_value(), where.constData());
            }
        }
        QJsonObject newer = commandToJson(AddNote {TicketId(u"1"_s), u"x"_s});
        newer.insert(u"version"_s, 2);
        QVERIFY(!commandFromJson(newer).has_value());
        QVERIFY(!commandFromJson({}).has_value());
    }
};

QTEST_GUILESS_MAIN(CommandJsonTest)
#include "tst_commandjson.moc"
