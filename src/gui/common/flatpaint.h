// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace foredesk
{

// The shapes FlatStyle draws; each into option.rect with the colours of option.palette.

/// The one button of a dialog that Enter presses is filled with the accent colour.
bool isFilledButton(const QStyleOption &option);
void paintButton(QPainter &painter, const QStyleOption &option);
void paintToolButton(QPainter &painter, const QStyleOption &option);
/// The arrow of a tool button that has a menu besides what it does.
void paintMenuPart(QPainter &painter, const QStyleOption &option, const QRect &part);
void paintField(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintFocus(QPainter &painter, const QStyleOption &option);
void paintFrame(QPainter &painter, const QStyleOption &option);
/// The frame around lists and many-line fields, filled like a field so that its corners are round.
void paintViewFrame(QPainter &painter, const QStyleOption &option);
void paintSplitter(QPainter &painter, const QStyleOption &option);
void paintHeader(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
/// The background of a title in the menu bar.
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);

enum class Pointing { Up, Down };
/// An arrow of a spin box.
void paintStepArrow(QPainter &painter, const QStyleOption &option, const QRect &rect, Pointing pointing, bool possible);

} // namespace foredesk
