// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/data/records.h"

namespace foredesk::sandbox
{

class Connection;

/// The requester with this e-mail address (ASCII case ignored), completed with what `wanted` knows more; a new one when
/// there is none or no address was given.
RowId ensureRequester(Connection &connection, const Requester &wanted);

std::optional<Requester> findRequester(Connection &connection, RowId id);

} // namespace foredesk::sandbox
