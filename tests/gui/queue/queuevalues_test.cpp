// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/bulkplan.h"
#include "gui/queue/queuecriteria.h"
#include "gui/queue/rowsentence.h"
#include "gui/queue/viewfile.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

const AccountId kOne(u"one"_s);
const AccountId kTwo(u"two"_s);

QueueRow rowOf(const AccountId &account, int number)
{
    QueueRow row;
    row.row = number;
    row.ref = {account, TicketId(QString::number(number))};
    row.number = QString::number(number);
    row.state = TicketState::Open;
    return row;
}

} // namespace

/// The values behind the queue: criteria, plans, files of views.
class QueueValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreJoinedSoThatTheyParse()
    {
        QueueCriteria criteria;
        QCOMPARE(criteria.filterText(), QString());
        QVERIFY(!criteria.isNarrowed());
        criteria.view.filterText = u"is:open OR tag:vip"_s;
        criteria.quick = {QuickFilter::InOutbox, QuickFilter::Unread};
        criteria.typed = u" refund OR invoice "_s;
        QVERIFY(criteria.isNarrowed());
        QCOMPARE(criteria.filterText(), u"(is:open OR tag:vip) is:unread has:outbox (refund OR invoice)"_s);
        const auto together = parseFilter(criteria.filterText());
        QVERIFY(together);
        QCOMPARE(together->kind, Filter::Kind::All);
        QCOMPARE(together->children.size(), 4);
        QVERIFY(criteria.query());
    }

    void anUnreadableConditionSaysWhere()
    {
        QueueCriteria criteria;
        criteria.typed = u"is:purple"_s;
        QCOMPARE(criteria.query().error().kind, ErrorKind::Rejected);
        QCOMPARE(criteria.query().error().fields.first().field, u"0-9"_s);
    }

    void aPlanKnowsWhatIsAlreadySo()
    {
        QueueRow urgent = rowOf(kOne, 1);
        urgent.priority = Priority::Urgent;
        QueueRow gone = rowOf(kOne, 3);
        gone.gone = true;
        BulkWish wish;
        wish.priority = Priority::Urgent;
        const BulkPlan plan = makePlan(wish, {urgent, rowOf(kOne, 2), gone}, {});
        QCOMPARE(plan.alreadySo.size(), 1);
        QCOMPARE(plan.changing.size(), 1);
        QCOMPARE(plan.gone.size(), 1);
        QCOMPARE(plan.changing.first().row, 2);
    }

    void mineDiffersByAccount()
    {
        const QHash<AccountId, AgentId> me {{kOne, AgentId(u"7"_s)}, {kTwo, AgentId(u"me@two"_s)}};
        QueueRow mine = rowOf(kTwo, 2);
        mine.assignee = AgentId(u"me@two"_s);
        BulkWish wish;
        wish.assignee = BulkWish::Assignee::Me;
        const BulkPlan plan = makePlan(wish, {rowOf(kOne, 1), mine}, me);
        QCOMPARE(plan.changing.size(), 1);
        const auto commands = commandsOf(plan, kOne, me.value(kOne));
        QCOMPARE(std::get<BulkChange>(commands.first()).assignee, AgentId(u"7"_s));
        QVERIFY(commandsOf(plan, kTwo, me.value(kTwo)).isEmpty());
    }

    void aThousandTicketsGoAtOnceAtMost()
    {
        QList<QueueRow> rows;
        for (int i = 1; i <= 2500; ++i)
            rows.append(rowOf(kOne, i));
        BulkWish wish;
        wish.state = TicketState::Closed;
        wish.reason = StateReason::Duplicate;
        const auto commands = commandsOf(makePlan(wish, rows, {}), kOne, {});
        QCOMPARE(commands.size(), 3);
        QCOMPARE(std::get<BulkChange>(commands.last()).tickets.size(), 500);
        QCOMPARE(std::get<BulkChange>(commands.last()).reason, StateReason::Duplicate);
        wish.deletes = true;
        QCOMPARE(commandsOf(makePlan(wish, rows, {}), kOne, {}).size(), 2500);
    }

    void viewsTravelAsAFile()
    {
        const QList<View> views {
            {u"a"_s, u"VIP <b>"_s, u"tag:vip -is:closed"_s, TicketSort::Priority, SortDirection::Ascending},
            {u"b"_s, u"All"_s, QString(), TicketSort::LastActivity, SortDirection::Descending},
        };
        const auto read = viewsFromFile(viewsToFile(views));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().name, views.first().name);
        QCOMPARE(read->first().filterText, views.first().filterText);
        QCOMPARE(read->first().sort, TicketSort::Priority);
        QCOMPARE(read->first().direction, SortDirection::Ascending);
        QVERIFY(read->first().id != u"a"_s);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not json") << QByteArray("views");
        QTest::newRow("other json") << QByteArray("{}");
        QTest::newRow("newer") << QByteArray(R"({"foredesk_views":2,"views":[]})");
        QTest::newRow("bad condition") << QByteArray(
            R"({"foredesk_views":1,"views":[{"name":"x","filter":"is:purple","sort":"created","ascending":true}]})");
        QTest::newRow("bad sort") << QByteArray(
            R"({"foredesk_views":1,"views":[{"name":"x","filter":"","sort":"colour","ascending":true}]})");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = viewsFromFile(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
    }

    void aSentenceNamesWhatTheEyeSees()
    {
        QueueRow row = rowOf(kOne, 42);
        row.subject = u"Printer on fire"_s;
        row.requesterName = u"Rita"_s;
        row.unread = true;
        row.hasDraft = true;
        row.pendingOperations = 1;
        row.tags = {u"vip"_s};
        row.priority = Priority::Urgent;
        const QString sentence = rowSentence(row, 0, QLocale::c());
        for (const QString &part :
            {u"42"_s, u"Rita"_s, u"Printer on fire"_s, u"unread"_s, u"draft"_s, u"outbox"_s, u"vip"_s, u"unassigned"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(QueueValuesTest)
#include "queuevalues_test.moc"
