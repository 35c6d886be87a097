// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/threadarea.h"

#include "gui/common/grid.h"
#include "gui/conversation/messagebody.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foredesk
{
namespace
{

constexpr int kMargin = kGap4;
constexpr int kTopGap = kGap3; ///< Above the first card; the gap after the last one mirrors it.
constexpr int kWidestCard = 920;
constexpr int kSliceMs = 8;
constexpr int kBodiesKept = 300;
constexpr int kScreensAhead = 2;

} // namespace

ThreadArea::ThreadArea(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_bodies(kBodiesKept)
    , m_slices(new QTimer(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Conversation"));
    dressScrollBar();
    m_slices->setSingleShot(true);
    connect(m_slices, &QTimer::timeout, this, &ThreadArea::prepareSlice);
}

int ThreadArea::cardWidth() const
{
    return qBound(200, viewport()->width() - 2 * kMargin, kWidestCard);
}

int ThreadArea::indexOf(const MessageId &message) const
{
    return m_places.value(message, -1);
}

MessageCard *ThreadArea::cardWidget(const MessageId &message) const
{
    return m_made.value(indexOf(message));
}

int ThreadArea::guessHeight(const CardContent &card) const
{
    const int perLine = qMax(20, cardWidth() / qMax(1, fontMetrics().averageCharWidth()));
    const auto lines = static_cast<int>(qMin<qsizetype>(card.body.size(), 20'000) / perLine + 1);
    return 56 + lines * fontMetrics().lineSpacing() + (card.attachments.isEmpty() ? 0 : 40);
}

SafeBody ThreadArea::bodyOf(const CardContent &card)
{
    const CardState state = m_states.value(card.id);
    const QString key = card.id.value() + u'|' + QString::number(qHash(card.body)) + u'|'
        + QString::number(int(state.images)) + QString::number(int(state.shown));
    if (const SafeBody *known = m_bodies.object(key))
        return *known;
    SafeBody body;
    if (!looksLikeHtml(card.body))
        body = bodyFromPlainText(card.body);
    else if (state.shown == CardState::Shown::PlainText)
        body = bodyFromPlainText(sanitizeHtml(card.body).plainText);
    else
        body = sanitizeHtml(card.body, state.images);
    m_bodies.insert(key, new SafeBody(body));
    return body;
}

void ThreadArea::openCards(const QList<CardContent> &cards, const MessageId &at)
{
    m_states.clear();
    m_bodies.clear();
    m_anchorCard = m_anchorOffset = 0;
    m_foldsOpen = false;
    m_placing = true; // Only the place that will be shown is laid out.
    updateCards(cards);
    m_placing = false;
    if (m_places.contains(at))
        showMessage(at);
    else
        showEnd();
    if (cards.isEmpty())
        place();
}

void ThreadArea::updateCards(const QList<CardContent> &cards)
{
    const MessageId anchor = m_anchorCard < m_cards.size() ? m_cards.at(m_anchorCard).id : MessageId();
    QHash<MessageId, std::pair<CardContent, int>> before;
    for (const int index : std::as_const(m_measured))
        before.insert(m_cards.at(index).id, {m_cards.at(index), m_heights.height(index)});
    QHash<MessageId, MessageCard *> made;
    for (auto at = m_made.cbegin(); at != m_made.cend(); ++at)
        made.insert(m_cards.at(at.key()).id, at.value());

    m_cards = cards;
    m_places.clear();
    m_made.clear();
    m_measured.clear();
    resetHeights();
    for (int index = 0; index < m_cards.size(); ++index) {
        const MessageId id = m_cards.at(index).id;
        m_places.insert(id, index);
        const auto known = before.constFind(id);
        const bool same = known != before.constEnd() && known->first == m_cards.at(index);
        if (MessageCard *card = made.take(id)) {
            m_made.insert(index, card);
            if (!same)
                fillCard(card, index);
        }
        if (same) {
            m_heights.set(index, known->second);
            m_measured.insert(index);
        }
    }
    for (MessageCard *card : std::as_const(made)) {
        card->hide();
        m_pool.append(card);
    }
    if (const int place = indexOf(anchor); place >= 0)
        m_anchorCard = place;
    m_anchorCard = qBound(0, m_anchorCard, qMax(0, m_heights.count() - 1));
    restoreAnchor();
}

void ThreadArea::resetHeights()
{
    QList<int> guesses;
    guesses.reserve(m_cards.size());
    for (const CardContent &card : std::as_const(m_cards))
        guesses.append(guessHeight(card));
    m_heights.reset(guesses, kGap3);
}

MessageCard *ThreadArea::makeCard(int index)
{
    MessageCard *card = m_made.value(index);
    if (card)
        return card;
    if (m_pool.isEmpty()) {
        card = new MessageCard(viewport());
        connectCard(card);
    } else {
        card = m_pool.takeLast();
    }
    m_made.insert(index, card);
    fillCard(card, index);
    return card;
}

void ThreadArea::connectCard(MessageCard *card)
{
    connect(card, &MessageCard::heightChanged, this, [this, card] {
        if (m_filling)
            return;
        if (const int index = indexOf(card->content().id); index >= 0 && m_made.value(index) == card)
            measure(index);
        restoreAnchor();
    });
    connect(card, &MessageCard::foldingChanged, this,
        [this, card] { m_states[card->content().id].unfolded = card->body().unfolded(); });
    connect(card, &MessageCard::linkActivated, this, &ThreadArea::linkActivated);
    connect(card, &MessageCard::menuRequested, this,
        [this, card](const QPoint &at) { Q_EMIT menuRequested(card->content().id, at); });
    connect(card, &MessageCard::imagesRequested, this,
        [this, card](MessageCard::ImageScope scope) { Q_EMIT imagesRequested(card->content().id, scope); });
    connect(card, &MessageCard::attachmentSaveRequested, this,
        [this, card](int number) { Q_EMIT attachmentSaveRequested(card->content().id, number); });
    connect(card, &MessageCard::attachmentOpenRequested, this,
        [this, card](int number) { Q_EMIT attachmentOpenRequested(card->content().id, number); });
    connect(card, &MessageCard::operationActionRequested, this, &ThreadArea::operationActionRequested);
}

void ThreadArea::fillCard(MessageCard *card, int index)
{
    const CardContent &content = m_cards.at(index);
    m_filling = true;
    card->resize(cardWidth(), card->height());
    card->setCard(content, m_states.value(content.id), bodyOf(content));
    if (m_foldsOpen)
        card->body().setAllUnfolded(Qt::Checked);
    card->body().mark(m_needle);
    m_filling = false;
    measure(index);
}

void ThreadArea::measure(int index)
{
    m_heights.set(index, m_made.value(index)->heightFor(cardWidth()));
    m_measured.insert(index);
}

/// Puts the cards in sight where they belong; making one may change what is in sight, hence the loop over heights.
void ThreadArea::place()
{
    if (m_placing || m_cards.isEmpty()) {
        if (m_cards.isEmpty())
            updateScrollBar();
        return;
    }
    m_placing = true;
    const int x = kMargin;
    int y = -m_anchorOffset;
    int first = m_anchorCard;
    while (first > 0 && y > 0) {
        --first;
        makeCard(first);
        y -= m_heights.height(first) + kGap3;
    }
    int last = first;
    for (int index = first; index < m_cards.size() && y < viewport()->height(); ++index) {
        MessageCard *card = makeCard(index);
        if (!m_measured.contains(index))
            measure(index);
        card->setGeometry(x, y, cardWidth(), m_heights.height(index));
        card->show();
        y += m_heights.height(index) + kGap3;
        last = index;
    }
    for (auto at = m_made.cbegin(); at != m_made.cend(); ++at) {
        if (at.key() < first || at.key() > last)
            at.value()->hide();
    }
    releaseFarCards(first, last);
    updateScrollBar();
    m_wasAtEnd = isAtEnd();
    m_placing = false;
    m_slices->start(0);
}

void ThreadArea::releaseFarCards(int first, int last)
{
    const int reach = (last - first + 1) * kScreensAhead + 4;
    for (auto at = m_made.begin(); at != m_made.end();) {
        const bool far = at.key() < first - reach || at.key() > last + reach;
        if (far && !at.value()->body().hasSelection()) {
            at.value()->hide();
            m_pool.append(at.value());
            at = m_made.erase(at);
        } else {
            ++at;
        }
    }
}

void ThreadArea::updateScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const QSignalBlocker quiet(bar);
    const int height = viewport()->height();
    bar->setRange(0, qMax(0, kTopGap + m_heights.total() - height));
    bar->setPageStep(height);
    bar->setSingleStep(fontMetrics().lineSpacing() * 3);
    if (!m_cards.isEmpty())
        bar->setValue(kTopGap + m_heights.top(m_anchorCard) + m_anchorOffset);
}

/// Its groove is part of the page, not of a field.
void ThreadArea::dressScrollBar()
{
    QPalette colours = verticalScrollBar()->palette();
    colours.setColor(QPalette::Base, palette().color(QPalette::Window));
    verticalScrollBar()->setPalette(colours);
}

bool ThreadArea::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ThreadArea::rememberAnchor()
{
    const int y = verticalScrollBar()->value() - kTopGap;
    m_anchorCard = qMax(0, m_heights.at(y));
    m_anchorOffset = m_cards.isEmpty() ? 0 : y - m_heights.top(m_anchorCard);
}

void ThreadArea::restoreAnchor()
{
    if (m_cards.isEmpty()) {
        m_anchorCard = m_anchorOffset = 0;
    } else {
        // Never past the end: the last card sits at the bottom then.
        const int lowest = qMax(-kTopGap, m_heights.total() - viewport()->height());
        const int wanted = m_heights.top(m_anchorCard) + m_anchorOffset;
        if (wanted > lowest) {
            m_anchorCard = qMax(0, m_heights.at(lowest));
            m_anchorOffset = lowest - m_heights.top(m_anchorCard);
        }
        m_anchorOffset = qMax(m_anchorOffset, -kTopGap);
    }
    place();
}

void ThreadArea::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    rememberAnchor();
    place();
}

/// Lays out neighbours before they are scrolled to, a few milliseconds at a time.
void ThreadArea::prepareSlice()
{
    if (m_cards.isEmpty() || !isVisible())
        return;
    QElapsedTimer spent;
    spent.start();
    const int last = m_heights.at(m_heights.top(m_anchorCard) + m_anchorOffset + viewport()->height());
    const int reach = (last - m_anchorCard + 1) * kScreensAhead;
    for (int step = 1; step <= reach; ++step) {
        for (const int index : {last + step, m_anchorCard - step}) {
            if (index < 0 || index >= m_cards.size() || m_measured.contains(index))
                continue;
            makeCard(index)->hide();
            if (spent.elapsed() >= kSliceMs) {
                updateScrollBar();
                m_slices->start(0);
                return;
            }
        }
    }
    updateScrollBar();
}

} // namespace foredesk
