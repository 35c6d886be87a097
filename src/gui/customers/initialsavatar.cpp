// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/initialsavatar.h"

#include "gui/common/colors.h"

#include <QPainter>

namespace foredesk
{

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : {words.value(0), words.size() > 1 ? words.last() : QString()}) {
        for (const char32_t letter : word.toUcs4()) {
            if (QChar::isLetterOrNumber(letter)) {
                initials += QString::fromUcs4(&letter, 1).toUpper();
                break;
            }
        }
    }
    return initials;
}

InitialsAvatar::InitialsAvatar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void InitialsAvatar::setName(const QString &name)
{
    m_initials = initialsOf(name);
    uint sum = 0;
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    m_hue = static_cast<int>(sum % 360);
    update();
}

void InitialsAvatar::paintEvent(QPaintEvent *)
{
    const bool dark = shadeOf(palette()) == Shade::Dark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl(m_hue, 90, dark ? 70 : 205));
    painter.drawEllipse(rect());
    painter.setPen(dark ? Qt::white : QColor::fromHsl(m_hue, 120, 55));
    QFont letters = font();
    letters.setPixelSize(16);
    letters.setWeight(QFont::DemiBold);
    painter.setFont(letters);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace foredesk
