// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/error.h"

#include <QDateTime>
#include <QTest>

using namespace foredesk;
using namespace Qt::StringLiterals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheTime();
    void callsOnceUnlessTheContextDies();
    void everyErrorKindHasAName();
};

void ClockTest::tellsTheTime()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock.nowMs();
    QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
    const qint64 first = clock.monotonicMs();
    QVERIFY(clock.monotonicMs() >= first);
}

void ClockTest::callsOnceUnlessTheContextDies()
{
    SystemClock clock;
    int calls = 0;
    int callsOfTheDead = 0;
    auto dead = std::make_unique<QObject>();
    clock.callAfter(0, dead.get(), [&] { ++callsOfTheDead; });
    clock.callAfter(-5, this, [&] { ++calls; });
    dead.reset();
    QTRY_COMPARE(calls, 1);
    QCOMPARE(callsOfTheDead, 0);
}

void ClockTest::everyErrorKindHasAName()
{
    QCOMPARE(errorKindName(ErrorKind::Offline), u"Offline"_s);
    QCOMPARE(errorKindName(ErrorKind::RateLimited), u"RateLimited"_s);
    QCOMPARE(errorKindName(ErrorKind::Internal), u"Internal"_s);
    const auto error = failure(ErrorKind::Rejected, u"no"_s, 400);
    QCOMPARE(error.value().httpStatus, 400);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_base_clock.moc"
