// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

namespace foredesk
{

/// "Updated 3 minutes ago", "Offline since 10:42", "The key was refused" …; `nowMs` is UTC.
QString accountStatusText(const AccountStatus &status, qint64 nowMs);

} // namespace foredesk
