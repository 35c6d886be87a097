// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <utility>

namespace foredesk
{

/// The only way a future is consumed. Calls `handler(Result<T>)` once on the thread of `context`, unless the context
/// dies first. A future cancelled without a result arrives as ErrorKind::Cancelled. (QFuture's own continuation with a
/// context asserts on Qt 6.4.2 when the context dies first.)
template <typename T, typename Handler>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            const QFuture<Result<T>> done = watcher->future();
            if (done.resultCount() == 0)
                handler(Result<T>(failure(ErrorKind::Cancelled, QStringLiteral("cancelled"))));
            else
                handler(done.result());
        });
    watcher->setFuture(future);
}

/// A future that already has its result.
template <typename T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template <typename T>
QFuture<Result<T>> failedFuture(ErrorKind kind, const QString &detail)
{
    return readyFuture<T>(failure(kind, detail));
}

/// `map(Result<A>) -> Result<B>` of a future, as a new future. Cancelling the new one cancels the old one; when the
/// context dies first the new one ends cancelled.
template <typename B, typename A, typename Map>
QFuture<Result<B>> mapped(const QFuture<Result<A>> &future, QObject *context, Map map)
{
    auto promise = std::make_shared<QPromise<Result<B>>>();
    promise->start();
    const QFuture<Result<B>> out = promise->future();

    auto *cancelWatcher = new QFutureWatcher<Result<B>>(context);
    QObject::connect(cancelWatcher, &QFutureWatcherBase::canceled, context,
        [source = QFuture<Result<A>>(future)]() mutable { source.cancel(); });
    QObject::connect(cancelWatcher, &QFutureWatcherBase::finished, cancelWatcher, &QObject::deleteLater);
    cancelWatcher->setFuture(out);

    whenDone(future, context, [promise, map = std::move(map)](Result<A> result) mutable {
        promise->addResult(map(std::move(result)));
        promise->finish();
    });
    return out;
}

} // namespace foredesk
