// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ticketactions.h"

#include "base/whendone.h"
#include "gui/common/actionregistry.h"
#include "gui/common/usermessage.h"
#include "gui/compose/composerwidget.h"
#include "gui/conversation/conversationheader.h"
#include "gui/conversation/conversationpage.h"
#include "gui/conversation/conversationpresenter.h"
#include "gui/customers/deleteticketdialog.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/afteraction.h"
#include "gui/shell/ticketspage.h"
#include "gui/shell/tickettabs.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kCopyLadderMs = 4000;

struct NeededCapability {
    const char16_t *action;
    Capability capability;
};

constexpr NeededCapability kNeededCapabilities[] = {
    {u"ticket.reply", Capability::Reply},
    {u"ticket.note", Capability::Note},
    {u"ticket.close", Capability::SetState},
    {u"ticket.reopen", Capability::SetState},
    {u"ticket.state", Capability::SetState},
    {u"ticket.assign", Capability::Assign},
    {u"ticket.assignMe", Capability::Assign},
    {u"ticket.priority", Capability::SetPriority},
    {u"ticket.tags", Capability::SetTags},
    {u"ticket.inbox", Capability::MoveInbox},
    {u"ticket.rename", Capability::EditSubject},
    {u"ticket.delete", Capability::DeleteTicket},
};

} // namespace

TicketActions::TicketActions(const ShellServices &services, TicketsPage &page)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
{
    connectFields();
    connectWriting();
    connectMoving();
    connectView();
    connect(&page, &TicketsPage::currentTicketChanged, this, &TicketActions::refreshReasons);
    connect(&services.desk, &Desk::capabilitiesChanged, this, &TicketActions::refreshReasons);
    connect(&services.desk, &Desk::accountsChanged, this, &TicketActions::refreshReasons);
    refreshReasons();
}

void TicketActions::on(const QString &id, const std::function<void()> &run)
{
    connect(m_services.actions.action(id), &QAction::triggered, this, run);
}

void TicketActions::onTicket(const QString &id, const std::function<void()> &run)
{
    on(id, [this, id, run] {
        if (m_page.queue().takeTicketAction(id))
            return;
        // A fast hand is ahead of the conversation: what it acts on is the line it has chosen.
        if (m_page.catchUp())
            run();
    });
}

void TicketActions::connectFields()
{
    ConversationHeader &header = m_page.conversation().header();
    ConversationPresenter &presenter = m_page.conversation().presenter();
    onTicket(u"ticket.close"_s, [this] { closeAndMove(); });
    onTicket(u"ticket.reopen"_s, [&presenter] { presenter.setState(TicketState::Open); });
    onTicket(u"ticket.state"_s, [&header] { header.editState(); });
    onTicket(u"ticket.priority"_s, [&header] { header.editPriority(); });
    onTicket(u"ticket.assign"_s, [&header] { header.editAssignee(); });
    onTicket(u"ticket.assignMe"_s, [this, &presenter] {
        if (presenter.me().isEmpty())
            Q_EMIT m_page.announced(tr("Say in the account's settings who you are first."));
        else
            presenter.assign(presenter.me());
    });
    onTicket(u"ticket.tags"_s, [&header] { header.editTags(); });
    onTicket(u"ticket.inbox"_s, [&header] { header.editInbox(); });
    onTicket(u"ticket.delete"_s, [this] { askForDeletion(); });
    on(u"ticket.rename"_s, [this, &header] {
        if (m_page.catchUp())
            header.editSubject();
    });
    on(u"ticket.copy"_s, [this] { copyNext(); });
    for (int number = 1; number <= 9; ++number)
        on(u"tag.%1"_s.arg(number), [this, number] { toggleTag(number); });
}

void TicketActions::connectWriting()
{
    on(u"ticket.reply"_s, [this] { m_page.compose(Visibility::Public); });
    on(u"ticket.note"_s, [this] { m_page.compose(Visibility::Private); });
    connect(&m_page, &TicketsPage::closingSent, this, &TicketActions::moveAfterAction);
}

void TicketActions::connectMoving()
{
    on(u"queue.back"_s, [this] { m_page.goBack(); });
    on(u"tab.open"_s, [this] { m_page.keepInTab(); });
    on(u"tab.close"_s, [this] { m_page.tabs().closeCurrent(); });
}

void TicketActions::connectView()
{
    on(u"view.focus"_s, [this] { m_page.arrangement().toggleFocus(); });
    on(u"view.table"_s, [this] { m_page.toggleTable(); });
    on(u"view.context"_s, [this] { m_page.arrangement().toggleContext(); });
}

void TicketActions::closeAndMove()
{
    ConversationPresenter &presenter = m_page.conversation().presenter();
    const Capabilities capabilities = presenter.capabilities();
    presenter.setState(
        TicketState::Closed, capabilities.can(Capability::StateReason) ? StateReason::Completed : StateReason::None);
    moveAfterAction();
}

void TicketActions::moveAfterAction()
{
    switch (afterAction(m_services.settings)) {
    case AfterAction::Next:
        m_page.goNext();
        break;
    case AfterAction::Previous:
        m_page.goPrevious();
        break;
    case AfterAction::BackToList:
        m_page.goBack();
        break;
    case AfterAction::Stay:
        break;
    }
}

void TicketActions::toggleTag(int number)
{
    if (!m_page.catchUp())
        return;
    const TicketRef ticket = m_page.currentTicket();
    ConversationPresenter &presenter = m_page.conversation().presenter();
    if (ticket.ticket.isEmpty() || !presenter.isLoaded())
        return;
    const QList<Tag> tags = m_services.desk.tags(ticket.account).items();
    if (number > tags.size())
        return;
    const QString name = tags.at(number - 1).name;
    if (presenter.view().ticket.tags.contains(name))
        presenter.changeTags({}, {name});
    else
        presenter.changeTags({name}, {});
}

void TicketActions::askForDeletion()
{
    const ConversationPresenter &presenter = m_page.conversation().presenter();
    if (!presenter.isLoaded())
        return;
    const Ticket ticket = presenter.view().ticket;
    auto *dialog = new DeleteTicketDialog(ticket, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ticket] {
        whenDone(m_services.desk.submit(ticket.account, DeleteTicket {ticket.id}), this,
            [this, ticket](const Result<OperationId> &submitted) {
                if (!submitted)
                    Q_EMIT m_page.announced(userMessage(submitted.error()));
                else
                    Q_EMIT m_page.announced(tr("#%1 will be deleted.").arg(ticket.number));
            });
    });
    dialog->open();
}

void TicketActions::copyNext()
{
    if (!m_page.catchUp())
        return;
    const ConversationPresenter &presenter = m_page.conversation().presenter();
    if (!presenter.isLoaded())
        return;
    const Ticket &ticket = presenter.view().ticket;
    const bool goesOn = m_copied.isValid() && m_copied.elapsed() < kCopyLadderMs && m_copiedTicket == ticket.ref();
    m_copyStep = goesOn ? (m_copyStep + 1) % 3 : 0;
    m_copied.start();
    m_copiedTicket = ticket.ref();
    const QString number = u"#"_s + ticket.number;
    const QStringList ladder {number, number + u" "_s + ticket.subject.simplified(),
        u"foredesk://%1/ticket/%2"_s.arg(ticket.account.value(), ticket.number)};
    QGuiApplication::clipboard()->setText(ladder.at(m_copyStep));
    Q_EMIT m_page.announced(tr("Copied: %1").arg(ladder.at(m_copyStep)));
}

void TicketActions::refreshReasons()
{
    const TicketRef ticket = m_page.currentTicket();
    const Capabilities capabilities = m_services.desk.capabilities(ticket.account);
    for (const NeededCapability &needed : kNeededCapabilities) {
        QString reason;
        if (ticket.ticket.isEmpty()) {
            reason = tr("Choose a ticket first");
        } else if (!capabilities.can(needed.capability)) {
            reason = capabilities.reasonAgainst(needed.capability);
            if (reason.isEmpty())
                reason = tr("This connection cannot do that");
        }
        m_services.actions.setReason(QString::fromUtf16(needed.action), reason);
    }
    const bool many = !m_services.desk.accounts().isEmpty();
    m_services.actions.setReason(u"ticket.new"_s, many ? QString() : tr("Connect an account first"));
}

} // namespace foredesk
