// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace foredesk
{

/// The declarations of a style attribute, names and values in lower case. Anything odd is left out.
QHash<QString, QString> inlineStyle(QStringView attribute);

/// The nearest of a few colours that read well on light and dark surfaces ("#c0392b"), or empty for greys, black, white
/// and what is not a colour. Returns its own results unchanged.
QString readableColor(const QString &cssColor);

/// A length in px, or -1 when it is not a plain number or px.
int pixelLength(QString value);

} // namespace foredesk
