// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuebench.h"

#include "gui/common/colors.h"
#include "models/ticketqueuemodel.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::QueueBench;

/// The lines themselves: heights, columns, scrolling, painting, reading aloud.
class QueueListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void densitiesChangeTheHeightAndAreKept();
    void aTableHasColumnsThatSort();
    void readingIsNotMovedByNewTicketsAbove();
    void aLongQueuePaintsWhatIsLookedAt();
    void aLineReadsAsOneSentence();
    void rightToLeftMirrorsTheLines();
    void textStandsOut_data();
    void textStandsOut();
};

void QueueListTest::densitiesChangeTheHeightAndAreKept()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    const auto height = [&bench] { return bench.page.list().visualRect(bench.page.model().index(0, 0)).height(); };
    const int comfortable = height();
    QVERIFY(comfortable >= 44);
    bench.press(u"view.density"_s);
    QVERIFY(height() >= 56 && height() > comfortable);
    bench.press(u"view.density"_s);
    QVERIFY(height() >= 24 && height() < comfortable);
    QCOMPARE(bench.settings.density(), Density::Compact);
}

void QueueListTest::aTableHasColumnsThatSort()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(QString());
    bench.page.resize(1100, 500);
    bench.page.setArrangement(QueueList::Arrangement::Table);
    QHeaderView &header = bench.page.list().header();
    QTRY_VERIFY(header.isVisible());
    const int column = static_cast<int>(TicketQueueModel::Column::Number);
    const auto clickNumber = [&] {
        const QPoint at(header.sectionViewportPosition(column) + 20, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
    };
    QStringList sorted = bench.numbers();
    std::sort(sorted.begin(), sorted.end());
    clickNumber();
    QStringList descending(sorted.rbegin(), sorted.rend());
    QTRY_COMPARE(bench.numbers(), descending);
    clickNumber();
    QTRY_COMPARE(bench.numbers(), sorted);
    QCOMPARE(bench.page.currentView().sort, TicketSort::Number);
    QCOMPARE(header.sortIndicatorSection(), column);
}

void QueueListTest::readingIsNotMovedByNewTicketsAbove()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.addMany(300);
    bench.open(QString());
    QScrollBar *bar = bench.page.list().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QModelIndex first = bench.page.list().indexAt(QPoint(5, 5));
    const QPersistentModelIndex read(first);
    const int top = bench.page.list().visualRect(read).top();
    const TicketRef last = {bench.desk.accounts().first().id, TicketId(u"10000"_s)};
    bench.desk.customerReplies(last, u"Me first"_s);
    QTRY_COMPARE(bench.page.model().placeOf(bench.desk.entry(last)->row), 0);
    QCOMPARE(bench.page.list().visualRect(read).top(), top);
}

void QueueListTest::aLongQueuePaintsWhatIsLookedAt()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.addMany(20'000);
    bench.open(QString());
    QCOMPARE(bench.page.model().rowCount(), 20'014);
    QTest::keyClick(&bench.page.list(), Qt::Key_End);
    QTRY_VERIFY(!bench.currentNumber().isEmpty());
    bench.page.list().verticalScrollBar()->setValue(bench.page.list().verticalScrollBar()->maximum() / 2);
    const int middle = bench.page.list().indexAt(QPoint(5, 5)).row();
    QVERIFY(middle > 8'000);
    bench.page.grab();
    QTRY_VERIFY(bench.page.model().rowAt(middle));
}

void QueueListTest::aLineReadsAsOneSentence()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    const QueueRow *row = bench.page.model().rowAt(0);
    const QString sentence = bench.page.model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(sentence.contains(row->number));
    QVERIFY(sentence.contains(row->subject));
    QVERIFY(sentence.endsWith(u'.'));
    QCOMPARE(sentence.count(u'.') >= 1, true);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&bench.page.list());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"Tickets"_s);
    QVERIFY(list->tableInterface());
    QCOMPARE(list->tableInterface()->rowCount(), bench.page.model().rowCount());
    QCOMPARE(list->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), sentence);
}

void QueueListTest::rightToLeftMirrorsTheLines()
{
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.open(u"is:open"_s);
    bench.page.setLayoutDirection(Qt::RightToLeft);
    QImage mirrored = bench.page.list().grab().toImage();
    bench.page.setLayoutDirection(Qt::LeftToRight);
    QImage plain = bench.page.list().grab().toImage();
    // the state's sign stands at the leading edge: ink there in each
    const auto ink = [](const QImage &image, int from, int to) {
        int found = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 4; y < 24; ++y)
                found += image.pixelColor(x, y) != image.pixelColor(2, 2) ? 1 : 0;
        }
        return found;
    };
    QVERIFY(ink(plain, 12, 28) > 10);
    QVERIFY(ink(mirrored, mirrored.width() - 40, mirrored.width() - 12) > 10);
    QVERIFY(plain != mirrored);
}

void QueueListTest::textStandsOut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void QueueListTest::textStandsOut()
{
    QFETCH(bool, dark);
    QueueBench bench;
    bench.desk.addDemoDesk();
    bench.page.setPalette(makePalette(dark ? Shade::Dark : Shade::Light));
    bench.page.setAutoFillBackground(true);
    bench.open(QString());
    const QColor base = bench.page.palette().color(QPalette::Base);
    const QColor text = bench.page.palette().color(QPalette::Text);
    QCOMPARE(base.lightness() < 128, dark);
    QVERIFY(std::abs(base.lightness() - text.lightness()) > 120);
}

QTEST_MAIN(QueueListTest)
#include "queuelist_test.moc"
