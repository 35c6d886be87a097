// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/place.h"
#include "gui/shell/shellservices.h"
#include "sync/desk.h"

#include <QMainWindow>

#include <memory>

class QLineEdit;
class QToolButton;

namespace foredesk
{

class AccountsPresenter;
class ActivityLogPage;
class Announcer;
class DraftsPage;
class FirstRunPage;
class InlineMessage;
class NavigationPanel;
class OutboxPage;
class SearchPage;
class TicketsPage;
class UndoBanner;

namespace Ui
{
class MainWindow;
}

/// The window: arranges navigation, pages, bars and menus, and goes from place to place. What actions do is in
/// WindowActions and TicketActions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void goTo(const Place &place);
    Place place() const { return m_place; }
    void openTicket(const TicketRef &ticket, const MessageId &message = {});
    /// A filter as if it had been typed into the search field.
    void openSearch(const QString &typed);
    void focusSearch();
    /// Where the keys count on the page shown: its list.
    void focusPage();
    void focusNextPane(int step);
    void setScopeByNumber(int number); ///< 0 = all accounts, 1 = the first …
    void saveState();

    TicketsPage &tickets() { return *m_tickets; }
    AccountsPresenter &accounts() { return *m_accounts; }
    FirstRunPage &firstRun() { return *m_firstRun; }
    QString searchText() const;
    AccountId scope() const;
    void announce(const QString &text);
    /// A bar that stays until it is closed: what went wrong at the start.
    void showNotice(const QString &text);
    OutboxPage &outbox() { return *m_outbox; }

Q_SIGNALS:
    void demoRequested();
    void newTicketRequested(const AccountId &account);
    void placeChanged();
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void addTopRow();
    void addBars();
    void addStatusLine();
    void connectPages();
    void showPage(QWidget *page);
    void showTicketsOrFirstRun();
    void openDraft(const Draft &draft);
    void takeBack(const AccountId &account, const Command &command);
    View viewById(const QString &id) const;
    void updateTitle();
    void restoreState();
    int navigationWidth() const;

    std::unique_ptr<Ui::MainWindow> m_form;
    ShellServices m_services;
    Place m_place;
    Place m_before; ///< Where Esc in the search field goes back to.
    NavigationPanel *m_navigation;
    TicketsPage *m_tickets;
    SearchPage *m_search;
    DraftsPage *m_drafts;
    OutboxPage *m_outbox;
    ActivityLogPage *m_log;
    FirstRunPage *m_firstRun;
    UndoBanner *m_undo;
    InlineMessage *m_notice;
    QLineEdit *m_searchField;
    QToolButton *m_navigationButton;
    QList<QToolButton *> m_topButtons;
    Announcer *m_announcer;
    AccountsPresenter *m_accounts;
};

} // namespace foredesk
