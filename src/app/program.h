// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/demodesk.h"
#include "app/startoptions.h"
#include "platform/singleinstance.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace foredesk
{

class ActionRegistry;
class DemoAccount;
class MainWindow;
class ScreenshotTour;
class SystemShade;
class Theme;
class TypingGuard;
class WindowActions;

/// foredesk from start to end: profile, single instance, engine, window, demo desk, tour. Lives in main(). GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const StartOptions &options);
    ~Program() override;

    void begin();

private:
    Result<void> openProfile();
    void handOver();
    void compose();
    void dress();
    void startDesk();
    void showWindow(const OpenReport &report);
    void reportOpening(const OpenReport &report);
    void startDemo();
    void attachDemo(const QUrl &baseUrl, const Secret &key);
    void demoFailed(const QString &reason);
    void openLink(const QString &link);
    void refuse(const QString &problem);
    bool wantsDemo() const;
    QString demoFolder() const;

    StartOptions m_options;
    std::unique_ptr<QTemporaryDir> m_temporary; ///< The profile of a demo desk nobody gave a folder for.
    std::optional<ProfileDir> m_profile;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<DemoDesk> m_demo;
    std::unique_ptr<DeskComposition> m_composition;
    SystemClock m_clock;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SystemShade> m_shade;
    std::unique_ptr<TypingGuard> m_guard;
    std::unique_ptr<DemoAccount> m_demoAccount;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ScreenshotTour> m_tour;
};

} // namespace foredesk
