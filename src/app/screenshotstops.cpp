// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshottour.h"

#include "base/whendone.h"
#include "content/linkverdict.h"
#include "gui/accounts/accountspresenter.h"
#include "gui/common/actionregistry.h"
#include "gui/compose/composerwidget.h"
#include "gui/conversation/linkdialog.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/windowactions.h"
#include "sync/desk.h"

#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace foredesk
{

// The pictures are for looking at every place as people meet it, so they are opened the way people open them: through
// the actions where there is one.
void ScreenshotTour::addStops()
{
    const auto trigger = [this](const QString &id) { return [this, id] { m_services.actions.action(id)->trigger(); }; };
    const auto goToView = [this](const QString &view) {
        return [this, view] { m_window.goTo({Place::Kind::View, view}); };
    };
    addStop(u"queue-open"_s, goToView(u"open"_s));
    addStop(u"conversation"_s, [this] {
        m_window.tickets().goNext();
        m_window.tickets().arrangement().showConversation();
    });
    addStop(u"focus"_s, trigger(u"view.focus"_s), trigger(u"view.focus"_s));
    addStop(u"table"_s, trigger(u"view.table"_s), trigger(u"view.table"_s));
    addStop(u"density-next"_s, trigger(u"view.density"_s), [this] {
        m_services.actions.action(u"view.density"_s)->trigger();
        m_services.actions.action(u"view.density"_s)->trigger();
    });
    addStop(u"selection"_s, trigger(u"queue.selectAll"_s), [this] { m_window.tickets().queue().list().clearMarks(); });
    const auto leaveComposer = trigger(u"composer.leave"_s);
    addStop(
        u"reply"_s,
        [this] {
            m_services.actions.action(u"ticket.reply"_s)->trigger();
            if (auto *editor = m_window.tickets().composer().findChild<QPlainTextEdit *>())
                editor->setPlainText(u"Hello {{requester.first_name|there}},\n\nthank you for writing."_s);
        },
        leaveComposer);
    addStop(
        u"note"_s,
        [this] {
            m_services.actions.action(u"ticket.note"_s)->trigger();
            if (auto *editor = m_window.tickets().composer().findChild<QPlainTextEdit *>())
                editor->setPlainText(u"Asked the warehouse, answer until Friday."_s);
        },
        leaveComposer);
    addStop(u"search"_s, [this] { m_window.openSearch(u"order"_s); });
    addStop(
        u"search-nothing"_s, [this] { m_window.openSearch(u"zzzzqqq"_s); }, [this] { m_window.openSearch({}); });
    addStop(u"drafts"_s, trigger(u"go.drafts"_s));
    addStop(u"outbox"_s, trigger(u"go.outbox"_s));
    addStop(
        u"outbox-waiting"_s,
        [this] {
            writeOffline();
            m_services.actions.action(u"go.outbox"_s)->trigger();
        },
        [this] { discardAll(); });
    addStop(u"activity-log"_s, trigger(u"go.log"_s));
    addStop(
        u"empty-view"_s,
        [this] {
            m_window.goTo({Place::Kind::View, u"open"_s});
            View nothing;
            nothing.id = u"nothing"_s;
            nothing.name = u"Returns from Iceland"_s;
            nothing.filterText = u"tag:return from:reykjavik"_s;
            m_window.tickets().openView(nothing, {});
        },
        goToView(u"open"_s));
    addStop(
        u"offline"_s,
        [this] {
            m_window.goTo({Place::Kind::View, u"open"_s});
            m_services.desk.setConnectivity(Desk::Connectivity::Offline);
        },
        [this] { m_services.desk.setConnectivity(Desk::Connectivity::Online); });
}

/// What somebody writes without a network waits in the outbox.
void ScreenshotTour::writeOffline()
{
    m_services.desk.setConnectivity(Desk::Connectivity::Offline);
    const TicketRef ticket = m_window.tickets().currentTicket();
    m_services.desk.submit(ticket.account,
        AddReply {ticket.ticket, u"Hello,\n\nthe replacement leaves our warehouse this afternoon.\n"_s, {}});
    m_services.desk.submit(ticket.account, AddNote {ticket.ticket, u"Warehouse confirmed by phone."_s});
    m_services.desk.submit(ticket.account, ChangeTags {ticket.ticket, {u"delivery"_s}, {}});
}

void ScreenshotTour::discardAll()
{
    whenDone(m_services.desk.operations(), this, [this](const Result<QList<Operation>> &operations) {
        for (const Operation &operation : operations.value_or(QList<Operation>()))
            m_services.desk.discard(operation.id);
        m_services.desk.setConnectivity(Desk::Connectivity::Online);
    });
}

/// A menu as it opens under its title.
void ScreenshotTour::openMenu(int number)
{
    const auto *bar = m_window.menuBar();
    const QList<QAction *> titles = bar->actions();
    if (QMenu *menu = titles.value(number) ? titles.at(number)->menu() : nullptr)
        menu->popup(bar->mapToGlobal(bar->actionGeometry(titles.at(number)).bottomLeft()));
}

void ScreenshotTour::addDialogStops()
{
    const auto trigger = [this](const QString &id) { return [this, id] { m_services.actions.action(id)->trigger(); }; };
    const auto account = [this](void (AccountsPresenter::*open)(const AccountId &)) {
        return [this, open] {
            const QList<Account> accounts = m_services.desk.accounts();
            if (!accounts.isEmpty())
                (m_window.accounts().*open)(accounts.constFirst().id);
        };
    };
    addStop(u"palette"_s, [this] { m_actions.openPalette(); });
    addStop(u"palette-typed"_s, [this] {
        m_actions.openPalette();
        if (auto *palette = m_window.findChild<CommandPalette *>())
            palette->setText(u"re"_s);
    });
    addStop(u"keys"_s, trigger(u"help.keys"_s));
    addStop(u"change-keys"_s, trigger(u"help.editKeys"_s));
    addStop(u"settings"_s, trigger(u"app.settings"_s));
    addStop(u"connect"_s, trigger(u"account.add"_s));
    addStop(u"accounts"_s, trigger(u"account.edit"_s));
    addStop(u"account"_s, account(&AccountsPresenter::openEdit));
    addStop(u"new-key"_s, account(&AccountsPresenter::openKey));
    addStop(u"remove-account"_s, account(&AccountsPresenter::openRemove));
    addStop(u"new-ticket"_s, trigger(u"ticket.new"_s));
    addStop(u"tags"_s, trigger(u"go.tags"_s));
    addStop(u"canned"_s, trigger(u"go.canned"_s));
    addStop(u"save-view"_s, trigger(u"queue.saveView"_s));
    addStop(u"assign"_s, trigger(u"ticket.assign"_s));
    addStop(u"set-state"_s, trigger(u"ticket.state"_s));
    addStop(u"set-tags"_s, trigger(u"ticket.tags"_s));
    addStop(u"delete-ticket"_s, trigger(u"ticket.delete"_s));
    addStop(
        u"bulk-plan"_s,
        [this] {
            m_services.actions.action(u"queue.selectAll"_s)->trigger();
            m_services.actions.action(u"ticket.close"_s)->trigger();
        },
        [this] { m_window.tickets().queue().list().clearMarks(); });
    addStop(u"link"_s, [this] {
        const QString shown = u"https://www.halmere.example.com/returns"_s;
        auto *dialog
            = new LinkDialog(judgeLink(u"http://xn--hlmere-4za.example.net/returns"_s, shown), shown, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addStop(u"menu"_s, [this] { openMenu(1); });
    addStop(u"check"_s, trigger(u"help.doctor"_s));
    addStop(u"about"_s, trigger(u"help.about"_s));
}

} // namespace foredesk
