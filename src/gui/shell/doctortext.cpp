// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/doctortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

struct DoctorWords {
    Q_DECLARE_TR_FUNCTIONS(DoctorWords)
};

constexpr qint64 kNoticeableSkewMs = 30 * 1000;

} // namespace

QString doctorText(const DoctorReport &report, const QList<Account> &accounts)
{
    const QLocale locale;
    QStringList lines;
    lines.append(DoctorWords::tr("Tickets on this computer: %1").arg(locale.toString(report.tickets)));
    lines.append(DoctorWords::tr("Messages on this computer: %1").arg(locale.toString(report.messages)));
    lines.append(DoctorWords::tr("Waiting in the outbox: %1").arg(locale.toString(report.outbox)));
    lines.append(report.cacheIntact ? DoctorWords::tr("The copy of the tickets is intact.")
                                    : DoctorWords::tr("The copy of the tickets is damaged; it is read again."));
    lines.append(report.outboxIntact ? DoctorWords::tr("The outbox is intact.")
                                     : DoctorWords::tr("The outbox is damaged; check what is in it."));
    lines.append(report.keychainUsable ? DoctorWords::tr("The keychain works.")
                                       : DoctorWords::tr("The keychain cannot be used: %1").arg(report.keychainReason));
    if (std::abs(report.clockSkewMs) > kNoticeableSkewMs)
        lines.append(DoctorWords::tr("The clock of this computer differs from the server's by %1 seconds.")
                         .arg(locale.toString(report.clockSkewMs / 1000)));
    for (const Account &account : accounts) {
        const QString state = report.reachability.value(account.id);
        lines.append(account.name + u": "_s + (state == u"ok"_s ? DoctorWords::tr("reachable") : state));
    }
    return lines.join(u'\n');
}

} // namespace foredesk
