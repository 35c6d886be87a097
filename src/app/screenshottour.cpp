// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshottour.h"

#include "app/windowpicture.h"
#include "gui/common/theme.h"
#include "gui/shell/mainwindow.h"
#include "sync/desk.h"

#include <QApplication>
#include <QDialog>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kTickMs = 50;
constexpr int kSettleMs = 350; ///< For answers of the store and the layout of messages.
constexpr int kDataPatience = 2400; ///< Ticks until the demo desk must have come.

} // namespace

ScreenshotTour::ScreenshotTour(
    const QString &folder, const ShellServices &services, MainWindow &window, WindowActions &actions, Theme &theme)
    : m_folder(folder)
    , m_services(services)
    , m_window(window)
    , m_actions(actions)
    , m_theme(theme)
    , m_looks {{QSize(1440, 900), false}, {QSize(1440, 900), true}, {QSize(900, 700), false}, {QSize(900, 700), true}}
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::tick);
    addStop(u"first-run"_s, [] {});
}

void ScreenshotTour::addStop(const QString &name, const std::function<void()> &open, const std::function<void()> &leave)
{
    m_stops.append({name, open, leave});
}

void ScreenshotTour::start()
{
    if (!QDir().mkpath(m_folder))
        return finish(1);
    dressFor(m_looks.first());
    m_window.show();
    m_timer.start(kSettleMs);
}

void ScreenshotTour::dressFor(const Look &look)
{
    m_theme.setChoice(look.dark ? ColorScheme::Dark : ColorScheme::Light);
    m_window.resize(look.size);
}

void ScreenshotTour::tick()
{
    switch (m_phase) {
    case Phase::FirstRun:
        takePicture();
        if (++m_look < m_looks.size()) {
            dressFor(m_looks.at(m_look));
            m_timer.start(kSettleMs);
            return;
        }
        m_look = 0;
        m_stops.clear();
        addStops();
        addDialogStops();
        dressFor(m_looks.first());
        m_phase = Phase::WaitForData;
        Q_EMIT demoWanted();
        m_timer.start(kTickMs);
        return;
    case Phase::WaitForData:
        return waitForData();
    case Phase::Opening:
        return openStop();
    case Phase::Settling:
        takePicture();
        return nextStop();
    }
}

void ScreenshotTour::waitForData()
{
    bool complete = !m_services.desk.accounts().isEmpty();
    for (const Account &account : m_services.desk.accounts()) {
        const AccountStatus status = m_services.desk.status(account.id);
        complete = complete && status.phase == AccountPhase::Idle && status.threadsMissing == 0;
    }
    if (!complete && ++m_patience > kDataPatience) {
        std::fputs("foredesk: the demo desk sent no tickets\n", stderr);
        return finish(1);
    }
    if (complete)
        m_phase = Phase::Opening;
    m_timer.start(complete ? kSettleMs : kTickMs);
}

void ScreenshotTour::openStop()
{
    m_stops.at(m_stop).open();
    m_phase = Phase::Settling;
    m_timer.start(kSettleMs);
}

void ScreenshotTour::takePicture()
{
    const Look &look = m_looks.at(m_look);
    const QString file = u"%1/%2-%3x%4-%5.png"_s.arg(m_folder, m_stops.at(m_stop).name)
                             .arg(look.size.width())
                             .arg(look.size.height())
                             .arg(look.dark ? u"dark"_s : u"light"_s);
    if (!pictureOf(m_window).save(file)) {
        std::fprintf(stderr, "foredesk: cannot write %s\n", qPrintable(file));
        return finish(1);
    }
    ++m_pictures;
}

void ScreenshotTour::nextStop()
{
    closeDialogs();
    if (m_stops.at(m_stop).leave)
        m_stops.at(m_stop).leave();
    if (++m_stop >= m_stops.size()) {
        m_stop = 0;
        if (++m_look >= m_looks.size())
            return finish(0);
        dressFor(m_looks.at(m_look));
    }
    m_phase = Phase::Opening;
    m_timer.start(kTickMs);
}

void ScreenshotTour::closeDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible() && widget->isWindow())
            widget->close();
    }
}

void ScreenshotTour::finish(int exitCode)
{
    m_timer.stop();
    if (exitCode == 0)
        std::printf("%d pictures in %s\n", m_pictures, qPrintable(m_folder));
    QCoreApplication::exit(exitCode);
}

} // namespace foredesk
