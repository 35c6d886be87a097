// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulation/simulation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using namespace foredesk::test;

/// Seeded schedules of the whole engine over a bad network, with crashes. FOREDESK_SIM_FIRST and FOREDESK_SIM_COUNT
/// choose the seeds, FOREDESK_SIM_BUG a rule to break, and with FOREDESK_SIM_TRACE each step is printed.
class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPromise();
    void sameSeedMakesTheSameTrace();
    void noticesBrokenRules_data();
    void noticesBrokenRules();
};

namespace
{

quint64 numberFromEnvironment(const char *name, quint64 fallback)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariable(name).toULongLong() : fallback;
}

} // namespace

void TestSimulation::keepsEveryPromise()
{
    const quint64 first = numberFromEnvironment("FOREDESK_SIM_FIRST", 0);
    const quint64 count = numberFromEnvironment("FOREDESK_SIM_COUNT", 1000);
    const auto bug = static_cast<SeededBug>(numberFromEnvironment("FOREDESK_SIM_BUG", 0));
    Verdict sum;
    RunNumbers numbers;
    QStringList failed;
    QElapsedTimer timer;
    timer.start();
    for (quint64 seed = first; seed < first + count; ++seed) {
        const RunResult result = Simulation(seed, bug).run();
        sum.lost += result.verdict.lost;
        sum.duplicated += result.verdict.duplicated;
        sum.falseSent += result.verdict.falseSent;
        sum.disorder += result.verdict.disorder;
        sum.overwritten += result.verdict.overwritten;
        sum.notConverged += result.verdict.notConverged;
        numbers.operations += result.numbers.operations;
        numbers.effects += result.numbers.effects;
        numbers.faults += result.numbers.faults;
        numbers.kills += result.numbers.kills;
        numbers.asked += result.numbers.asked;
        if (result.verdict.total() > 0)
            failed.append(u"seed %1: %2"_s.arg(seed).arg(result.verdict.reasons.join(u"; "_s)));
    }
    qInfo().noquote()
        << u"%1 schedules in %2 s: %3 operations, %4 effects, %5 faults, %6 kills, %7 questions to a person"_s
               .arg(count)
               .arg(timer.elapsed() / 1000.0)
               .arg(numbers.operations)
               .arg(numbers.effects)
               .arg(numbers.faults)
               .arg(numbers.kills)
               .arg(numbers.asked);
    qInfo().noquote() << u"lost %1, duplicated %2, false sent %3, out of order %4, overwritten %5, cache differs %6"_s
                             .arg(sum.lost)
                             .arg(sum.duplicated)
                             .arg(sum.falseSent)
                             .arg(sum.disorder)
                             .arg(sum.overwritten)
                             .arg(sum.notConverged);
    for (const QString &each : failed.mid(0, 20))
        qInfo().noquote() << each;
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0)));
    QVERIFY(numbers.faults > 0 && numbers.kills > 0 && numbers.effects > 0);
}

void TestSimulation::sameSeedMakesTheSameTrace()
{
    for (quint64 seed = 0; seed < 50; ++seed)
        QCOMPARE(Simulation(seed).run().traceHash, Simulation(seed).run().traceHash);
    QVERIFY(Simulation(1).run().traceHash != Simulation(2).run().traceHash);
}

void TestSimulation::noticesBrokenRules_data()
{
    QTest::addColumn<SeededBug>("bug");
    QTest::newRow("resend when the answer is lost") << SeededBug::ResendOnLostAnswer;
    QTest::newRow("what was being sent is queued again at launch") << SeededBug::SendingBecomesQueued;
    QTest::newRow("half a thread taken as evidence") << SeededBug::PartialThreadTaken;
    QTest::newRow("cut answer taken for success") << SeededBug::CutAnswerTaken;
    QTest::newRow("order of a ticket ignored") << SeededBug::NewestFirst;
    QTest::newRow("cursor stored before the page") << SeededBug::CursorBeforeTickets;
    QTest::newRow("ticket not read again before a change") << SeededBug::TicketNotReread;
}

void TestSimulation::noticesBrokenRules()
{
    QFETCH(SeededBug, bug);
    quint64 seed = 0;
    Verdict verdict;
    for (; seed < 300 && verdict.total() == 0; ++seed)
        verdict = Simulation(seed, bug).run().verdict;
    qInfo().noquote() << u"noticed with seed %1: %2"_s.arg(seed - 1).arg(verdict.reasons.value(0));
    QVERIFY(verdict.total() > 0);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
