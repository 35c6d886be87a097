// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ticketlayout.h"

#include "platform/settings.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

// Widths of the whole page, without the navigation, in px.
constexpr int kRoomForTwoPanes = 640;
constexpr int kRoomForContext = 1000;
constexpr int kQueueWidth = 400;
constexpr int kContextWidth = 290;

} // namespace

TicketLayout::TicketLayout(const Panes &panes, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_settings(settings)
    , m_table(settings.viewState(u"tickets.table"_s) == "1")
    , m_context(settings.viewState(u"tickets.context"_s) != "0")
{
}

void TicketLayout::setWidth(int width)
{
    m_width = width;
    apply();
}

LayoutMode TicketLayout::wantedMode() const
{
    if (m_width < kRoomForTwoPanes)
        return LayoutMode::OnePane;
    if (m_focus)
        return LayoutMode::Focus;
    return m_table ? LayoutMode::Table : LayoutMode::Wide;
}

QString TicketLayout::stateName() const
{
    switch (m_mode) {
    case LayoutMode::Wide:
        return u"tickets.wide"_s;
    case LayoutMode::Table:
        return u"tickets.tableSizes"_s;
    case LayoutMode::Focus:
        return u"tickets.focus"_s;
    case LayoutMode::OnePane:
        break;
    }
    return u"tickets.onePane"_s;
}

void TicketLayout::saveState()
{
    if (m_applied && (m_mode == LayoutMode::Wide || m_mode == LayoutMode::Table))
        m_settings.setViewState(stateName(), m_panes.inner->saveState());
    m_settings.setViewState(u"tickets.table"_s, m_table ? "1" : "0");
    m_settings.setViewState(u"tickets.context"_s, m_context ? "1" : "0");
}

void TicketLayout::apply()
{
    const LayoutMode wanted = wantedMode();
    if (!m_applied || wanted != m_mode) {
        if (m_applied)
            saveState();
        m_mode = wanted;
        const QByteArray state = m_settings.viewState(stateName());
        if (state.isEmpty() || !m_panes.inner->restoreState(state))
            setDefaultSizes();
        m_panes.inner->setOrientation(m_mode == LayoutMode::Table ? Qt::Vertical : Qt::Horizontal);
        m_applied = true;
        Q_EMIT modeChanged(m_mode);
    }
    const bool one = m_mode == LayoutMode::OnePane;
    m_panes.queue->setVisible(one ? m_onQueue : m_mode != LayoutMode::Focus);
    m_panes.conversation->setVisible(!one || !m_onQueue);
    m_panes.context->setVisible(m_context && !one && m_mode != LayoutMode::Focus && m_width >= kRoomForContext);
}

void TicketLayout::setDefaultSizes()
{
    if (m_mode == LayoutMode::Table)
        m_panes.inner->setSizes({300, 420});
    else
        m_panes.inner->setSizes({std::min(kQueueWidth, m_width * 2 / 5), m_width - kQueueWidth});
    m_panes.outer->setSizes({m_width - kContextWidth, kContextWidth});
}

void TicketLayout::toggleFocus()
{
    m_focus = !m_focus;
    apply();
}

void TicketLayout::toggleTable()
{
    m_table = !m_table;
    m_focus = false;
    apply();
}

void TicketLayout::toggleContext()
{
    m_context = !m_context;
    apply();
}

void TicketLayout::showConversation()
{
    m_onQueue = false;
    apply();
}

void TicketLayout::showQueue()
{
    m_onQueue = true;
    m_focus = false;
    apply();
}

bool TicketLayout::isQueueVisible() const
{
    return !m_panes.queue->isHidden();
}

} // namespace foredesk
