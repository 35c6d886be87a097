// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"

#include <QFile>
#include <QTest>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// Every command of foredeskctl once, as a person would use it.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();
    void helpListsEveryCommand();
    void withoutAnAccountItSaysSo();
    void connectsAndSyncs();
    void aWrongKeyIsRefusedAndNothingIsStored();
    void listsWhatTheServerHas();
    void showsATicketWithItsMessages();
    void searches();
    void repliesAndCloses();
    void readsATextFromAFileAndFromInput();
    void aNoteIsNeverAReply();
    void setsFields();
    void createsATicket();
    void changesManyAtOnce();
    void editsAndDeletesAMessage();
    void deletesATicket();
    void keepsTagsAndCannedResponses();
    void listsPeopleAndInboxes();
    void exportsATicket();
    void tellsHowItIs();
    void aSecondAccountChangesTheIds();
    void removesAnAccount();

private:
    CtlResult done(const QStringList &arguments, const QByteArray &input = {});
    QJsonObject shown(const QString &id);
    QString ticket(int index) { return m_ids.value(index); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    QStringList m_ids;
};

CtlResult CommandsTest::done(const QStringList &arguments, const QByteArray &input)
{
    const CtlResult result = m_room->ctl(arguments, input);
    [&] { QVERIFY2(result.code == 0, (arguments.join(u' ').toUtf8() + ": " + result.told()).constData()); }();
    return result;
}

QJsonObject CommandsTest::shown(const QString &id)
{
    return done({u"show"_s, id}).object();
}

void CommandsTest::initTestCase()
{
    SandboxOptions options;
    options.tickets = 25;
    options.seed = 3;
    m_sandbox = std::make_unique<SandboxProcess>(options);
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
}

void CommandsTest::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("explanation");
    QTest::newRow("no command") << QStringList() << "Commands:"_ba;
    QTest::newRow("unknown command") << QStringList {u"fly"_s} << "no command \"fly\""_ba;
    QTest::newRow("half a command") << QStringList {u"outbox"_s} << "outbox list, outbox wait"_ba;
    QTest::newRow("unknown option") << QStringList {u"list"_s, u"--fast"_s} << "Unknown option 'fast'"_ba;
    QTest::newRow("missing argument") << QStringList {u"reply"_s, u"1"_s} << "ID (TEXT | FILE | -)"_ba;
    QTest::newRow("too many") << QStringList {u"show"_s, u"1"_s, u"2"_s} << "show ID"_ba;
    QTest::newRow("no number") << QStringList {u"list"_s, u"--limit"_s, u"many"_s} << "--limit takes a number"_ba;
    QTest::newRow("no reason") << QStringList {u"reply"_s, u"1"_s, u"x"_s, u"--close"_s, u"bored"_s}
                               << "completed, not_planned or duplicate"_ba;
    QTest::newRow("no URL") << QStringList {u"account"_s, u"add"_s, u"--url"_s, u"here"_s} << "--url takes"_ba;
    QTest::newRow("bulk without a query")
        << QStringList {u"export"_s, u"1"_s, u"--format"_s, u"pdf"_s} << "md or json"_ba;
}

void CommandsTest::wrongUsageIsExplained()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, explanation);
    const CtlResult result = m_room->ctl(line);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(explanation), result.told().constData());
    QVERIFY2(result.out.isEmpty(), result.told().constData());
}

void CommandsTest::helpListsEveryCommand()
{
    const CtlResult help = done({u"--help"_s});
    for (const char *command : {"account add", "account list", "account test", "account remove", "sync", "list", "show",
             "search", "create", "reply", "note", "set", "bulk", "delete", "activity edit", "activity delete",
             "tag list", "canned list", "user list", "inbox list", "outbox list", "outbox wait", "outbox retry",
             "outbox discard", "outbox confirm", "export", "doctor", "FOREDESK_TOKEN", "Exit status"})
        QVERIFY2(help.out.contains(command), command);
    QVERIFY(done({u"reply"_s, u"--help"_s}).out.contains("--close REASON"));
    QVERIFY(done({u"--version"_s}).out.startsWith("foredeskctl "));
}

void CommandsTest::withoutAnAccountItSaysSo()
{
    const CtlResult result = m_room->ctl({u"sync"_s});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("no account yet"), result.told().constData());
    QCOMPARE(done({u"list"_s}).out.trimmed(), "[]"_ba);
}

void CommandsTest::aWrongKeyIsRefusedAndNothingIsStored()
{
    m_room->setNext(u"FOREDESK_TOKEN"_s, u"not-the-key"_s);
    const CtlResult result = m_room->ctl(
        {u"account"_s, u"add"_s, u"--name"_s, u"Wrong"_s, u"--url"_s, m_sandbox->ticketdeskUrl().toString()});
    QCOMPARE(result.code, 1);
    QVERIFY2(result.err.contains("key is not accepted"), result.told().constData());
    QVERIFY2(!result.told().contains("not-the-key"), "the key is not repeated");
    QCOMPARE(done({u"account"_s, u"list"_s}).array().size(), 1);
}

void CommandsTest::connectsAndSyncs()
{
    const QByteArray problem = m_room->connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QJsonArray accounts = done({u"account"_s, u"list"_s}).array();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first()["id"_L1].toString(), u"desk"_s);
    QCOMPARE(done({u"account"_s, u"test"_s}).object().value("ok"_L1).toBool(), true);
    QVERIFY(done({u"account"_s, u"me"_s, done({u"user"_s, u"list"_s}).array().first()["id"_L1].toString()}).code == 0);
    m_ids = m_room->tickets();
    // The first sync brought the messages too, not only the tickets.
    const int messages = done({u"doctor"_s}).object().value("messages"_L1).toInt();
    QVERIFY(messages > m_ids.size());
    done({u"sync"_s, u"--full"_s});
    QCOMPARE(done({u"doctor"_s}).object().value("messages"_L1).toInt(), messages);
}

void CommandsTest::listsWhatTheServerHas()
{
    QCOMPARE(m_ids.size(), 25);
    QCOMPARE(QSet<QString>(m_ids.begin(), m_ids.end()).size(), 25);
    QCOMPARE(done({u"list"_s, u"--limit"_s, u"3"_s}).array().size(), 3);
    const QJsonArray open = done({u"list"_s, u"--query"_s, u"state:open"_s}).array();
    QVERIFY(!open.isEmpty() && open.size() < 25);
    for (const QJsonValue &row : open)
        QCOMPARE(row["state"_L1].toString(), u"open"_s);
    QVERIFY(done({u"list"_s, u"--view"_s, u"closed"_s}).array().size() < 25);
    const CtlResult wrong = m_room->ctl({u"list"_s, u"--view"_s, u"no such view"_s});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("no view"), wrong.told().constData());
}

void CommandsTest::showsATicketWithItsMessages()
{
    const QJsonObject thread = shown(ticket(0));
    QCOMPARE(thread.value("id"_L1).toString(), ticket(0));
    QVERIFY(!thread.value("subject"_L1).toString().isEmpty());
    QVERIFY(!thread.value("messages"_L1).toArray().isEmpty());
    QCOMPARE(shown(u'#' + ticket(0)), thread);
    const CtlResult none = m_room->ctl({u"show"_s, u"999999"_s});
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains("no ticket 999999"), none.told().constData());
}

void CommandsTest::searches()
{
    const QString subject = shown(ticket(1)).value("subject"_L1).toString();
    const QJsonArray hits = done({u"search"_s, u"number:"_s + ticket(1)}).array();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first()["subject"_L1].toString(), subject);
    QCOMPARE(done({u"search"_s, u"wordthatnobodywrote"_s}).array().size(), 0);
}

void CommandsTest::repliesAndCloses()
{
    const CtlResult sent = done({u"reply"_s, ticket(0), u"Sent with care 4711"_s, u"--close"_s, u"completed"_s});
    QVERIFY2(sent.object().value("done"_L1).toBool(), sent.told().constData());
    const QJsonArray replies = effectsOf(*m_sandbox, u"reply"_s);
    QCOMPARE(replies.size(), 1);
    QVERIFY(replies.first()["text"_L1].toString().contains(u"Sent with care 4711"_s));
    QCOMPARE(replies.first()["visibility"_L1].toString(), u"public"_s);
    const QJsonObject thread = shown(ticket(0));
    QCOMPARE(thread.value("state"_L1).toString(), u"closed"_s);
    QCOMPARE(thread.value("state_reason"_L1).toString(), u"completed"_s);
    QCOMPARE(m_room->outbox().size(), 0);
}

void CommandsTest::readsATextFromAFileAndFromInput()
{
    QFile file(m_room->roomPath() + u"/answer.txt"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("From a file 4712\n");
    file.close();
    done({u"reply"_s, ticket(1), file.fileName()});
    done({u"note"_s, ticket(1), u"-"_s}, "From standard input 4713\nsecond line\n");
    QCOMPARE(effectsWith(*m_sandbox, u"From a file 4712"_s), 1);
    QCOMPARE(effectsWith(*m_sandbox, u"From standard input 4713\nsecond line"_s), 1);
    const CtlResult empty = m_room->ctl({u"reply"_s, ticket(1), u"-"_s}, " \n");
    QCOMPARE(empty.code, 2);
}

void CommandsTest::aNoteIsNeverAReply()
{
    done({u"note"_s, ticket(2), u"Between us 4714"_s});
    const QJsonArray effects = m_sandbox->effects();
    for (const QJsonValue &effect : effects)
        if (effect["text"_L1].toString().contains(u"Between us 4714"_s)) {
            QCOMPARE(effect["kind"_L1].toString(), u"note"_s);
            QCOMPARE(effect["visibility"_L1].toString(), u"private"_s);
        }
    QCOMPARE(effectsWith(*m_sandbox, u"Between us 4714"_s), 1);
}

void CommandsTest::setsFields()
{
    const QJsonArray users = done({u"user"_s, u"list"_s}).array();
    const QJsonArray inboxes = done({u"inbox"_s, u"list"_s}).array();
    QVERIFY(users.size() > 1 && inboxes.size() > 1);
    const QString agent = users.at(1)["email"_L1].toString();
    const QString inbox = inboxes.at(1)["name"_L1].toString();
    const QString tag = done({u"tag"_s, u"list"_s}).array().first()["name"_L1].toString();
    done({u"set"_s, ticket(3), u"--state"_s, u"open"_s, u"--priority"_s, u"urgent"_s, u"--assign"_s, agent,
        u"--inbox"_s, inbox, u"--tag"_s, u'+' + tag, u"--subject"_s, u"A new subject"_s});
    const QJsonObject thread = shown(ticket(3));
    QCOMPARE(thread.value("priority"_L1).toString(), u"urgent"_s);
    QCOMPARE(thread.value("subject"_L1).toString(), u"A new subject"_s);
    QVERIFY(thread.value("tags"_L1).toArray().contains(tag));
    done({u"set"_s, ticket(3), u"--assign"_s, u"none"_s, u"--tag"_s, u'-' + tag});
    QVERIFY(!shown(ticket(3)).value("tags"_L1).toArray().contains(tag));

    const QList<QStringList> wrongs {{u"--priority"_s, u"enormous"_s}, {u"--assign"_s, u"nobody here"_s}, {}};
    for (const QStringList &wrong : wrongs) {
        const CtlResult result = m_room->ctl(QStringList {u"set"_s, ticket(3)} + wrong);
        QCOMPARE(result.code, 2);
    }
    const CtlResult tooShort = m_room->ctl({u"set"_s, ticket(3), u"--subject"_s, u"x"_s});
    QCOMPARE(tooShort.code, 1);
}

void CommandsTest::createsATicket()
{
    const CtlResult made
        = done({u"create"_s, u"--subject"_s, u"Made from the shell"_s, u"--body"_s, u"First words 4715"_s, u"--name"_s,
            u"Iris Example"_s, u"--email"_s, u"iris@example.org"_s, u"--priority"_s, u"high"_s});
    QCOMPARE(effectsOf(*m_sandbox, u"ticket.create"_s).size(), 1);
    const QJsonArray found = done({u"list"_s, u"--query"_s, u"from:iris@example.org"_s}).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()["subject"_L1].toString(), u"Made from the shell"_s);
    QCOMPARE(made.object().value("id"_L1).toString(), found.first()["id"_L1].toString());
    QCOMPARE(m_room->ctl({u"create"_s, u"--body"_s, u"no subject"_s}).code, 2);
}

void CommandsTest::changesManyAtOnce()
{
    const qsizetype open = done({u"list"_s, u"--limit"_s, u"0"_s, u"--query"_s, u"state:open"_s}).array().size();
    QVERIFY(open > 1);
    const CtlResult plan
        = done({u"bulk"_s, u"--query"_s, u"state:open"_s, u"--set"_s, u"priority=low"_s, u"--dry-run"_s});
    QCOMPARE(plan.object().value("tickets"_L1).toInteger(), open);
    done({u"bulk"_s, u"--query"_s, u"state:open"_s, u"--set"_s, u"priority=low"_s});
    done({u"sync"_s}); // the server answers a bulk change without the tickets: they are read afterwards
    const QJsonArray rows = done({u"list"_s, u"--limit"_s, u"0"_s, u"--query"_s, u"state:open"_s}).array();
    QCOMPARE(rows.size(), open);
    for (const QJsonValue &row : rows)
        QCOMPARE(row["priority"_L1].toString(), u"low"_s);
    QCOMPARE(m_room->ctl({u"bulk"_s, u"--set"_s, u"state=closed"_s}).code, 2);
}

void CommandsTest::editsAndDeletesAMessage()
{
    done({u"note"_s, ticket(4), u"To be changed 4716"_s});
    const auto messageWith = [&](const QString &text) {
        const QJsonArray messages = shown(ticket(4)).value("messages"_L1).toArray();
        for (const QJsonValue &message : messages)
            if (message["text"_L1].toString().contains(text))
                return message["id"_L1].toString();
        return QString();
    };
    const QString id = messageWith(u"To be changed 4716"_s);
    QVERIFY(!id.isEmpty());
    done({u"activity"_s, u"edit"_s, ticket(4), id, u"Was changed 4717"_s});
    QCOMPARE(messageWith(u"Was changed 4717"_s), id);
    done({u"activity"_s, u"delete"_s, ticket(4), id});
    QCOMPARE(effectsOf(*m_sandbox, u"activity.delete"_s).size(), 1);
    QCOMPARE(messageWith(u"Was changed 4717"_s), QString());
}

void CommandsTest::deletesATicket()
{
    done({u"delete"_s, ticket(5)});
    const QJsonArray deleted = effectsOf(*m_sandbox, u"ticket.delete"_s);
    QCOMPARE(deleted.size(), 1);
}

void CommandsTest::keepsTagsAndCannedResponses()
{
    const QJsonObject tag = done({u"tag"_s, u"create"_s, u"from-shell"_s, u"--color"_s, u"#102030"_s}).object();
    QVERIFY(!tag.value("id"_L1).toString().isEmpty());
    done({u"tag"_s, u"edit"_s, u"from-shell"_s, u"--name"_s, u"from-the-shell"_s});
    QVERIFY(done({u"tag"_s, u"list"_s, u"--refresh"_s}).out.contains("from-the-shell"));
    done({u"tag"_s, u"delete"_s, u"from-the-shell"_s});
    QVERIFY(!done({u"tag"_s, u"list"_s, u"--refresh"_s}).out.contains("from-the-shell"));

    done({u"canned"_s, u"create"_s, u"Greeting 4718"_s, u"Hello {{requester.name}}"_s});
    done({u"canned"_s, u"edit"_s, u"Greeting 4718"_s, u"--content"_s, u"Good day {{requester.name}}"_s});
    QVERIFY(done({u"canned"_s, u"list"_s, u"--refresh"_s}).out.contains("Good day {{requester.name}}"));
    done({u"canned"_s, u"delete"_s, u"Greeting 4718"_s});
    QVERIFY(!done({u"canned"_s, u"list"_s, u"--refresh"_s}).out.contains("Greeting 4718"));
    QCOMPARE(m_room->ctl({u"tag"_s, u"delete"_s, u"no such tag"_s}).code, 1);
}

void CommandsTest::listsPeopleAndInboxes()
{
    QVERIFY(done({u"user"_s, u"list"_s}).array().first()["email"_L1].toString().contains(u'@'));
    QVERIFY(!done({u"inbox"_s, u"list"_s}).array().isEmpty());
}

void CommandsTest::exportsATicket()
{
    const QByteArray markdown = done({u"export"_s, ticket(2), u"--format"_s, u"md"_s}).out;
    QVERIFY2(markdown.startsWith("# "), markdown.constData());
    QVERIFY(markdown.contains("Between us 4714"));
    // The customer's own words open the thread, which some servers hold beside it.
    QCOMPARE(markdown.count("\n## "), shown(ticket(2)).value("messages"_L1).toArray().size() + 1);
    QVERIFY2(!markdown.contains("\n\n\n"), markdown.constData());
    QVERIFY(!done({u"export"_s, ticket(2), u"--format"_s, u"md"_s, u"--without-notes"_s}).out.contains("Between us"));
    const QString path = m_room->roomPath() + u"/ticket.json"_s;
    done({u"export"_s, ticket(2), u"--format"_s, u"json"_s, u"--output"_s, path});
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("Between us 4714"));
}

void CommandsTest::tellsHowItIs()
{
    const QJsonObject report = done({u"doctor"_s}).object();
    QCOMPARE(report.value("tickets"_L1).toInt(), 26);
    QVERIFY(report.value("messages"_L1).toInt() >= 25);
    QCOMPARE(report.value("outbox"_L1).toInt(-1), 0);
    QVERIFY(report.value("cache_intact"_L1).toBool() && report.value("outbox_intact"_L1).toBool());
    QVERIFY(!report["keychain"_L1].toObject().value("usable"_L1).toBool());
    QVERIFY(!report["keychain"_L1].toObject().value("reason"_L1).toString().isEmpty());
    QCOMPARE(report["reachability"_L1].toObject().value("desk"_L1).toString(), u"ok"_s);
    const QJsonArray files = report.value("files"_L1).toArray();
    QVERIFY(files.size() >= 3);
    for (const QJsonValue &file : files)
        QVERIFY2(file["private"_L1].toBool(true), qPrintable(file["name"_L1].toString()));
}

void CommandsTest::aSecondAccountChangesTheIds()
{
    SandboxOptions options;
    options.tickets = 3;
    SandboxProcess other(options);
    QVERIFY2(other.isReady(), qPrintable(other.complaint()));
    done({u"account"_s, u"add"_s, u"--name"_s, u"Other"_s, u"--id"_s, u"other"_s, u"--url"_s,
        other.ticketdeskUrl().toString()});
    const QJsonArray users = done({u"sync"_s, u"--account"_s, u"other"_s}).array();
    Q_UNUSED(users)
    const QStringList ids = m_room->tickets();
    QVERIFY(!ids.isEmpty());
    for (const QString &id : ids)
        QVERIFY2(id.startsWith("desk/"_L1) || id.startsWith("other/"_L1), qPrintable(id));
    QCOMPARE(shown(ids.first()).value("id"_L1).toString(), ids.first());
    const CtlResult which = m_room->ctl({u"create"_s, u"--subject"_s, u"Where to"_s});
    QCOMPARE(which.code, 1);
    QVERIFY2(which.err.contains("--account"), which.told().constData());
}

void CommandsTest::removesAnAccount()
{
    done({u"account"_s, u"remove"_s, u"other"_s});
    QCOMPARE(done({u"account"_s, u"list"_s}).array().size(), 1);
    for (const QString &id : m_room->tickets())
        QVERIFY(!id.contains(u'/'));
    done({u"account"_s, u"remove"_s, u"desk"_s});
    QCOMPARE(m_room->tickets().size(), 0);
    QCOMPARE(m_room->ctl({u"account"_s, u"remove"_s, u"desk"_s}).code, 1);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_e2e_commands.moc"
