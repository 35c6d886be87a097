// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/corpus/generate.h"
#include "sandbox/data/database.h"
#include "sandbox/data/ticketlist.h"
#include "sandbox/data/ticketstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <optional>

using namespace foredesk::sandbox;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kTickets = 3000; ///< Enough for conditions that thousands meet and for some that few meet.
constexpr int kPage = 70;

using Meets = std::function<bool(const Ticket &)>;

Meets hasTag(const std::string &tag)
{
    return [tag](const Ticket &ticket) { return std::ranges::find(ticket.tags, tag) != ticket.tags.end(); };
}

Meets isFrom(Source source)
{
    return [source](const Ticket &ticket) { return ticket.source == source; };
}

TicketCondition tagIs(const std::string &tag, Comparison comparison = Comparison::Equal)
{
    return {.field = TicketField::Tag, .comparison = comparison, .texts = {tag}};
}

TicketCondition sourceIs(Source source)
{
    return {.field = TicketField::Source, .numbers = {static_cast<std::int64_t>(source)}};
}

/// One list by its conditions and the same by looking at every ticket.
struct Case {
    const char *name;
    std::vector<TicketCondition> conditions;
    std::string search;
    Meets meets;
};

} // namespace

/// Lists say the same as looking at every ticket, however many meet a condition.
class ListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHoldWhatMeetsTheConditions();
    void wordsNarrowWhatTheirBeginningsFind();
    void changesShowAtOnce();

private:
    std::vector<RowId> everyPage(const TicketListQuery &query);
    std::vector<RowId> idsOf(const Meets &meets) const;
    std::int64_t totalOf(const std::string &search) { return listTickets(**m_lease, {.search = search}).total; }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Lease> m_lease;
    std::vector<Ticket> m_all; ///< Newest first.
};

void ListTest::initTestCase()
{
    m_database = std::make_unique<Database>(m_folder.filePath(u"desk.db"_s).toStdString());
    generateDesk(*m_database, {.tickets = kTickets, .seed = 3});
    m_lease.emplace(m_database->lease());
    m_all = listTickets(**m_lease, {.limit = kTickets}).tickets;
    QCOMPARE(int(m_all.size()), kTickets);
}

/// Asserts on the way that every page tells the same total.
std::vector<RowId> ListTest::everyPage(const TicketListQuery &query)
{
    std::vector<RowId> ids;
    TicketListQuery part = query;
    part.limit = kPage;
    for (;; part.offset += kPage) {
        const TicketPage page = listTickets(**m_lease, part);
        for (const Ticket &ticket : page.tickets)
            ids.push_back(ticket.id);
        const bool ended = page.tickets.empty();
        if (ended && page.total != std::int64_t(ids.size()))
            ids.clear();
        if (ended)
            return ids;
    }
}

std::vector<RowId> ListTest::idsOf(const Meets &meets) const
{
    std::vector<RowId> ids;
    for (const Ticket &ticket : m_all) {
        if (meets(ticket))
            ids.push_back(ticket.id);
    }
    return ids;
}

void ListTest::pagesHoldWhatMeetsTheConditions()
{
    const std::string tag = "billing";
    const Source source = m_all.front().source;
    const std::string email = m_all.front().requester.email;
    const auto both = [](const Meets &a, const Meets &b) {
        return [a, b](const Ticket &ticket) { return a(ticket) && b(ticket); };
    };
    const auto not_ = [](const Meets &a) { return [a](const Ticket &ticket) { return !a(ticket); }; };
    const auto hasMail = [](const Ticket &ticket) { return ticket.requester.email.find('@') != std::string::npos; };
    const Case cases[] = {
        {"tag", {tagIs(tag)}, {}, hasTag(tag)},
        {"not the tag", {tagIs(tag, Comparison::NotEqual)}, {}, not_(hasTag(tag))},
        {"neither tag", {tagIs(tag, Comparison::NotEqual), tagIs("bug", Comparison::NotEqual)}, {},
            both(not_(hasTag(tag)), not_(hasTag("bug")))},
        {"one tag and not another", {tagIs(tag), tagIs("bug", Comparison::NotEqual)}, {},
            both(hasTag(tag), not_(hasTag("bug")))},
        {"source", {sourceIs(source)}, {}, isFrom(source)},
        {"tag and source", {tagIs(tag), sourceIs(source)}, {}, both(hasTag(tag), isFrom(source))},
        {"most addresses", {{.field = TicketField::RequesterEmail, .comparison = Comparison::Contains, .texts = {"@"}}},
            {}, hasMail},
        {"one address", {{.field = TicketField::RequesterEmail, .texts = {email}}}, {},
            [&email](const Ticket &ticket) { return ticket.requester.email == email; }},
        {"no such tag", {tagIs("nobodyhasthis")}, {}, [](const Ticket &) { return false; }},
    };
    for (const Case &each : cases) {
        QCOMPARE(everyPage({.conditions = each.conditions}), idsOf(each.meets));
        TicketListQuery oldest {.conditions = each.conditions, .order = {{TicketField::CreatedAt, false}}};
        std::vector<RowId> expected = idsOf(each.meets);
        std::ranges::reverse(expected);
        QVERIFY2(everyPage(oldest) == expected, each.name);
    }
}

void ListTest::wordsNarrowWhatTheirBeginningsFind()
{
    // A letter finds most of the desk, the next one fewer, and with a condition fewer again.
    std::vector<RowId> wider;
    for (const char *const typed : {"r", "re", "ref", "refu", "refund"}) {
        const std::vector<RowId> found = everyPage({.search = typed});
        QVERIFY2(!found.empty(), typed);
        QCOMPARE(totalOf(typed), std::int64_t(found.size()));
        for (const RowId id : found)
            QVERIFY2(wider.empty() || std::ranges::find(wider, id) != wider.end(), typed);
        const Source source = m_all.front().source;
        std::vector<RowId> expected;
        for (const RowId id : idsOf(isFrom(source))) {
            if (std::ranges::find(found, id) != found.end())
                expected.push_back(id);
        }
        QCOMPARE(everyPage({.conditions = {sourceIs(source)}, .search = typed}), expected);
        wider = found;
    }
    QVERIFY(totalOf("r") > kTickets / 2);
    QVERIFY(totalOf("refund") < kTickets / 2);
}

void ListTest::changesShowAtOnce()
{
    const RowId id = m_all.back().id;
    const std::int64_t before = listTickets(**m_lease, {.conditions = {tagIs("brandnew")}}).total;
    QCOMPARE(before, 0);
    changeTicket(**m_lease, id, {.subject = "zyzzogeton", .tags = {{"brandnew"}}});
    QCOMPARE(everyPage({.conditions = {tagIs("brandnew")}}), std::vector<RowId> {id});
    QCOMPARE(everyPage({.search = "zyz"}), std::vector<RowId> {id});
}

QTEST_GUILESS_MAIN(ListTest)
#include "tst_sandbox_list.moc"
