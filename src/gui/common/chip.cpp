// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/chip.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace foredesk
{
namespace
{

constexpr int kChipMark = 8;
constexpr int kChipCross = 16;

void paintChipBackground(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    const qreal radius = std::min<qreal>(rect.height() / 2, 10);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chip::setMark(const QColor &color)
{
    m_mark = color;
    updateGeometry();
    update();
}

void Chip::setRemovable()
{
    m_removable = true;
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + 2 * kGap2 + 2;
    if (m_mark.isValid())
        width += kChipMark + kGap1;
    if (!icon().isNull())
        width += kIconSmall + kGap1;
    if (m_removable)
        width += kChipCross;
    return {width, fontMetrics().height() + 2 * kGap1};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 72), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    QRect cross(0, 0, kChipCross, height());
    if (layoutDirection() == Qt::RightToLeft)
        cross.moveLeft(kGap1);
    else
        cross.moveRight(width() - kGap1);
    return cross;
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = tone(Tone::Accent, palette());
    QColor fill = palette().color(QPalette::Base);
    if (isChecked())
        fill = tone(Tone::Selection, palette());
    else if (underMouse() && isEnabled())
        fill = tone(Tone::Hover, palette());
    paintChipBackground(painter, rect(), fill, isChecked() || hasFocus() ? accent : tone(Tone::Border, palette()));

    QRect inside = rect().adjusted(kGap2, 0, -kGap2, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto takeStart = [&](int width) {
        QRect taken = inside;
        if (mirrored) {
            taken.setLeft(taken.right() - width + 1);
            inside.setRight(taken.left() - kGap1);
        } else {
            taken.setWidth(width);
            inside.setLeft(taken.right() + kGap1);
        }
        return taken;
    };
    if (m_mark.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_mark);
        painter.drawEllipse(QRectF(takeStart(kChipMark).center() - QPointF(3, 3), QSizeF(kChipMark, kChipMark)));
    }
    if (!icon().isNull()) {
        const QRect at = takeStart(kIconSmall);
        icon().paint(&painter, at, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    if (m_removable) {
        const QPointF middle = QRectF(crossRect()).center();
        painter.setPen(QPen(tone(Tone::MutedText, palette()), 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
        painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
        if (mirrored)
            inside.setLeft(inside.left() + kChipCross - kGap1);
        else
            inside.setRight(inside.right() - kChipCross + kGap1);
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(
        inside, Qt::AlignVCenter | Qt::AlignLeading, fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

int tagWidth(const QString &name, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(name) + kChipMark + 3 * kGap1 + kGap1;
}

int paintTag(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, const QPalette &palette)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = std::min(tagWidth(name, metrics), rect.width());
    QRect area(rect.left(), rect.top(), width, rect.height());
    painter.save();
    paintChipBackground(painter, area, Qt::transparent, tone(Tone::Border, palette));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color.isValid() ? color : tone(Tone::MutedText, palette));
    painter.drawEllipse(QPointF(area.left() + kGap2 + 1, area.center().y() + 0.5), 3, 3);
    painter.setPen(tone(Tone::MutedText, palette));
    const QRect text = area.adjusted(kChipMark + kGap2, 0, -kGap1, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, text.width()));
    painter.restore();
    return width;
}

} // namespace foredesk
