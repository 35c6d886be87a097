// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/conversationheader.h"

#include "gui/common/flowlayout.h"
#include "gui/common/grid.h"
#include "gui/common/stateshape.h"
#include "gui/common/themedicon.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"
#include "gui/conversation/conversationpresenter.h"
#include "ui_conversationheader.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace foredesk
{

ConversationHeader::ConversationHeader(ConversationPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_form(std::make_unique<Ui::ConversationHeader>())
    , m_fields(new FlowLayout(kGap1))
{
    m_form->setupUi(this);
    m_form->column->addLayout(m_fields);
    m_form->subject->setHeading(2);
    m_form->requester->setMuted();
    m_form->rename->setIcon(themedIcon(u"edit-rename"_s));
    m_state = addField(tr("State"), &ConversationHeader::editState);
    m_priority = addField(tr("Priority"), &ConversationHeader::editPriority);
    m_assignee = addField(tr("Assignee"), &ConversationHeader::editAssignee);
    m_inbox = addField(tr("Inbox"), &ConversationHeader::editInbox);
    m_tags = addField(tr("Tags"), &ConversationHeader::editTags);
    m_form->subjectEdit->hide();
    m_form->subjectEdit->installEventFilter(this);
    connect(m_form->rename, &QToolButton::clicked, this, &ConversationHeader::editSubject);
    connect(m_form->subjectEdit, &QLineEdit::editingFinished, this, [this] { finishSubject(Qt::Checked); });
}

ConversationHeader::~ConversationHeader() = default;

QToolButton *ConversationHeader::addField(const QString &name, void (ConversationHeader::*edit)())
{
    auto *field = new QToolButton(this);
    field->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    field->setAutoRaise(true);
    field->setObjectName(name);
    field->setProperty("fieldName", name);
    m_fields->addWidget(field);
    connect(field, &QToolButton::clicked, this, edit);
    return field;
}

void ConversationHeader::showField(
    QToolButton *field, const QString &text, const QIcon &icon, const QString &commandKind, Capability needed)
{
    constexpr int kWidestField = 240;
    const QString name = field->property("fieldName").toString();
    const std::optional<Operation> change = m_presenter.pendingChange(commandKind);
    QString shown = fontMetrics().elidedText(text, Qt::ElideRight, kWidestField).replace(u'&', "&&"_L1);
    QString status;
    if (change) {
        const bool refused = change->state == OperationState::Failed;
        const bool asks = change->state == OperationState::Conflict || change->state == OperationState::NeedsYou;
        status = refused ? userMessage(change->lastError)
            : asks       ? attentionText(change->attention)
                         : operationStateText(change->state);
        field->setIcon(refused || asks ? shapeIcon(StateShape::Triangle, Tone::Urgent)
                                       : shapeIcon(StateShape::PaperPlane, Tone::InOutbox));
        shown += refused ? tr("  (not saved)") : asks ? tr("  (conflict)") : tr("  (pending)");
    } else {
        field->setIcon(icon);
    }
    field->setText(shown);
    const QString against = m_presenter.capabilities().reasonAgainst(needed);
    field->setEnabled(against.isEmpty() && !m_presenter.view().gone);
    const QString tip = tr("%1: %2").arg(name, text) + (status.isEmpty() ? QString() : u'\n' + status)
        + (against.isEmpty() ? QString() : u'\n' + against);
    field->setToolTip(tip.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    field->setAccessibleName(tip);
}

QString ConversationHeader::agentName(const AgentId &agent) const
{
    if (agent.isEmpty())
        return tr("Unassigned");
    for (const Agent &known : m_presenter.desk().agents(m_presenter.ticket().account)) {
        if (known.id == agent)
            return agent == m_presenter.me() ? tr("%1 (me)").arg(known.name) : known.name;
    }
    const QString told = m_presenter.view().ticket.assigneeName;
    return told.isEmpty() ? agent.value() : told;
}

void ConversationHeader::showTicket()
{
    const Ticket &ticket = m_presenter.view().ticket;
    m_form->subject->setFullText(
        ticket.subject.simplified().isEmpty() ? tr("(no subject)") : ticket.subject.simplified());
    const QString person = ticket.requester.displayName();
    const QString address = ticket.requester.email == person ? QString() : ticket.requester.email;
    m_form->requester->setFullText(
        (QStringList {u'#' + ticket.number, person, address, sourceText(ticket.source.value)})
            .filter(QRegularExpression(u"\\S"_s))
            .join(u"  ·  "_s));
    m_form->rename->setEnabled(m_presenter.capabilities().can(Capability::EditSubject) && !m_presenter.view().gone);

    QString state = stateText(ticket.state);
    if (ticket.state.value == TicketState::Closed && ticket.stateReason != StateReason::None)
        state = tr("%1, %2").arg(state, stateReasonText(ticket.stateReason));
    showField(m_state, state, stateIcon(ticket.state.value), u"set_state"_s, Capability::SetState);
    const bool urgent = ticket.priority.value == Priority::Urgent;
    showField(m_priority, priorityText(ticket.priority),
        urgent ? shapeIcon(StateShape::Triangle, Tone::Urgent) : themedIcon(u"flag"_s), u"set_priority"_s,
        Capability::SetPriority);
    showField(m_assignee, agentName(ticket.assignee), themedIcon(u"user"_s), u"assign"_s, Capability::Assign);
    QString inbox = ticket.inboxName;
    for (const Inbox &known : m_presenter.desk().inboxes(ticket.account)) {
        if (known.id == ticket.inbox)
            inbox = known.name;
    }
    showField(m_inbox, inbox.isEmpty() ? tr("No inbox") : inbox, themedIcon(u"mail-folder-inbox"_s), u"move_inbox"_s,
        Capability::MoveInbox);
    showField(m_tags, ticket.tags.isEmpty() ? tr("No tags") : ticket.tags.join(u", "_s), themedIcon(u"tag"_s),
        u"change_tags"_s, Capability::SetTags);
}

void ConversationHeader::editSubject()
{
    if (!m_form->rename->isEnabled())
        return;
    m_form->subjectEdit->setText(m_presenter.view().ticket.subject);
    m_form->subject->hide();
    m_form->rename->hide();
    m_form->subjectEdit->show();
    m_form->subjectEdit->selectAll();
    m_form->subjectEdit->setFocus();
}

void ConversationHeader::finishSubject(Qt::CheckState keep)
{
    if (m_form->subjectEdit->isHidden())
        return;
    m_form->subjectEdit->hide();
    m_form->subject->show();
    m_form->rename->show();
    if (keep == Qt::Checked)
        m_presenter.setSubject(m_form->subjectEdit->text());
}

bool ConversationHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishSubject(Qt::Unchecked);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foredesk
