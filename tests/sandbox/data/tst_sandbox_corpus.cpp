// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/activitystore.h"
#include "sandbox/data/corpus/generate.h"
#include "sandbox/data/corpus/timeline.h"
#include "sandbox/data/database.h"
#include "sandbox/data/files.h"
#include "sandbox/data/ticketlist.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace foredesk::sandbox;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kTickets = 1500;

/// A desk of its own in a temporary folder.
struct MadeDesk {
    QTemporaryDir folder;
    Database database {folder.filePath(u"desk.db"_s).toStdString()};

    explicit MadeDesk(const DeskRecipe &recipe) { generateDesk(database, recipe); }
};

std::int64_t number(Connection &connection, const char *sql)
{
    Statement row = connection.prepare(sql);
    return row.next() ? row.integer(0) : -1;
}

/// Every row of every table that a dialect shows, in order.
QByteArray fingerprint(Database &database)
{
    const Lease connection = database.lease();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *const table : {"requesters", "tickets", "ticket_tags", "activities", "blobs", "files", "users",
             "tags", "canned", "inboxes", "inbox_prompts", "agents", "sources", "automations", "automation_logs",
             "senders", "sessions", "session_messages"}) {
        Statement columns = connection->prepare("SELECT count(*) FROM pragma_table_info(?1)");
        columns.with(std::string_view(table)).next();
        const auto count = static_cast<int>(columns.integer(0));
        Statement rows = connection->prepare(std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
        while (rows.next()) {
            for (int column = 0; column < count; ++column) {
                const std::string_view value = rows.view(column);
                hash.addData(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
                hash.addData(QByteArrayView("\x1f"));
            }
        }
    }
    return hash.result().toHex();
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameSeedSameRows();
    void keepsADeskThatIsThere();
    void refusesAHalfMadeDesk();
    void looksLikeADesk();
    void followsTheWeek();
    void holdsEveryHostileMail();
    void attachmentsAreRealFiles();
    void longThreadsAndUnsentMessages();
    void everythingIsFound();

private:
    std::unique_ptr<MadeDesk> m_desk; ///< Read only.
};

void CorpusTest::initTestCase()
{
    m_desk = std::make_unique<MadeDesk>(DeskRecipe {.tickets = kTickets, .seed = 1});
}

void CorpusTest::sameSeedSameRows()
{
    MadeDesk one({.tickets = 250, .seed = 7});
    MadeDesk two({.tickets = 250, .seed = 7});
    MadeDesk other({.tickets = 250, .seed = 8});
    QCOMPARE(fingerprint(two.database), fingerprint(one.database));
    QVERIFY(fingerprint(other.database) != fingerprint(one.database));
}

void CorpusTest::keepsADeskThatIsThere()
{
    MadeDesk desk({.tickets = 50, .seed = 7});
    QCOMPARE(generateDesk(desk.database, {.tickets = 500, .seed = 9}), GenerateOutcome::AlreadyThere);
    QCOMPARE(number(*desk.database.lease(), "SELECT count(*) FROM tickets"), 50);
}

void CorpusTest::refusesAHalfMadeDesk()
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"desk.db"_s).toStdString());
    database.lease()->execute("INSERT INTO settings VALUES('corpus', 'started')");
    QVERIFY_THROWS_EXCEPTION(DatabaseError, generateDesk(database, {}));
}

void CorpusTest::looksLikeADesk()
{
    const Lease lease = m_desk->database.lease();
    Connection &connection = *lease;
    QCOMPARE(number(connection, "SELECT count(*) FROM tickets"), kTickets);
    const auto messages = number(connection, "SELECT count(*) FROM activities");
    // Without the one thread of 2,000 and the one of 240.
    const double mean = static_cast<double>(messages - 2240) / kTickets;
    QVERIFY2(mean > 3.6 && mean < 4.8, qPrintable(QString::number(mean)));
    const auto htmlPercent = number(connection,
        "SELECT 100 * (SELECT sum(content_is_html) FROM activities WHERE type <> 2)"
        " / (SELECT count(*) FROM activities WHERE type <> 2)");
    QVERIFY2(htmlPercent >= 22 && htmlPercent <= 36, qPrintable(QString::number(htmlPercent)));
    QCOMPARE(number(connection, "SELECT count(*) FROM users"), 12);
    QCOMPARE(number(connection, "SELECT count(*) FROM inboxes"), 6);
    QVERIFY(number(connection, "SELECT count(DISTINCT language) FROM requesters") >= 9);
    QCOMPARE(number(connection, "SELECT count(DISTINCT state) FROM tickets"), 2);
    QCOMPARE(number(connection, "SELECT count(DISTINCT priority) FROM tickets"), 5);
    QCOMPARE(number(connection, "SELECT count(DISTINCT source) FROM tickets"), 5);
    QVERIFY(number(connection, "SELECT count(DISTINCT tag_id) FROM ticket_tags") >= 12);
    QCOMPARE(number(connection, "SELECT count(*) FROM canned WHERE content LIKE '%{{%}}%'") >= 8, true);
    QVERIFY(number(connection, "SELECT count(*) FROM sources") >= 8);
    QCOMPARE(number(connection,
                 "SELECT count(*) FROM requesters WHERE email NOT LIKE '%example.com'"
                 " AND email NOT LIKE '%example.org' AND email NOT LIKE '%example.net'"),
        0);
    QCOMPARE(number(connection, "SELECT count(*) FROM tickets WHERE length(subject) NOT BETWEEN 2 AND 200"), 0);
    QCOMPARE(
        number(connection, "SELECT count(*) FROM activities WHERE content LIKE '%{%}%' AND NOT content_is_html"), 0);
}

void CorpusTest::followsTheWeek()
{
    const Lease connection = m_desk->database.lease();
    Statement times = connection->prepare("SELECT id, created_at, updated_at FROM tickets ORDER BY id");
    std::int64_t before = 0;
    int nights = 0;
    int weekends = 0;
    while (times.next()) {
        const std::int64_t created = times.integer(1);
        QVERIFY(created >= before);
        QVERIFY(times.integer(2) >= created);
        QVERIFY(times.integer(2) < kCorpusEndMs);
        before = created;
        const CivilTime civil = civilTime(created);
        nights += civil.hour < 6 ? 1 : 0;
        weekends += civil.weekday >= 5 ? 1 : 0;
    }
    const std::int64_t first = number(*connection, "SELECT min(created_at) FROM tickets");
    QVERIFY(kCorpusEndMs - first > 720 * kDayMs && kCorpusEndMs - first <= 730 * kDayMs);
    QVERIFY2(nights < kTickets / 20, qPrintable(QString::number(nights)));
    QVERIFY2(weekends < kTickets / 5, qPrintable(QString::number(weekends)));
    QCOMPARE(number(*connection,
                 "SELECT count(*) FROM activities a JOIN tickets t ON t.id = a.ticket_id"
                 " WHERE a.created_at < t.created_at"),
        0);
}

void CorpusTest::holdsEveryHostileMail()
{
    MadeDesk desk({.tickets = 250, .seed = 1});
    const Lease lease = desk.database.lease();
    Connection &connection = *lease;
    QCOMPARE(number(connection,
                 "SELECT count(DISTINCT r.id) FROM tickets t JOIN requesters r ON r.id = t.requester_id"
                 " WHERE r.email LIKE '%@hostile.example.net'"),
        24);
    for (const char *const trace : {"tracker.example.net", "file:///", "\\\\files.example.net",
             "javascript:", "<script>", "<iframe", "@import", "http-equiv"}) {
        Statement row = connection.prepare("SELECT count(*) FROM tickets WHERE instr(description, ?1)");
        row.with(std::string_view(trace)).next();
        QVERIFY2(row.integer(0) > 0, trace);
    }
    QVERIFY(number(connection, "SELECT count(*) FROM tickets WHERE instr(subject, char(0x202E))") > 0);
    QVERIFY(number(connection, "SELECT count(*) FROM tickets WHERE subject LIKE '%<img%'") > 0);
    QVERIFY(number(connection, "SELECT count(*) FROM requesters WHERE name LIKE '%<script>%'") > 0);
    QVERIFY(number(connection, "SELECT count(*) FROM files WHERE name LIKE '%../%'") > 0);
}

void CorpusTest::attachmentsAreRealFiles()
{
    MadeDesk desk({.tickets = 600, .seed = 1});
    const Lease connection = desk.database.lease();
    QSet<QString> kinds;
    for (std::int64_t id = 1; id <= 600; ++id) {
        const Ticket ticket = findTicket(*connection, id).value_or(Ticket {});
        for (const Attachment &attachment : ticket.attachments) {
            const auto file = findFile(*connection, attachment.path);
            QVERIFY2(file, attachment.path.c_str());
            QCOMPARE(file->name, attachment.name);
            if (attachment.size > 0)
                QCOMPARE(static_cast<std::int64_t>(file->content.size()), attachment.size);
            if (file->type == "image/png")
                QVERIFY(file->content.starts_with("\x89PNG\r\n\x1a\n"));
            if (file->type == "application/pdf")
                QVERIFY(file->content.starts_with("%PDF-1.4") && file->content.ends_with("%%EOF\n"));
            kinds.insert(QString::fromStdString(file->type));
        }
    }
    QVERIFY(kinds.contains(u"image/png"_s) && kinds.contains(u"application/pdf"_s));
}

void CorpusTest::longThreadsAndUnsentMessages()
{
    const Lease lease = m_desk->database.lease();
    Connection &connection = *lease;
    QCOMPARE(number(connection, "SELECT max(c) FROM (SELECT count(*) c FROM activities GROUP BY ticket_id)"), 2000);
    QCOMPARE(number(connection, "SELECT count(DISTINCT type) FROM activities WHERE type <> 3"), 3);
    QVERIFY(number(connection, "SELECT count(*) FROM activities WHERE is_draft OR type = 3") > 0);
    QVERIFY(number(connection, "SELECT count(*) FROM activities WHERE author_kind = 2 AND agent_id = 1") > 0);
    const auto quoted = number(connection,
        "SELECT count(*) FROM activities WHERE content LIKE '%' || char(10) || '> %'"
        " OR content LIKE '%<blockquote%'");
    QVERIFY2(quoted > kTickets / 2, qPrintable(QString::number(quoted)));
    QCOMPARE(number(connection, "SELECT count(*) FROM tickets WHERE (state = 1) <> (closed_at IS NOT NULL)"), 0);
    const ActivityPage page = listActivities(connection, kTickets / 2 + 1, 1990, 100);
    QCOMPARE(page.total, 2000);
    QCOMPARE(page.activities.size(), 10);
}

void CorpusTest::everythingIsFound()
{
    MadeDesk desk({.tickets = 600, .seed = 1});
    const Lease connection = desk.database.lease();
    for (const char *const word :
        {"refund", "serial", "Rechnung", "remboursé", "rembourse", "荷物", "حسابي", "пароль", "HALMERE lamp", "halm"}) {
        const TicketPage page = listTickets(*connection, {.search = word, .limit = 5});
        QVERIFY2(page.total > 0, word);
    }
    QCOMPARE(listTickets(*connection, {.search = "wordthatnobodywrote"}).total, 0);
    QCOMPARE(listTickets(*connection, {.search = "\" ' ( * ^ -"}).total, 0);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_sandbox_corpus.moc"
