// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace foredesk
{

/// A key press never becomes an action while somebody types: it claims, before Qt's shortcuts see them, all keys that
/// are text for the widget with the focus, and Space and Enter where they press what has the focus. Installed on the
/// application by its maker; works for every kind of editor, because it asks for the input-method state instead of the
/// class.
class TypingGuard : public QObject
{
    Q_OBJECT

public:
    explicit TypingGuard(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool belongsTo(QObject *watched, const QKeyEvent &event);
};

} // namespace foredesk
