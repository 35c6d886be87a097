// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/activitystore.h"
#include "sandbox/data/database.h"
#include "sandbox/data/files.h"
#include "sandbox/data/mail/importmail.h"
#include "sandbox/data/mail/mailthreads.h"
#include "sandbox/data/ticketlist.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace foredesk::sandbox;
using namespace Qt::StringLiterals;

namespace
{

std::string fixture(const char *name)
{
    return std::string(FOREDESK_TEST_DATA "/mail/") + name;
}

std::int64_t utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

struct EmptyDesk {
    QTemporaryDir folder;
    Database database {folder.filePath(u"desk.db"_s).toStdString()};
};

Ticket theTicket(Connection &connection, const std::string &search)
{
    const TicketPage page = listTickets(connection, {.search = search});
    return page.tickets.size() == 1 ? page.tickets.front() : Ticket {};
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadBecomesATicket();
    void attachmentsCanBeDownloaded();
    void subjectsJoinNothing();
    void cyclesEnd();
    void brokenMailIsKeptAndCounted();
    void oddCharacterSets();
    void readsAnMbox();
    void readsAMaildir();
    void aMissingPathIsReported();
    void theDeskMayWriteFirst();
    void addsToADeskThatIsThere();
    void longThreadsAreSplit();
};

void ImportTest::aThreadBecomesATicket()
{
    EmptyDesk desk;
    importMail(desk.database, fixture("box"));
    const Lease connection = desk.database.lease();
    const Ticket ticket = theTicket(*connection, "html part");
    QCOMPARE(ticket.subject, "Rechnung für März ❄");
    QCOMPARE(ticket.requester.name, "Zoë Müller");
    QCOMPARE(ticket.requester.email, "zoe@customer.example.org");
    QCOMPARE(ticket.descriptionFormat, TextFormat::Html);
    QVERIFY(ticket.description.find("Grüße, <b>html part</b>") != std::string::npos);
    QCOMPARE(ticket.createdAt, utc(u"2026-03-03T09:15:00Z"_s));
    QCOMPARE(ticket.updatedAt, utc(u"2026-03-04T08:00:00Z"_s));

    const ActivityPage thread = listActivities(*connection, ticket.id, 0, 10);
    QCOMPARE(thread.total, 2);
    QCOMPARE(thread.activities[0].authorKind, AuthorKind::Agent);
    QCOMPARE(thread.activities[0].content, "Schöne Grüße vom Pult\n");
    QVERIFY(thread.activities[0].userId);
    QCOMPARE(thread.activities[0].userId, ticket.userId);
    QCOMPARE(thread.activities[1].authorKind, AuthorKind::Customer);
    QCOMPARE(thread.activities[1].authorEmail, "ZOE@customer.example.org");
}

void ImportTest::attachmentsCanBeDownloaded()
{
    EmptyDesk desk;
    const ImportReport report = importMail(desk.database, fixture("box"));
    QCOMPARE(report.attachments, 3);
    const Lease connection = desk.database.lease();
    const Ticket ticket = theTicket(*connection, "html part");
    QCOMPARE(ticket.attachments.size(), 2);
    QCOMPARE(ticket.attachments[0].name, "übersicht.csv");
    const auto table = findFile(*connection, ticket.attachments[0].path);
    QVERIFY(table);
    QCOMPARE(table->content, "a,b\n1,ü\n");
    QCOMPARE(table->type, "text/csv");
    QCOMPARE(ticket.attachments[1].name, "forwarded one.eml");
    QVERIFY(findFile(*connection, ticket.attachments[1].path)->content.find("inside") != std::string::npos);
}

void ImportTest::subjectsJoinNothing()
{
    EmptyDesk desk;
    importMail(desk.database, fixture("box"));
    const Lease connection = desk.database.lease();
    const Ticket stranger = theTicket(*connection, "another matter");
    QCOMPARE(stranger.requester.email, "stranger@example.net");
    QCOMPARE(listActivities(*connection, stranger.id, 0, 10).total, 0);
}

void ImportTest::cyclesEnd()
{
    EmptyDesk desk;
    importMail(desk.database, fixture("box"));
    const Lease connection = desk.database.lease();
    const Ticket ticket = theTicket(*connection, "first cycle");
    QCOMPARE(ticket.description, "first of the cycle\n");
    const ActivityPage thread = listActivities(*connection, ticket.id, 0, 10);
    QCOMPARE(thread.total, 1);
    QCOMPARE(thread.activities[0].content, "second of the cycle\n");
}

void ImportTest::brokenMailIsKeptAndCounted()
{
    EmptyDesk desk;
    const ImportReport report = importMail(desk.database, fixture("box"));
    QCOMPARE(report.mails, 12);
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(report.tickets, 8);
    // Unknown character set, no headers, nothing but a subject.
    QCOMPARE(report.broken, 3);
    QCOMPARE(report.problems.size(), 3);
    QVERIFY(report.problems[0].find(".eml: ") != std::string::npos
        || report.problems[0].find(".EML: ") != std::string::npos);

    const Lease connection = desk.database.lease();
    const Ticket garbage = theTicket(*connection, "never that was");
    QCOMPARE(garbage.subject, "(no subject)");
    const Ticket lonely = theTicket(*connection, "nobody never");
    QCOMPARE(lonely.subject, "only a subject");
    QVERIFY(lonely.createdAt > 0);
    const Ticket cut = theTicket(*connection, "before the cut");
    QCOMPARE(cut.attachments.size(), 1);
    QVERIFY(findFile(*connection, cut.attachments[0].path)->content.starts_with("\x89PNG"));
}

void ImportTest::oddCharacterSets()
{
    EmptyDesk desk;
    importMail(desk.database, fixture("box"));
    const Lease connection = desk.database.lease();
    const Ticket japanese = theTicket(*connection, "荷物");
    QCOMPARE(japanese.subject, "荷物が届きません");
    QCOMPARE(japanese.requester.name, "小松");
    QCOMPARE(japanese.description, "お世話になっております。");
    const Ticket old = theTicket(*connection, "naïve");
    QCOMPARE(old.subject, "café");
    QCOMPARE(old.description, "naïve € 5\n");
}

void ImportTest::readsAnMbox()
{
    EmptyDesk desk;
    const ImportReport report = importMail(desk.database, fixture("archive.mbox"));
    QCOMPARE(report.mails, 3);
    QCOMPARE(report.tickets, 2);
    QCOMPARE(report.broken, 0);
    const Lease connection = desk.database.lease();
    const Ticket ticket = theTicket(*connection, "separator answer");
    QVERIFY(ticket.description.find("\nFrom here on it is still the first mail.\n>From twice quoted.")
        != std::string::npos);
    const ActivityPage thread = listActivities(*connection, ticket.id, 0, 10);
    QCOMPARE(thread.total, 1);
    QVERIFY(thread.activities[0].content.find("\nFrom inside a paragraph") != std::string::npos);
    QCOMPARE(theTicket(*connection, "newline").description, "Third mail, no newline at the end");
}

void ImportTest::readsAMaildir()
{
    EmptyDesk desk;
    const ImportReport report = importMail(desk.database, fixture("maildir"));
    QCOMPARE(report.mails, 2);
    QCOMPARE(report.tickets, 2);
}

void ImportTest::aMissingPathIsReported()
{
    EmptyDesk desk;
    const ImportReport report = importMail(desk.database, fixture("nothing-here"));
    QCOMPARE(report.mails, 0);
    QCOMPARE(report.problems.size(), 1);
    QVERIFY(report.problems[0].ends_with("no such file or folder"));
}

void ImportTest::theDeskMayWriteFirst()
{
    EmptyDesk desk;
    importMail(desk.database, fixture("archive.mbox"), {.deskAddresses = {"Zoe@Customer.example.org"}});
    const Lease connection = desk.database.lease();
    const Ticket ticket = theTicket(*connection, "separator answer");
    QCOMPARE(ticket.requester.email, "help@desk.example.com");
    QCOMPARE(listActivities(*connection, ticket.id, 0, 10).activities[0].authorKind, AuthorKind::Customer);
}

void ImportTest::addsToADeskThatIsThere()
{
    EmptyDesk desk;
    {
        const Lease connection = desk.database.lease();
        Ticket ticket;
        ticket.subject = "Here before";
        ticket.requester.email = "zoe@customer.example.org";
        createTicket(*connection, ticket);
    }
    importMail(desk.database, fixture("archive.mbox"));
    const Lease connection = desk.database.lease();
    QCOMPARE(listTickets(*connection, {}).total, 3);
    // What was imported can be changed and found again as anything else.
    const Ticket ticket = theTicket(*connection, "separator answer");
    Activity reply;
    reply.ticketId = ticket.id;
    reply.content = "freshly written";
    addActivity(*connection, reply);
    QCOMPARE(theTicket(*connection, "separator freshly").id, ticket.id);
    QVERIFY(deleteTicket(*connection, ticket.id));
    QCOMPARE(listTickets(*connection, {.search = "separator"}).total, 0);
}

void ImportTest::longThreadsAreSplit()
{
    std::vector<MailLink> mails;
    for (int number = 0; number < 25'000; ++number)
        mails.push_back({std::to_string(number), {std::to_string(number / 2)}, number});
    mails.push_back({"alone", {}, 5});
    const auto threads = threadsOf(mails);
    QCOMPARE(threads.size(), 4);
    QCOMPARE(threads[0].size(), kLongestMailThread);
    QCOMPARE(threads[0].front(), 0);
    QCOMPARE(threads[1].size(), 1);
    QCOMPARE(threads[3].size(), 5000);
    QCOMPARE(threads[3].back(), 24'999);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_sandbox_import.moc"
