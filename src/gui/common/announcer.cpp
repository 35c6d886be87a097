// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/announcer.h"

#include <QAccessible>

namespace foredesk
{

Announcer::Announcer(QWidget *parent)
    : ElidedLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void Announcer::announce(const QString &text)
{
    setFullText(text);
    // Qt 6.4 has no announcement event; an alert on a label is read out by Orca.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace foredesk
