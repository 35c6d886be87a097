// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/conversation/cardheights.h"
#include "gui/conversation/messagecard.h"

#include <QAbstractScrollArea>
#include <QCache>

class QTimer;

namespace foredesk
{

/// The cards of a thread, one below the other. Only those in sight are made and laid out; the neighbours follow in
/// slices of a few milliseconds, so that a thread of thousands opens like one of four. What was in sight stays in place
/// when heights become known or messages arrive.
class ThreadArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ThreadArea(QWidget *parent = nullptr);

    /// Another thread, shown from `at`, or from its end when that is empty; states are forgotten.
    void openCards(const QList<CardContent> &cards, const MessageId &at);
    /// The same thread changed: scroll place, folds and selections stay.
    void updateCards(const QList<CardContent> &cards);
    const QList<CardContent> &cards() const { return m_cards; }

    void showMessage(const MessageId &message);
    void showEnd();
    enum class Paging { Moved, AtEnd };
    Paging pageDown();
    /// Unfolds everything, or folds it again when all is open.
    void toggleFolds();

    CardState &stateOf(const MessageId &message) { return m_states[message]; }
    /// The card is made and laid out anew from its state.
    void refreshCard(const MessageId &message);
    SafeBody bodyOf(const CardContent &card);

    /// Marks `needle` in all cards in sight and to come; an empty one clears.
    void setNeedle(const QString &needle);
    /// Scrolls to the n-th mark inside a card.
    void showMark(const MessageId &message, int number);

    /// Cards made as widgets, in sight or near; the rest is heights only.
    int madeCards() const { return static_cast<int>(m_made.size()); }
    MessageCard *cardWidget(const MessageId &message) const;

Q_SIGNALS:
    void linkActivated(const QString &target, const QString &text);
    void menuRequested(const MessageId &message, const QPoint &globalPosition);
    void imagesRequested(const MessageId &message, MessageCard::ImageScope scope);
    void attachmentSaveRequested(const MessageId &message, int number);
    void attachmentOpenRequested(const MessageId &message, int number);
    void operationActionRequested(const OperationId &operation, const QString &action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int cardWidth() const;
    int indexOf(const MessageId &message) const;
    int guessHeight(const CardContent &card) const;
    void resetHeights();
    MessageCard *makeCard(int index);
    void connectCard(MessageCard *card);
    void fillCard(MessageCard *card, int index);
    void measure(int index);
    void place();
    void releaseFarCards(int first, int last);
    void prepareSlice();
    void updateScrollBar();
    bool isAtEnd() const;
    void dressScrollBar();
    void rememberAnchor();
    void restoreAnchor();
    enum class Refill { No, Yes };
    void remeasureAll(Refill refill);

    QList<CardContent> m_cards;
    QHash<MessageId, int> m_places;
    QHash<MessageId, CardState> m_states;
    QHash<int, MessageCard *> m_made;
    QSet<int> m_measured;
    QList<MessageCard *> m_pool;
    QCache<QString, SafeBody> m_bodies;
    CardHeights m_heights;
    QTimer *m_slices;
    QString m_needle;
    int m_anchorCard = 0;
    int m_anchorOffset = 0; ///< How far the anchor card's top is above the top of the view.
    bool m_placing = false;
    bool m_filling = false; ///< A card's own signals do not count while it is filled.
    bool m_wasAtEnd = false; ///< Before the view was resized.
    bool m_foldsOpen = false; ///< Everything unfolded, also what is still to be made.
};

} // namespace foredesk
