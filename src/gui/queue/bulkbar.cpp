// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/queue/bulkbar.h"

#include "gui/common/grid.h"
#include "gui/common/plainlabel.h"
#include "gui/common/stateshape.h"
#include "gui/common/themedicon.h"
#include "gui/common/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

/// A name from a server as menu text: an ampersand is no shortcut there.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

BulkBar::BulkBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new QHBoxLayout(this))
    , m_count(new PlainLabel(this))
{
    m_row->setContentsMargins(kGap2, kGap1, kGap2, kGap1);
    m_row->setSpacing(kGap1);
    m_row->addWidget(m_count);
    m_all = addButton(tr("All"), u"edit-select-all"_s);
    connect(m_all, &QToolButton::clicked, this, &BulkBar::markAllRequested);
    m_menus.insert(u"ticket.state"_s, addMenu(tr("State"), u"view-task"_s, &BulkBar::fillStates));
    m_menus.insert(u"ticket.priority"_s, addMenu(tr("Priority"), u"flag"_s, &BulkBar::fillPriorities));
    m_menus.insert(u"ticket.assign"_s, addMenu(tr("Assignee"), u"user-properties"_s, &BulkBar::fillAgents));
    QToolButton *tags = addButton(tr("Tags"), u"tag"_s);
    connect(tags, &QToolButton::clicked, this, &BulkBar::tagsRequested);
    m_menus.insert(u"ticket.inbox"_s, addMenu(tr("Inbox"), u"mail-folder-inbox"_s, &BulkBar::fillInboxes));
    QToolButton *remove = addButton(tr("Delete"), u"edit-delete"_s);
    connect(remove, &QToolButton::clicked, this, [this] { run(u"ticket.delete"_s); });
    m_row->addStretch(1);
    QToolButton *clear = addButton(tr("Unmark all"), u"dialog-close"_s);
    connect(clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
}

QToolButton *BulkBar::addButton(const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setToolTip(text.toHtmlEscaped());
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    m_row->addWidget(button);
    return button;
}

QToolButton *BulkBar::addMenu(const QString &text, const QString &icon, void (BulkBar::*fill)(QMenu &))
{
    QToolButton *button = addButton(text, icon);
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void BulkBar::setMarked(int count, int matching)
{
    m_count->setText(tr("%n marked", nullptr, count));
    m_all->setVisible(count < matching);
    m_all->setToolTip(tr("Mark all %n ticket(s) that match", nullptr, matching));
}

void BulkBar::setAccount(const AccountId &account)
{
    m_account = account;
}

bool BulkBar::can(Capability capability) const
{
    return m_account.isEmpty() || m_desk.capabilities(m_account).can(capability);
}

void BulkBar::wish(const BulkWish &wanted, const QString &agentName)
{
    Q_EMIT wished(wanted, wishText(wanted, agentName));
}

void BulkBar::addWish(QMenu &menu, const QString &text, const BulkWish &wanted, const QIcon &icon)
{
    connect(
        menu.addAction(icon, menuText(text)), &QAction::triggered, this, [this, wanted, text] { wish(wanted, text); });
}

void BulkBar::fillStates(QMenu &menu)
{
    for (const TicketState state :
        {TicketState::Open, TicketState::Pending, TicketState::OnHold, TicketState::Snoozed, TicketState::Closed}) {
        BulkWish wanted;
        wanted.state = state;
        addWish(menu, stateText(state), wanted, stateIcon(state));
    }
    if (!can(Capability::StateReason))
        return;
    menu.addSeparator();
    for (const StateReason reason : {StateReason::Completed, StateReason::NotPlanned, StateReason::Duplicate}) {
        BulkWish wanted;
        wanted.state = TicketState::Closed;
        wanted.reason = reason;
        addWish(menu, tr("Closed: %1").arg(stateReasonText(reason)), wanted, stateIcon(TicketState::Closed));
    }
}

void BulkBar::fillPriorities(QMenu &menu)
{
    for (const Priority priority :
        {Priority::Urgent, Priority::High, Priority::Medium, Priority::Low, Priority::None}) {
        BulkWish wanted;
        wanted.priority = priority;
        addWish(menu, priorityText(priority), wanted);
    }
}

void BulkBar::fillAgents(QMenu &menu)
{
    BulkWish wanted;
    wanted.assignee = BulkWish::Assignee::Me;
    addWish(menu, tr("Me"), wanted);
    wanted.assignee = BulkWish::Assignee::Nobody;
    addWish(menu, tr("Nobody"), wanted);
    menu.addSeparator();
    if (m_account.isEmpty()) {
        menu.addAction(tr("Choose one account to assign to others"))->setEnabled(false);
        return;
    }
    wanted.assignee = BulkWish::Assignee::One;
    for (const QList<Agent> agents = m_desk.agents(m_account); const Agent &agent : agents) {
        wanted.agent = agent.id;
        addWish(menu, agent.name.isEmpty() ? agent.email : agent.name, wanted);
    }
}

void BulkBar::fillInboxes(QMenu &menu)
{
    if (m_account.isEmpty()) {
        menu.addAction(tr("Choose one account to move to an inbox"))->setEnabled(false);
        return;
    }
    for (const QList<Inbox> inboxes = m_desk.inboxes(m_account); const Inbox &inbox : inboxes) {
        BulkWish wanted;
        wanted.inbox = inbox.id;
        wanted.inboxName = inbox.name;
        addWish(menu, inbox.name, wanted);
    }
}

bool BulkBar::run(const QString &action)
{
    BulkWish wanted;
    if (QToolButton *button = m_menus.value(action)) {
        button->showMenu();
        return true;
    }
    if (action == u"ticket.tags"_s) {
        Q_EMIT tagsRequested();
        return true;
    }
    if (action == u"ticket.close"_s)
        wanted.state = TicketState::Closed;
    else if (action == u"ticket.reopen"_s)
        wanted.state = TicketState::Open;
    else if (action == u"ticket.assignMe"_s)
        wanted.assignee = BulkWish::Assignee::Me;
    else if (action == u"ticket.delete"_s)
        wanted.deletes = true;
    else
        return false;
    wish(wanted);
    return true;
}

} // namespace foredesk
