// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/ticketquery.h"
#include "gui/shell/shellservices.h"
#include "gui/shell/ticketlayout.h"

#include <QTimer>
#include <QWidget>

namespace foredesk
{

class ComposerWidget;
class ContextPanel;
class ConversationPage;
class QueuePage;
class TicketTabs;

/// Queue, conversation and customer side by side: the page where the work is done. Going through the queue shows each
/// ticket; the composer stays with its ticket.
class TicketsPage : public QWidget
{
    Q_OBJECT

public:
    explicit TicketsPage(const ShellServices &services, QWidget *parent = nullptr);

    void openView(const View &view, const AccountId &scope);
    /// Shows the ticket at once, wherever it comes from; with `message`, at that message.
    void openTicket(const TicketRef &ticket, const MessageId &message = {});
    TicketRef currentTicket() const;
    /// Shows the line chosen last now, if the conversation has not followed yet. False while that line is still being
    /// read: nothing may be done to the ticket shown before it then.
    bool catchUp();
    void compose(Visibility visibility);
    /// A text that was taken back goes into the composer of its ticket.
    void bringBack(const TicketRef &ticket, Visibility visibility, const QString &text);
    void goBack();
    void goNext() { step(1); }
    void goPrevious() { step(-1); }
    void toggleTable();
    void focusNextPane(int step);
    void focusQueue();
    void keepInTab();

    QueuePage &queue() { return *m_queue; }
    ConversationPage &conversation() { return *m_conversation; }
    ComposerWidget &composer() { return *m_composer; }
    TicketLayout &arrangement() { return *m_layout; }
    TicketTabs &tabs() { return *m_tabs; }

Q_SIGNALS:
    void announced(const QString &text);
    void currentTicketChanged();
    /// The agent wants to leave the ticket for where it was chosen.
    void wentBack();
    void reviewRequested(const OperationId &operation);
    /// Sent and closed by the composer.
    void closingSent();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectParts();
    void follow(const TicketRef &ticket);
    void showOpened();
    void step(int by);

    ShellServices m_services;
    QueuePage *m_queue;
    ConversationPage *m_conversation;
    ComposerWidget *m_composer;
    ContextPanel *m_context;
    TicketTabs *m_tabs;
    TicketLayout *m_layout = nullptr;
    TicketRef m_following;
    QTimer m_followSoon; ///< Someone running through the list does not open every ticket on the way.
    std::optional<Visibility> m_composeWhenOpen;
    QString m_bringBackText;
};

} // namespace foredesk
