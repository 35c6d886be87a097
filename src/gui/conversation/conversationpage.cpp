// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/conversationpage.h"

#include "gui/common/actionregistry.h"
#include "gui/common/chip.h"
#include "gui/common/emptystate.h"
#include "gui/common/flowlayout.h"
#include "gui/common/grid.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/usermessage.h"
#include "gui/conversation/attachmentsaver.h"
#include "gui/conversation/conversationheader.h"
#include "gui/conversation/conversationpresenter.h"
#include "gui/conversation/findbar.h"
#include "gui/conversation/threadarea.h"
#include "ui_conversationpage.h"

#include <QButtonGroup>

using namespace Qt::StringLiterals;

namespace foredesk
{

ConversationPage::ConversationPage(Desk &desk, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(std::make_unique<Ui::ConversationPage>())
    , m_presenter(new ConversationPresenter(desk, this))
    , m_header(new ConversationHeader(*m_presenter))
    , m_thread(new ThreadArea)
    , m_find(new FindBar(*m_thread))
    , m_empty(new EmptyState)
    , m_notice(new InlineMessage)
    , m_attachments(new AttachmentSaver(desk, this))
{
    m_form->setupUi(this);
    m_form->headerPlace->addWidget(m_header);
    m_form->noticePlace->addWidget(m_notice);
    m_form->findPlace->addWidget(m_find);
    m_form->threadPlace->addWidget(m_thread);
    m_form->emptyPlace->addWidget(m_empty);
    m_notice->setDismissible();
    connect(m_notice, &InlineMessage::dismissed, m_notice, &QWidget::hide);
    m_notice->hide();
    m_find->hide();
    auto *group = new QButtonGroup(this);
    auto *filters = new FlowLayout(kGap1);
    m_form->filtersPlace->addLayout(filters);
    for (const QString &name : {tr("All"), tr("Only public"), tr("Only notes"), tr("Only changes")}) {
        auto *chip = new Chip(name);
        chip->setCheckable(true);
        group->addButton(chip, int(m_filters.size()));
        m_filters.append(chip);
        filters->addWidget(chip);
    }
    m_filters.first()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, &ConversationPage::setFilter);
    connect(m_find, &FindBar::closed, m_thread, qOverload<>(&QWidget::setFocus));
    connectThread();
    connect(actions.action(u"conversation.find"_s), &QAction::triggered, this, &ConversationPage::openFind);
    connect(actions.action(u"conversation.fold"_s), &QAction::triggered, this, &ConversationPage::toggleFolds);
    connect(actions.action(u"conversation.pageOrNext"_s), &QAction::triggered, this, &ConversationPage::pageOrNext);
    openTicket({});
}

ConversationPage::~ConversationPage() = default;

void ConversationPage::connectThread()
{
    connect(m_presenter, &ConversationPresenter::opened, this, &ConversationPage::showOpened);
    connect(m_presenter, &ConversationPresenter::updated, this, &ConversationPage::showUpdated);
    connect(m_presenter, &ConversationPresenter::openFailed, this, [this](const Error &error) {
        m_form->pages->setCurrentWidget(m_form->emptyPage);
        m_empty->setContent(u"dialog-warning"_s, tr("This ticket cannot be shown"), userMessage(error));
    });
    connect(m_presenter, &ConversationPresenter::submitted, this, &ConversationPage::announced);
    connect(m_presenter, &ConversationPresenter::failed, this, &ConversationPage::showFailure);
    connect(m_presenter, &ConversationPresenter::textTakenBack, this, &ConversationPage::textTakenBack);
    connect(m_presenter, &ConversationPresenter::reviewRequested, this, &ConversationPage::reviewRequested);
    connect(m_attachments, &AttachmentSaver::failed, this, &ConversationPage::showFailure);
    connect(m_attachments, &AttachmentSaver::refused, this, [this](const QString &why) {
        m_notice->setMessage(InlineMessage::Kind::Warning, why);
        m_notice->show();
    });
    connect(m_attachments, &AttachmentSaver::saved, this,
        [this](const QString &path) { Q_EMIT announced(tr("Saved as %1").arg(path)); });
    connect(m_thread, &ThreadArea::linkActivated, this, &ConversationPage::openLink);
    connect(m_thread, &ThreadArea::menuRequested, this, &ConversationPage::openMessageMenu);
    connect(m_thread, &ThreadArea::imagesRequested, this, &ConversationPage::loadImages);
    connect(m_thread, &ThreadArea::operationActionRequested, m_presenter, &ConversationPresenter::actOn);
    connect(m_thread, &ThreadArea::attachmentSaveRequested, this, [this](const MessageId &message, int number) {
        if (const CardContent *found = card(message))
            m_attachments->save(ticket(), number < 0 ? found->attachments : found->attachments.mid(number, 1));
    });
    connect(m_thread, &ThreadArea::attachmentOpenRequested, this, [this](const MessageId &message, int number) {
        if (const CardContent *found = card(message); found && number < found->attachments.size())
            m_attachments->open(ticket(), found->attachments.at(number));
    });
}

TicketRef ConversationPage::ticket() const
{
    return m_presenter->ticket();
}

void ConversationPage::openTicket(const TicketRef &ticket, const MessageId &message)
{
    m_openAt = message;
    m_followOwn = false;
    m_notice->hide();
    if (ticket == this->ticket() && m_presenter->isLoaded() && !ticket.ticket.isEmpty()) {
        m_thread->showMessage(message);
        return;
    }
    if (!m_find->isHidden())
        m_find->leave();
    m_presenter->open(ticket);
    if (!ticket.ticket.isEmpty())
        return;
    m_form->pages->setCurrentWidget(m_form->emptyPage);
    m_empty->setContent(
        u"dialog-messages"_s, tr("No ticket selected"), tr("Choose one from the list to read it here."));
}

const CardContent *ConversationPage::card(const MessageId &message) const
{
    for (const CardContent &shown : m_thread->cards()) {
        if (shown.id == message)
            return &shown;
    }
    return nullptr;
}

void ConversationPage::showOpened()
{
    m_form->pages->setCurrentWidget(m_form->threadPage);
    m_filter = CardFilter::All;
    m_filters.first()->setChecked(true);
    m_header->showTicket();
    showCards(Qt::Checked);
    showGone();
    Q_EMIT ticketOpened();
}

void ConversationPage::showUpdated()
{
    m_header->showTicket();
    const qsizetype before = m_thread->cards().size();
    showCards(Qt::Unchecked);
    showGone();
    if (m_followOwn && m_thread->cards().size() > before) {
        m_followOwn = false;
        m_thread->showEnd();
    }
}

void ConversationPage::showGone()
{
    m_thread->setEnabled(true);
    if (!m_presenter->view().gone)
        return;
    m_notice->setMessage(InlineMessage::Kind::Warning,
        tr("This ticket is no longer on the server. What you see is the copy of this machine."));
    m_notice->show();
}

void ConversationPage::showCards(Qt::CheckState asNewThread)
{
    const QList<CardContent> cards = filteredCards(m_presenter->cards(), m_filter);
    const bool loading = cards.isEmpty() && m_presenter->view().fetchedAt == 0;
    m_form->loading->setVisible(loading);
    m_form->nothing->setVisible(cards.isEmpty() && !loading);
    if (asNewThread == Qt::Checked) {
        const auto firstNew = std::find_if(cards.begin(), cards.end(), [](const CardContent &c) { return c.isNew; });
        const MessageId at = !m_openAt.isEmpty() ? m_openAt : firstNew != cards.end() ? firstNew->id : MessageId();
        m_thread->openCards(cards, at);
    } else {
        m_thread->updateCards(cards);
    }
    m_find->setCards(cards);
    for (const CardContent &shown : cards) {
        if (m_trustedSenders.contains(shown.address))
            fetchInto(shown.id);
    }
}

void ConversationPage::setFilter(int filter)
{
    m_filter = static_cast<CardFilter>(filter);
    showCards(Qt::Unchecked);
}

void ConversationPage::setComposer(QWidget *composer)
{
    m_form->composerPlace->addWidget(composer);
}

void ConversationPage::openFind()
{
    if (m_presenter->isLoaded())
        m_find->open();
}

void ConversationPage::toggleFolds()
{
    m_thread->toggleFolds();
}

void ConversationPage::pageOrNext()
{
    if (!m_presenter->isLoaded() || m_thread->pageDown() == ThreadArea::Paging::AtEnd)
        Q_EMIT nextTicketRequested();
}

void ConversationPage::showFailure(const Error &error)
{
    m_notice->setMessage(InlineMessage::Kind::Error, userMessage(error));
    m_notice->show();
}

} // namespace foredesk
