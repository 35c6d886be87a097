// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

namespace foredesk
{

/// The report of a check as lines of plain text.
QString doctorText(const DoctorReport &report, const QList<Account> &accounts);

} // namespace foredesk
