// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace foredesk
{

/// The words of waiting operations as one plain text to keep, a block an operation.
QString pendingTexts(const QList<Operation> &operations);

} // namespace foredesk
