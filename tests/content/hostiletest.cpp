// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/boundedmarkup.h"
#include "content/contentlimits.h"
#include "content/htmlcheck.h"
#include "content/safebody.h"
#include "support/hostilecorpus.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::testing::HostileBody;

namespace
{

/// Records everything a document asks for.
class RecordingBrowser final : public QTextBrowser
{
public:
    QStringList loads;

private:
    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(type)
        loads.append(name.toString().left(60));
        return QImage(1, 1, QImage::Format_ARGB32);
    }
};

} // namespace

/// The whole corpus through sanitiser and renderer.
class HostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpusIsLarge() { QVERIFY(foredesk::testing::hostileBodies().size() >= 300); }
    void outputIsCleanAndStable_data();
    void outputIsCleanAndStable();
    void parserWorkIsBounded_data() { outputIsCleanAndStable_data(); }
    void parserWorkIsBounded();
    void renderingLoadsNothing();
    void rawCorpusWouldLoad();
};

void HostileTest::outputIsCleanAndStable_data()
{
    QTest::addColumn<QString>("html");
    int number = 0;
    for (const HostileBody &body : foredesk::testing::hostileBodies())
        QTest::addRow("%03d %s", ++number, qPrintable(body.name)) << body.html;
}

void HostileTest::outputIsCleanAndStable()
{
    QFETCH(QString, html);
    const SafeBody body = sanitizeHtml(html);
    const auto findings = foredesk::testing::examineHtml(body.html);
    QCOMPARE(findings.forbidden, QStringList());
    QVERIFY(findings.deepestTable <= kMaxTableDepth);
    QVERIFY(findings.deepestElement <= 100);
    QVERIFY(body.nodes <= kMaxNodes);
    QVERIFY(body.html.size() <= 8 * kMaxTextLength);
    const SafeBody again = sanitizeHtml(body.html);
    QCOMPARE(again.html, body.html);
    QString joined;
    for (const BodyPart &part : body.parts) {
        joined += part.plain;
        QCOMPARE(foredesk::testing::examineHtml(part.html).forbidden, QStringList());
    }
    QCOMPARE(joined, body.plainText);
}

void HostileTest::parserWorkIsBounded()
{
    QFETCH(QString, html);
    const BoundedMarkup markup = boundedMarkup(html);
    QVERIFY(markup.tags <= kMaxTags + 1);
    QVERIFY(markup.utf8.size() <= 4 * kMaxMarkupLength);
    const auto parsed = foredesk::testing::examineHtml(QString::fromUtf8(markup.utf8));
    QVERIFY2(parsed.deepestElement <= 400, qPrintable(QString::number(parsed.deepestElement)));
    QVERIFY2(parsed.nodes <= 400'000, qPrintable(QString::number(parsed.nodes)));
}

void HostileTest::renderingLoadsNothing()
{
    RecordingBrowser browser;
    browser.resize(600, 400);
    for (const HostileBody &body : foredesk::testing::hostileBodies()) {
        browser.setHtml(sanitizeHtml(body.html).html);
        browser.document()->setTextWidth(600);
        QVERIFY(browser.document()->documentLayout()->documentSize().height() > 0);
        QVERIFY2(browser.loads.isEmpty(), qPrintable(body.name + browser.loads.join(u' ')));
    }
}

/// The recorder sees loads when there are any: unsanitised bodies cause them.
void HostileTest::rawCorpusWouldLoad()
{
    RecordingBrowser browser;
    browser.resize(600, 400);
    int loading = 0;
    for (const HostileBody &body : foredesk::testing::hostileBodies().mid(0, 60)) {
        browser.loads.clear();
        browser.setHtml(body.html);
        browser.document()->setTextWidth(600);
        loading += browser.loads.isEmpty() ? 0 : 1;
    }
    QVERIFY(loading > 20);
}

QTEST_MAIN(HostileTest)
#include "hostiletest.moc"
