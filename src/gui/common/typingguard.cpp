// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/typingguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>
#include <QKeySequenceEdit>

namespace foredesk
{
namespace
{

bool takesText(QWidget *widget)
{
    if (qobject_cast<QKeySequenceEdit *>(widget))
        return true;
    if (!widget->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    QInputMethodQueryEvent query(Qt::ImEnabled | Qt::ImReadOnly);
    QCoreApplication::sendEvent(widget, &query);
    return query.value(Qt::ImEnabled).toBool() && !query.value(Qt::ImReadOnly).toBool();
}

bool isPressed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

TypingGuard::TypingGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool TypingGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && belongsTo(watched, *static_cast<QKeyEvent *>(event)))
        event->accept();
    // The widget still sees the event and may accept more than we do.
    return event->type() == QEvent::ShortcutOverride && event->isAccepted();
}

bool TypingGuard::belongsTo(QObject *watched, const QKeyEvent &event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget != QApplication::focusWidget())
        return false;
    const Qt::KeyboardModifiers commands
        = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr arrives as Ctrl+Alt on some platforms, but then the key has text.
    const bool altGr = commands == (Qt::ControlModifier | Qt::AltModifier) && !event.text().isEmpty()
        && event.text().at(0).isPrint();
    if (commands && !altGr)
        return false;
    if (isPressed(widget)
        && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter))
        return true;
    return event.key() < Qt::Key_Escape && takesText(widget);
}

} // namespace foredesk
