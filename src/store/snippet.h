// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foredesk
{

/// The first words of a message as plain text on one line, at most 160 characters; quoted lines are left out when there
/// is anything else. Linear in a bounded part of the body.
QString snippetOf(const QString &body);

} // namespace foredesk
