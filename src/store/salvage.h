// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace foredesk
{

/// Copies what can still be read of a damaged outbox file into the fresh one: drafts and their versions, marks, views,
/// log, and operations. Every operation that was still pending becomes NeedsYou (Attention::Salvaged): none of it is
/// ever sent unasked. Rows that cannot be read are left where they are, in the file that was set aside. Returns how
/// many rows were saved.
Result<int> salvageOutbox(const QString &damagedFile, Database &fresh);

} // namespace foredesk
