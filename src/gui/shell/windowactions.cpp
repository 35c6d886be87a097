// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/windowactions.h"

#include "base/whendone.h"
#include "gui/accounts/accountspresenter.h"
#include "gui/common/actionregistry.h"
#include "gui/common/usermessage.h"
#include "gui/shell/mainwindow.h"
#include "platform/settings.h"
#include "sync/desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace foredesk
{

WindowActions::WindowActions(const ShellServices &services, MainWindow &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{
    connectPlaces();
    connectDialogs();
    connectDesk();
    takeKeys();
    connect(&services.actions, &ActionRegistry::keysChanged, this, &WindowActions::keepKeys);
    connect(&services.settings, &Settings::singleKeysChanged, this, &WindowActions::takeKeys);
}

void WindowActions::on(const char *id, const std::function<void()> &run)
{
    connect(m_services.actions.action(QString::fromLatin1(id)), &QAction::triggered, this, run);
}

void WindowActions::connectPlaces()
{
    const auto view = [this](const char *id) {
        return [this, id] { m_window.goTo({Place::Kind::View, QString::fromLatin1(id)}); };
    };
    on("go.mine", view("mine"));
    on("go.unassigned", view("unassigned"));
    on("go.all", view("all"));
    on("go.drafts", [this] { m_window.goTo({Place::Kind::Drafts, {}}); });
    on("go.outbox", [this] { m_window.goTo({Place::Kind::Outbox, {}}); });
    on("go.log", [this] { m_window.goTo({Place::Kind::ActivityLog, {}}); });
    on("go.snoozed", [this] { m_window.openSearch(u"is:snoozed"_s); });
    on("app.search", [this] { m_window.focusSearch(); });
    on("account.all", [this] { m_window.setScopeByNumber(0); });
    for (int number = 1; number <= 9; ++number)
        connect(m_services.actions.action(u"account.%1"_s.arg(number)), &QAction::triggered, this,
            [this, number] { m_window.setScopeByNumber(number); });
    on("view.nextPane", [this] { m_window.focusNextPane(1); });
    on("view.previousPane", [this] { m_window.focusNextPane(-1); });
}

void WindowActions::connectDialogs()
{
    on("app.palette", [this] { openPalette(); });
    on("app.settings", [this] { openSettings(); });
    on("help.keys", [this] { openKeySheet(); });
    on("help.editKeys", [this] { openShortcuts(); });
    on("help.about", [this] { openAbout(); });
    on("help.doctor", [this] { openDoctor(); });
    on("queue.saveView", [this] { openSaveView(); });
    on("account.add", [this] { m_window.accounts().openConnect(); });
    on("account.edit", [this] { m_window.accounts().openAccounts(); });
    on("ticket.new", [this] { openNewTicket(m_window.scope()); });
    on("go.tags", [this] { openTags(); });
    on("go.canned", [this] { openCanned(); });
    connect(&m_window, &MainWindow::newTicketRequested, this, &WindowActions::openNewTicket);
    on("app.quit", [this] { m_window.close(); });
}

void WindowActions::connectDesk()
{
    Desk &desk = m_services.desk;
    on("app.sync", [this, &desk] {
        desk.setConnectivity(Desk::Connectivity::Online);
        desk.syncNow();
        m_window.announce(tr("Asking for news …"));
    });
    QAction *offline = m_services.actions.action(u"app.offline"_s);
    offline->setCheckable(true);
    offline->setChecked(desk.connectivity() == Desk::Connectivity::Offline);
    connect(offline, &QAction::toggled, this,
        [&desk](bool on) { desk.setConnectivity(on ? Desk::Connectivity::Offline : Desk::Connectivity::Online); });
    connect(&desk, &Desk::statusChanged, offline,
        [offline, &desk] { offline->setChecked(desk.connectivity() == Desk::Connectivity::Offline); });
    on("undo.last", [this] { undo(); });
}

void WindowActions::undo()
{
    whenDone(m_services.desk.undoLast(), this, [this](const Result<QString> &undone) {
        if (undone)
            m_window.announce(tr("Undone: %1").arg(*undone));
        else if (undone.error().kind == ErrorKind::NotFound)
            m_window.announce(tr("There is nothing to undo."));
        else
            m_window.announce(userMessage(undone.error()));
    });
}

void WindowActions::keepKeys()
{
    if (m_takingKeys)
        return;
    ActionRegistry &actions = m_services.actions;
    const QByteArray own = QJsonDocument(QJsonObject::fromVariantMap(actions.ownKeys())).toJson(QJsonDocument::Compact);
    m_services.settings.setViewState(u"keys.own"_s, own);
    m_services.settings.setViewState(u"keys.template"_s, QByteArray::number(int(actions.keyTemplate())));
    m_services.settings.setSingleKeys(actions.singleKeys());
}

void WindowActions::takeKeys()
{
    const QScopedValueRollback taking(m_takingKeys, true);
    ActionRegistry &actions = m_services.actions;
    const int keys = m_services.settings.viewState(u"keys.template"_s).toInt();
    actions.setTemplate(KeyTemplate(std::clamp(keys, 0, 2)));
    actions.setSingleKeys(m_services.settings.singleKeys());
    actions.setOwnKeys(QJsonDocument::fromJson(m_services.settings.viewState(u"keys.own"_s)).object().toVariantMap());
}

} // namespace foredesk
