// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include "gui/common/typedconfirmdialog.h"
#include "gui/queue/bulkbar.h"
#include "gui/queue/bulkplandialog.h"
#include "gui/queue/tagchangedialog.h"
#include "models/ticketqueuemodel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::QueueBench;

namespace
{

template <class Dialog>
Dialog *shownDialog(const QueueBench &bench)
{
    for (const QList<Dialog *> dialogs = bench.page.findChildren<Dialog *>(); Dialog * dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QPushButton *okOf(const QDialog *dialog)
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

void markFirst(QueueBench &bench, int count)
{
    bench.press(u"queue.next"_s);
    bench.press(u"queue.toggle"_s);
    for (int i = 1; i < count; ++i)
        bench.press(u"queue.extendNext"_s);
}

} // namespace

/// Changing several tickets: marks, one wish, the plan, and what goes out.
class BulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarShowsWithTheMarks()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(u"is:open"_s);
        auto *bar = bench.page.findChild<BulkBar *>();
        QVERIFY(!bar->isVisible());
        markFirst(bench, 2);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->findChild<QLabel *>()->text(), u"2 marked"_s);
        QVERIFY(!bench.page.takeTicketAction(u"ticket.reply"_s));
        bench.page.list().clearMarks();
        QVERIFY(!bar->isVisible());
        QVERIFY(!bench.page.takeTicketAction(u"ticket.close"_s)); // without marks it is about one ticket
    }

    void aPlanComesBeforeTheChange()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(QString());
        bench.press(u"queue.selectAll"_s);
        int closed = 0;
        for (int place = 0; place < 14; ++place)
            closed += bench.page.model().rowAt(place)->state == TicketState::Closed ? 1 : 0;
        QVERIFY(closed > 0 && closed < 14);
        QVERIFY(bench.page.takeTicketAction(u"ticket.close"_s));
        QTRY_VERIFY(shownDialog<BulkPlanDialog>(bench));
        auto *dialog = shownDialog<BulkPlanDialog>(bench);
        QCOMPARE(dialog->plan().changing.size(), 14 - closed);
        QCOMPARE(dialog->plan().alreadySo.size(), closed);
        QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        QVERIFY(bench.desk.submitted.isEmpty());
        QSignalSpy announced(&bench.page, &QueuePage::announced);
        QTest::mouseClick(okOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(announced.size(), 1);
        const auto changes = bench.desk.submittedOf<BulkChange>();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().tickets.size(), 14 - closed);
        QCOMPARE(changes.first().state, TicketState::Closed);
        QCOMPARE(bench.page.list().markedCount(), 0);
    }

    void cancellingChangesNothing()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(u"is:open"_s);
        markFirst(bench, 2);
        bench.page.takeTicketAction(u"ticket.assignMe"_s);
        QTRY_VERIFY(shownDialog<BulkPlanDialog>(bench));
        QTest::keyClick(shownDialog<BulkPlanDialog>(bench), Qt::Key_Escape);
        QTest::qWait(20);
        QVERIFY(bench.desk.submitted.isEmpty());
        QCOMPARE(bench.page.list().markedCount(), 2);
    }

    void tagsAreAddedAndRemoved()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(u"is:open"_s);
        markFirst(bench, 3);
        QVERIFY(bench.page.takeTicketAction(u"ticket.tags"_s));
        QTRY_VERIFY(shownDialog<TagChangeDialog>(bench));
        auto *dialog = shownDialog<TagChangeDialog>(bench);
        QVERIFY(!okOf(dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"add"_s), u"swept, , new one ,swept"_s);
        QTest::mouseClick(okOf(dialog), Qt::LeftButton);
        QTRY_VERIFY(shownDialog<BulkPlanDialog>(bench));
        QTest::mouseClick(okOf(shownDialog<BulkPlanDialog>(bench)), Qt::LeftButton);
        QTRY_COMPARE(bench.desk.submittedOf<BulkChange>().size(), 1);
        QCOMPARE(bench.desk.submittedOf<BulkChange>().first().addTags, (QStringList {u"swept"_s, u"new one"_s}));
    }

    void deletingAsksForTheNumber()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(u"is:open"_s);
        markFirst(bench, 2);
        QVERIFY(bench.page.takeTicketAction(u"ticket.delete"_s));
        QTRY_VERIFY(shownDialog<TypedConfirmDialog>(bench));
        auto *dialog = shownDialog<TypedConfirmDialog>(bench);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"2"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(bench.desk.submittedOf<DeleteTicket>().size(), 2);
    }

    void aRefusalIsShownAndTheMarksStay()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(u"is:open"_s);
        markFirst(bench, 2);
        bench.page.takeTicketAction(u"ticket.assignMe"_s);
        QTRY_VERIFY(shownDialog<BulkPlanDialog>(bench));
        bench.desk.failNext = Error {ErrorKind::Storage, u"disk full"_s, 0, std::nullopt, {}};
        QTest::mouseClick(okOf(shownDialog<BulkPlanDialog>(bench)), Qt::LeftButton);
        QTest::qWait(30);
        QCOMPARE(bench.page.list().markedCount(), 2);
        QVERIFY(bench.desk.submitted.isEmpty());
    }

    void menusOfferWhatTheAccountHas()
    {
        QueueBench bench;
        bench.desk.addDemoDesk();
        bench.open(u"is:open"_s);
        auto *bar = bench.page.findChild<BulkBar *>();
        QStringList offered;
        for (const QList<QMenu *> menus = bar->findChildren<QMenu *>(); QMenu * menu : menus) {
            Q_EMIT menu->aboutToShow();
            for (const QList<QAction *> actions = menu->actions(); const QAction *action : actions)
                offered.append(action->text());
        }
        const AccountId account = bench.desk.accounts().first().id;
        for (const QList<Agent> agents = bench.desk.agents(account); const Agent &agent : agents)
            QVERIFY2(offered.contains(agent.name), qPrintable(agent.name));
        for (const QList<Inbox> inboxes = bench.desk.inboxes(account); const Inbox &inbox : inboxes)
            QVERIFY2(offered.contains(inbox.name), qPrintable(inbox.name));
    }
};

QTEST_MAIN(BulkTest)
#include "bulk_test.moc"
