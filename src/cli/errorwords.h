// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace foredesk::cli
{

/// One line for the terminal: what happened, and what the server said of it. English, like all of foredeskctl, whose
/// output is read by scripts.
QString errorLine(const Error &error);

} // namespace foredesk::cli
