// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractbackend.h"

#include "support/waitfor.h"

#include <QTest>

using namespace foredesk;
using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// The whole of a large desk, far beyond the API's last offset, over the real sandbox.
class FullMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandTicketsArriveOnce_data()
    {
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("tickets");
        QTest::newRow("default") << u"default"_s << 100000;
        QTest::newRow("no totals") << u"bare"_s << 22000;
        QTest::newRow("sort and filters ignored") << u"ignore"_s << 11500;
    }
    void aHundredThousandTicketsArriveOnce()
    {
        QFETCH(QString, shape);
        QFETCH(int, tickets);
        ContractBackend backend(shape, tickets);
        QVERIFY2(backend.sandbox().isReady(), qPrintable(backend.sandbox().complaint()));
        const auto connection = backend.connect();
        QHash<TicketId, int> deliveries;
        deliveries.reserve(tickets);
        Cursor cursor;
        qsizetype largestCursor = 0;
        QElapsedTimer timer;
        timer.start();
        for (bool atEnd = false; !atEnd;) {
            const auto page = waitFor(connection.provider->mirrorTickets(cursor));
            QCOMPARE(outcomeWord(page), u"ok"_s);
            QVERIFY(page->problems.isEmpty());
            for (const Ticket &ticket : page->items)
                ++deliveries[ticket.id];
            cursor = page->next;
            largestCursor = std::max(largestCursor, cursor.value.size());
            atEnd = page->atEnd;
        }
        const int expected = backend.sandbox().control("GET", u"/stats"_s)["tickets"_L1].toInt();
        QCOMPARE(deliveries.size(), expected);
        QVERIFY(std::all_of(deliveries.begin(), deliveries.end(), [](int count) { return count == 1; }));
        qInfo("%d tickets, %lld requests, largest cursor %lld bytes, %lld ms", expected,
            qint64(backend.sandbox().requests().size()), qint64(largestCursor), timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(FullMirrorTest)
#include "fullmirror_test.moc"
