// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/accounts/accountspresenter.h"
#include "gui/accounts/firstrunpage.h"
#include "gui/common/actionregistry.h"
#include "gui/common/announcer.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/words.h"
#include "gui/outbox/activitylogpage.h"
#include "gui/outbox/outboxpage.h"
#include "gui/shell/draftspage.h"
#include "gui/shell/menus.h"
#include "gui/shell/navigationpanel.h"
#include "gui/shell/searchpage.h"
#include "gui/shell/ticketactions.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/undobanner.h"
#include "platform/settings.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kRoomForNavigation = 1000; ///< px of the window; below that a button opens it.
constexpr int kNarrowNavigation = 220;
constexpr int kWidestNavigation = 340;

} // namespace

MainWindow::MainWindow(const ShellServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_form(std::make_unique<Ui::MainWindow>())
    , m_services(services)
    , m_place {Place::Kind::View, u"open"_s}
    , m_before(m_place)
    , m_navigation(new NavigationPanel(services.desk))
    , m_tickets(new TicketsPage(services))
    , m_search(new SearchPage(services.desk))
    , m_drafts(new DraftsPage(services.desk))
    , m_outbox(new OutboxPage(services.desk))
    , m_log(new ActivityLogPage(services.desk))
    , m_firstRun(new FirstRunPage)
    , m_undo(new UndoBanner(services.desk))
    , m_notice(new InlineMessage)
    , m_searchField(new QLineEdit)
    , m_navigationButton(new QToolButton)
    , m_announcer(new Announcer)
    , m_accounts(new AccountsPresenter(services.desk, services.settings, this))
{
    m_form->setupUi(this);
    m_form->sideColumn->addWidget(m_navigation);
    m_form->splitter->setStretchFactor(1, 1);
    m_form->side->setMinimumWidth(180);
    m_form->side->setMaximumWidth(kWidestNavigation);
    m_form->splitter->setSizes({navigationWidth(), 1440 - navigationWidth()});
    addTopRow();
    addBars();
    addPages();
    addStatusLine();
    addMenus(*m_form->menus, *this, services.actions);
    connectPages();
    new TicketActions(services, *m_tickets);
    setMinimumSize(480, 400);
    resize(1440, 900);
    restoreState();
    showTicketsOrFirstRun();
}

MainWindow::~MainWindow() = default;

/// Wide enough for the names of the views, also in large text.
int MainWindow::navigationWidth() const
{
    return std::clamp(fontMetrics().averageCharWidth() * 28, kNarrowNavigation, kWidestNavigation);
}

void MainWindow::addPages()
{
    for (QWidget *page :
        {static_cast<QWidget *>(m_tickets), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_drafts),
            static_cast<QWidget *>(m_outbox), static_cast<QWidget *>(m_log), static_cast<QWidget *>(m_firstRun)})
        m_form->pages->addWidget(page);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationPanel::placeChosen, this, &MainWindow::goTo);
    connect(m_navigation, &NavigationPanel::scopeChanged, this, [this] { goTo(m_place); });
    connect(m_firstRun, &FirstRunPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_firstRun, &FirstRunPage::connectRequested, m_accounts, &AccountsPresenter::openConnect);
    connect(m_accounts, &AccountsPresenter::announced, this, &MainWindow::announce);
    connect(m_tickets, &TicketsPage::announced, this, &MainWindow::announce);
    connect(m_tickets, &TicketsPage::currentTicketChanged, this, &MainWindow::updateTitle);
    connect(m_search, &SearchPage::opened, this, &MainWindow::openTicket);
    connect(m_tickets, &TicketsPage::wentBack, this, [this] {
        if (m_place.kind != Place::Kind::Search)
            return;
        showPage(m_search);
        m_search->focusResults();
    });
    connect(m_search, &SearchPage::leaveRequested, this, [this] { goTo(m_before); });
    connect(m_drafts, &DraftsPage::opened, this, &MainWindow::openDraft);
    connect(m_undo, &UndoBanner::announced, this, &MainWindow::announce);
    connect(m_undo, &UndoBanner::takenBack, this, &MainWindow::takeBack);
    connect(m_outbox, &OutboxPage::openRequested, this, [this](const TicketRef &ticket) { openTicket(ticket); });
    connect(m_outbox, &OutboxPage::editRequested, this,
        [this](const TicketRef &ticket, Visibility visibility, const QString &body) {
            showPage(m_tickets);
            m_tickets->bringBack(ticket, visibility, body);
        });
    connect(m_log, &ActivityLogPage::openRequested, this, [this](const TicketRef &ticket) { openTicket(ticket); });
    connect(m_tickets, &TicketsPage::reviewRequested, this, [this](const OperationId &operation) {
        goTo({Place::Kind::Outbox, {}});
        m_outbox->showOperation(operation);
    });
    connect(&m_services.desk, &Desk::accountsChanged, this, &MainWindow::showTicketsOrFirstRun);
}

void MainWindow::showTicketsOrFirstRun()
{
    const bool none = m_services.desk.accounts().isEmpty();
    m_form->side->setVisible(!none && width() >= kRoomForNavigation);
    m_navigationButton->setVisible(!none && width() < kRoomForNavigation);
    // Without an account there is nothing to search, undo or fetch.
    m_searchField->setVisible(!none);
    for (QToolButton *button : std::as_const(m_topButtons))
        button->setVisible(!none);
    if (none)
        goTo({Place::Kind::FirstRun, {}});
    else if (m_place.kind == Place::Kind::FirstRun)
        goTo({Place::Kind::View, u"open"_s});
}

View MainWindow::viewById(const QString &id) const
{
    for (const View &view : builtInViews() + m_services.desk.savedViews()) {
        if (view.id == id)
            return view;
    }
    return builtInViews().value(2);
}

void MainWindow::goTo(const Place &place)
{
    if (m_place.kind != Place::Kind::Search)
        m_before = m_place;
    m_place = place;
    // Who goes through the navigation or types a search stays there; all others go on where they have gone to.
    const QWidget *focus = focusWidget();
    const bool stays = focus && (focus == m_searchField || focus == m_navigation);
    m_navigation->setPlace(place);
    switch (place.kind) {
    case Place::Kind::View:
        m_tickets->openView(viewById(place.view), scope());
        showPage(m_tickets);
        break;
    case Place::Kind::Drafts:
        showPage(m_drafts);
        break;
    case Place::Kind::Search:
        showPage(m_search);
        break;
    case Place::Kind::FirstRun:
        showPage(m_firstRun);
        break;
    case Place::Kind::Outbox:
        showPage(m_outbox);
        break;
    case Place::Kind::ActivityLog:
        showPage(m_log);
        break;
    }
    if (!stays)
        focusPage();
}

void MainWindow::focusPage()
{
    if (m_form->pages->currentWidget() == m_tickets)
        m_tickets->focusQueue();
    else
        m_form->pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showPage(QWidget *page)
{
    m_form->pages->setCurrentWidget(page);
    QSet<ActionScope> scopes {ActionScope::Anywhere, ActionScope::Composer};
    if (page == m_tickets)
        scopes.insert(ActionScope::Tickets);
    m_services.actions.activateScopes(scopes);
    updateTitle();
    Q_EMIT placeChanged();
}

void MainWindow::openTicket(const TicketRef &ticket, const MessageId &message)
{
    if (m_form->pages->currentWidget() != m_tickets)
        showPage(m_tickets);
    m_tickets->openTicket(ticket, message);
    m_tickets->arrangement().showConversation();
}

void MainWindow::openDraft(const Draft &draft)
{
    if (draft.ticket.ticket.isEmpty()) {
        Q_EMIT newTicketRequested(draft.ticket.account);
        return;
    }
    openTicket(draft.ticket);
    m_tickets->compose(draft.visibility);
}

void MainWindow::takeBack(const AccountId &account, const Command &command)
{
    showPage(m_tickets);
    if (const auto *reply = std::get_if<AddReply>(&command))
        m_tickets->bringBack({account, reply->ticket}, Visibility::Public, reply->body);
    else if (const auto *note = std::get_if<AddNote>(&command))
        m_tickets->bringBack({account, note->ticket}, Visibility::Private, note->body);
}

void MainWindow::announce(const QString &text)
{
    m_announcer->announce(text);
}

AccountId MainWindow::scope() const
{
    return m_navigation->scope();
}

void MainWindow::setScopeByNumber(int number)
{
    const QList<Account> accounts = m_services.desk.accounts();
    if (number == 0)
        m_navigation->setScope({});
    else if (number <= accounts.size())
        m_navigation->setScope(accounts.at(number - 1).id);
}

void MainWindow::updateTitle()
{
    // Customers' text in a window title goes to task bars and screen shares: the view's name is enough.
    const QString where = m_place.kind == Place::Kind::View ? viewText(viewById(m_place.view)) : QString();
    setWindowTitle(where.isEmpty() ? u"Foredesk"_s : where + u" – Foredesk"_s);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool room = width() >= kRoomForNavigation;
    const bool accounts = !m_services.desk.accounts().isEmpty();
    m_navigationButton->setVisible(!room && accounts);
    m_form->side->setVisible(room && accounts);
    if (room && m_form->side->width() < m_form->side->minimumWidth())
        m_form->splitter->setSizes({navigationWidth(), width() - navigationWidth()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveState()
{
    m_services.settings.setViewState(u"window.geometry"_s, saveGeometry());
    m_services.settings.setViewState(u"window.splitter"_s, m_form->splitter->saveState());
    m_services.settings.setViewState(u"window.view"_s, m_place.view.toUtf8());
    m_tickets->arrangement().saveState();
}

void MainWindow::restoreState()
{
    restoreGeometry(m_services.settings.viewState(u"window.geometry"_s));
    m_form->splitter->restoreState(m_services.settings.viewState(u"window.splitter"_s));
    const QByteArray view = m_services.settings.viewState(u"window.view"_s);
    if (!view.isEmpty())
        m_place.view = QString::fromUtf8(view);
    m_navigation->setPlace(m_place);
    if (!m_services.desk.accounts().isEmpty())
        goTo(m_place);
}

} // namespace foredesk
