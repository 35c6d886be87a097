// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowpicture.h"

#include "gui/common/colors.h"

#include <QApplication>
#include <QPainter>
#include <QWidget>

namespace foredesk
{

QImage pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over == &window || !over->isVisible())
            continue;
        const QPixmap dialog = over->grab();
        const bool modal = over->isModal();
        if (modal)
            painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
        // Platforms without a window manager put dialogs anywhere; people see them over the window.
        QPoint place = over->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
        if (modal)
            place = QPoint((window.width() - over->width()) / 2, (window.height() - over->height()) / 2);
        painter.drawPixmap(place, dialog);
        painter.setPen(tone(Tone::Border, window.palette()));
        painter.drawRect(QRect(place, over->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    return picture.toImage();
}

} // namespace foredesk
