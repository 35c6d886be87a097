// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

namespace foredesk::cli
{

enum class Notes { With, Without };

/// A ticket for the terminal.
QString threadAsText(const Desk &desk, const ThreadView &thread);
/// A ticket as Markdown; what customers wrote is escaped, so that it stays text.
QString threadAsMarkdown(const Desk &desk, const ThreadView &thread, Notes notes);

} // namespace foredesk::cli
