// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace foredesk
{

/// Heights of a long column of cards, most of them guessed until they were laid out, with their places. All in px.
class CardHeights
{
public:
    void reset(const QList<int> &guesses, int gap);
    void set(int card, int height);
    int count() const { return static_cast<int>(m_heights.size()); }
    int height(int card) const { return m_heights.at(card); }
    int top(int card) const;
    int total() const { return top(count()); }
    /// The card at `y`, counting the gap below it; clamped to the ends.
    int at(int y) const;

private:
    void refresh() const;

    QList<int> m_heights;
    mutable QList<int> m_tops;
    mutable int m_firstStale = 0;
    int m_gap = 0;
};

} // namespace foredesk
