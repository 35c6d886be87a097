// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failpoint.h"

#ifdef FOREDESK_FAIL_POINTS

#include <QByteArray>
#include <QList>

#include <atomic>
#include <csignal>

namespace foredesk
{

void failPoint(const char *name)
{
    static const QList<QByteArray> wanted = qgetenv("FOREDESK_FAIL_POINT").split(':');
    static std::atomic<int> passings {0};
    if (wanted.first() != name)
        return;
    const int killAt = wanted.size() > 1 ? wanted.at(1).toInt() : 1;
    if (++passings == killAt)
        std::raise(SIGKILL);
}

} // namespace foredesk

#endif
