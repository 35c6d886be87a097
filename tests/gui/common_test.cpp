// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/agetext.h"
#include "gui/common/chip.h"
#include "gui/common/colors.h"
#include "gui/common/inlinemessage.h"
#include "gui/common/plainlabel.h"
#include "gui/common/themedicon.h"
#include "gui/common/usermessage.h"
#include "gui/common/words.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

qreal channelOf(qreal v)
{
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

qreal luminanceOf(const QColor &c)
{
    return 0.2126 * channelOf(c.redF()) + 0.7152 * channelOf(c.greenF()) + 0.0722 * channelOf(c.blueF());
}

qreal contrastOf(const QColor &a, const QColor &b)
{
    const qreal la = luminanceOf(a);
    const qreal lb = luminanceOf(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class CommonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadableInBothSchemes_data();
    void textsAreReadableInBothSchemes();
    void tagColorsOfServersBecomeReadable();
    void labelsNeverReadMarkup();
    void elidedLabelKeepsTheWholeTextInItsTooltip();
    void agesAreShortAndLocal();
    void everyErrorHasWords();
    void refusedFieldsAreNamed();
    void unknownWordsOfTheVendorAreShown();
    void iconsTakeTheColourOfTheText();
    void signsKeepTheirMark();
    void barsStackTheirButtonsWhereThereIsLittleRoom();
    void chipsAreRemovedByKeyAndByMouse();
    void inlineMessageStaysUntilDismissed();
};

void CommonTest::textsAreReadableInBothSchemes_data()
{
    QTest::addColumn<Shade>("scheme");
    QTest::newRow("light") << Shade::Light;
    QTest::newRow("dark") << Shade::Dark;
}

void CommonTest::textsAreReadableInBothSchemes()
{
    QFETCH(Shade, scheme);
    const QPalette palette = makePalette(scheme);
    QCOMPARE(shadeOf(palette), scheme);
    for (const Tone what : {Tone::StateNew, Tone::StateOpen, Tone::StatePending, Tone::StateOnHold, Tone::StateSnoozed,
             Tone::StateClosed, Tone::Urgent, Tone::Conflict, Tone::InOutbox, Tone::Accent, Tone::MutedText}) {
        const QColor color = tone(what, palette);
        QVERIFY2(contrastOf(color, palette.color(QPalette::Base)) >= 5.4, qPrintable(color.name()));
        QVERIFY2(contrastOf(color, palette.color(QPalette::Window)) >= 5.4, qPrintable(color.name()));
    }
    for (const Tone surface : {Tone::SurfaceNote, Tone::SurfaceDraft, Tone::SurfaceAgent, Tone::SurfaceAi,
             Tone::Selection, Tone::WarningSurface, Tone::ErrorSurface, Tone::SuccessSurface, Tone::SearchMark}) {
        const QColor color = tone(surface, palette);
        QVERIFY2(contrastOf(palette.color(QPalette::Text), color) >= 5.4, qPrintable(color.name()));
    }
}

void CommonTest::tagColorsOfServersBecomeReadable()
{
    for (const Shade scheme : {Shade::Light, Shade::Dark}) {
        const QPalette palette = makePalette(scheme);
        for (const QRgb wanted : {0xFFFFFF00u, 0xFFFFFFFFu, 0xFF000000u, 0xFF123456u}) {
            const QColor shown = readable(QColor::fromRgb(wanted), palette);
            QVERIFY(contrastOf(shown, palette.color(QPalette::Base)) >= 5.4);
        }
        QVERIFY(readable(QColor(), palette).isValid());
    }
}

void CommonTest::labelsNeverReadMarkup()
{
    PlainLabel label(u"<img src='//host/x'><b>bold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<img src='//host/x'><b>bold</b>"_s);
    const int plainWidth = label.sizeHint().width();
    PlainLabel shorter(u"bold"_s);
    QVERIFY(plainWidth > 2 * shorter.sizeHint().width());
}

void CommonTest::elidedLabelKeepsTheWholeTextInItsTooltip()
{
    ElidedLabel label;
    label.setFullText(u"<b>a</b> very long subject that cannot fit in so little room\nwith a second line"_s);
    label.resize(80, 20);
    label.show();
    QVERIFY(label.text().endsWith(u'…'));
    QVERIFY(label.toolTip().contains(u"&lt;b&gt;"_s));
    QVERIFY(!label.fullText().contains(u'\n'));
    label.resize(2000, 20);
    QTRY_VERIFY(label.toolTip().isEmpty());
}

void CommonTest::agesAreShortAndLocal()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const qint64 now = QDateTime(QDate(2026, 11, 16), QTime(12, 0)).toMSecsSinceEpoch();
    const qint64 minute = 60'000;
    QCOMPARE(ageText(0, now, english), QString());
    QCOMPARE(ageText(now - 10'000, now, english), u"now"_s);
    QCOMPARE(ageText(now + 5 * minute, now, english), u"now"_s); // a clock that is ahead
    QCOMPARE(ageText(now - 5 * minute, now, english), u"5 min"_s);
    QCOMPARE(ageText(now - 180 * minute, now, english), u"3 h"_s);
    QCOMPARE(ageText(now - 48 * 60 * minute, now, english), u"Sat"_s);
    QCOMPARE(ageText(now - 30 * 24 * 60 * minute, now, english), u"Oct 17"_s);
    QCOMPARE(ageText(now - 30 * 24 * 60 * minute, now, QLocale(QLocale::German)), u"17. Okt."_s);
    QCOMPARE(ageText(now - 400 * 24 * 60 * minute, now, english), u"Oct 2025"_s);
    QCOMPARE(clockText(now, now, english), u"12:00 PM"_s);
    QCOMPARE(clockText(now, now, QLocale::c()), u"12:00"_s); // no seconds
    QCOMPARE(clockText(now - 30 * 24 * 60 * minute, now, QLocale::c()), u"17 Oct 12:00"_s);
    QVERIFY(clockText(now - 400 * 24 * 60 * minute, now, QLocale::c()).contains(u"2025"_s));
    QCOMPARE(sizeText(-1, english), QString());
    QCOMPARE(sizeText(12'300, english), u"12.3 kB"_s);
}

void CommonTest::everyErrorHasWords()
{
    QSet<QString> texts;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString text = userMessage({ErrorKind(kind), u"detail"_s, 500, std::nullopt, {}});
        QVERIFY2(text.size() > 5, qPrintable(errorKindName(ErrorKind(kind))));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), int(ErrorKind::Internal) + 1);
}

void CommonTest::refusedFieldsAreNamed()
{
    Error error {ErrorKind::Rejected, u"bad"_s, 400, std::nullopt, {{u"subject"_s, u"too short"_s}}};
    QVERIFY(userMessage(error).contains(u"subject: too short"_s));
    Error moved {ErrorKind::Protocol, {}, 302, std::nullopt, {}};
    QVERIFY(userMessage(moved).contains(u"moved"_s));
    QVERIFY(technicalDetails(error).contains(u"HTTP 400"_s));
}

void CommonTest::unknownWordsOfTheVendorAreShown()
{
    QCOMPARE(stateText(Word<TicketState> {TicketState::Unknown, u"triage"_s}), u"triage"_s);
    QCOMPARE(stateText(Word<TicketState> {TicketState::Open, u"open"_s}), u"Open"_s);
    QCOMPARE(priorityText(Word<Priority> {Priority::Unknown, u"p0"_s}), u"p0"_s);
    QCOMPARE(
        commandText(SetState {TicketId(u"1"_s), TicketState::Closed, StateReason::Duplicate}), u"Close as Duplicate"_s);
}

void CommonTest::iconsTakeTheColourOfTheText()
{
    QVERIFY(themedIcon(u"no-such-icon"_s).isNull());
    const QImage red = themedIcon(u"go-next"_s, Qt::red).pixmap(QSize(32, 32)).toImage();
    bool drawn = false;
    for (int y = 0; y < red.height(); ++y) {
        for (int x = 0; x < red.width(); ++x) {
            const QColor pixel = red.pixelColor(x, y);
            if (pixel.alpha() > 250) {
                drawn = true;
                QCOMPARE(pixel.name(), u"#ff0000"_s);
            }
        }
    }
    QVERIFY(drawn);
}

/// "!" and "i" are white in the drawings: in one colour they must be holes, not gone.
void CommonTest::signsKeepTheirMark()
{
    for (const QString &name : {u"data-warning"_s, u"data-error"_s, u"emblem-important"_s}) {
        const QImage image = themedIcon(name).pixmap(64, 64).toImage();
        int holes = 0;
        int filled = 0;
        for (int y = 20; y < 54; ++y) {
            for (int x = 24; x < 40; ++x)
                ++(qAlpha(image.pixel(x, y)) < 64 ? holes : filled);
        }
        QVERIFY2(holes > 20 && filled > 20, qPrintable(name));
    }
}

void CommonTest::barsStackTheirButtonsWhereThereIsLittleRoom()
{
    InlineMessage bar;
    bar.setMessage(InlineMessage::Kind::Neutral, u"Three remote images were not loaded (pictures.example.com)."_s);
    const QList<QPushButton *> buttons {
        bar.addButton(u"Load for this message"_s), bar.addButton(u"Load for this sender"_s)};
    for (const int width : {900, 380}) {
        bar.resize(width, bar.heightForWidth(width));
        bar.show();
        QTest::qWait(0);
        for (const QPushButton *button : buttons) {
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(QString::number(width)));
            QVERIFY(bar.rect().contains(button->geometry()));
        }
    }
    QVERIFY(bar.heightForWidth(380) > bar.heightForWidth(900));
}

void CommonTest::chipsAreRemovedByKeyAndByMouse()
{
    Chip chip(u"refund"_s);
    chip.setRemovable();
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(clicked.size(), 0);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(8, chip.height() / 2));
    QCOMPARE(clicked.size(), 1);
}

void CommonTest::inlineMessageStaysUntilDismissed()
{
    QWidget page;
    InlineMessage bar(&page);
    bar.setMessage(InlineMessage::Kind::Warning, u"<b>Offline</b>"_s);
    QCOMPARE(bar.text(), u"<b>Offline</b>"_s);
    QCOMPARE(bar.accessibleName(), u"<b>Offline</b>"_s);
    QPushButton *retry = bar.addButton(u"Retry"_s);
    page.show();
    QVERIFY(!retry->hasFocus());
    QSignalSpy pressed(retry, &QPushButton::clicked);
    retry->click();
    QCOMPARE(pressed.size(), 1);
}

QTEST_MAIN(CommonTest)
#include "common_test.moc"
