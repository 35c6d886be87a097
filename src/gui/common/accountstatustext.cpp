// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/accountstatustext.h"

#include "gui/common/agetext.h"
#include "gui/common/usermessage.h"

#include <QCoreApplication>
#include <QLocale>

namespace foredesk
{
namespace
{

struct AccountStatusWords {
    Q_DECLARE_TR_FUNCTIONS(AccountStatusWords)
};

} // namespace

QString accountStatusText(const AccountStatus &status, qint64 nowMs)
{
    const QLocale locale;
    if (status.pausedBy)
        return userMessage(*status.pausedBy);
    switch (status.phase) {
    case AccountPhase::NotSynced:
        return AccountStatusWords::tr("Not synced yet");
    case AccountPhase::FirstSync:
        if (status.ticketsExpected < 0)
            return AccountStatusWords::tr("First sync: %n tickets", nullptr, status.ticketsDone);
        return AccountStatusWords::tr("First sync: %1 of about %2 tickets")
            .arg(locale.toString(status.ticketsDone), locale.toString(status.ticketsExpected));
    case AccountPhase::Offline:
        return status.offlineSince == 0
            ? AccountStatusWords::tr("Offline")
            : AccountStatusWords::tr("Offline since %1").arg(clockText(status.offlineSince, nowMs, locale));
    case AccountPhase::Paused:
        return status.resumesAt == 0
            ? AccountStatusWords::tr("Paused")
            : AccountStatusWords::tr("Goes on at %1").arg(clockText(status.resumesAt, nowMs, locale));
    case AccountPhase::Idle:
    case AccountPhase::Polling:
        break;
    }
    return AccountStatusWords::tr("Updated %1").arg(agoText(status.syncedAt, nowMs, locale));
}

} // namespace foredesk
