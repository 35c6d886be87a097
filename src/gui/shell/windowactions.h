// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "gui/shell/shellservices.h"

#include <QObject>

#include <functional>

namespace foredesk
{

class MainWindow;

/// What the actions of the whole program do: places, dialogs, sync, undo. Made with the window, owned by it.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(const ShellServices &services, MainWindow &window);

    // Public so that the screenshot tour opens the same dialogs people open.
    void openPalette();
    void openKeySheet();
    void openShortcuts();
    void openSettings();
    void openSaveView();
    void openAbout();
    void openDoctor();
    void openNewTicket(const AccountId &account);
    void openTags();
    void openCanned();

private:
    void connectPlaces();
    void connectDialogs();
    void connectDesk();
    void on(const char *id, const std::function<void()> &run);
    void undo();
    void keepKeys();
    void takeKeys();

    ShellServices m_services;
    MainWindow &m_window;
    bool m_takingKeys = false;
};

} // namespace foredesk
