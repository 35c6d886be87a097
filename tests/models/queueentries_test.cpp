// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queueentries.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace foredesk;

namespace
{

QList<QueueEntry> queueOf(const QList<RowId> &rows)
{
    QList<QueueEntry> entries;
    for (const RowId row : rows)
        entries.append({row, row});
    return entries;
}

QList<QueueEntry> after(QList<QueueEntry> entries, const QList<QueueStep> &steps)
{
    for (const QueueStep &step : steps) {
        if (step.kind == QueueStep::Kind::Remove) {
            entries.remove(step.first, step.entries.size());
            continue;
        }
        for (qsizetype i = 0; i < step.entries.size(); ++i)
            entries.insert(step.first + i, step.entries.at(i));
    }
    return entries;
}

} // namespace

class QueueEntriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsLeadFromOneOrderToTheOther()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QList<RowId> rows;
            for (RowId row = 1; row <= random.bounded(1, 40); ++row)
                rows.append(row);
            const auto someOf = [&](const QList<RowId> &all) {
                QList<RowId> some;
                for (const RowId row : all) {
                    if (random.bounded(4) != 0)
                        some.append(row);
                }
                if (random.bounded(2) == 0)
                    std::shuffle(some.begin(), some.end(), random);
                return queueOf(some);
            };
            const QList<QueueEntry> from = someOf(rows);
            const QList<QueueEntry> to = someOf(rows);
            QCOMPARE(after(from, queueSteps(from, to)), to);
        }
    }

    void stepsBetweenSortedListsAgree()
    {
        QRandomGenerator random(11);
        const QueueOrder order {SortDirection::Descending};
        for (int round = 0; round < 500; ++round) {
            const auto some = [&] {
                QList<QueueEntry> entries;
                for (RowId row = 1; row <= 30; ++row) {
                    if (random.bounded(3) != 0)
                        entries.append({row, random.bounded(5) == 0 ? random.bounded(40) : row / 3});
                }
                std::sort(entries.begin(), entries.end(),
                    [&order](const QueueEntry &a, const QueueEntry &b) { return order.before(a, b); });
                return entries;
            };
            const QList<QueueEntry> from = some();
            const QList<QueueEntry> to = some();
            QCOMPARE(after(from, queueSteps(from, to, order)), to);
        }
        QVERIFY(queueSteps(queueOf({3, 2, 1}), queueOf({3, 2, 1}), order).isEmpty());
    }

    void aRowThatMovesUpLeavesTheOthersAlone()
    {
        const QList<QueueStep> steps = queueSteps(queueOf({5, 4, 3, 2, 1}), queueOf({2, 5, 4, 3, 1}));
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).kind, QueueStep::Kind::Remove);
        QCOMPARE(steps.at(0).entries, queueOf({2}));
        QCOMPARE(steps.at(1).first, 0);
    }

    void nothingToDoIsNothingDone()
    {
        QVERIFY(queueSteps(queueOf({3, 2, 1}), queueOf({3, 2, 1})).isEmpty());
        QVERIFY(queueSteps({}, {}).isEmpty());
    }

    void tiesAreOrderedByRow()
    {
        const QueueOrder newestFirst {SortDirection::Descending};
        QVERIFY(newestFirst.before({2, 10}, {1, 10}));
        QVERIFY(!newestFirst.before({1, 10}, {2, 10}));
        const QueueOrder oldestFirst {SortDirection::Ascending};
        QVERIFY(oldestFirst.before({1, 10}, {2, 10}));
    }
};

QTEST_GUILESS_MAIN(QueueEntriesTest)
#include "queueentries_test.moc"
