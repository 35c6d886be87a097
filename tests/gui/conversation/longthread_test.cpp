// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/colors.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/messagedocument.h"
#include "gui/conversation/threadarea.h"

#include <QImage>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

/// Jumps in a thread of hundreds, where the cards in sight and those being made are far from each other.
class LongThreadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void jumpsWithAllFoldsOpen();
    void growsWhileItIsFilled();
    void findsInsideAFoldFarAway();

private:
    const MessageCard *shownCard(int number) const;
    QList<CardContent> m_cards;
    std::unique_ptr<ThreadArea> m_area;
};

void LongThreadTest::init()
{
    m_cards.clear();
    for (int i = 0; i < 300; ++i) {
        CardContent card;
        card.id = MessageId(QString::number(i));
        card.kind = i % 2 == 0 ? CardKind::Customer : CardKind::Agent;
        card.body = u"Answer %1.\n\nOn Monday, 2 March, Ann wrote:\n> quoted\n> %2needle of %1"_s.arg(i).arg(
            u"straw\n> "_s.repeated(i % 9));
        m_cards.append(card);
    }
    m_area = std::make_unique<ThreadArea>();
    m_area->resize(700, 500);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    m_area->openCards(m_cards, m_cards.first().id);
}

void LongThreadTest::cleanup()
{
    m_area.reset();
}

const MessageCard *LongThreadTest::shownCard(int number) const
{
    const MessageCard *card = m_area->cardWidget(MessageId(QString::number(number)));
    return card && card->isVisible() ? card : nullptr;
}

void LongThreadTest::jumpsWithAllFoldsOpen()
{
    m_area->toggleFolds();
    for (const int number : {299, 3, 150, 0, 220}) {
        m_area->showMessage(MessageId(QString::number(number)));
        QVERIFY(shownCard(number));
        MessageBody &body = m_area->cardWidget(MessageId(QString::number(number)))->body();
        QVERIFY(body.document().toPlainText().contains(u"needle of %1"_s.arg(number)));
        // What is seen has the height it needs.
        QVERIFY(body.height() >= body.heightForWidth(body.width()));
    }
    m_area->showEnd();
    QVERIFY(shownCard(299));
    QTest::qWait(50); // the neighbours are made meanwhile
    QTest::keyClick(m_area.get(), Qt::Key_Home);
    QVERIFY(shownCard(0));
    QVERIFY(m_area->cardWidget(MessageId(u"0"_s))->y() >= 0);
}

/// A card far from those in sight may say that its height changed while it is filled.
void LongThreadTest::growsWhileItIsFilled()
{
    m_area->toggleFolds();
    m_area->openCards(m_cards, {});
    m_area->toggleFolds();
    m_area->setNeedle(u"needle"_s);
    for (int number = 299; number >= 0; number -= 37) {
        m_area->refreshCard(MessageId(QString::number(number)));
        m_area->showMark(MessageId(QString::number(number)), 0);
        QVERIFY(shownCard(number));
    }
}

void LongThreadTest::findsInsideAFoldFarAway()
{
    m_area->setNeedle(u"needle"_s);
    m_area->showMark(MessageId(u"200"_s), 0);
    QVERIFY(shownCard(200));
    MessageBody &body = m_area->cardWidget(MessageId(u"200"_s))->body();
    const QRect mark = body.markRect(0);
    QVERIFY(mark.isValid());
    const QPoint top = body.mapTo(m_area->viewport(), mark.topLeft());
    QVERIFY(m_area->viewport()->rect().contains(top));
    // The place found stands out from other places with the same word.
    const QImage picture = body.grab(mark).toImage();
    const QRgb current = tone(Tone::Accent, body.palette()).rgb();
    int pixels = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            pixels += picture.pixel(x, y) == current ? 1 : 0;
    }
    QVERIFY2(pixels > 100, qPrintable(QString::number(pixels)));
}

QTEST_MAIN(LongThreadTest)
#include "longthread_test.moc"
