// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/watchdog.h"

#include "benchmarks/measure.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk::bench
{
namespace
{

constexpr double kWorthKeepingMs = 4;

} // namespace

void WatchedApplication::startWatching()
{
    m_watching = true;
    m_events = 0;
    m_longest = m_longestWall = 0;
    m_what.clear();
    m_long.clear();
}

int WatchedApplication::eventsLongerThan(double ms) const
{
    return static_cast<int>(std::count_if(m_long.begin(), m_long.end(), [ms](double each) { return each > ms; }));
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const int type = event->type();
    const QString name = QString::fromLatin1(receiver->metaObject()->className());
    const double wall = wallMs();
    const double cpu = threadCpuMs();
    const bool handled = QApplication::notify(receiver, event);
    const double spent = threadCpuMs() - cpu;
    m_longestWall = std::max(m_longestWall, wallMs() - wall);
    ++m_events;
    if (spent > kWorthKeepingMs)
        m_long.append(spent);
    if (spent > m_longest) {
        m_longest = spent;
        m_what = u"%1, event %2"_s.arg(name).arg(type);
    }
    --m_depth;
    return handled;
}

} // namespace foredesk::bench
