// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conversation/cardcontent.h"
#include "sync/desk.h"

namespace foredesk
{

/// Keeps one ticket's conversation up to date and turns what the agent does to it into commands. Knows no widget.
/// GUI thread; owned by its page.
class ConversationPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ConversationPresenter(Desk &desk, QObject *parent = nullptr);

    /// Shows that ticket; an empty one shows nothing.
    void open(const TicketRef &ticket);
    const TicketRef &ticket() const { return m_ticket; }
    const ThreadView &view() const { return m_view; }
    bool isLoaded() const { return m_loaded; }
    Desk &desk() const { return m_desk; }
    Capabilities capabilities() const { return m_desk.capabilities(m_ticket.account); }
    QList<CardContent> cards() const;
    /// What is being changed right now by the operations of this ticket, by command kind ("set_state" …).
    std::optional<Operation> pendingChange(const QString &commandKind) const;
    AgentId me() const;

    // Changes; each goes through the outbox and is undoable there.
    void setState(TicketState state, StateReason reason = StateReason::None);
    void setPriority(Priority priority);
    void assign(const AgentId &agent);
    void moveTo(const InboxId &inbox);
    void changeTags(const QStringList &add, const QStringList &remove);
    void setSubject(const QString &subject);
    void editMessage(const MessageId &message, const QString &body);
    void deleteMessage(const MessageId &message);
    void publishDraft(const MessageId &message);
    /// `action` of an OperationStrip.
    void actOn(const OperationId &operation, const QString &action);

Q_SIGNALS:
    /// Another ticket's first answer (cards are new) …
    void opened();
    /// … or the same ticket changed.
    void updated();
    void openFailed(const foredesk::Error &error);
    void submitted(const QString &what); ///< In words, for the announcer.
    void failed(const foredesk::Error &error);
    /// A text taken back from the outbox, for the composer.
    void textTakenBack(foredesk::Visibility visibility, const QString &body);
    void reviewRequested(const foredesk::OperationId &operation);

private:
    void reload();
    void received(const Result<ThreadView> &result);
    void submit(const Command &command);
    void takeBack(const OperationId &operation);

    Desk &m_desk;
    TicketRef m_ticket;
    ThreadView m_view;
    bool m_loaded = false;
    int m_request = 0; ///< Answers to older requests are dropped.
    bool m_loading = false;
    bool m_stale = false; ///< Something changed while an answer was under way.
};

} // namespace foredesk
