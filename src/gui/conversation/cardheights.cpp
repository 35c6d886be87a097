// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/cardheights.h"

#include <algorithm>

namespace foredesk
{

void CardHeights::reset(const QList<int> &guesses, int gap)
{
    m_heights = guesses;
    m_gap = gap;
    m_tops.resize(guesses.size() + 1);
    m_firstStale = 0;
}

void CardHeights::set(int card, int height)
{
    if (m_heights.at(card) == height)
        return;
    m_heights[card] = height;
    m_firstStale = qMin(m_firstStale, card + 1);
}

void CardHeights::refresh() const
{
    for (int card = m_firstStale; card < m_tops.size(); ++card)
        m_tops[card] = card == 0 ? 0 : m_tops.at(card - 1) + m_heights.at(card - 1) + m_gap;
    m_firstStale = static_cast<int>(m_tops.size());
}

int CardHeights::top(int card) const
{
    if (m_tops.isEmpty())
        return 0;
    refresh();
    return m_tops.at(card);
}

int CardHeights::at(int y) const
{
    if (m_heights.isEmpty())
        return -1;
    refresh();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return qBound(0, static_cast<int>(after - m_tops.begin()) - 1, count() - 1);
}

} // namespace foredesk
