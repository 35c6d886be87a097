// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dbthread.h"

#include <QMutexLocker>

namespace foredesk
{

DbThread::DbThread(std::function<Idle()> idle)
    : m_idle(std::move(idle))
{
}

DbThread::~DbThread()
{
    finish();
}

void DbThread::finish()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_wake.wakeOne();
    wait();
}

void DbThread::post(Urgency urgency, std::function<void()> job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_ended)
            return;
        m_jobs[static_cast<int>(urgency)].push_back(std::move(job));
    }
    m_wake.wakeOne();
}

/// The next job; the idle step when nothing waits; empty at the end.
std::function<void()> DbThread::take()
{
    const QMutexLocker lock(&m_mutex);
    while (nothingWaits() && !m_ending && !m_moreIdleWork)
        m_wake.wait(&m_mutex);
    for (auto &jobs : m_jobs) {
        if (!jobs.empty()) {
            auto job = std::move(jobs.front());
            jobs.pop_front();
            m_moreIdleWork = static_cast<bool>(m_idle);
            return job;
        }
    }
    if (m_ending) {
        m_ended = true;
        return {};
    }
    return [this] { m_moreIdleWork = m_idle() == Idle::More; };
}

void DbThread::run()
{
    while (const auto job = take())
        job();
}

} // namespace foredesk
