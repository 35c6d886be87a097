// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace foredesk
{

/// The symbolic icon :/icons/NAME.svg in the colour of the application's text; it follows palette changes. An unknown
/// name gives an empty icon.
QIcon themedIcon(const QString &name);

/// The same in one fixed colour.
QIcon themedIcon(const QString &name, const QColor &color);

} // namespace foredesk
