// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conversation/cardheights.h"
#include "gui/conversation/messagebody.h"
#include "gui/conversation/messagedocument.h"
#include "support/hostilecorpus.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace foredesk;

class MessageBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileBodiesAskForNothing();
    void foldsAndUnfolds();
    void copyIsPlainAndSanitised();
    void linkClickOnlyReports();
    void linksByKeyboard();
    void marksWhatIsFound();
    void inlineImageIsShown();
    void rightToLeftParagraphs();
    void heightsKeepPlaces();
};

namespace
{

std::unique_ptr<MessageBody> bodyWith(const SafeBody &safe)
{
    auto body = std::make_unique<MessageBody>();
    body->setBody(safe, {}, {});
    body->resize(500, qMax(1, body->heightForWidth(500)));
    return body;
}

/// A point inside the first place of `text`.
QPoint pointOf(const MessageBody &body, const QString &text)
{
    auto &finder = const_cast<MessageBody &>(body);
    finder.mark(text);
    const QRect line = finder.markRect(0);
    finder.mark({});
    for (int x = line.left(); x < 500; x += 3) {
        for (int y = line.top() + 2; y < line.bottom(); y += 4) {
            const QPoint at(x, y);
            if (!body.document().documentLayout()->anchorAt(at).isEmpty())
                return at;
        }
    }
    return {};
}

} // namespace

void MessageBodyTest::hostileBodiesAskForNothing()
{
    for (const auto &hostile : foredesk::testing::hostileBodies()) {
        if (hostile.html.size() > 100'000)
            continue;
        const auto body = bodyWith(sanitizeHtml(hostile.html));
        const QPixmap shown = body->grab(QRect(0, 0, 500, qMin(400, body->height())));
        QVERIFY(!shown.isNull());
        QVERIFY2(body->document().placeholders() == 0, qPrintable(hostile.name));
    }
    // The count means something: an allowed image that was not fetched is asked for and answered with a pixel.
    const auto allowed = bodyWith(sanitizeHtml(u"<img src=https://x.example/a.png>"_s, RemoteImages::HttpsAllowed));
    allowed->grab();
    QVERIFY(allowed->document().placeholders() > 0);
}

void MessageBodyTest::foldsAndUnfolds()
{
    const auto body
        = bodyWith(bodyFromPlainText(u"Yes.\n\nOn Monday, 2 March, Ann <a@x.example> wrote:\n> Is it?\n> Really?"_s));
    QVERIFY(body->hasFolds());
    QVERIFY(!body->document().toPlainText().contains("Really"_L1));
    QVERIFY(body->document().toPlainText().contains("Show quoted text"_L1));
    const int folded = body->heightForWidth(500);
    QSignalSpy changed(body.get(), &MessageBody::foldingChanged);
    QTest::mouseClick(body.get(), Qt::LeftButton, {}, pointOf(*body, u"Show quoted"_s));
    QCOMPARE(changed.count(), 1);
    QVERIFY(body->document().toPlainText().contains("Really"_L1));
    QVERIFY(body->heightForWidth(500) > folded);
    body->setAllUnfolded(Qt::Unchecked);
    QVERIFY(!body->document().toPlainText().contains("Really"_L1));
}

void MessageBodyTest::copyIsPlainAndSanitised()
{
    const auto body = bodyWith(sanitizeHtml(
        u"<p>Hello <b>there</b> <a href=https://x.example>link</a></p><img src=https://t.example/x.png alt=pic>"_s));
    body->selectAll();
    QTest::keyClick(body.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text().startsWith("Hello there link"_L1));
    QVERIFY(!data->html().contains("t.example"_L1));
    QVERIFY(!data->html().contains("<style"_L1));
    QVERIFY(data->html().contains("<b>there</b>"_L1));
}

void MessageBodyTest::linkClickOnlyReports()
{
    const auto body = bodyWith(sanitizeHtml(u"<a href=https://evil.example/x>bank.example</a>"_s));
    QSignalSpy activated(body.get(), &MessageBody::linkActivated);
    QTest::mouseClick(body.get(), Qt::LeftButton, {}, pointOf(*body, u"bank"_s));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(0).toString(), u"https://evil.example/x"_s);
    QCOMPARE(activated.first().at(1).toString(), u"bank.example"_s);
    // Dragging over a link selects and opens nothing.
    QTest::mousePress(body.get(), Qt::LeftButton, {}, {1, 5});
    QTest::mouseMove(body.get(), {90, 6});
    QTest::mouseRelease(body.get(), Qt::LeftButton, {}, {90, 6});
    QCOMPARE(activated.count(), 1);
}

void MessageBodyTest::linksByKeyboard()
{
    QWidget window;
    auto *body = new MessageBody(&window);
    body->setBody(sanitizeHtml(u"<a href=https://a.example>a</a> and <a href=https://b.example>b</a>"_s), {}, {});
    body->resize(400, 100);
    window.show();
    body->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy activated(body, &MessageBody::linkActivated);
    QTest::keyClick(body, Qt::Key_Tab);
    QTest::keyClick(body, Qt::Key_Tab);
    QTest::keyClick(body, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().at(0).toString(), u"https://b.example"_s);
}

void MessageBodyTest::marksWhatIsFound()
{
    const auto body = bodyWith(bodyFromPlainText(u"One refund.\nTwo refunds.\nNone."_s));
    QCOMPARE(body->mark(u"refund"_s), 2);
    QVERIFY(body->markRect(1).top() > body->markRect(0).top());
    QCOMPARE(body->mark({}), 0);
}

void MessageBodyTest::inlineImageIsShown()
{
    QImage red(30, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
    const auto body
        = bodyWith(sanitizeHtml(u"<img src=\"data:image/png;base64,%1\">"_s.arg(QString::fromLatin1(png.toBase64()))));
    QCOMPARE(body->grab().toImage().pixelColor(5, 5), QColor(Qt::red));
    QCOMPARE(body->document().placeholders(), 0);
}

void MessageBodyTest::rightToLeftParagraphs()
{
    const auto body = bodyWith(sanitizeHtml(u"<p dir=rtl>שלום עולם</p><p>مرحبا</p><p>hello</p>"_s));
    QTextBlock block = body->document().begin();
    QCOMPARE(block.textDirection(), Qt::RightToLeft);
    QCOMPARE(block.next().textDirection(), Qt::RightToLeft);
    QCOMPARE(block.next().next().textDirection(), Qt::LeftToRight);
}

void MessageBodyTest::heightsKeepPlaces()
{
    CardHeights heights;
    heights.reset({10, 20, 30}, 5);
    QCOMPARE(heights.top(2), 40);
    QCOMPARE(heights.total(), 75);
    QCOMPARE(heights.at(0), 0);
    QCOMPARE(heights.at(14), 0);
    QCOMPARE(heights.at(15), 1);
    QCOMPARE(heights.at(9'999), 2);
    heights.set(0, 110);
    QCOMPARE(heights.top(1), 115);
    QCOMPARE(heights.total(), 175);
}

QTEST_MAIN(MessageBodyTest)
#include "messagebody_test.moc"
