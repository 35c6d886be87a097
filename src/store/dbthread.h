// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>

namespace foredesk
{

/// A thread that runs jobs one after the other. Urgent jobs go before others, each kind in its order; `idle` is called
/// after a job when nothing waits, again and again while it says that there is more to do.
class DbThread : public QThread
{
public:
    enum class Urgency { Urgent, Normal, Background };
    enum class Idle { Nothing, More };

    explicit DbThread(std::function<Idle()> idle = {});
    ~DbThread() override;
    /// Runs what waits, then ends; what is posted later is dropped.
    void finish();

    /// Thread-safe.
    void post(Urgency urgency, std::function<void()> job);

protected:
    void run() override;

private:
    std::function<void()> take();
    bool nothingWaits() const { return m_jobs[0].empty() && m_jobs[1].empty() && m_jobs[2].empty(); }

    std::function<Idle()> m_idle;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_jobs[3];
    bool m_moreIdleWork = false;
    bool m_ending = false;
    bool m_ended = false;
};

} // namespace foredesk
