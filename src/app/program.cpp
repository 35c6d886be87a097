// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/demoaccount.h"
#include "app/screenshottour.h"
#include "app/systemshade.h"
#include "app/translations.h"
#include "base/whendone.h"
#include "gui/accounts/firstrunpage.h"
#include "gui/common/actionregistry.h"
#include "gui/common/defaultactions.h"
#include "gui/common/theme.h"
#include "gui/common/themedicon.h"
#include "gui/common/typingguard.h"
#include "gui/common/usermessage.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/windowactions.h"

#include <QApplication>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kProfileWaitMs = 1500; ///< A foredeskctl at work is soon done.

} // namespace

Program::Program(const StartOptions &options)
    : m_options(options)
{
}

Program::~Program() = default;

bool Program::wantsDemo() const
{
    return m_options.demo == StartOptions::Demo::Yes || !m_options.screenshots.isEmpty();
}

void Program::begin()
{
    if (const Result<void> opened = openProfile(); !opened) {
        if (opened.error().kind == ErrorKind::Conflict)
            return handOver();
        return refuse(opened.error().detail);
    }
    compose();
    dress();
    startDesk();
}

Result<void> Program::openProfile()
{
    QString path = m_options.profile;
    if (path.isEmpty() && wantsDemo()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        if (!m_temporary->isValid())
            return failure(ErrorKind::Storage, m_temporary->errorString());
        path = m_temporary->path();
    }
    const auto profile = ProfileDir::open(path.isEmpty() ? ProfileDir::defaultPath() : path);
    if (!profile)
        return tl::unexpected(profile.error());
    m_profile = *profile;
    m_instance = std::make_unique<SingleInstance>(*m_profile);
    const Result<SingleInstance::Role> role = m_instance->claim(kProfileWaitMs);
    if (!role)
        return tl::unexpected(role.error());
    if (*role == SingleInstance::Role::Second)
        return failure(ErrorKind::Conflict, u"the profile is in use"_s);
    return {};
}

/// Another process has this profile: its window comes to the front.
void Program::handOver()
{
    whenDone(m_instance->raiseFirst(m_options.link), this, [this](const Result<void> &told) {
        if (told)
            QCoreApplication::exit(0);
        else
            refuse(tr("another program works on this profile and does not answer: %1").arg(told.error().detail));
    });
}

void Program::refuse(const QString &problem)
{
    std::fprintf(stderr, "foredesk: %s\n", qPrintable(problem));
    QCoreApplication::exit(1);
}

void Program::compose()
{
    m_composition = std::make_unique<DeskComposition>(*m_profile, wantsDemo() ? KeyPlace::Memory : KeyPlace::Keychain);
    if (m_options.network == StartOptions::Network::Off)
        m_composition->desk().setConnectivity(Desk::Connectivity::Offline);
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, [this](const QString &link) {
        if (!m_window)
            return;
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        openLink(link);
    });
}

void Program::dress()
{
    Settings &settings = m_composition->settings();
    loadTranslations(settings.language());
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(settings.colorScheme());
    m_theme->dress();
    connect(&settings, &Settings::colorSchemeChanged, m_theme.get(),
        [this, &settings] { m_theme->setChoice(settings.colorScheme()); });
    m_shade = std::make_unique<SystemShade>(*m_theme);
    QApplication::setWindowIcon(QIcon(u":/icons/foredesk.svg"_s));
    m_actions = std::make_unique<ActionRegistry>();
    addDefaultActions(*m_actions);
    m_guard = std::make_unique<TypingGuard>();
}

void Program::startDesk()
{
    whenDone(m_composition->desk().start(), this, [this](const Result<OpenReport> &report) {
        if (report)
            showWindow(*report);
        else
            refuse(userMessage(report.error()));
    });
}

void Program::showWindow(const OpenReport &report)
{
    const ShellServices services {m_composition->desk(), *m_actions, m_composition->settings(), *m_theme, m_clock};
    m_window = std::make_unique<MainWindow>(services);
    auto *windowActions = new WindowActions(services, *m_window);
    m_demoAccount = std::make_unique<DemoAccount>(m_composition->desk());
    connect(m_demoAccount.get(), &DemoAccount::failed, this, &Program::demoFailed);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Program::startDemo);
    m_window->firstRun().setDemo(
        DemoDesk::isAvailable() ? FirstRunPage::Demo::Offered : FirstRunPage::Demo::Unavailable);
    reportOpening(report);
    if (!m_options.screenshots.isEmpty()) {
        m_tour = std::make_unique<ScreenshotTour>(m_options.screenshots, services, *m_window, *windowActions, *m_theme);
        connect(m_tour.get(), &ScreenshotTour::demoWanted, this, &Program::startDemo);
        m_tour->start();
        return;
    }
    m_window->show();
    // A demo desk of an earlier run needs its server again.
    const bool known = m_composition->storedAccounts().contains(AccountId(u"demo"_s));
    if (wantsDemo() || known)
        startDemo();
    openLink(m_options.link);
}

void Program::reportOpening(const OpenReport &report)
{
    QStringList notices;
    if (report.cacheRebuilt)
        notices.append(
            tr("The copy of the tickets was damaged. It was set aside and is read again from the helpdesk."));
    if (report.outboxSalvaged)
        notices.append(tr("The outbox was damaged. What could be saved waits for you there."));
    if (report.readOnly)
        notices.append(tr("The profile cannot be written: you can read, but nothing is saved or sent."));
    if (report.interrupted > 0)
        notices.append(tr(
            "%n changes were on their way when Foredesk ended. They are being checked.", nullptr, report.interrupted));
    if (!notices.isEmpty())
        m_window->showNotice(notices.join(u'\n'));
}

QString Program::demoFolder() const
{
    return m_profile->path() + u"/demo-desk"_s;
}

void Program::startDemo()
{
    if (m_demo && m_demo->isStarting())
        return;
    m_window->firstRun().setDemo(FirstRunPage::Demo::Starting);
    m_demo = std::make_unique<DemoDesk>();
    connect(m_demo.get(), &DemoDesk::ready, this, &Program::attachDemo);
    connect(m_demo.get(), &DemoDesk::failed, this, &Program::demoFailed);
    m_demo->start(demoFolder(), m_options.mail);
}

void Program::attachDemo(const QUrl &baseUrl, const Secret &key)
{
    m_demoAccount->attach(baseUrl, key);
}

void Program::demoFailed(const QString &reason)
{
    m_window->firstRun().showDemoFailure(reason);
    m_window->announce(reason);
    if (m_tour)
        refuse(reason);
}

void Program::openLink(const QString &link)
{
    const QUrl url(link);
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (link.isEmpty() || parts.size() != 2 || parts.at(0) != u"ticket"_s)
        return;
    whenDone(m_composition->desk().findTicket(url.host() + u"/"_s + parts.at(1)), this,
        [this](const Result<TicketRef> &found) {
            if (found)
                m_window->openTicket(*found);
            else
                m_window->announce(tr("There is no such ticket on this computer."));
        });
}

} // namespace foredesk
