// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/ticketdesk/idset.h"
#include "providers/ticketdesk/limits.h"
#include "providers/ticketdesk/mirrorplan.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace foredesk;
using namespace foredesk::ticketdesk;
using namespace Qt::StringLiterals;

namespace
{

/// What a pretended server does with a question.
struct Manners {
    enum class Filters { Honour, EqualitiesOnly, RefuseBounds, Ignore, Refuse };
    Filters filters = Filters::Honour;
    bool sorts = true;
    bool tellsTotal = true;
};

/// A desk of plain tickets behind the list's rules: limit 100, offset at most 10,000.
class PretendedDesk
{
public:
    PretendedDesk(int size, const Manners &manners, int sameTimeRun = 1)
        : m_manners(manners)
    {
        QRandomGenerator random(7);
        for (int i = 1; i <= size; ++i) {
            Ticket ticket;
            ticket.id = TicketId(QString::number(i + i / 10)); // every eleventh id was deleted
            ticket.createdAt = 1'600'000'000'000 + qint64(i / sameTimeRun) * 60'000;
            ticket.state.raw = random.bounded(5) == 0 ? u"open"_s : u"closed"_s;
            ticket.inbox = InboxId(QString::number(1 + random.bounded(4)));
            if (random.bounded(3) != 0)
                ticket.assignee = AgentId(QString::number(1 + random.bounded(6)));
            ticket.priority.raw = QStringList {QString(), u"low"_s, u"high"_s}.at(random.bounded(3));
            ticket.source.raw = QStringList {u"email"_s, u"web"_s, u"chat"_s}.at(random.bounded(3));
            m_tickets.append(ticket);
        }
    }

    qsizetype size() const { return m_tickets.size(); }
    int requests = 0;

    /// nullopt = 400.
    std::optional<Decoded<Ticket>> list(const ListAsk &ask)
    {
        ++requests;
        if (ask.offset > kLastOffset || ask.limit > kPageSize)
            qFatal("the plan broke a stated limit");
        if (refuses(ask))
            return std::nullopt;
        const QList<const Ticket *> &rows = ordered(ask);
        Decoded<Ticket> page;
        for (const Ticket *ticket : rows.mid(ask.offset, ask.limit))
            page.items.append(*ticket);
        page.rows = static_cast<int>(page.items.size());
        page.total = m_manners.tellsTotal ? static_cast<int>(rows.size()) : -1;
        return page;
    }

    QList<Ticket> byId(const QList<TicketId> &ids)
    {
        requests += static_cast<int>(ids.size());
        QList<Ticket> found;
        for (const TicketId &id : ids) {
            const qint64 number = id.value().toLongLong();
            const qsizetype index = number - 1 - number / 11;
            if (index >= 0 && index < m_tickets.size() && m_tickets.at(index).id == id)
                found.append(m_tickets.at(index));
        }
        return found;
    }

private:
    /// All rows of a question; kept while only the offset changes.
    const QList<const Ticket *> &ordered(const ListAsk &ask)
    {
        if (m_asked && m_asked->filters == ask.filters && m_asked->sort == ask.sort)
            return m_rows;
        m_asked = ask;
        m_rows.clear();
        for (const Ticket &ticket : std::as_const(m_tickets)) {
            if (matches(ticket, ask))
                m_rows.append(&ticket);
        }
        if (ask.sort && m_manners.sorts) {
            std::stable_sort(m_rows.begin(), m_rows.end(), [&ask](const Ticket *a, const Ticket *b) {
                return ask.sort->descending ? a->createdAt > b->createdAt : a->createdAt < b->createdAt;
            });
        }
        return m_rows;
    }

    static QString columnOf(const Ticket &ticket, const QString &column)
    {
        if (column == "state"_L1)
            return ticket.state.raw;
        if (column == "inbox_id"_L1)
            return ticket.inbox.value();
        if (column == "user_id"_L1)
            return ticket.assignee.value();
        return column == "priority"_L1 ? ticket.priority.raw : ticket.source.raw;
    }

    static bool isBound(const QJsonValue &filter) { return filter["operator"_L1].toString() == "lte"_L1; }

    bool refuses(const ListAsk &ask) const
    {
        const bool bounds = std::any_of(ask.filters.begin(), ask.filters.end(), isBound);
        return (m_manners.filters == Manners::Filters::Refuse && !ask.filters.isEmpty())
            || (m_manners.filters == Manners::Filters::RefuseBounds && bounds);
    }

    bool matches(const Ticket &ticket, const ListAsk &ask) const
    {
        if (m_manners.filters == Manners::Filters::Ignore)
            return true;
        return std::all_of(ask.filters.begin(), ask.filters.end(), [&](const QJsonValue &filter) {
            const QJsonValue value = filter["value"_L1];
            const QString column = filter["id"_L1].toString();
            if (isBound(filter)) {
                return m_manners.filters == Manners::Filters::EqualitiesOnly
                    || ticket.createdAt
                    <= QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
            }
            const QString wanted = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
            return columnOf(ticket, column) == wanted;
        });
    }

    QList<Ticket> m_tickets;
    Manners m_manners;
    std::optional<ListAsk> m_asked;
    QList<const Ticket *> m_rows;
};

enum class Restarts { None, AfterEachStep };

struct Walked {
    QHash<TicketId, int> deliveries;
    QList<Ticket> firstPage;
    qint64 missing = 0;
    int steps = 0;
};

void carryOn(MirrorPlan &plan, PretendedDesk &desk, QList<Ticket> &delivered)
{
    switch (plan.step()) {
    case MirrorPlan::Step::CountAll:
        plan.takeCount(desk.list(plan.countAsk())->total);
        break;
    case MirrorPlan::Step::ReadList: {
        const auto page = desk.list(plan.listAsk());
        if (page)
            delivered = plan.takeList(*page);
        else if (!plan.takeRefusal())
            qFatal("no way to ask is left");
        break;
    }
    case MirrorPlan::Step::ReadReferences:
        plan.takeReferences({u"1"_s, u"2"_s, u"3"_s, u"4"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s});
        break;
    case MirrorPlan::Step::ReadTickets: {
        const QList<TicketId> ids = plan.ticketsToRead(30);
        delivered = plan.takeTickets(ids, desk.byId(ids));
        break;
    }
    case MirrorPlan::Step::Finished:
        break;
    }
}

Walked walk(PretendedDesk &desk, Restarts restarts)
{
    Walked walked;
    MirrorPlan plan;
    while (plan.step() != MirrorPlan::Step::Finished) {
        if (++walked.steps > 200'000)
            qFatal("the plan does not end");
        QList<Ticket> delivered;
        carryOn(plan, desk, delivered);
        for (const Ticket &ticket : delivered)
            ++walked.deliveries[ticket.id];
        if (walked.firstPage.isEmpty())
            walked.firstPage = delivered;
        if (restarts == Restarts::AfterEachStep)
            plan = MirrorPlan::fromCursor(plan.cursor()).value();
    }
    walked.missing = plan.missing();
    return walked;
}

int duplicatesIn(const Walked &walked)
{
    return static_cast<int>(std::count_if(
        walked.deliveries.begin(), walked.deliveries.end(), [](int deliveries) { return deliveries > 1; }));
}

} // namespace

class MirrorPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTicketArrivesOnce_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("filters");
        QTest::addColumn<bool>("sorts");
        QTest::addColumn<bool>("total");
        using Filters = Manners::Filters;
        const QList<std::pair<const char *, Filters>> kinds {{"honoured", Filters::Honour},
            {"bounds ignored", Filters::EqualitiesOnly}, {"bounds refused", Filters::RefuseBounds},
            {"ignored", Filters::Ignore}, {"refused", Filters::Refuse}};
        for (const int size : {0, 1, 250, 11'000, 24'000}) {
            for (const auto &[name, filters] : kinds) {
                for (const bool sorts : {true, false}) {
                    for (const bool total : {true, false}) {
                        if (size > 20'000 && !total && !sorts)
                            continue; // as the smaller desk, only longer
                        QTest::addRow("%d filters %s, sort %d, total %d", size, name, sorts, total)
                            << size << int(filters) << sorts << total;
                    }
                }
            }
        }
    }
    void everyTicketArrivesOnce()
    {
        QFETCH(int, size);
        QFETCH(int, filters);
        QFETCH(bool, sorts);
        QFETCH(bool, total);
        PretendedDesk desk(size, {static_cast<Manners::Filters>(filters), sorts, total});
        const Walked walked = walk(desk, Restarts::None);
        QCOMPARE(walked.deliveries.size(), desk.size());
        QCOMPARE(duplicatesIn(walked), 0);
        QCOMPARE(walked.missing, 0);
    }

    void aWalkGoesOnFromItsCursor()
    {
        for (const auto filters :
            {Manners::Filters::Honour, Manners::Filters::RefuseBounds, Manners::Filters::Ignore}) {
            PretendedDesk desk(21'000, {filters, true, true});
            const Walked walked = walk(desk, Restarts::AfterEachStep);
            QCOMPARE(walked.deliveries.size(), desk.size());
            QCOMPARE(duplicatesIn(walked), 0);
        }
    }

    void manyTicketsOfOneInstant()
    {
        PretendedDesk desk(25'000, {Manners::Filters::Honour, true, true}, 12'000);
        const Walked walked = walk(desk, Restarts::None);
        QCOMPARE(walked.deliveries.size(), desk.size());
        QCOMPARE(duplicatesIn(walked), 0);
    }

    void openAndNewestComeFirst()
    {
        PretendedDesk desk(5000, {});
        const Walked walked = walk(desk, Restarts::None);
        QVERIFY(!walked.firstPage.isEmpty());
        qint64 previous = walked.firstPage.first().createdAt;
        for (const Ticket &ticket : walked.firstPage) {
            QCOMPARE(ticket.state.raw, u"open"_s);
            QVERIFY(ticket.createdAt <= previous);
            previous = ticket.createdAt;
        }
    }

    void aHundredThousandCostLittleMoreThanTheirPages()
    {
        PretendedDesk desk(100'000, {});
        const Walked walked = walk(desk, Restarts::None);
        QCOMPARE(walked.deliveries.size(), desk.size());
        QVERIFY2(desk.requests < 1400, QByteArray::number(desk.requests).constData());
    }

    void foreignCursorsAreRefused()
    {
        const QByteArray noIds = IdSet().encoded().toBase64();
        for (const QByteArray &bytes : {QByteArray("x"), QByteArray("{}"), QByteArray(R"({"v":1,"phase":1})"),
                 "{\"v\":1,\"phase\":1,\"scopes\":[],\"sort\":0,\"filters\":0,\"bounds\":0,\"seen\":\"" + noIds + "\"}",
                 "{\"v\":1,\"phase\":99,\"scopes\":[{}],\"sort\":0,\"filters\":0,\"bounds\":0,\"seen\":\"" + noIds
                     + "\"}"})
            QVERIFY2(!MirrorPlan::fromCursor(Cursor {bytes}).has_value(), bytes.constData());
    }

    void idSetsKeepWhatTheyAreGiven()
    {
        QRandomGenerator random(3);
        IdSet set;
        QSet<qint64> expected;
        for (int i = 0; i < 20'000; ++i) {
            const qint64 id = 1 + random.bounded(8000);
            QCOMPARE(set.insert(id), !expected.contains(id));
            expected.insert(id);
        }
        QCOMPARE(set.count(), expected.size());
        for (qint64 id = 1; id <= 8000; ++id)
            QCOMPARE(set.contains(id), expected.contains(id));
        QVERIFY(!set.insert(0));
        QCOMPARE(IdSet::decoded(set.encoded()).value(), set);
        QVERIFY(!IdSet::decoded(qCompress(QByteArray("\xff\xff"))).has_value());
    }

    void missingIdsAreListedDownwards()
    {
        IdSet set;
        for (const qint64 id : {2, 3, 6, 9})
            set.insert(id);
        QCOMPARE(set.missingBelow(9, 10), (QList<qint64> {8, 7, 5, 4, 1}));
        QCOMPARE(set.missingBelow(9, 2), (QList<qint64> {8, 7}));
        QCOMPARE(set.missingBelow(5, 10), (QList<qint64> {4, 1}));
        QCOMPARE(set.missingBelow(3, 10), (QList<qint64> {1}));
    }
};

QTEST_GUILESS_MAIN(MirrorPlanTest)
#include "mirrorplan_test.moc"
