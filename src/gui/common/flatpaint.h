// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace foredesk
{

// The shapes FlatStyle draws; each into option.rect with the colours of option.palette.

/// The one button of a dialog that Enter presses is filled with the accent colour.
bool isFilledButton(const QStyleOption &option);
void paintButton(QPainter &painter, const QStyleOption &option);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintFocus(QPainter &painter, const QStyleOption &option);
void paintFrame(QPainter &painter, const QStyleOption &option);
void paintSplitter(QPainter &painter, const QStyleOption &option);
void paintHeader(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOption &option);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);

} // namespace foredesk
