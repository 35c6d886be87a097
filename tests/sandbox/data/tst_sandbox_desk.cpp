// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/activitystore.h"
#include "sandbox/data/database.h"
#include "sandbox/data/effects.h"
#include "sandbox/data/ticketlist.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace foredesk::sandbox;
using namespace Qt::StringLiterals;

/// The functions every dialect writes through.
class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChangeIsLoggedOnce();
    void unchangedLeavesNoTrace();
    void aCustomerOpensAgain();
    void draftsBecomeReplies();
    void renamedRequestersAreFound();
    void filtersAndPages();
    void tagsFilterAndKeepTheirOrder();
    void aRolledBackWriteIsGone();
    void timeNeverStandsStill();
    void writersWaitForEachOther();

private:
    Connection &connection() { return **m_lease; }
    RowId newTicket(const std::string &subject, const std::string &email = "a@example.com");
    std::vector<std::string> effectKinds();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Lease> m_lease;
};

void DeskTest::init()
{
    m_lease.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(u"desk.db"_s).toStdString());
    m_lease = std::make_unique<Lease>(m_database->lease());
}

RowId DeskTest::newTicket(const std::string &subject, const std::string &email)
{
    Ticket ticket;
    ticket.subject = subject;
    ticket.requester.email = email;
    return createTicket(connection(), ticket);
}

std::vector<std::string> DeskTest::effectKinds()
{
    std::vector<std::string> kinds;
    for (const Effect &effect : loadEffects(connection()))
        kinds.push_back(effect.kind);
    return kinds;
}

void DeskTest::aChangeIsLoggedOnce()
{
    const RowId id = newTicket("Lamp");
    TicketChange change;
    change.state = State::Closed;
    change.stateReason = StateReason::Completed;
    QCOMPARE(changeTicket(connection(), id, change), ChangeOutcome::Changed);
    const auto effects = loadEffects(connection());
    QCOMPARE(effects.size(), 2);
    QCOMPARE(effects[1].detail, R"({"state":"closed","state_reason":"completed"})");
    QCOMPARE(loadEffects(connection(), effects[0].id).size(), 1);
    const auto ticket = findTicket(connection(), id);
    QVERIFY(ticket->closedAt);
    QVERIFY(ticket->updatedAt > ticket->createdAt);
    QVERIFY(deleteTicket(connection(), id));
    QVERIFY(!deleteTicket(connection(), id));
    QCOMPARE(changeTicket(connection(), id, change), ChangeOutcome::NotFound);
    QCOMPARE(effectKinds(), (std::vector<std::string> {"ticket.create", "ticket.change", "ticket.delete"}));
}

void DeskTest::unchangedLeavesNoTrace()
{
    const RowId id = newTicket("Lamp");
    const auto before = findTicket(connection(), id)->updatedAt;
    TicketChange change;
    change.subject = "Lamp";
    change.tags = std::vector<std::string>();
    QCOMPARE(changeTicket(connection(), id, change), ChangeOutcome::Unchanged);
    QCOMPARE(findTicket(connection(), id)->updatedAt, before);
    QCOMPARE(effectKinds().size(), 1);
}

void DeskTest::aCustomerOpensAgain()
{
    const RowId id = newTicket("Lamp");
    TicketChange close;
    close.state = State::Closed;
    close.stateReason = StateReason::Duplicate;
    changeTicket(connection(), id, close);
    Activity message;
    message.ticketId = id;
    message.authorKind = AuthorKind::Customer;
    message.content = "Still dark";
    addActivity(connection(), message);
    const auto ticket = findTicket(connection(), id);
    QCOMPARE(ticket->state, State::Open);
    QCOMPARE(ticket->stateReason, StateReason::None);
    QVERIFY(!ticket->closedAt);
    QCOMPARE(effectKinds().back(), "customer_reply");
}

void DeskTest::draftsBecomeReplies()
{
    const RowId id = newTicket("Lamp");
    Activity draft;
    draft.ticketId = id;
    draft.isDraft = true;
    draft.content = "Have you tried";
    const RowId activity = addActivity(connection(), draft);
    QVERIFY(!findTicket(connection(), id)->firstReplyAt);
    QCOMPARE(loadEffects(connection()).back().visibility, "private");
    ActivityChange publish;
    publish.isDraft = false;
    publish.content = "Have you tried the <b>switch</b>?";
    QCOMPARE(changeActivity(connection(), activity, publish), ChangeOutcome::Changed);
    QCOMPARE(changeActivity(connection(), activity, publish), ChangeOutcome::Unchanged);
    QCOMPARE(findActivity(connection(), activity)->format, TextFormat::Html);
    QVERIFY(findTicket(connection(), id)->firstReplyAt);
    const Effect last = loadEffects(connection()).back();
    QCOMPARE(last.kind, "reply");
    QCOMPARE(last.visibility, "public");
    QCOMPARE(listTickets(connection(), {.search = "switch"}).total, 1);
    QVERIFY(deleteActivity(connection(), activity));
    QCOMPARE(listTickets(connection(), {.search = "switch"}).total, 0);
    QCOMPARE(listTickets(connection(), {.search = "lamp"}).total, 1);
}

void DeskTest::renamedRequestersAreFound()
{
    newTicket("One", "zoe@example.com");
    const RowId second = newTicket("Two", "ZOE@example.com");
    TicketChange change;
    change.requester = Requester {.name = "Zoë Vandermeer", .email = "zoe@example.com"};
    QCOMPARE(changeTicket(connection(), second, change), ChangeOutcome::Changed);
    QCOMPARE(listTickets(connection(), {.search = "vandermeer"}).total, 2);
    change.requester->name = "Zoë Lakeland";
    changeTicket(connection(), second, change);
    QCOMPARE(listTickets(connection(), {.search = "vandermeer"}).total, 0);
    QCOMPARE(listTickets(connection(), {.search = "lakeland two"}).total, 1);
}

void DeskTest::filtersAndPages()
{
    for (int number = 0; number < 25; ++number) {
        const RowId id = newTicket("Ticket " + std::to_string(number));
        TicketChange change;
        change.priority = number % 2 ? Priority::Urgent : Priority::Low;
        if (number % 5 == 0)
            change.userId = std::optional<RowId>(3);
        changeTicket(connection(), id, change);
    }
    TicketListQuery query;
    query.limit = 10;
    query.offset = 20;
    QCOMPARE(listTickets(connection(), query).total, 25);
    QCOMPARE(listTickets(connection(), query).tickets.size(), 5);
    query = {.conditions = {{TicketField::Priority, Comparison::Equal, {static_cast<int>(Priority::Urgent)}, {}}}};
    QCOMPARE(listTickets(connection(), query).total, 12);
    query.conditions.push_back({TicketField::UserId, Comparison::Equal, {3}, {}});
    QCOMPARE(listTickets(connection(), query).total, 2);
    query.conditions[1].numbers.clear();
    QCOMPARE(listTickets(connection(), query).total, 10);
    query = {.conditions = {{TicketField::Subject, Comparison::Contains, {}, {"ticket 1"}}},
        .order = {{TicketField::Subject, false}}};
    const TicketPage page = listTickets(connection(), query);
    QCOMPARE(page.total, 11);
    QCOMPARE(page.tickets.front().subject, "Ticket 1");
    query = {.conditions = {{TicketField::RequesterEmail, Comparison::Equal, {}, {"A@EXAMPLE.COM"}}}};
    QCOMPARE(listTickets(connection(), query).total, 25);
    QCOMPARE(listTickets(connection(), {.order = {{TicketField::CreatedAt, false}}}).tickets.front().id, 1);
}

void DeskTest::tagsFilterAndKeepTheirOrder()
{
    const RowId id = newTicket("Lamp");
    newTicket("Lock");
    TicketChange change;
    change.tags = {"zebra", "apple", "zebra"};
    changeTicket(connection(), id, change);
    QCOMPARE(findTicket(connection(), id)->tags, (std::vector<std::string> {"zebra", "apple"}));
    TicketListQuery query {.conditions = {{TicketField::Tag, Comparison::Equal, {}, {"apple"}}}};
    QCOMPARE(listTickets(connection(), query).total, 1);
    query.conditions[0].comparison = Comparison::NotEqual;
    QCOMPARE(listTickets(connection(), query).tickets.front().subject, "Lock");
}

void DeskTest::aRolledBackWriteIsGone()
{
    {
        const Transaction outer(connection());
        newTicket("Never");
    }
    QCOMPARE(listTickets(connection(), {}).total, 0);
    QCOMPARE(effectKinds().size(), 0);
    newTicket("Ever");
    QCOMPARE(listTickets(connection(), {.search = "ever"}).total, 1);
    QVERIFY_THROWS_EXCEPTION(DatabaseError, connection().execute("no such thing"));
}

void DeskTest::timeNeverStandsStill()
{
    const auto before = m_database->nowMs();
    QVERIFY(m_database->nowMs() > before);
    m_database->advanceClock(3'600'000);
    QVERIFY(m_database->nowMs() >= before + 3'600'000);
    m_lease.reset();
    m_database = std::make_unique<Database>(m_folder->filePath(u"desk.db"_s).toStdString());
    QVERIFY(m_database->nowMs() >= before + 3'600'000);
}

void DeskTest::writersWaitForEachOther()
{
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([this, writer] {
            const Lease own = m_database->lease();
            for (int number = 0; number < 50; ++number) {
                Ticket ticket;
                ticket.subject = "From writer " + std::to_string(writer);
                ticket.requester.email = "shared@example.com";
                createTicket(*own, ticket);
            }
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(listTickets(connection(), {}).total, 200);
    QCOMPARE(listTickets(connection(), {.search = "writer 2"}).total, 50);
}

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_sandbox_desk.moc"
