// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accounts/accountspresenter.h"
#include "gui/common/actionregistry.h"
#include "gui/common/announcer.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/themedicon.h"
#include "gui/shell/accountbars.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/searchpage.h"
#include "gui/shell/statusline.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/undobanner.h"
#include "ui_mainwindow.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

void MainWindow::addTopRow()
{
    m_navigationButton->setIcon(themedIcon(u"application-menu"_s));
    m_navigationButton->setAutoRaise(true);
    m_navigationButton->setToolTip(tr("Show the navigation"));
    m_navigationButton->setAccessibleName(tr("Show the navigation"));
    connect(m_navigationButton, &QToolButton::clicked, this,
        [this] { m_form->side->setVisible(m_form->side->isHidden()); });
    m_navigationButton->hide();

    m_searchField->setPlaceholderText(tr("Search all tickets: words, from:, tag:, state:, before: …"));
    m_searchField->setAccessibleName(tr("Search all tickets"));
    m_searchField->setClearButtonEnabled(true);
    m_searchField->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_searchField->setMaximumWidth(640);
    m_searchField->installEventFilter(this);
    connect(m_searchField, &QLineEdit::textEdited, this, &MainWindow::openSearch);

    const auto makeButton = [this](const QString &id) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_services.actions.action(id));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_topButtons.append(button);
        return button;
    };
    auto *create = makeButton(u"ticket.new"_s);
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_form->topRow->addWidget(m_navigationButton);
    m_form->topRow->addWidget(m_searchField, 1);
    m_form->topRow->addStretch();
    m_form->topRow->addWidget(makeButton(u"undo.last"_s));
    m_form->topRow->addWidget(makeButton(u"app.sync"_s));
    m_form->topRow->addWidget(create);
}

void MainWindow::addBars()
{
    auto *bars = new AccountBars(m_services.desk);
    m_notice->setDismissible();
    m_notice->hide();
    m_form->bars->addWidget(m_notice);
    m_form->bars->addWidget(bars);
    // Below the pages: coming and going above them it would move the lines under the pointer.
    m_form->mainColumn->addWidget(m_undo);
    connect(bars, &AccountBars::keyRequested, m_accounts, &AccountsPresenter::openKey);
    connect(bars, &AccountBars::accountRequested, m_accounts, &AccountsPresenter::openEdit);
    connect(bars, &AccountBars::outboxRequested, this, [this] { goTo({Place::Kind::Outbox, {}}); });
}

void MainWindow::addStatusLine()
{
    m_form->statusLine->setSizeGripEnabled(false);
    m_form->statusLine->addWidget(m_announcer, 1);
    m_form->statusLine->addPermanentWidget(new StatusLine(m_services.desk));
    m_announcer->setContentsMargins(kGap2, 0, 0, 0);
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->setMessage(InlineMessage::Kind::Warning, text);
    m_notice->show();
}

void MainWindow::focusSearch()
{
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

QString MainWindow::searchText() const
{
    return m_searchField->text();
}

void MainWindow::openSearch(const QString &typed)
{
    if (m_searchField->text() != typed)
        m_searchField->setText(typed);
    if (typed.trimmed().isEmpty()) {
        if (m_place.kind == Place::Kind::Search)
            goTo(m_before);
        return;
    }
    if (m_place.kind != Place::Kind::Search)
        goTo({Place::Kind::Search, {}});
    m_search->search(typed, scope());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_searchField || event->type() != QEvent::KeyPress)
        return QMainWindow::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_searchField->clear();
        goTo(m_before);
        focusPage();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_search->focusResults();
        return true;
    default:
        return QMainWindow::eventFilter(watched, event);
    }
}

void MainWindow::focusNextPane(int step)
{
    if (m_form->pages->currentWidget() == m_tickets)
        m_tickets->focusNextPane(step);
    else
        focusNextPrevChild(step > 0);
}

} // namespace foredesk
