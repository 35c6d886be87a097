// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/grid.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/threadarea.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

// How one moves through a ThreadArea.

namespace foredesk
{

void ThreadArea::showMessage(const MessageId &message)
{
    const int index = m_places.value(message, -1);
    if (index < 0)
        return;
    m_anchorCard = index;
    m_anchorOffset = -kGap3;
    // What follows must be measured first, to know whether there is enough below to put it at the top; if not, what
    // comes before it decides where it is.
    int room = viewport()->height();
    for (int below = index; below < m_cards.size() && room > 0; ++below) {
        makeCard(below);
        room -= m_heights.height(below) + kGap3;
    }
    for (int above = index - 1; above >= 0 && room > 0; --above) {
        makeCard(above);
        room -= m_heights.height(above) + kGap3;
    }
    restoreAnchor();
}

void ThreadArea::showEnd()
{
    if (m_cards.isEmpty())
        return;
    // The last screenful must be measured before its top is known.
    int height = 0;
    for (int index = static_cast<int>(m_cards.size()) - 1; index >= 0 && height < viewport()->height(); --index) {
        makeCard(index);
        height += m_heights.height(index) + kGap3;
    }
    m_anchorCard = static_cast<int>(m_cards.size()) - 1;
    // A message longer than the view is read from its top.
    m_anchorOffset = m_heights.height(m_anchorCard) > viewport()->height() ? -kGap3 : 0;
    restoreAnchor();
}

ThreadArea::Paging ThreadArea::pageDown()
{
    QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        return Paging::AtEnd;
    bar->setValue(bar->value() + viewport()->height() - fontMetrics().lineSpacing() * 2);
    return Paging::Moved;
}

void ThreadArea::toggleFolds()
{
    bool anyOpen = m_foldsOpen;
    for (CardState &state : m_states) {
        anyOpen = anyOpen || !state.unfolded.isEmpty();
        state.unfolded.clear();
    }
    m_foldsOpen = !anyOpen;
    remeasureAll(Refill::Yes);
}

void ThreadArea::refreshCard(const MessageId &message)
{
    const int index = m_places.value(message, -1);
    if (MessageCard *card = m_made.value(index))
        fillCard(card, index);
    else
        m_measured.remove(index);
    restoreAnchor();
}

void ThreadArea::setNeedle(const QString &needle)
{
    m_needle = needle;
    for (MessageCard *card : std::as_const(m_made))
        card->body().mark(needle);
}

void ThreadArea::showMark(const MessageId &message, int number)
{
    const int index = m_places.value(message, -1);
    if (index < 0)
        return;
    for (MessageCard *card : std::as_const(m_made))
        card->body().setCurrentMark(-1);
    MessageCard *card = makeCard(index);
    m_anchorCard = index; // From here on, so that nothing lets go of this card.
    // What is found inside a folded part must be seen.
    if (card->body().hasFolds()) {
        card->body().setAllUnfolded(Qt::Checked);
        card->body().mark(m_needle);
    }
    card->body().setCurrentMark(number);
    const int inside = card->body().markRect(number).top() + kGap6;
    m_anchorOffset = inside < viewport()->height() / 2 ? -kGap3 : inside - viewport()->height() / 3;
    restoreAnchor();
}

void ThreadArea::remeasureAll(Refill refill)
{
    const QList<int> made = m_made.keys();
    m_measured.clear();
    resetHeights();
    for (const int index : made) {
        if (refill == Refill::Yes)
            fillCard(m_made.value(index), index);
        else
            measure(index);
    }
    restoreAnchor();
}

void ThreadArea::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        remeasureAll(Refill::No);
    else if (event->size().height() < event->oldSize().height() && m_wasAtEnd)
        showEnd(); // The composer opens below: what was read last stays in sight.
    else
        restoreAnchor();
    m_wasAtEnd = isAtEnd();
}

void ThreadArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressScrollBar();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        remeasureAll(Refill::Yes);
}

void ThreadArea::wheelEvent(QWheelEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int pixels = event->pixelDelta().y();
    const int steps = event->angleDelta().y() * bar->singleStep() / 120;
    bar->setValue(bar->value() - (pixels != 0 ? pixels : steps));
    event->accept();
}

void ThreadArea::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar->setValue(bar->value() + bar->singleStep());
        break;
    case Qt::Key_Up:
        bar->setValue(bar->value() - bar->singleStep());
        break;
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + bar->pageStep());
        break;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - bar->pageStep());
        break;
    case Qt::Key_Home:
        bar->setValue(0);
        break;
    case Qt::Key_End:
        showEnd();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    }
}

} // namespace foredesk
