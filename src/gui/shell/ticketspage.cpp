// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ticketspage.h"

#include "gui/compose/composerwidget.h"
#include "gui/conversation/conversationpage.h"
#include "gui/conversation/conversationpresenter.h"
#include "gui/conversation/threadarea.h"
#include "gui/customers/contextpanel.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/tickettabs.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kFollowMs = 90;

} // namespace

TicketsPage::TicketsPage(const ShellServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_queue(new QueuePage(services.desk, services.actions, services.settings, this))
    , m_conversation(new ConversationPage(services.desk, services.actions, this))
    , m_composer(new ComposerWidget(services.desk, services.clock, services.actions, &services.settings))
    , m_context(new ContextPanel(services.desk, this))
    , m_tabs(new TicketTabs(services.desk, services.settings, this))
{
    m_conversation->setComposer(m_composer);
    m_composer->leaveUndoToWindow();
    m_followSoon.setSingleShot(true);
    m_followSoon.setInterval(kFollowMs);
    arrange();
    connectParts();
    if (const TicketRef kept = m_tabs->currentTicket(); !kept.ticket.isEmpty())
        m_conversation->openTicket(kept);
}

void TicketsPage::arrange()
{
    auto *outer = new QSplitter(Qt::Horizontal, this);
    auto *inner = new QSplitter(Qt::Horizontal, outer);
    auto *middle = new QWidget(inner);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_conversation, 1);
    inner->addWidget(m_queue);
    inner->addWidget(middle);
    inner->setStretchFactor(1, 1);
    outer->addWidget(inner);
    outer->addWidget(m_context);
    outer->setStretchFactor(0, 1);
    for (QSplitter *splitter : {outer, inner})
        splitter->setChildrenCollapsible(false);
    m_queue->setMinimumWidth(280);
    middle->setMinimumWidth(340);
    m_context->setMinimumWidth(240);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(outer);
    m_layout = new TicketLayout({outer, inner, m_queue, middle, m_context}, m_services.settings, this);
    connect(m_layout, &TicketLayout::modeChanged, this, [this](LayoutMode mode) {
        m_queue->setArrangement(
            mode == LayoutMode::Table ? QueueList::Arrangement::Table : QueueList::Arrangement::Lines);
        // The list is about to be hidden; its focus would go to the next button.
        if (mode == LayoutMode::Focus)
            m_conversation->thread().setFocus();
    });
}

void TicketsPage::connectParts()
{
    connect(m_queue, &QueuePage::currentTicketChanged, this, &TicketsPage::follow);
    connect(m_queue, &QueuePage::ticketActivated, this, [this](const TicketRef &ticket) {
        openTicket(ticket);
        m_layout->showConversation();
        m_conversation->thread().setFocus();
    });
    connect(&m_followSoon, &QTimer::timeout, this, [this] {
        if (m_following != currentTicket())
            openTicket(m_following);
    });
    connect(m_queue, &QueuePage::announced, this, &TicketsPage::announced);
    connect(m_conversation, &ConversationPage::announced, this, &TicketsPage::announced);
    connect(m_conversation, &ConversationPage::nextTicketRequested, this, &TicketsPage::goNext);
    connect(m_conversation, &ConversationPage::reviewRequested, this, &TicketsPage::reviewRequested);
    connect(m_conversation, &ConversationPage::ticketOpened, this, &TicketsPage::showOpened);
    connect(m_conversation, &ConversationPage::textTakenBack, this,
        [this](Visibility visibility, const QString &body) { bringBack(currentTicket(), visibility, body); });
    connect(&m_conversation->presenter(), &ConversationPresenter::updated, this,
        [this] { m_composer->refreshTicket(m_conversation->presenter().view().ticket); });
    connect(m_composer, &ComposerWidget::announced, this, &TicketsPage::announced);
    connect(m_composer, &ComposerWidget::left, this, [this] { m_conversation->thread().setFocus(); });
    connect(m_composer, &ComposerWidget::sent, this, [this] {
        m_conversation->followOwnMessage();
        m_conversation->thread().setFocus();
    });
    connect(m_composer, &ComposerWidget::closingSent, this, &TicketsPage::closingSent);
    connect(m_context, &ContextPanel::openRequested, this, [this](const TicketRef &ticket) { openTicket(ticket); });
    connect(m_tabs, &TicketTabs::ticketChosen, this, [this](const TicketRef &ticket) {
        m_conversation->openTicket(ticket);
        m_layout->showConversation();
    });
    connect(m_tabs, &TicketTabs::followingChosen, this, [this] { m_conversation->openTicket(m_following); });
}

void TicketsPage::openView(const View &view, const AccountId &scope)
{
    m_queue->openView(view, scope);
    m_layout->showQueue();
}

void TicketsPage::follow(const TicketRef &ticket)
{
    m_following = ticket;
    // A ticket that left the queue because it was closed stays readable until another one is chosen.
    if (!ticket.ticket.isEmpty() && ticket != currentTicket())
        m_followSoon.start();
}

void TicketsPage::openTicket(const TicketRef &ticket, const MessageId &message)
{
    m_followSoon.stop();
    m_following = ticket;
    m_tabs->showFollowing();
    m_queue->showTicket(ticket);
    m_conversation->openTicket(ticket, message);
}

void TicketsPage::showOpened()
{
    const ThreadView &view = m_conversation->presenter().view();
    m_composer->showTicket(view.ticket, view.drafts);
    m_context->setTicket(currentTicket());
    if (const auto visibility = std::exchange(m_composeWhenOpen, std::nullopt)) {
        if (const QString text = std::exchange(m_bringBackText, {}); !text.isEmpty())
            m_composer->bringBack(view.ticket, *visibility, text);
        else
            m_composer->compose(view.ticket, *visibility);
    }
    Q_EMIT currentTicketChanged();
}

TicketRef TicketsPage::currentTicket() const
{
    return m_conversation->ticket();
}

bool TicketsPage::catchUp()
{
    if (m_queue->isCurrentUnknown())
        return false;
    if (m_followSoon.isActive())
        openTicket(m_following);
    return true;
}

void TicketsPage::compose(Visibility visibility)
{
    if (!catchUp())
        return;
    m_layout->showConversation();
    const ConversationPresenter &presenter = m_conversation->presenter();
    if (presenter.isLoaded())
        m_composer->compose(presenter.view().ticket, visibility);
    else
        m_composeWhenOpen = visibility;
}

void TicketsPage::bringBack(const TicketRef &ticket, Visibility visibility, const QString &text)
{
    const ConversationPresenter &presenter = m_conversation->presenter();
    m_layout->showConversation();
    if (ticket == currentTicket() && presenter.isLoaded()) {
        m_composer->bringBack(presenter.view().ticket, visibility, text);
        return;
    }
    m_composeWhenOpen = visibility;
    m_bringBackText = text;
    openTicket(ticket);
}

void TicketsPage::goBack()
{
    if (m_layout->mode() == LayoutMode::Focus || m_layout->mode() == LayoutMode::OnePane)
        m_layout->showQueue();
    focusQueue();
    Q_EMIT wentBack();
}

void TicketsPage::step(int by)
{
    m_queue->list().moveCurrent(by);
}

void TicketsPage::toggleTable()
{
    m_layout->toggleTable();
}

void TicketsPage::focusQueue()
{
    m_queue->list().setFocus();
}

void TicketsPage::keepInTab()
{
    if (!catchUp() || currentTicket().ticket.isEmpty())
        return;
    m_tabs->keep(currentTicket(), u"#"_s + currentTicket().ticket.value());
}

void TicketsPage::focusNextPane(int by)
{
    QList<QWidget *> panes {&m_queue->list(), &m_conversation->thread(), m_composer, m_context};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    int current = -1;
    for (int i = 0; i < panes.size(); ++i) {
        const QWidget *focus = window()->focusWidget();
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    QWidget *next = panes.at((current + by + int(panes.size())) % int(panes.size()));
    next->setFocus(Qt::ShortcutFocusReason);
    if (!next->hasFocus() && next->nextInFocusChain())
        next->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void TicketsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->setWidth(event->size().width());
}

void TicketsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace foredesk
