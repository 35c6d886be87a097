// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/whendone.h"
#include "gui/admin/canneddialog.h"
#include "gui/admin/tagsdialog.h"
#include "gui/common/usermessage.h"
#include "gui/customers/newticketdialog.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/doctortext.h"
#include "gui/shell/keysheet.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/saveviewdialog.h"
#include "gui/shell/settingsdialog.h"
#include "gui/shell/shortcutsdialog.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/windowactions.h"

#include <QMessageBox>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace foredesk
{

void WindowActions::openPalette()
{
    auto *palette = new CommandPalette(m_services.desk, m_services.actions, &m_window);
    connect(palette, &CommandPalette::viewChosen, this, [this](const QString &view) {
        m_window.goTo({Place::Kind::View, view});
    });
    connect(
        palette, &CommandPalette::ticketChosen, this, [this](const TicketRef &ticket) { m_window.openTicket(ticket); });
    connect(palette, &CommandPalette::personChosen, this,
        [this](const QString &name) { m_window.openSearch(u"is:open assignee:\"%1\""_s.arg(name)); });
    palette->open();
}

void WindowActions::openKeySheet()
{
    auto *sheet = new KeySheet(m_services.actions, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &KeySheet::editRequested, this, &WindowActions::openShortcuts);
    sheet->open();
}

void WindowActions::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_services.actions, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowActions::openSettings()
{
    auto *dialog = new SettingsDialog(m_services.settings, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::keysRequested, this, &WindowActions::openShortcuts);
    dialog->open();
}

void WindowActions::openSaveView()
{
    View view;
    if (m_window.place().kind == Place::Kind::Search)
        view.filterText = m_window.searchText().trimmed();
    else
        view = m_window.tickets().queue().currentView();
    view.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view.name.clear();
    auto *dialog = new SaveViewDialog(view, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const View saved = dialog->view();
        whenDone(m_services.desk.saveViews(m_services.desk.savedViews() + QList<View> {saved}), this,
            [this, saved](const Result<void> &stored) {
                if (!stored)
                    return m_window.announce(userMessage(stored.error()));
                m_window.announce(tr("The view “%1” was saved.").arg(saved.name));
                m_window.goTo({Place::Kind::View, saved.id});
            });
    });
    dialog->open();
}

void WindowActions::openNewTicket(const AccountId &account)
{
    auto *dialog = new NewTicketDialog(m_services.desk, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QList<Account> accounts = m_services.desk.accounts();
    if (!accounts.isEmpty())
        dialog->setAccount(account.isEmpty() ? accounts.constFirst().id : account);
    connect(
        dialog, &NewTicketDialog::submitted, this, [this] { m_window.announce(tr("The new ticket is on its way.")); });
    dialog->open();
}

void WindowActions::openTags()
{
    auto *dialog = new TagsDialog(m_services.desk, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_window.scope().isEmpty())
        dialog->setAccount(m_window.scope());
    dialog->open();
}

void WindowActions::openCanned()
{
    auto *dialog = new CannedDialog(m_services.desk, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_window.scope().isEmpty())
        dialog->setAccount(m_window.scope());
    dialog->open();
}

void WindowActions::openAbout()
{
    auto *box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Foredesk"));
    box->setIconPixmap(m_window.windowIcon().pixmap(64, 64));
    box->setText(u"Foredesk "_s + QLatin1StringView(FOREDESK_VERSION));
    box->setInformativeText(tr("A workstation for people who answer tickets.\n\nFree software under the GNU General "
                               "Public License, version 3 or later. Icons: Breeze, by the KDE community."));
    box->open();
}

void WindowActions::openDoctor()
{
    m_window.announce(tr("Checking …"));
    whenDone(m_services.desk.doctor(), this, [this](const Result<DoctorReport> &report) {
        m_window.announce({});
        auto *box = new QMessageBox(&m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setWindowTitle(tr("Check of this installation"));
        box->setText(report ? doctorText(*report, m_services.desk.accounts()) : userMessage(report.error()));
        box->open();
    });
}

} // namespace foredesk
