// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QObject>

namespace foredesk
{

/// What is known of a ticket's customer, ready to be shown. All texts are plain.
struct CustomerContext {
    TicketRef ticket;
    Requester requester;
    QList<QueueRow> others; ///< Their other tickets, newest first.
    int openOthers = 0;
    bool moreOthers = false; ///< There are more than shown.
    QStringList notices; ///< What is stale or missing, as sentences.
};

/// Gathers the context of one ticket and keeps it current. No widgets; GUI thread.
class ContextPresenter final : public QObject
{
    Q_OBJECT

public:
    ContextPresenter(Desk &desk, QObject *parent);

    void setTicket(const TicketRef &ticket); ///< Empty = nothing is shown.
    const CustomerContext &context() const { return m_context; }
    bool isEmpty() const { return m_context.ticket.ticket.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void readThread();
    void readOthers();
    void takeOthers(QList<QueueRow> rows);
    QStringList noticesFor(const ThreadView &thread) const;

    Desk &m_desk;
    CustomerContext m_context;
};

} // namespace foredesk
