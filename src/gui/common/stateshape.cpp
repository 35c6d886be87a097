// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/stateshape.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// All shapes are drawn on a square of 16 and scaled.
void paintHourglass(QPainter &painter)
{
    QPainterPath glass;
    glass.moveTo(4, 2.5);
    glass.lineTo(12, 2.5);
    glass.lineTo(8, 8);
    glass.closeSubpath();
    painter.drawPath(glass);
    QPainterPath lower;
    lower.moveTo(8, 8);
    lower.lineTo(12, 13.5);
    lower.lineTo(4, 13.5);
    lower.closeSubpath();
    painter.fillPath(lower, painter.pen().color());
    painter.drawPath(lower);
}

void paintPlane(QPainter &painter)
{
    QPainterPath plane;
    plane.moveTo(1.5, 8);
    plane.lineTo(14.5, 2.5);
    plane.lineTo(10.5, 13.5);
    plane.lineTo(7, 9.2);
    plane.closeSubpath();
    painter.drawPath(plane);
    painter.drawLine(QPointF(7, 9.2), QPointF(14.5, 2.5));
}

void paintTwoArrows(QPainter &painter)
{
    painter.drawLine(QPointF(2, 5.5), QPointF(13, 5.5));
    painter.drawPolyline(QPolygonF {{10.2, 2.5}, {13.2, 5.5}, {10.2, 8.2}});
    painter.drawLine(QPointF(3, 10.5), QPointF(14, 10.5));
    painter.drawPolyline(QPolygonF {{5.8, 7.8}, {2.8, 10.5}, {5.8, 13.5}});
}

void paintOn16(QPainter &painter, StateShape shape, const QColor &color)
{
    switch (shape) {
    case StateShape::Dot:
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 4.5, 4.5);
        break;
    case StateShape::Ring:
        painter.drawEllipse(QPointF(8, 8), 5, 5);
        break;
    case StateShape::Hourglass:
        paintHourglass(painter);
        break;
    case StateShape::Pause:
        painter.fillRect(QRectF(4, 3, 3, 10), color);
        painter.fillRect(QRectF(9, 3, 3, 10), color);
        break;
    case StateShape::Clock:
        painter.drawEllipse(QPointF(8, 8), 5.6, 5.6);
        painter.drawPolyline(QPolygonF {{8, 4.6}, {8, 8}, {10.6, 9.4}});
        break;
    case StateShape::Tick:
        painter.drawPolyline(QPolygonF {{2.8, 8.6}, {6.4, 12.2}, {13.2, 4.2}});
        break;
    case StateShape::Triangle:
        painter.drawPolygon(QPolygonF {{8, 2.4}, {14, 13.2}, {2, 13.2}});
        painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.4));
        painter.drawPoint(QPointF(8, 11.4));
        break;
    case StateShape::TwoArrows:
        paintTwoArrows(painter);
        break;
    case StateShape::PaperPlane:
        paintPlane(painter);
        break;
    case StateShape::Question:
        painter.drawRoundedRect(QRectF(3, 3, 10, 10), 2, 2);
        painter.drawPoint(QPointF(8, 8));
        break;
    }
}

class ShapeEngine final : public QIconEngine
{
public:
    ShapeEngine(StateShape shape, Tone what)
        : m_shape(shape)
        , m_tone(what)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintStateShape(*painter, square, m_shape,
            mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::Text) : tone(m_tone, palette));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }
    QIconEngine *clone() const override { return new ShapeEngine(m_shape, m_tone); }
    bool isNull() override { return false; }

private:
    StateShape m_shape;
    Tone m_tone;
};

} // namespace

StateShape shapeOf(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return StateShape::Dot;
    case TicketState::Open:
        return StateShape::Ring;
    case TicketState::Pending:
        return StateShape::Hourglass;
    case TicketState::OnHold:
        return StateShape::Pause;
    case TicketState::Snoozed:
        return StateShape::Clock;
    case TicketState::Closed:
        return StateShape::Tick;
    case TicketState::Unknown:
        break;
    }
    return StateShape::Question;
}

Tone toneOf(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return Tone::StateNew;
    case TicketState::Open:
        return Tone::StateOpen;
    case TicketState::Pending:
        return Tone::StatePending;
    case TicketState::OnHold:
        return Tone::StateOnHold;
    case TicketState::Snoozed:
        return Tone::StateSnoozed;
    case TicketState::Closed:
        return Tone::StateClosed;
    case TicketState::Unknown:
        break;
    }
    return Tone::MutedText;
}

void paintStateShape(QPainter &painter, const QRectF &rect, StateShape shape, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintOn16(painter, shape, color);
    painter.restore();
}

void paintState(QPainter &painter, const QRectF &rect, TicketState state, const QPalette &palette)
{
    paintStateShape(painter, rect, shapeOf(state), tone(toneOf(state), palette));
}

QIcon stateIcon(TicketState state)
{
    return shapeIcon(shapeOf(state), toneOf(state));
}

QIcon shapeIcon(StateShape shape, Tone what)
{
    return QIcon(new ShapeEngine(shape, what));
}

} // namespace foredesk
