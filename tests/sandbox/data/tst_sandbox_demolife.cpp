// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/activitystore.h"
#include "sandbox/data/corpus/generate.h"
#include "sandbox/data/database.h"
#include "sandbox/data/demolife.h"
#include "sandbox/data/effects.h"
#include "sandbox/data/silenttickets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foredesk::sandbox;
using namespace Qt::StringLiterals;

/// The desk that moves by itself, stepped by hand through its own clock.
class DemoLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void somebodyWritesNowAndThen();
    void automationsAnswer();
    void oneSilentTicketIsClosedAtATime();
    void stopsAtOnce();

private:
    int count(const std::string &kind);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void DemoLifeTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(u"desk.db"_s).toStdString());
    generateDesk(*m_database, {.tickets = 120, .seed = 1, .endsAtMs = m_database->nowMs()});
}

int DemoLifeTest::count(const std::string &kind)
{
    const auto effects = loadEffects(*m_database->lease());
    return static_cast<int>(std::ranges::count(effects, kind, &Effect::kind));
}

void DemoLifeTest::somebodyWritesNowAndThen()
{
    DemoLife life(*m_database);
    const std::int64_t due = life.step();
    QCOMPARE(count("ticket.create") + count("customer_reply"), 0);
    QVERIFY(due - m_database->nowMs() > 15'000);
    for (int round = 0; round < 30; ++round) {
        m_database->advanceClock(60'000);
        life.step();
    }
    QCOMPARE(count("ticket.create") + count("customer_reply"), 30);
    QVERIFY(count("ticket.create") > 3);
    QVERIFY(count("customer_reply") > 3);
    const auto effects = loadEffects(*m_database->lease());
    for (const Effect &effect : effects)
        QVERIFY2(
            effect.text.find("{") == std::string::npos || effect.kind == "ticket.change" || effect.text.find('<') == 0,
            effect.text.c_str());
}

void DemoLifeTest::automationsAnswer()
{
    DemoLife life(*m_database);
    for (int round = 0; round < 80; ++round) {
        m_database->advanceClock(60'000);
        life.step();
    }
    QVERIFY(count("ai_reply") > 0);
    const Lease connection = m_database->lease();
    Statement log = connection->prepare("SELECT count(*) FROM automation_logs WHERE created_at > ?1");
    log.with(m_database->nowMs() - 80 * 60'000).next();
    QVERIFY(log.integer(0) > 0);
}

void DemoLifeTest::oneSilentTicketIsClosedAtATime()
{
    const Lease connection = m_database->lease();
    QCOMPARE(tendOneSilentTicket(*connection), 0);
    std::vector<RowId> ids;
    for (int number = 0; number < 2; ++number) {
        Ticket ticket;
        ticket.subject = "Silent";
        ticket.requester.email = "silent@example.com";
        ticket.inboxId = 1;
        ids.push_back(createTicket(*connection, ticket));
        Activity reply;
        reply.ticketId = ids.back();
        reply.content = "Does it work now?";
        reply.userId = 1;
        addActivity(*connection, reply);
    }
    connection->execute("UPDATE tickets SET state = 1, closed_at = 1 WHERE state = 0 AND subject <> 'Silent';"
                        "UPDATE automations SET is_enabled = 1 WHERE type IN ('close_ticket', 'ai_followup')");
    m_database->advanceClock(4LL * 24 * 3'600'000);
    QCOMPARE(tendOneSilentTicket(*connection), 1);
    QCOMPARE(tendOneSilentTicket(*connection), 1);
    QCOMPARE(tendOneSilentTicket(*connection), 0);
    QCOMPARE(count("ai_reply"), 2);
    m_database->advanceClock(20LL * 24 * 3'600'000);
    QCOMPARE(tendOneSilentTicket(*connection), 1);
    QCOMPARE(findTicket(*connection, ids[0])->state, State::Closed);
    QCOMPARE(findTicket(*connection, ids[1])->state, State::Open);
}

void DemoLifeTest::stopsAtOnce()
{
    DemoLife life(*m_database);
    life.start();
    // The destructor joins; a thread that would not stop hangs the test.
}

QTEST_GUILESS_MAIN(DemoLifeTest)
#include "tst_sandbox_demolife.moc"
