// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/bodymodel.h"

#include <QString>

namespace foredesk
{

/// Blocks as HTML of the small subset. Reading it again gives the same blocks.
QString htmlOf(const BodyBlock &block);

/// Blocks as text, each ending with a line feed; quotes marked with ">".
QString plainOf(const BodyBlock &block);

} // namespace foredesk
