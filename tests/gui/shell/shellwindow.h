// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "gui/common/actionregistry.h"
#include "gui/common/theme.h"
#include "gui/common/typingguard.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/windowactions.h"
#include "support/fakedesk.h"

#include <QTemporaryDir>

namespace foredesk::test
{

/// The whole window over a desk in memory, shown and active.
class ShellWindow
{
public:
    enum class With { DemoDesk, NoAccount };
    explicit ShellWindow(With with);

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// Waits until the conversation shows that ticket.
    bool waitForTicket(const QString &number);
    /// The tickets of the queue from top to bottom.
    QStringList queueNumbers();
    template <class Dialog>
    Dialog *dialog()
    {
        return window->findChild<Dialog *>();
    }
    QAction *action(const char *id) { return actions.action(QString::fromLatin1(id)); }

    QTemporaryDir folder;
    FakeDesk desk;
    Settings settings;
    SystemClock clock;
    Theme theme;
    ActionRegistry actions;
    TypingGuard guard;
    std::unique_ptr<MainWindow> window;
    WindowActions *windowActions = nullptr;
};

} // namespace foredesk::test
