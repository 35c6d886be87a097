// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace foredesk
{

/// What happened, in words for people: one or two sentences that say what to do next. Plain text. The only place where
/// errors become words.
QString userMessage(const Error &error);

/// Technical details for a details view or the clipboard: kind, status and the server's own words. Plain text.
QString technicalDetails(const Error &error);

} // namespace foredesk
