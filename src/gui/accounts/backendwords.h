// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

namespace foredesk
{

/// What the kinds of helpdesk are called.
QString backendText(BackendKind kind);
/// The address most customers of that helpdesk use.
QUrl usualBaseUrl(BackendKind kind);
/// Where a key is made, as a sentence.
QString keyHint(BackendKind kind);

} // namespace foredesk
