// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticketqueuemodel.h"
#include "support/fakedesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::FakeDesk;

namespace
{

TicketQuery queryFor(const QString &filter)
{
    TicketQuery query;
    query.filter = parseFilter(filter).value();
    return query;
}

QStringList numbers(const TicketQueueModel &model)
{
    QStringList shown;
    for (int place = 0; place < model.rowCount(); ++place) {
        const QueueRow *row = model.rowAt(place);
        shown.append(row ? row->number : u"?"_s);
    }
    return shown;
}

} // namespace

class TicketQueueModelTest : public QObject
{
    Q_OBJECT

    FakeDesk *m_desk = nullptr;
    TicketQueueModel *m_model = nullptr;
    QSignalSpy *m_resets = nullptr;

    void open(const QString &filter)
    {
        m_model->setQuery(queryFor(filter));
        QSignalSpy opened(m_model, &TicketQueueModel::queryOpened);
        QVERIFY(opened.wait());
        QTest::qWait(20); // the order of the rest follows
        m_resets->clear();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = new FakeDesk;
        m_desk->addDemoDesk();
        m_model = new TicketQueueModel(*m_desk);
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
        m_resets = new QSignalSpy(m_model, &QAbstractItemModel::modelReset);
    }

    void cleanup()
    {
        delete m_resets;
        delete m_model;
        delete m_desk;
    }

    void showsTheNewestFirst()
    {
        open(QString());
        QCOMPARE(m_model->rowCount(), 14);
        QVERIFY(!numbers(*m_model).contains(u"?"_s));
        for (int place = 1; place < m_model->rowCount(); ++place)
            QVERIFY(m_model->rowAt(place - 1)->activityAt >= m_model->rowAt(place)->activityAt);
    }

    void aClosedTicketLeavesTheOpenQueueAndTheOthersStay()
    {
        open(u"is:open"_s);
        const int before = m_model->rowCount();
        QVERIFY(before > 2);
        const TicketRef ref = m_model->rowAt(1)->ref;
        const QPersistentModelIndex neighbour = m_model->index(2, 0);
        m_desk->changeAsColleague(ref, [](Ticket &ticket) { ticket.state = {TicketState::Closed, u"closed"_s}; });
        QTRY_COMPARE(m_model->rowCount(), before - 1);
        QCOMPARE(neighbour.row(), 1);
        QCOMPARE(m_model->placeOf(ref), -1);
        QCOMPARE(m_resets->size(), 0);
    }

    void anAnsweredTicketMovesToTheTop()
    {
        open(QString());
        const int last = m_model->rowCount() - 1;
        const TicketRef ref = m_model->rowAt(last)->ref;
        m_desk->customerReplies(ref, u"Any news?"_s);
        QTRY_COMPARE(m_model->placeOf(ref), 0);
        QCOMPARE(m_model->rowCount(), last + 1);
        QCOMPARE(m_resets->size(), 0);
    }

    void aTicketThatMovesStaysTheSameLine()
    {
        open(QString());
        const int last = m_model->rowCount() - 1;
        const TicketRef ref = m_model->rowAt(last)->ref;
        const QPersistentModelIndex line = m_model->index(last, 0);
        QSignalSpy moved(m_model, &QAbstractItemModel::rowsMoved);
        m_desk->customerReplies(ref, u"Any news?"_s);
        QTRY_COMPARE(line.row(), 0);
        QCOMPARE(moved.size(), 1);
        QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
        const TicketRef second = m_model->rowAt(1)->ref;
        m_desk->customerReplies(second, u"Me too"_s);
        QTRY_COMPARE(m_model->placeOf(second), 0);
        QCOMPARE(line.row(), 1);
        QCOMPARE(inserted.size(), 0);
    }

    void manyChangesAtOnceAreTakenTogether()
    {
        Ticket ticket = m_desk->entry(u"1001"_s)->ticket;
        open(QString());
        QList<RowId> rows;
        for (int i = 0; i < 500; ++i) {
            ticket.id = TicketId(QString::number(5000 + i));
            ticket.number = ticket.id.value();
            rows.append(m_desk->addTicket(ticket, {}).row);
        }
        QSignalSpy inserted(m_model, &QAbstractItemModel::rowsInserted);
        Q_EMIT m_desk->ticketsChanged(rows);
        QTRY_COMPARE(m_model->rowCount(), 514);
        QVERIFY(inserted.size() < 20);
        QCOMPARE(m_resets->size(), 0);
    }

    void aChangeInPlaceIsPaintedAgain()
    {
        open(QString());
        const TicketRef ref = m_model->rowAt(3)->ref;
        m_desk->changeAsColleague(ref, [](Ticket &ticket) { ticket.subject = u"Mended subject"_s; });
        QTRY_COMPARE(m_model->rowAt(m_model->placeOf(ref))->subject, u"Mended subject"_s);
    }

    void aNewTicketComesIn()
    {
        open(u"is:open"_s);
        const int before = m_model->rowCount();
        Ticket ticket = m_desk->entry(u"1001"_s)->ticket;
        ticket.id = TicketId(u"2001"_s);
        ticket.number = u"2001"_s;
        ticket.state = {TicketState::Open, u"open"_s};
        const RowId row = m_desk->addTicket(ticket, {}).row;
        Q_EMIT m_desk->ticketsChanged({row});
        QTRY_COMPARE(m_model->rowCount(), before + 1);
        QVERIFY(m_model->placeOf(row) >= 0);
    }

    void answersToAnEarlierQueryAreDropped()
    {
        m_model->setQuery(queryFor(QString()));
        m_model->setQuery(queryFor(u"is:closed"_s));
        QSignalSpy opened(m_model, &TicketQueueModel::queryOpened);
        QVERIFY(opened.wait());
        QTest::qWait(30);
        QCOMPARE(opened.size(), 1);
        for (int place = 0; place < m_model->rowCount(); ++place)
            QCOMPARE(m_model->rowAt(place)->state, TicketState::Closed);
    }

    void longQueuesReadWhatIsLookedAt()
    {
        Ticket ticket = m_desk->entry(u"1001"_s)->ticket;
        for (int i = 0; i < 3000; ++i) {
            ticket.id = TicketId(QString::number(10000 + i));
            ticket.number = ticket.id.value();
            m_desk->addTicket(ticket, {});
        }
        open(QString());
        QCOMPARE(m_model->rowCount(), 3014);
        QVERIFY(!m_model->rowAt(2500));
        QTRY_VERIFY(m_model->rowAt(2500));
    }

    void textSortsFollowChangesToo()
    {
        TicketQuery query;
        query.sort = TicketSort::Subject;
        query.direction = SortDirection::Ascending;
        m_model->setQuery(query);
        QTRY_COMPARE(m_model->rowCount(), 14);
        QTest::qWait(20);
        const TicketRef ref = m_model->rowAt(10)->ref;
        m_desk->changeAsColleague(ref, [](Ticket &ticket) { ticket.subject = u"!first"_s; });
        QTRY_COMPARE(m_model->placeOf(ref), 0);
    }
};

QTEST_MAIN(TicketQueueModelTest)
#include "ticketqueuemodel_test.moc"
