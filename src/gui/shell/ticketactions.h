// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/shellservices.h"
#include "sync/desk.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace foredesk
{

class TicketsPage;

/// What the ticket actions do: to all marked tickets when there are marks, else to the one shown. Keeps the reasons of
/// actions true. Made with the window, owned by the page.
class TicketActions : public QObject
{
    Q_OBJECT

public:
    TicketActions(const ShellServices &services, TicketsPage &page);

private:
    void connectFields();
    void connectWriting();
    void connectMoving();
    void connectView();
    void on(const QString &id, const std::function<void()> &run);
    /// Like on(), but a page with marks gets it first.
    void onTicket(const QString &id, const std::function<void()> &run);
    void closeAndMove();
    void moveAfterAction();
    void toggleTag(int number);
    void askForDeletion();
    void copyNext();
    void refreshReasons();

    ShellServices m_services;
    TicketsPage &m_page;
    int m_copyStep = 0;
    QElapsedTimer m_copied; ///< The copy ladder starts again after a pause.
    TicketRef m_copiedTicket;
};

} // namespace foredesk
