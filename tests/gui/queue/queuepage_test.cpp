// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include "gui/common/chip.h"
#include "models/ticketqueuemodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::QueueBench;

namespace
{

QStringList visibleLabels(const QWidget &widget)
{
    QStringList texts;
    for (const QList<QLabel *> labels = widget.findChildren<QLabel *>(); const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

Chip *chipNamed(const QWidget &widget, const QString &text)
{
    for (const QList<Chip *> chips = widget.findChildren<Chip *>(); Chip * chip : chips) {
        if (chip->isVisible() && chip->text() == text)
            return chip;
    }
    return nullptr;
}

} // namespace

/// Going through a queue and narrowing it, with keys and mouse.
class QueuePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheViewWithItsCount();
    void nextAndPreviousMakeTicketsCurrent();
    void clickingOpensATicket();
    void enterOpensTheCurrentTicket();
    void theCurrentTicketStaysCurrentWhenOthersCome();
    void aTicketThatLeavesIsNotReplacedUnderTheEyes();
    void theNeighboursOfATicketThatLeftAreReached_data();
    void theNeighboursOfATicketThatLeftAreReached();
    void theCurrentTicketStaysCurrentWhenItMoves();
    void marksStayWhileMovingAbout();
    void shiftAndCtrlClicksMark();
    void allOfALongQueueAreMarkedAtOnce();
    void chipsNarrowTheQueue();
    void typingNarrowsTheQueueAndDownGoesToTheList();
    void whatCannotBeReadIsSaidAndTheQueueStays();
    void emptyMeansThreeThings();
    void theViewCanBeSavedAsNarrowed();
};

void QueuePageTest::showsTheViewWithItsCount()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    QVERIFY(!bench.numbers().contains(u"?"_s));
    QVERIFY(bench.numbers().size() > 3);
    QVERIFY(visibleLabels(bench.page).contains(u"Test"_s));
    QVERIFY(visibleLabels(bench.page).contains(QString::number(bench.numbers().size())));
}

void QueuePageTest::nextAndPreviousMakeTicketsCurrent()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    QSignalSpy current(&bench.page, &QueuePage::currentTicketChanged);
    bench.press(u"queue.next"_s);
    bench.press(u"queue.next"_s);
    QCOMPARE(bench.currentNumber(), bench.numbers().at(1));
    bench.press(u"queue.previous"_s);
    QCOMPARE(bench.currentNumber(), bench.numbers().at(0));
    bench.press(u"queue.previous"_s); // the first stays the first
    QCOMPARE(bench.currentNumber(), bench.numbers().at(0));
    QCOMPARE(current.size(), 3);
    QTest::keyClick(&bench.page.list(), Qt::Key_End);
    QCOMPARE(bench.currentNumber(), bench.numbers().last());
    QTest::keyClick(&bench.page.list(), Qt::Key_J); // a letter is an action, never a search for a line
    QCOMPARE(bench.currentNumber(), bench.numbers().last());
}

void QueuePageTest::clickingOpensATicket()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    QSignalSpy opened(&bench.page, &QueuePage::ticketActivated);
    const QRect line = bench.page.list().visualRect(bench.page.model().index(2, 0));
    QTest::mouseClick(bench.page.list().viewport(), Qt::LeftButton, {}, line.center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<TicketRef>().ticket.value(), bench.numbers().at(2));
}

void QueuePageTest::enterOpensTheCurrentTicket()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    QSignalSpy opened(&bench.page, &QueuePage::ticketActivated);
    QTest::keyClick(&bench.page.list(), Qt::Key_Down);
    QTest::keyClick(&bench.page.list(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    bench.press(u"queue.open"_s);
    QCOMPARE(opened.size(), 2);
}

void QueuePageTest::theCurrentTicketStaysCurrentWhenOthersCome()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(QString());
    for (int i = 0; i < 3; ++i)
        bench.press(u"queue.next"_s);
    const QString current = bench.currentNumber();
    const TicketRef last = bench.page.model().rowAt(bench.page.model().rowCount() - 1)->ref;
    QSignalSpy told(&bench.page, &QueuePage::currentTicketChanged);
    bench.desk.customerReplies(last, u"Hello?"_s);
    QTRY_COMPARE(bench.numbers().first(), last.ticket.value());
    QCOMPARE(bench.currentNumber(), current);
    QCOMPARE(told.size(), 0);
}

/// A colleague closes what is being read: it stays open, and "next" goes to the line that took its place.
void QueuePageTest::aTicketThatLeavesIsNotReplacedUnderTheEyes()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    bench.press(u"queue.next"_s);
    bench.press(u"queue.next"_s);
    const TicketRef read = bench.page.currentTicket();
    const QString following = bench.numbers().at(2);
    QSignalSpy told(&bench.page, &QueuePage::currentTicketChanged);
    bench.desk.changeAsColleague(read, [](Ticket &ticket) { ticket.state = {TicketState::Closed, u"closed"_s}; });
    QTRY_VERIFY(!bench.numbers().contains(read.ticket.value()));
    QCOMPARE(told.size(), 0);
    bench.press(u"queue.next"_s);
    QCOMPARE(bench.currentNumber(), following);
    QCOMPARE(told.size(), 1);
}

void QueuePageTest::theNeighboursOfATicketThatLeftAreReached_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("reached"); ///< Place among the lines before.
    QTest::newRow("down from the middle") << 2 << int(Qt::Key_Down) << 3;
    QTest::newRow("up from the middle") << 2 << int(Qt::Key_Up) << 1;
    QTest::newRow("down from the top") << 0 << int(Qt::Key_Down) << 1;
    QTest::newRow("up from the top") << 0 << int(Qt::Key_Up) << 1;
}

void QueuePageTest::theNeighboursOfATicketThatLeftAreReached()
{
    QFETCH(int, place);
    QFETCH(int, key);
    QFETCH(int, reached);
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    for (int i = 0; i <= place; ++i)
        bench.press(u"queue.next"_s);
    const QString expected = bench.numbers().at(reached);
    const TicketRef read = bench.page.currentTicket();
    bench.desk.changeAsColleague(read, [](Ticket &ticket) { ticket.state = {TicketState::Closed, u"closed"_s}; });
    QTRY_VERIFY(!bench.numbers().contains(read.ticket.value()));
    QTest::keyClick(&bench.page.list(), Qt::Key(key));
    QCOMPARE(bench.currentNumber(), expected);
}

void QueuePageTest::theCurrentTicketStaysCurrentWhenItMoves()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(QString());
    for (int i = 0; i < 5; ++i)
        bench.press(u"queue.next"_s);
    const TicketRef read = bench.page.currentTicket();
    QSignalSpy told(&bench.page, &QueuePage::currentTicketChanged);
    bench.desk.customerReplies(read, u"One more thing"_s);
    QTRY_COMPARE(bench.numbers().first(), read.ticket.value());
    QCOMPARE(bench.page.currentTicket(), read);
    QCOMPARE(bench.page.list().currentIndex().row(), 0);
    QCOMPARE(told.size(), 0);
}

void QueuePageTest::marksStayWhileMovingAbout()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    QSignalSpy marked(&bench.page, &QueuePage::selectionChanged);
    bench.press(u"queue.next"_s);
    bench.press(u"queue.toggle"_s);
    bench.press(u"queue.next"_s);
    bench.press(u"queue.next"_s);
    QCOMPARE(bench.page.list().markedCount(), 1);
    bench.press(u"queue.extendNext"_s);
    QCOMPARE(bench.page.list().markedCount(), 3);
    QCOMPARE(marked.last().first().toInt(), 3);
    QCOMPARE(bench.currentNumber(), bench.numbers().at(3));
    bench.press(u"queue.extendPrevious"_s);
    QCOMPARE(bench.page.list().markedCount(), 3);
    QCOMPARE(bench.page.list().markedRows().first(), bench.page.model().entries().at(0).row);
    bench.press(u"queue.toggle"_s);
    QCOMPARE(bench.page.list().markedCount(), 2);
    QTest::keyClick(&bench.page.list(), Qt::Key_Escape);
    QCOMPARE(bench.page.list().markedCount(), 0);
}

void QueuePageTest::shiftAndCtrlClicksMark()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    QWidget *viewport = bench.page.list().viewport();
    const auto click = [&](int place, Qt::KeyboardModifiers modifiers) {
        const QRect line = bench.page.list().visualRect(bench.page.model().index(place, 0));
        QTest::mouseClick(viewport, Qt::LeftButton, modifiers, line.center());
    };
    click(1, {});
    QCOMPARE(bench.page.list().markedCount(), 0);
    click(3, Qt::ControlModifier);
    click(4, Qt::ControlModifier);
    QCOMPARE(bench.page.list().markedCount(), 2);
    click(4, Qt::ControlModifier);
    QCOMPARE(bench.page.list().markedCount(), 1);
    click(1, {}); // a plain click is about one ticket again
    QCOMPARE(bench.page.list().markedCount(), 0);
    click(4, Qt::ShiftModifier);
    QCOMPARE(bench.page.list().markedCount(), 4);
}

void QueuePageTest::allOfALongQueueAreMarkedAtOnce()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.addMany(5000);
    bench.open(QString());
    bench.press(u"queue.selectAll"_s);
    QCOMPARE(bench.page.list().markedCount(), 5014);
    QCOMPARE(bench.page.list().markedRows().size(), 5014);
    QTRY_VERIFY(
        visibleLabels(bench.page).contains(u"5014 marked"_s) || visibleLabels(bench.page).contains(u"5,014 marked"_s));
}

void QueuePageTest::chipsNarrowTheQueue()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(QString());
    const qsizetype all = bench.numbers().size();
    QTest::mouseClick(chipNamed(bench.page, u"Unassigned"_s), Qt::LeftButton);
    QTRY_VERIFY(bench.numbers().size() < all);
    const qsizetype unassigned = bench.numbers().size();
    QTest::mouseClick(chipNamed(bench.page, u"Unread"_s), Qt::LeftButton);
    QTRY_VERIFY(bench.numbers().size() <= unassigned);
    QCOMPARE(bench.page.currentView().filterText, u"is:unread is:unassigned"_s);
    QTest::mouseClick(chipNamed(bench.page, u"Unassigned"_s), Qt::LeftButton);
    QTest::mouseClick(chipNamed(bench.page, u"Unread"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.numbers().size(), all);
}

void QueuePageTest::typingNarrowsTheQueueAndDownGoesToTheList()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(QString());
    bench.page.focusFilter();
    auto *field = bench.page.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"is:closed"_s);
    QTRY_VERIFY(bench.numbers().size() < 14);
    for (int place = 0; place < bench.page.model().rowCount(); ++place)
        QCOMPARE(bench.page.model().rowAt(place)->state, TicketState::Closed);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(bench.currentNumber(), bench.numbers().first());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(bench.numbers().size(), 14);
}

void QueuePageTest::whatCannotBeReadIsSaidAndTheQueueStays()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(QString());
    auto *field = bench.page.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"tag:x state:banana"_s);
    QTRY_VERIFY(!visibleLabels(bench.page).filter(u"state:banana"_s).isEmpty());
    QVERIFY(!visibleLabels(bench.page).filter(u"on_hold"_s).isEmpty()); // says what would do
    QCOMPARE(bench.numbers().size(), 14);
    QCOMPARE(field->text(), u"tag:x state:banana"_s);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(field, Qt::Key_Backspace);
    QTRY_VERIFY(visibleLabels(bench.page).filter(u"banana"_s).isEmpty());
}

void QueuePageTest::emptyMeansThreeThings()
{
    QueueBench bench;
    bench.open(QString());
    QTRY_VERIFY(visibleLabels(bench.page).contains(u"No helpdesk connected"_s));
    bench.desk.addDemoDesk();
    AccountStatus status = bench.desk.status(bench.desk.accounts().first().id);
    status.phase = AccountPhase::FirstSync;
    status.syncedAt = 0;
    status.ticketsDone = 4200;
    status.ticketsExpected = 18000;
    bench.desk.setStatus(status);
    bench.open(u"state:snoozed tag:nothing"_s);
    QTRY_VERIFY(!visibleLabels(bench.page).filter(u"18"_s).isEmpty());
    QVERIFY(visibleLabels(bench.page).contains(u"Not synced yet"_s));
    status.phase = AccountPhase::Idle;
    status.syncedAt = 1;
    bench.desk.setStatus(status);
    bench.open(u"is:open"_s);
    auto *field = bench.page.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"zebra"_s);
    QTRY_VERIFY(visibleLabels(bench.page).contains(u"Nothing matches"_s));
    Chip *condition = chipNamed(bench.page, u"zebra"_s);
    QVERIFY(condition);
    QTest::keyClick(condition, Qt::Key_Delete);
    QTRY_VERIFY(bench.numbers().size() > 3);
    QVERIFY(field->text().isEmpty());
    QVERIFY(bench.page.list().isVisible());
}

void QueuePageTest::theViewCanBeSavedAsNarrowed()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open OR tag:vip"_s);
    QTest::mouseClick(chipNamed(bench.page, u"Mine"_s), Qt::LeftButton);
    auto *field = bench.page.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"refund"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const View view = bench.page.currentView();
    QCOMPARE(view.filterText, u"(is:open OR tag:vip) is:mine refund"_s);
    QVERIFY(parseFilter(view.filterText));
}

QTEST_MAIN(QueuePageTest)
#include "queuepage_test.moc"
