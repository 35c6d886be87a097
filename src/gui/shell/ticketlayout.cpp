// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/ticketlayout.h"

#include "platform/settings.h"

#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

// Widths of the whole page, without the navigation, in px.
constexpr int kRoomForTwoPanes = 640;
constexpr int kRoomForContext = 1000;
constexpr int kNarrowQueue = 280;
constexpr int kWideQueue = 420;
constexpr int kContextWidth = 300;
constexpr int kLowQueue = 240; ///< px of height, as a table.

} // namespace

TicketLayout::TicketLayout(const Panes &panes, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_settings(settings)
    , m_table(settings.viewState(u"tickets.table"_s) == "1")
    , m_context(settings.viewState(u"tickets.context"_s) != "0")
{
    for (QSplitter *splitter : {panes.outer, panes.inner})
        connect(splitter, &QSplitter::splitterMoved, this, [this] { m_sizedByHand = true; });
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
    if (m_sizedByHand && (m_mode == LayoutMode::Wide || m_mode == LayoutMode::Table))
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
        m_sizedByHand = !state.isEmpty() && m_panes.inner->restoreState(state);
        m_panes.inner->setOrientation(m_mode == LayoutMode::Table ? Qt::Vertical : Qt::Horizontal);
        m_applied = true;
        Q_EMIT modeChanged(m_mode);
    }
    const bool one = m_mode == LayoutMode::OnePane;
    m_panes.queue->setVisible(one ? m_onQueue : m_mode != LayoutMode::Focus);
    m_panes.conversation->setVisible(!one || !m_onQueue);
    m_panes.context->setVisible(m_context && !one && m_mode != LayoutMode::Focus && m_width >= kRoomForContext);
    if (!m_sizedByHand)
        setDefaultSizes();
}

void TicketLayout::setDefaultSizes()
{
    const int tickets = m_panes.context->isHidden() ? m_width : m_width - kContextWidth;
    m_panes.outer->setSizes({tickets, kContextWidth});
    if (m_mode == LayoutMode::Table) {
        const int queue = std::max(m_panes.inner->height() * 2 / 5, kLowQueue);
        m_panes.inner->setSizes({queue, std::max(m_panes.inner->height() - queue, 1)});
        return;
    }
    const int queue = std::clamp(tickets * 2 / 5, kNarrowQueue, kWideQueue);
    m_panes.inner->setSizes({queue, tickets - queue});
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
