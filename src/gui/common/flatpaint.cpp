// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/flatpaint.h"

#include "gui/common/colors.h"
#include "gui/common/grid.h"

#include <QPainter>
#include <QStyleOption>

namespace foredesk
{
namespace
{

void paintRounded(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter.restore();
}

QColor buttonFill(const QStyleOption &option)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (isFilledButton(option)) {
        const QColor accent = tone(Tone::Accent, option.palette);
        const QColor text = tone(Tone::OnAccent, option.palette);
        return pressed ? blended(accent, text, 0.8) : hovered ? blended(accent, text, 0.9) : accent;
    }
    if (!(option.state & QStyle::State_Enabled))
        return option.palette.color(QPalette::Window);
    if (option.state & QStyle::State_On)
        return tone(Tone::Selection, option.palette);
    const QColor plain = option.palette.color(QPalette::Button);
    return pressed ? tone(Tone::SelectionInactive, option.palette)
        : hovered  ? tone(Tone::Hover, option.palette)
                   : plain;
}

void paintArrow(QPainter &painter, const QPointF &middle, const QColor &color, Pointing pointing = Pointing::Down)
{
    const qreal half = pointing == Pointing::Down ? 1.75 : -1.75;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF {middle + QPointF(-3.5, -half), middle + QPointF(0, half), middle + QPointF(3.5, -half)});
    painter.restore();
}

QColor indicatorEdge(const QStyleOption &option)
{
    if (option.state & QStyle::State_HasFocus)
        return tone(Tone::Accent, option.palette);
    return option.palette.color(QPalette::Mid);
}

} // namespace

bool isFilledButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton) && (option.state & QStyle::State_Enabled);
}

void paintButton(QPainter &painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On);
    const bool focused = option.state & QStyle::State_HasFocus;
    if (flat && !active && !focused)
        return;
    const bool filled = isFilledButton(option);
    const QColor edge = filled || focused ? tone(Tone::Accent, option.palette) : tone(Tone::Border, option.palette);
    paintRounded(painter, option.rect, buttonFill(option), flat && !focused ? QColor() : edge, focused ? 2 : 1);
    if (filled && focused) // a ring inside: its edge has the colour of its fill already
        paintRounded(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), QColor(),
            tone(Tone::OnAccent, option.palette), 1.2);
}

void paintToolButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state & QStyle::State_On;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const bool raised = !(option.state & QStyle::State_AutoRaise);
    QColor fill;
    if (on)
        fill = tone(Tone::Selection, option.palette);
    else if (pressed)
        fill = tone(Tone::SelectionInactive, option.palette);
    else if (hovered)
        fill = tone(Tone::Hover, option.palette);
    else if (raised)
        fill = option.palette.color(QPalette::Button);
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor edge = focused ? tone(Tone::Accent, option.palette)
        : raised                ? tone(Tone::Border, option.palette)
                                : QColor();
    if (fill.isValid() || edge.isValid())
        paintRounded(painter, option.rect, fill, edge);
}

void paintMenuPart(QPainter &painter, const QStyleOption &option, const QRect &part)
{
    painter.setPen(tone(Tone::Border, option.palette));
    const int edge = option.direction == Qt::RightToLeft ? part.right() : part.left();
    painter.drawLine(edge, part.top() + kGap2, edge, part.bottom() - kGap2);
    paintArrow(painter, QRectF(part).center(),
        option.state & QStyle::State_Enabled ? tone(Tone::MutedText, option.palette)
                                             : option.palette.color(QPalette::Disabled, QPalette::Text));
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    paintRounded(painter, option.rect, option.palette.color(enabled ? QPalette::Base : QPalette::Window),
        focused ? tone(Tone::Accent, option.palette) : tone(Tone::Border, option.palette), focused ? 2 : 1);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor accent = enabled ? tone(Tone::Accent, option.palette) : option.palette.color(QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(on || partly ? accent : indicatorEdge(option), 1.2));
    painter.setBrush(on || partly ? accent : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 3.5, 3.5);
    painter.setPen(QPen(tone(Tone::OnAccent, option.palette), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = box.center();
    if (on)
        painter.drawPolyline(
            QPolygonF {middle + QPointF(-3.4, 0.2), middle + QPointF(-1, 2.6), middle + QPointF(3.6, -2.6)});
    else if (partly)
        painter.drawLine(middle + QPointF(-3, 0), middle + QPointF(3, 0));
    painter.restore();
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor accent = enabled ? tone(Tone::Accent, option.palette) : option.palette.color(QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(on ? accent : indicatorEdge(option), on ? 4 : 1.2));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(on ? box.adjusted(1.4, 1.4, -1.4, -1.4) : box);
    painter.restore();
}

void paintFocus(QPainter &painter, const QStyleOption &option)
{
    paintRounded(painter, option.rect, QColor(), tone(Tone::Accent, option.palette), 1.4);
}

void paintFrame(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setPen(tone(Tone::Border, option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintViewFrame(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    paintRounded(painter, option.rect, option.palette.color(enabled ? QPalette::Base : QPalette::Window),
        tone(Tone::Border, option.palette));
}

void paintSplitter(QPainter &painter, const QStyleOption &option)
{
    const bool vertical = option.state & QStyle::State_Horizontal;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QColor line = tone(hovered ? Tone::Accent : Tone::Border, option.palette);
    QRect middle = option.rect;
    if (vertical)
        middle = QRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height());
    else
        middle = QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1);
    painter.fillRect(middle, line);
}

void paintHeader(QPainter &painter, const QStyleOption &option)
{
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? tone(Tone::Hover, option.palette) : option.palette.color(QPalette::Window));
    painter.setPen(tone(Tone::Border, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QPoint grip(option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right(), 0);
    painter.drawLine(grip.x(), option.rect.top() + kGap2, grip.x(), option.rect.bottom() - kGap2);
}

void paintTab(QPainter &painter, const QStyleOption &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && (option.state & QStyle::State_MouseOver))
        paintRounded(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), tone(Tone::Hover, option.palette), QColor());
    if (option.state & QStyle::State_HasFocus)
        paintRounded(
            painter, QRectF(option.rect).adjusted(2, 2, -2, -4), QColor(), tone(Tone::Accent, option.palette), 1.4);
    if (selected)
        painter.fillRect(
            QRect(option.rect.left() + kGap2, option.rect.bottom() - 2, option.rect.width() - 2 * kGap2, 3),
            tone(Tone::Accent, option.palette));
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(option.rect);
    const qreal radius = std::min<qreal>(groove.height() / 2, 3);
    painter.setBrush(tone(Tone::Border, option.palette));
    painter.drawRoundedRect(groove, radius, radius);
    const int range = option.maximum - option.minimum;
    QRectF done = groove;
    if (range > 0)
        done.setWidth(groove.width() * (option.progress - option.minimum) / range);
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    painter.setBrush(tone(Tone::Accent, option.palette));
    painter.drawRoundedRect(done, radius, radius);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor color = option.palette.color(active ? QPalette::Dark : QPalette::Mid);
    const QColor fill = shadeOf(option.palette) == Shade::Dark
        ? blended(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), active ? 0.45 : 0.25)
        : color;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal inset = active ? 2 : 3.5;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF shape = QRectF(handle).adjusted(
        horizontal ? 2 : inset, horizontal ? inset : 2, horizontal ? -2 : -inset, horizontal ? -inset : -2);
    const qreal radius = std::min(shape.width(), shape.height()) / 2;
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor edge = focused ? tone(Tone::Accent, option.palette) : tone(Tone::Border, option.palette);
    const QColor fill = option.editable ? option.palette.color(QPalette::Base) : buttonFill(option);
    if (option.frame)
        paintRounded(painter, option.rect, fill, edge, focused ? 2 : 1);
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(painter, option.rect, tone(Tone::Hover, option.palette), focused ? edge : QColor());
    const bool enabled = option.state & QStyle::State_Enabled;
    paintArrow(painter, QRectF(arrow).center(),
        enabled ? tone(Tone::MutedText, option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text));
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    painter.fillRect(option.rect, option.palette.window());
    const bool open = option.state & QStyle::State_Sunken;
    if (open || (option.state & QStyle::State_Selected))
        paintRounded(painter, QRectF(option.rect).adjusted(1, 1, -1, -1),
            tone(open ? Tone::Selection : Tone::Hover, option.palette), QColor());
}

void paintStepArrow(QPainter &painter, const QStyleOption &option, const QRect &rect, Pointing pointing, bool possible)
{
    const bool enabled = possible && (option.state & QStyle::State_Enabled);
    // The two arrows keep together instead of sitting in the middle of their halves.
    const qreal shift = pointing == Pointing::Up ? 1.5 : -0.5;
    paintArrow(painter, QRectF(rect).center() + QPointF(0, shift),
        enabled ? tone(Tone::MutedText, option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text),
        pointing);
}

} // namespace foredesk
