// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/safebody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

namespace
{

/// "T" text, "Q" quote, "S" signature; small when shown unfolded.
QString foldingOf(const SafeBody &body)
{
    QString out;
    for (const BodyPart &part : body.parts) {
        const QChar letter = part.kind == BodyPart::Kind::Text ? u'T'
            : part.kind == BodyPart::Kind::Quote               ? u'Q'
                                                               : u'S';
        out += part.kind == BodyPart::Kind::Text || part.folded ? letter : letter.toLower();
    }
    return out;
}

} // namespace

class FoldingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsText_data();
    void foldsText();
    void foldsHtml_data();
    void foldsHtml();
    void introGoesWithTheQuote();
    void newTextBetweenQuotesIsShown();
};

void FoldingTest::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    const auto row
        = [](const char *name, const QString &text, const QString &wanted) { QTest::newRow(name) << text << wanted; };
    const QString quote = u"\n> Hello,\n> where is it?\n"_s;
    row("plain", u"Hello\nWorld"_s, u"T"_s);
    row("english", u"Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Ann <ann@x.example> wrote:"_s + quote, u"TQ"_s);
    row("english wrapped", u"Thanks!\n\nOn Mon, 2 Mar 2026 at 10:00, Ann Example\n<ann@x.example> wrote:\n"_s + quote,
        u"TQ"_s);
    row("german", u"Danke!\n\nAm 02.03.2026 um 10:00 schrieb Ann <ann@x.example>:"_s + quote, u"TQ"_s);
    row("french", u"Merci !\n\nLe lun. 2 mars 2026 à 10:00, Ann <ann@x.example> a écrit :"_s + quote, u"TQ"_s);
    row("spanish", u"¡Gracias!\n\nEl lun, 2 mar 2026 a las 10:00, Ann (<ann@x.example>) escribió:"_s + quote, u"TQ"_s);
    row("japanese", u"ありがとうございます。\n\n2026年3月2日(月) 10:00 Ann <ann@x.example>:"_s + quote, u"TQ"_s);
    row("italian", u"Grazie\n\nIl giorno lun 2 mar 2026 alle ore 10:00 Ann <ann@x.example> ha scritto:"_s + quote,
        u"TQ"_s);
    row("original message", u"Please see below.\n\n-----Original Message-----\nFrom: Ann\nSent: Monday\n\nHello"_s,
        u"TQ"_s);
    row("german original", u"Siehe unten.\n\n-----Ursprüngliche Nachricht-----\nHallo"_s, u"TQ"_s);
    row("outlook header",
        u"See below.\n\n________________________________\nFrom: Ann <a@x.example>\nSent: Monday\nTo: Bob\nSubject: Hi\n\nHello"_s,
        u"TQ"_s);
    row("outlook german", u"Siehe unten.\n\nVon: Ann\nGesendet: Montag\nAn: Bob\nBetreff: Hallo\n\nHallo"_s, u"TQ"_s);
    row("outlook french", u"Voir.\n\nDe : Ann\nEnvoyé : lundi\nÀ : Bob\nObjet : Salut\n\nSalut"_s, u"TQ"_s);
    row("outlook japanese", u"下記です。\n\n差出人: Ann\n送信日時: 月曜日\n宛先: Bob\n件名: こんにちは\n\nこんにちは"_s,
        u"TQ"_s);
    row("one header is no block", u"Ordered\nFrom: Berlin\nTo the customer it was late."_s, u"T"_s);
    row("answer below", u"> Where is it?\n\nOn its way."_s, u"QT"_s);
    row("answers between", u"> One?\nYes.\n> Two?\nNo."_s, u"qTqT"_s);
    row("answers between, then rest", u"> One?\nYes.\n> Two?\nNo.\n> Rest"_s, u"qTqTQ"_s);
    row("only quote", u"> One?\n> Two?"_s, u"q"_s);
    row("sentence goes on", u"The price must stay below\n> 100 euro in every case."_s, u"T"_s);
    row("intro without quote", u"On Monday the boss wrote:\nwe are closed."_s, u"T"_s);
    row("signature", u"Bye\n-- \nAnn\nExample Ltd"_s, u"TS"_s);
    row("signature then quote", u"Bye\n-- \nAnn\n\nOn Monday, 2 March, Bob <b@x.example> wrote:\n> Hi"_s, u"TSQ"_s);
    row("dashes inside text", u"One --\ntwo --three\n---\nfour"_s, u"T"_s);
    row("iphone", u"OK\n\nSent from my iPhone"_s, u"TS"_s);
    row("iphone german", u"OK\n\nVon meinem iPhone gesendet"_s, u"TS"_s);
    row("iphone japanese", u"了解です\n\niPhoneから送信"_s, u"TS"_s);
    row("outlook mobile", u"OK\n\nGet Outlook for iOS<https://aka.example/o>"_s, u"TS"_s);
}

void FoldingTest::foldsText()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QCOMPARE(foldingOf(bodyFromPlainText(text)), wanted);
}

void FoldingTest::foldsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("wanted");
    const auto row
        = [](const char *name, const QString &html, const QString &wanted) { QTest::newRow(name) << html << wanted; };
    row("gmail",
        u"<div dir=ltr>Thanks</div><br><div class=gmail_quote><div class=gmail_attr>On Mon, Ann wrote:<br></div>"
        "<blockquote class=gmail_quote>Hello<br>there</blockquote></div>"_s,
        u"TQ"_s);
    row("gmail between",
        u"<div class=gmail_quote><div>On Mon, Ann wrote:</div><blockquote>One?</blockquote><div>Yes</div>"
        "<blockquote>Two?</blockquote><div>No</div></div>"_s,
        u"qTqT"_s);
    row("thunderbird",
        u"<p>Thanks</p><div class=moz-cite-prefix>Am 02.03.26 um 10:00 schrieb Ann:</div><blockquote "
        u"type=cite>Hi</blockquote>"
        "<div class=moz-signature>-- <br>Bob</div>"_s,
        u"TQS"_s);
    row("outlook",
        u"<div>See below</div><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>From:</b> "
        u"Ann<br><b>Sent:</b> Monday<br>"
        "<b>To:</b> Bob<br><b>Subject:</b> Hi</p></div><p>Hello</p>"_s,
        u"TQ"_s);
    row("outlook web",
        u"<div>See below</div><hr><div id=divRplyFwdMsg><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> Bob<br>"
        "<b>Subject:</b> Hi</div><div>Hello</div>"_s,
        u"TQ"_s);
    row("gmail signature", u"<div>Bye</div><div class=gmail_signature>Ann<br>Ltd</div>"_s, u"TS"_s);
    row("dashes and breaks", u"Bye<br>-- <br>Ann"_s, u"TS"_s);
    row("in a layout table", u"<table><tr><td><div>Yes</div><blockquote>Hi</blockquote></td></tr></table>"_s, u"TQ"_s);
    row("intro in a paragraph", u"<p>Yes.<br>On Mon, 2 Mar 2026, Ann wrote:</p><blockquote>Hi</blockquote>"_s, u"TQ"_s);
}

void FoldingTest::foldsHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, wanted);
    QCOMPARE(foldingOf(sanitizeHtml(html)), wanted);
}

void FoldingTest::introGoesWithTheQuote()
{
    const SafeBody body = bodyFromPlainText(u"Yes.\n\nAm Montag, 2. März schrieb Ann:\n> Kommt es?\n"_s);
    QCOMPARE(body.parts.size(), 2);
    QCOMPARE(body.parts.at(0).plain.trimmed(), u"Yes."_s);
    QCOMPARE(body.parts.at(1).plain.trimmed(), u"Am Montag, 2. März schrieb Ann:\n> Kommt es?"_s);
}

void FoldingTest::newTextBetweenQuotesIsShown()
{
    const SafeBody body = bodyFromPlainText(u"> One?\nYes, today.\n> Two?\nNever.\n"_s);
    for (const BodyPart &part : body.parts)
        QVERIFY(!part.folded);
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "foldingtest.moc"
