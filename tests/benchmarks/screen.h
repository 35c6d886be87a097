// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/ourdesk.h"
#include "gui/common/actionregistry.h"
#include "models/ticketqueuemodel.h"

#include <QWidget>

class QTableView;

namespace foredesk
{
class ConversationPage;
}

namespace foredesk::bench
{

/// The desk on screen: the queue's model in a table beside the conversation page, over a cached profile.
class Screen
{
public:
    explicit Screen(const QString &profileFolder);
    ~Screen();
    /// Until the first rows are painted and the newest conversation is shown.
    bool waitUntilUsable(int patienceMs);

private:
    void openNewest();

    OurDesk m_ours;
    ActionRegistry m_actions;
    std::unique_ptr<TicketQueueModel> m_model;
    QWidget m_window;
    QTableView *m_table = nullptr;
    ConversationPage *m_page = nullptr;
    bool m_shown = false;
};

} // namespace foredesk::bench
