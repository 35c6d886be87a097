// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/shellservices.h"

#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>

namespace foredesk
{

class MainWindow;
class WindowActions;

/// Opens every page and dialog with the data of the demo desk, in both sizes and both palettes, and writes one picture
/// each: PAGE-WIDTHxHEIGHT-THEME.png. A small state machine on one timer; ends the program, with 1 when data did not
/// come or a picture could not be written.
class ScreenshotTour : public QObject
{
    Q_OBJECT

public:
    ScreenshotTour(
        const QString &folder, const ShellServices &services, MainWindow &window, WindowActions &actions, Theme &theme);

    void start();

Q_SIGNALS:
    /// The pages without accounts are done.
    void demoWanted();

private:
    struct Stop {
        QString name;
        std::function<void()> open;
        std::function<void()> leave;
    };
    struct Look {
        QSize size;
        bool dark = false;
    };

    void addStops();
    void addDialogStops();
    void addStop(const QString &name, const std::function<void()> &open, const std::function<void()> &leave = {});
    void writeOffline();
    void discardAll();
    void openMenu(int number);
    void tick();
    void openStop();
    void takePicture();
    void waitForData();
    void nextStop();
    void nextLook();
    void closeDialogs();
    void dressFor(const Look &look);
    void finish(int exitCode);

    enum class Phase { FirstRun, WaitForData, Opening, Settling };

    QString m_folder;
    ShellServices m_services;
    MainWindow &m_window;
    WindowActions &m_actions;
    Theme &m_theme;
    QList<Stop> m_stops;
    QList<Look> m_looks;
    qsizetype m_stop = 0;
    qsizetype m_look = 0;
    Phase m_phase = Phase::FirstRun;
    QTimer m_timer;
    int m_patience = 0;
    int m_pictures = 0;
};

} // namespace foredesk
