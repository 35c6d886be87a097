// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/conversationpresenter.h"

#include "base/whendone.h"
#include "gui/common/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{

ConversationPresenter::ConversationPresenter(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::threadChanged, this, [this](const TicketRef &ticket) {
        if (ticket == m_ticket)
            reload();
    });
    connect(&desk, &Desk::ticketsChanged, this, [this](const QList<RowId> &rows) {
        if (m_loaded && rows.contains(m_view.row))
            reload();
    });
    connect(&desk, &Desk::operationsChanged, this, [this] { reload(); });
    connect(&desk, &Desk::referenceChanged, this, [this](const AccountId &account) {
        if (account == m_ticket.account && m_loaded)
            Q_EMIT updated();
    });
    connect(&desk, &Desk::capabilitiesChanged, this, [this](const AccountId &account) {
        if (account == m_ticket.account && m_loaded)
            Q_EMIT updated();
    });
}

void ConversationPresenter::open(const TicketRef &ticket)
{
    m_ticket = ticket;
    m_view = {};
    m_loaded = false;
    m_loading = false;
    ++m_request;
    m_desk.setFocusedTicket(ticket);
    if (!ticket.ticket.isEmpty())
        reload();
}

void ConversationPresenter::reload()
{
    if (m_ticket.ticket.isEmpty())
        return;
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    const int request = ++m_request;
    whenDone(m_desk.thread(m_ticket), this, [this, request](const Result<ThreadView> &result) {
        if (request != m_request)
            return;
        m_loading = false;
        received(result);
        if (m_stale)
            reload();
    });
}

void ConversationPresenter::received(const Result<ThreadView> &result)
{
    if (!result) {
        if (!m_loaded)
            Q_EMIT openFailed(result.error());
        return;
    }
    const bool first = !m_loaded;
    const qint64 seenAt = m_view.seenAt;
    m_view = *result;
    m_loaded = true;
    if (first) {
        Q_EMIT opened();
        m_desk.markSeen(m_ticket);
    } else {
        // "New" marks stay for as long as the ticket is on screen.
        m_view.seenAt = seenAt;
        Q_EMIT updated();
    }
}

AgentId ConversationPresenter::me() const
{
    for (const Account &account : m_desk.accounts()) {
        if (account.id == m_ticket.account)
            return account.me;
    }
    return {};
}

QList<CardContent> ConversationPresenter::cards() const
{
    return cardsOf(m_view, m_desk.agents(m_ticket.account), me());
}

std::optional<Operation> ConversationPresenter::pendingChange(const QString &kind) const
{
    for (auto at = m_view.operations.crbegin(); at != m_view.operations.crend(); ++at) {
        if (commandKind(at->command) == kind && isPending(at->state))
            return *at;
    }
    return std::nullopt;
}

void ConversationPresenter::submit(const Command &command)
{
    if (m_ticket.ticket.isEmpty())
        return;
    whenDone(m_desk.submit(m_ticket.account, command), this, [this, command](const Result<OperationId> &result) {
        if (result)
            Q_EMIT submitted(commandText(command));
        else
            Q_EMIT failed(result.error());
    });
}

void ConversationPresenter::setState(TicketState state, StateReason reason)
{
    if (m_view.ticket.state.value != state || m_view.ticket.stateReason != reason)
        submit(SetState {m_ticket.ticket, state, reason});
}

void ConversationPresenter::setPriority(Priority priority)
{
    if (m_view.ticket.priority.value != priority)
        submit(SetPriority {m_ticket.ticket, priority});
}

void ConversationPresenter::assign(const AgentId &agent)
{
    if (m_view.ticket.assignee != agent)
        submit(Assign {m_ticket.ticket, agent});
}

void ConversationPresenter::moveTo(const InboxId &inbox)
{
    if (m_view.ticket.inbox != inbox)
        submit(MoveInbox {m_ticket.ticket, inbox});
}

void ConversationPresenter::changeTags(const QStringList &add, const QStringList &remove)
{
    if (!add.isEmpty() || !remove.isEmpty())
        submit(ChangeTags {m_ticket.ticket, add, remove});
}

void ConversationPresenter::setSubject(const QString &subject)
{
    const QString wanted = subject.simplified();
    if (!wanted.isEmpty() && wanted != m_view.ticket.subject)
        submit(SetSubject {m_ticket.ticket, wanted});
}

void ConversationPresenter::editMessage(const MessageId &message, const QString &body)
{
    submit(EditMessage {m_ticket.ticket, message, body});
}

void ConversationPresenter::deleteMessage(const MessageId &message)
{
    submit(DeleteMessage {m_ticket.ticket, message});
}

void ConversationPresenter::publishDraft(const MessageId &message)
{
    submit(PublishDraft {m_ticket.ticket, message});
}

void ConversationPresenter::actOn(const OperationId &operation, const QString &action)
{
    const auto report = [this](const Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    };
    if (action == "undo"_L1)
        takeBack(operation);
    else if (action == "retry"_L1)
        whenDone(m_desk.retryNow(operation), this, report);
    else if (action == "discard"_L1)
        whenDone(m_desk.discard(operation), this, report);
    else
        Q_EMIT reviewRequested(operation);
}

void ConversationPresenter::takeBack(const OperationId &operation)
{
    whenDone(m_desk.takeBack(operation), this, [this](const Result<Command> &result) {
        if (!result)
            return Q_EMIT failed(result.error());
        if (const auto *reply = std::get_if<AddReply>(&*result))
            Q_EMIT textTakenBack(Visibility::Public, reply->body);
        else if (const auto *note = std::get_if<AddNote>(&*result))
            Q_EMIT textTakenBack(Visibility::Private, note->body);
    });
}

} // namespace foredesk
