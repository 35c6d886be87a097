// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QTimer>

namespace foredesk
{

/// What a new ticket is made of while it is written.
struct NewTicket {
    AccountId account;
    CreateTicket command;
    friend bool operator==(const NewTicket &, const NewTicket &) = default;
};

/// Writes a new ticket without widgets: keeps it as a draft on disk within a second, checks what can be checked here,
/// submits it. GUI thread.
class NewTicketPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kShortestSubject = 2; ///< Ticketdesk's limits.
    static constexpr int kLongestSubject = 200;

    NewTicketPresenter(Desk &desk, QObject *parent);

    /// Starts with the account's draft, if there is one; loaded() follows.
    void begin(const AccountId &account);
    const NewTicket &ticket() const { return m_ticket; }
    void setTicket(const NewTicket &ticket);

    /// What stands against submitting, per field of the API; empty = ready.
    QList<FieldError> problems() const;
    QString reasonAgainst() const; ///< Of the connection as a whole.
    bool isBusy() const { return m_busy; }

    void submit();
    void saveNow();
    /// Throws the draft away.
    void discard();

Q_SIGNALS:
    void loaded();
    void busyChanged();
    void submitted(const OperationId &operation);
    void failed(const Error &error);

private:
    DraftId draftId() const;
    Draft draft() const;

    Desk &m_desk;
    NewTicket m_ticket;
    QTimer m_saveTimer;
    bool m_touched = false;
    bool m_busy = false;
};

} // namespace foredesk
