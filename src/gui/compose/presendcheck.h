// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// True when a text speaks of something attached ("see attached", "im Anhang", "ci-joint" …) outside of quoted lines.
bool mentionsAttachment(const QString &text);

} // namespace foredesk
