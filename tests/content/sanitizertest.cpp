// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/contentlimits.h"
#include "content/htmlcheck.h"
#include "content/imagegate.h"
#include "content/safebody.h"
#include "support/hostilecorpus.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

class SanitizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatPeopleWrite_data();
    void keepsWhatPeopleWrite();
    void plainTextReadsWell_data();
    void plainTextReadsWell();
    void blocksAndNamesRemoteImages();
    void loadsHttpsImagesWhenAllowed();
    void keepsInlineImages();
    void saysWhenCut();
    void textBecomesSafeHtml_data();
    void textBecomesSafeHtml();
    void anyTextSurvives();
    void scrambledMarkupIsStable();
    void tellsHtmlFromText();
};

void SanitizerTest::keepsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("wanted");
    const auto row
        = [](const char *name, const QString &html, const QString &wanted) { QTest::newRow(name) << html << wanted; };
    row("paragraphs", u"<p>One</p><p>Two</p>"_s, u"<p>One</p>\n<p>Two</p>\n"_s);
    row("bare text", u"One <b>two</b> &amp; three"_s, u"<div>One <b>two</b> &amp; three</div>\n"_s);
    row("formats", u"<strong>a</strong><em>b</em><u>c</u><del>d</del><tt>e</tt>"_s,
        u"<div><b>a</b><i>b</i><u>c</u><s>d</s><code>e</code></div>\n"_s);
    row("styles", u"<span style='font-weight:700;font-style:italic;text-decoration:underline'>a</span>"_s,
        u"<div><b><i><u>a</u></i></b></div>\n"_s);
    row("google docs bold", u"<b style='font-weight:normal'>a</b>"_s, u"<div>a</div>\n"_s);
    row("red stays red", u"<font color=#ff0000>a</font>"_s, u"<div><span style=\"color:#d0453a\">a</span></div>\n"_s);
    row("black follows the theme", u"<span style='color:#000;background:#fff'>a</span>"_s, u"<div>a</div>\n"_s);
    row("link", u"<a href='https://x.example/a?b=1&amp;c=2' onclick=x>here</a>"_s,
        u"<div><a href=\"https://x.example/a?b=1&amp;c=2\">here</a></div>\n"_s);
    row("link text only", u"<a href='javascript:x'>here</a>"_s, u"<div>here</div>\n"_s);
    row("bare address", u"see https://x.example/a."_s,
        u"<div>see <a href=\"https://x.example/a\">https://x.example/a</a>.</div>\n"_s);
    row("list", u"<ul><li>a<li>b</ul>"_s, u"<ul><li>a</li><li>b</li></ul>\n"_s);
    row("numbered from", u"<ol start=3><li>a</ol>"_s, u"<ol start=\"3\"><li>a</li></ol>\n"_s);
    row("heading", u"<h2>a</h2>b"_s, u"<h2>a</h2>\n<div>b</div>\n"_s);
    row("code", u"<pre>\n  a\n    b\n</pre>"_s, u"<pre>  a\n    b</pre>\n"_s);
    row("quote", u"<blockquote>a<br>b</blockquote>"_s, u"<blockquote>a<br>b</blockquote>\n"_s);
    row("table", u"<table border=1><tr><th>a<td>b</table>"_s,
        u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th>a</th><td>b</td></tr></table>\n"_s);
    row("layout table", u"<table><tr><td><table><tr><td>a</table></table>"_s, u"<div>a</div>\n"_s);
    row("right to left", u"<p dir=rtl>שלום</p>"_s, u"<p dir=\"rtl\">שלום</p>\n"_s);
    row("centred", u"<center>a</center>"_s, u"<div align=\"center\">a</div>\n"_s);
    row("blank line", u"<div>a</div><div><br></div><div>b</div>"_s,
        u"<div>a</div>\n<div>&nbsp;</div>\n<div>b</div>\n"_s);
    row("hidden", u"<div style='display:none'>preheader</div>a"_s, u"<div>a</div>\n"_s);
    row("outlook comment", u"<!--[if mso]>x<![endif]-->a"_s, u"<div>a</div>\n"_s);
    row("image text", u"<img src='https://x.example/a.png' alt='Logo'>"_s, u"<div>▨ Logo</div>\n"_s);
    row("form", u"<form><input value=x><button>Go</button></form>"_s, u"<div>Go</div>\n"_s);
}

void SanitizerTest::keepsWhatPeopleWrite()
{
    QFETCH(QString, html);
    QFETCH(QString, wanted);
    QCOMPARE(sanitizeHtml(html).html, wanted);
}

void SanitizerTest::plainTextReadsWell_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("words stay apart") << u"<div>a</div><div>b</div><p>c</p>d"_s << u"a\nb\nc\n\nd"_s;
    QTest::newRow("entities") << u"a &lt;b&gt; &amp;&nbsp;c"_s << u"a <b> & c"_s;
    QTest::newRow("list") << u"<ol><li>a<li>b<br>c</ol>"_s << u"1. a\n2. b\n  c"_s;
    QTest::newRow("quote") << u"a<blockquote>b<blockquote>c</blockquote></blockquote>"_s << u"a\n> b\n> > c"_s;
    QTest::newRow("table") << u"<table><tr><td>a<td>b<tr><td>c<td>d</table>"_s << u"a\tb\nc\td"_s;
    QTest::newRow("no script") << u"<style>x{}</style>a<script>b</script>"_s << u"a"_s;
}

void SanitizerTest::plainTextReadsWell()
{
    QFETCH(QString, html);
    QFETCH(QString, wanted);
    QCOMPARE(plainTextOfHtml(html), wanted);
}

void SanitizerTest::blocksAndNamesRemoteImages()
{
    const SafeBody body
        = sanitizeHtml(u"<img src=https://b.example/logo.png alt=Logo><img src=http://a.example/x.png><img "
                       u"src=https://b.example/2.png>"
                       "<img src=https://t.example/x.png width=1 height=1><img src=https://s.example/wf/open?upn=1>"
                       "<div style=display:none><img src=https://h.example/x.png></div>"_s);
    QCOMPARE(body.remoteImageHosts,
        (QStringList {u"a.example"_s, u"b.example"_s, u"h.example"_s, u"s.example"_s, u"t.example"_s}));
    QCOMPARE(body.blockedImages, 6);
    QCOMPARE(body.trackingPixels.size(), 3);
    QCOMPARE(body.trackingPixels.at(0).reason, TrackingReason::TinySize);
    QCOMPARE(body.trackingPixels.at(1).reason, TrackingReason::KnownTracker);
    QCOMPARE(body.trackingPixels.at(2).reason, TrackingReason::Hidden);
}

void SanitizerTest::loadsHttpsImagesWhenAllowed()
{
    const QString html
        = u"<img src=https://b.example/logo.png><img src=http://a.example/x.png><img src=//c.example/x.png>"
          "<img src=https://t.example/x.png width=1>"_s;
    const SafeBody body = sanitizeHtml(html, RemoteImages::HttpsAllowed);
    QCOMPARE(body.html.count("<img"_L1), 2);
    QVERIFY(body.html.contains("https://b.example/logo.png"_L1));
    QVERIFY(body.html.contains("https://c.example/x.png"_L1));
    QCOMPARE(body.remoteImageHosts, (QStringList {u"a.example"_s, u"t.example"_s}));
    QCOMPARE(sanitizeHtml(body.html, RemoteImages::HttpsAllowed).html, body.html);
}

void SanitizerTest::keepsInlineImages()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    const QString url = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
    const SafeBody body = sanitizeHtml(u"<img src=\"%1\" alt=dot>"_s.arg(url));
    QVERIFY(body.html.contains(url));
    QCOMPARE(foredesk::testing::examineHtml(body.html).forbidden, QStringList());
    QCOMPARE(bytesOfImageDataUrl(url), png);
    QVERIFY(bytesOfImageDataUrl(QString(url).replace("png"_L1, "gif"_L1)).isEmpty());
}

void SanitizerTest::saysWhenCut()
{
    QVERIFY(!sanitizeHtml(u"<p>short</p>"_s).truncated);
    QVERIFY(sanitizeHtml(u"<p>long</p>"_s.repeated(60'000)).truncated);
    QVERIFY(bodyFromPlainText(u"line\n"_s.repeated(200'000)).truncated);
    const QString word = sanitizeHtml(u"a"_s.repeated(5'000)).html;
    QCOMPARE(word.count(QChar(0x200B)), 4);
    const QString marks = sanitizeHtml(u"a"_s + QString(QChar(0x0301)).repeated(50)).html;
    QCOMPARE(marks.count(QChar(0x0301)), kMaxCombiningRun);
}

void SanitizerTest::textBecomesSafeHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("escaped") << u"a <b> & c"_s << u"<div>a &lt;b&gt; &amp; c</div>\n"_s;
    QTest::newRow("lines") << u"a\r\n\r\nb"_s << u"<div>a</div>\n<div>&nbsp;</div>\n<div>b</div>\n"_s;
    QTest::newRow("indented") << u"  a"_s << u"<div>&nbsp;&nbsp;a</div>\n"_s;
    QTest::newRow("quoted") << u"> a\n>> b\nc"_s
                            << u"<blockquote><div>a</div>\n<blockquote>b</blockquote>\n</blockquote>\n<div>c</div>\n"_s;
    QTest::newRow("mail") << u"write to a@b.example, please"_s
                          << u"<div>write to <a href=\"mailto:a@b.example\">a@b.example</a>, please</div>\n"_s;
    QTest::newRow("address in brackets")
        << u"(see https://x.example/a_(b))"_s
        << u"<div>(see <a href=\"https://x.example/a_(b)\">https://x.example/a_(b)</a>)</div>\n"_s;
    QTest::newRow("no javascript") << u"javascript:alert(1)"_s << u"<div>javascript:alert(1)</div>\n"_s;
}

void SanitizerTest::textBecomesSafeHtml()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const QString html = bodyFromPlainText(text).html;
    QCOMPARE(html, wanted);
    QCOMPARE(sanitizeHtml(html).html, html);
}

void SanitizerTest::anyTextSurvives()
{
    for (const QString &text : foredesk::testing::hostileStrings()) {
        const SafeBody body = bodyFromPlainText(text);
        QCOMPARE(foredesk::testing::examineHtml(body.html).forbidden, QStringList());
        QCOMPARE(body.plainText.trimmed(), QString(text).remove(QChar(0x202E)));
    }
}

/// Random tag soup: clean, stable, nothing lost between the parts.
void SanitizerTest::scrambledMarkupIsStable()
{
    static const QStringList pieces {u"<p>"_s, u"</p>"_s, u"<div>"_s, u"</div>"_s, u"<b>"_s, u"</b>"_s,
        u"<i style='color:red'>"_s, u"</i>"_s, u"<a href=https://x.example>"_s, u"</a>"_s, u"<table>"_s, u"<tr>"_s,
        u"<td>"_s, u"</td>"_s, u"</table>"_s, u"<ul>"_s, u"<li>"_s, u"</ul>"_s, u"<blockquote>"_s, u"</blockquote>"_s,
        u"<pre>"_s, u"</pre>"_s, u"<br>"_s, u"<hr>"_s, u" "_s, u"\n"_s, u"&nbsp;"_s, u"word "_s, u"www.x.example "_s,
        u"a@b.example"_s, u"<h1>"_s, u"</h1>"_s, u"<script>"_s, u"</script>"_s, u"<svg>"_s, u"<th colspan=3>"_s,
        u"<center>"_s, u"<span dir=rtl>"_s, u"-- "_s, u"> x"_s, u"<"_s, u"&"_s,
        u"<img src=https://x.example/a.png alt=z>"_s, u"<div class=gmail_quote>"_s, u"<font color=blue>"_s,
        u"</font>"_s, u"On Monday, Ann <a@b.example> wrote:"_s, u"<code>"_s, u"</code>"_s, u"<u>"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 3'000; ++round) {
        QString html;
        const int count = random.bounded(1, 40);
        for (int i = 0; i < count; ++i)
            html += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const SafeBody body = sanitizeHtml(html);
        QCOMPARE(foredesk::testing::examineHtml(body.html).forbidden, QStringList());
        QVERIFY2(sanitizeHtml(body.html).html == body.html,
            qPrintable(html + u"\n→ "_s + body.html + u"\n→ "_s + sanitizeHtml(body.html).html));
        QString joined;
        for (const BodyPart &part : body.parts)
            joined += part.plain;
        QCOMPARE(joined, body.plainText);
    }
}

void SanitizerTest::tellsHtmlFromText()
{
    QVERIFY(looksLikeHtml(u"<p>a</p>"_s));
    QVERIFY(looksLikeHtml(u"a<br/>b"_s));
    QVERIFY(!looksLikeHtml(u"a < b and c > d"_s));
    QVERIFY(!looksLikeHtml(u"Ann <ann@x.example> wrote"_s));
}

QTEST_GUILESS_MAIN(SanitizerTest)
#include "sanitizertest.moc"
