// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/desk.h"

#include <QTabBar>

namespace foredesk
{

class Settings;

/// Tickets kept open above the conversation. The first tab follows the queue; the others stay until closed, restarts
/// included. Hidden while there is only the first.
class TicketTabs : public QTabBar
{
    Q_OBJECT

public:
    TicketTabs(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    void keep(const TicketRef &ticket, const QString &title);
    void closeCurrent();
    /// The queue moved on: the first tab is shown again.
    void showFollowing();
    /// Of the tab in front; empty when that is the list's.
    TicketRef currentTicket() const;
    bool isFollowing() const { return currentIndex() == 0; }

Q_SIGNALS:
    void ticketChosen(const TicketRef &ticket);
    void followingChosen();

private:
    void restore();
    void save();
    void rememberCurrent();
    void loadTitle(const TicketRef &ticket);
    int addTicket(const TicketRef &ticket, const QString &title);
    int indexOf(const TicketRef &ticket) const;

    Desk &m_desk;
    Settings &m_settings;
    QList<TicketRef> m_tickets; ///< Of tabs 1, 2, …
};

} // namespace foredesk
