// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"

#include <QTest>
#include <QThread>

using namespace foredesk;
using namespace Qt::StringLiterals;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversAResultOnce();
    void deliversAReadyResultLater();
    void aDeadContextHearsNothing();
    void aCancelledFutureArrivesAsCancelled();
    void deliversOnTheThreadOfTheContext();
    void mappedChangesTheResult();
    void cancellingTheMappedCancelsTheSource();
    void mappedEndsCancelledWhenTheContextDies();
};

void WhenDoneTest::deliversAResultOnce()
{
    QPromise<Result<int>> promise;
    promise.start();
    QList<int> heard;
    whenDone(promise.future(), this, [&](const Result<int> &result) { heard.append(result.value_or(-1)); });
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(heard, QList<int> {7});
    QTest::qWait(0);
    QCOMPARE(heard.size(), 1);
}

void WhenDoneTest::deliversAReadyResultLater()
{
    bool heard = false;
    whenDone(failedFuture<int>(ErrorKind::Offline, u"no network"_s), this, [&](const Result<int> &result) {
        heard = !result && result.error().kind == ErrorKind::Offline && result.error().detail == "no network"_L1;
    });
    QVERIFY2(!heard, "a handler must not run before its caller has returned");
    QTRY_VERIFY(heard);
}

void WhenDoneTest::aDeadContextHearsNothing()
{
    QPromise<Result<int>> promise;
    promise.start();
    bool heard = false;
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [&](const Result<int> &) { heard = true; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QTest::qWait(0);
    QVERIFY(!heard);
}

void WhenDoneTest::aCancelledFutureArrivesAsCancelled()
{
    std::optional<ErrorKind> kind;
    {
        QPromise<Result<int>> promise;
        promise.start();
        whenDone(promise.future(), this, [&](const Result<int> &result) { kind = result.error().kind; });
        promise.future().cancel();
    } // the promise ends without a result
    QTRY_COMPARE(kind, ErrorKind::Cancelled);
}

void WhenDoneTest::deliversOnTheThreadOfTheContext()
{
    QPromise<Result<int>> promise;
    promise.start();
    QThread *heardOn = nullptr;
    whenDone(promise.future(), this, [&](const Result<int> &) { heardOn = QThread::currentThread(); });
    const std::unique_ptr<QThread> worker(QThread::create([&promise] {
        promise.addResult(1);
        promise.finish();
    }));
    worker->start();
    worker->wait();
    QTRY_COMPARE(heardOn, QThread::currentThread());
}

void WhenDoneTest::mappedChangesTheResult()
{
    const auto text = mapped<QString>(readyFuture<int>(42), this,
        [](const Result<int> &result) -> Result<QString> { return QString::number(*result); });
    QTRY_VERIFY(text.isFinished());
    QCOMPARE(text.result().value_or(QString()), u"42"_s);
}

void WhenDoneTest::cancellingTheMappedCancelsTheSource()
{
    QPromise<Result<int>> promise;
    promise.start();
    bool mapRan = false;
    auto text = mapped<QString>(promise.future(), this, [&](const Result<int> &) -> Result<QString> {
        mapRan = true;
        return QString();
    });
    text.cancel();
    QTRY_VERIFY(promise.isCanceled());
    promise.finish();
    QTRY_VERIFY(text.isFinished());
    QCOMPARE(text.resultCount(), 0);
    QVERIFY(mapRan || text.isCanceled());
}

void WhenDoneTest::mappedEndsCancelledWhenTheContextDies()
{
    QPromise<Result<int>> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    const auto text = mapped<QString>(
        promise.future(), context.get(), [](const Result<int> &) -> Result<QString> { return QString(); });
    context.reset();
    QTRY_VERIFY(text.isFinished());
    QVERIFY(text.isCanceled());
    promise.finish();
}

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "tst_base_whendone.moc"
