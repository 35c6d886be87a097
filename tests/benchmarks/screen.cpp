// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/screen.h"

#include "benchmarks/limitview.h"
#include "benchmarks/measure.h"
#include "gui/common/defaultactions.h"
#include "gui/conversation/conversationpage.h"

#include <QVBoxLayout>

namespace foredesk::bench
{

Screen::Screen(const QString &profileFolder)
    : m_ours(profileFolder, OurDesk::Network::Untouched)
{
    if (!m_ours.isOpen())
        return;
    addDefaultActions(m_actions);
    auto *layout = new QVBoxLayout(&m_window);
    m_table = new QTableView;
    m_page = new ConversationPage(m_ours.desk(), m_actions);
    layout->addWidget(m_table);
    layout->addWidget(m_page);
    m_model = std::make_unique<TicketQueueModel>(m_ours.desk());
    m_table->setModel(m_model.get());
    prepareTable(*m_table);
    m_window.resize(1000, 800);
    m_window.show();
    QObject::connect(m_page, &ConversationPage::ticketOpened, &m_window, [this] { m_shown = true; });
    m_model->setQuery({});
}

Screen::~Screen() = default;

void Screen::openNewest()
{
    const QueueRow *newest = m_model->rowAt(0);
    if (newest && m_page->ticket() != newest->ref)
        m_page->openTicket(newest->ref);
}

bool Screen::waitUntilUsable(int patienceMs)
{
    if (!m_ours.isOpen())
        return false;
    QList<TicketQuery> views;
    for (const View &view : builtInViews()) {
        TicketQuery query;
        query.filter = parseFilter(view.filterText).value_or(Filter {});
        views.append(query);
    }
    bool counted = false;
    whenDone(m_ours.desk().counts(views), &m_window, [&counted](const auto &) { counted = true; });
    const bool usable = runUntil(
        [&] {
            openNewest();
            return m_shown && counted;
        },
        patienceMs);
    m_window.repaint();
    return usable;
}

} // namespace foredesk::bench
