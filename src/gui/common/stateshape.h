// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "gui/common/colors.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace foredesk
{

/// The sign of a state: told apart without colour.
enum class StateShape { Dot, Ring, Hourglass, Pause, Clock, Tick, Triangle, TwoArrows, PaperPlane, Question };

StateShape shapeOf(TicketState state);
Tone toneOf(TicketState state);

/// Draws the shape into the square `rect`.
void paintStateShape(QPainter &painter, const QRectF &rect, StateShape shape, const QColor &color);
/// Shape and colour of a state.
void paintState(QPainter &painter, const QRectF &rect, TicketState state, const QPalette &palette);
/// The same as an icon, for menus and combo boxes; follows palette changes.
QIcon stateIcon(TicketState state);
QIcon shapeIcon(StateShape shape, Tone what);

} // namespace foredesk
