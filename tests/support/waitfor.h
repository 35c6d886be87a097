// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"

#include <QEventLoop>
#include <QTimer>

namespace foredesk::test
{

/// Runs the event loop until the future is done; ErrorKind::Timeout after `patienceMs`.
template <class T>
Result<T> waitFor(const QFuture<Result<T>> &future, int patienceMs = 20'000)
{
    Result<T> answer = failure(ErrorKind::Timeout, QStringLiteral("the test lost patience"));
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    whenDone(future, &loop, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    return answer;
}

/// The error of a result as a word, "ok" for none: reads well in QCOMPARE.
template <class T>
QString outcomeWord(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : errorKindName(result.error().kind);
}

} // namespace foredesk::test
