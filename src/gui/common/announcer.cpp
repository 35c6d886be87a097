// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/announcer.h"

#include <QAccessible>

namespace foredesk
{
namespace
{

constexpr int kShownMs = 15000; ///< Long enough to look down after a few other things.

} // namespace

Announcer::Announcer(QWidget *parent)
    : ElidedLabel(parent)
{
    setTextFormat(Qt::PlainText);
    m_fade.setSingleShot(true);
    m_fade.setInterval(kShownMs);
    connect(&m_fade, &QTimer::timeout, this, [this] { setFullText({}); });
}

void Announcer::announce(const QString &text)
{
    setFullText(text);
    if (text.isEmpty())
        return m_fade.stop();
    m_fade.start();
    // Qt 6.4 has no announcement event; an alert on a label is read out by Orca.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace foredesk
