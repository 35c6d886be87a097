// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

class CanonicalTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What servers do to a text on its way must not make it another text.
    void serverRewritesCompareEqual_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("returned");
        QTest::newRow("same") << u"Hi"_s << u"Hi"_s;
        QTest::newRow("html wrap") << u"Hi Jane,\n\nfixed."_s << u"<p>Hi Jane,</p><p>fixed.</p>"_s;
        QTest::newRow("line breaks") << u"a\nb"_s << u"a<br>b"_s;
        QTest::newRow("crlf and trim") << u" a\nb \n"_s << u"a\r\nb"_s;
        QTest::newRow("entities") << u"5 > 3 & \"x\""_s << u"<div>5 &gt; 3 &amp; &quot;x&quot;</div>"_s;
        QTest::newRow("numeric entities") << u"größe"_s << u"<p>gr&#246;&#xDF;e</p>"_s;
        QTest::newRow("decomposed") << u"\u00e9"_s << u"e\u0301"_s;
        QTest::newRow("zero width") << u"soft"_s << u"so\u00adft\u200b"_s;
        QTest::newRow("style block") << u"Hi"_s << u"<style>p{color:red}</style><p>Hi</p><!-- x -->"_s;
    }

    void serverRewritesCompareEqual()
    {
        QFETCH(QString, sent);
        QFETCH(QString, returned);
        QCOMPARE(canonicalText(returned), canonicalText(sent));
    }

    void plainTextKeepsItsSigns()
    {
        QVERIFY(!looksLikeHtml(u"a < b and c > d"));
        QCOMPARE(bodyToText(u"if a<b then &amp; stays"_s), u"if a<b then &amp; stays"_s);
    }

    void similarityTellsNearFromFar()
    {
        const QString text = u"we have refunded your order and the money will arrive in three days"_s;
        QCOMPARE(textSimilarity(text, text), 1.0);
        QVERIFY(textSimilarity(text, text + u" thanks"_s) >= 0.9);
        QVERIFY(textSimilarity(text, u"please restart the router"_s) < 0.3);
        QCOMPARE(textSimilarity(text, QString()), 0.0);
    }

    void survivesNonsense()
    {
        for (const QString &text : {u"<"_s, u"<p"_s, u"<!--"_s, u"<p>&"_s, u"<p>&#x;&#0;&#xffffffff;"_s, u"<style>"_s,
                 u"<p></style"_s, QString(100000, u'<')})
            QVERIFY(canonicalText(text).size() <= text.size());
    }
};

QTEST_GUILESS_MAIN(CanonicalTextTest)
#include "tst_canonicaltext.moc"
