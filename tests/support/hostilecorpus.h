// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace foredesk::testing
{

/// One hostile HTML body.
struct HostileBody {
    QString name;
    QString html;
};

/// More than 300 bodies that try to reach the network, open files, run scripts, spoof or exhaust: every leak vector in
/// every spelling, and generated size attacks. Always the same, in the same order.
QList<HostileBody> hostileBodies();

/// Plain strings with markup in them, for labels, tooltips, subjects and names.
QStringList hostileStrings();

} // namespace foredesk::testing
