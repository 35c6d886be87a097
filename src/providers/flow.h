// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/whendone.h"

#include <QHash>

#include <functional>

namespace foredesk
{

/// Base of a work of several asynchronous steps: one small class with one function a step. Owns the promise, forwards a
/// cancel to the step that is under way, and deletes itself when done. A child of the provider: when that dies first
/// the future ends cancelled. GUI thread.
template <class T>
class Flow : public QObject
{
public:
    QFuture<Result<T>> future() const { return m_promise.future(); }

protected:
    explicit Flow(QObject *context)
        : QObject(context)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
            const auto steps = m_cancelSteps;
            for (const auto &cancelStep : steps)
                cancelStep();
        });
        m_watcher.setFuture(m_promise.future());
    }

    /// Calls `handler(A)` with the value of `step`; its failure or cancellation ends the flow.
    template <class A, class Handler>
    void proceed(const QFuture<Result<A>> &step, Handler handler)
    {
        await(step, [this, handler = std::move(handler)](Result<A> result) mutable {
            if (!result)
                finish(tl::unexpected(std::move(result.error())));
            else if constexpr (std::is_void_v<A>)
                handler();
            else
                handler(std::move(*result));
        });
    }

    /// Calls `handler(Result<A>)`, for steps whose failure is not the end. Not called after a cancel. Several steps may
    /// be under way at once.
    template <class A, class Handler>
    void await(const QFuture<Result<A>> &step, Handler handler)
    {
        const int key = m_nextStep++;
        m_cancelSteps.insert(key, [copy = QFuture<Result<A>>(step)]() mutable { copy.cancel(); });
        whenDone(step, this, [this, key, handler = std::move(handler)](Result<A> result) mutable {
            m_cancelSteps.remove(key);
            if (m_finished)
                return;
            if (m_promise.isCanceled())
                finish(failure(ErrorKind::Cancelled, QStringLiteral("cancelled")));
            else
                handler(std::move(result));
        });
    }

    /// Ends the flow; what is still under way is cancelled and not heard.
    void finish(Result<T> result)
    {
        if (m_finished)
            return;
        m_finished = true;
        for (const auto &cancelStep : std::as_const(m_cancelSteps))
            cancelStep();
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

private:
    QPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_watcher;
    QHash<int, std::function<void()>> m_cancelSteps;
    int m_nextStep = 0;
    bool m_finished = false;
};

} // namespace foredesk
