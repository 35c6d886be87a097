// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace foredesk
{

/// A colour an account can have at the edge of its rows.
struct AccountColor {
    QString name; ///< Translated.
    QColor color;
};
QList<AccountColor> accountColors();
/// One no other account has yet, as "#RRGGBB"; `used` are the others'.
QString freeAccountColor(const QStringList &used);

} // namespace foredesk
