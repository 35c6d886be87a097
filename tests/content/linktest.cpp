// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/linkverdict.h"
#include "content/safelink.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace foredesk;
using Concerns = QList<LinkConcern>;

Q_DECLARE_METATYPE(foredesk::LinkConcern)

class LinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void mailtoKeepsLittle();
    void targetsAreStable();
};

void LinkTest::judges_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Concerns>("concerns");
    using C = LinkConcern;
    const auto row = [](const char *name, const QString &target, const QString &text, const QString &domain,
                         const Concerns &concerns) { QTest::newRow(name) << target << text << domain << concerns; };
    row("honest", u"https://shop.bank.example/a"_s, u"our shop"_s, u"bank.example"_s, {});
    row("honest, spelled", u"https://www.example.org/a"_s, u"https://www.example.org/a"_s, u"example.org"_s, {});
    row("same domain, other host", u"https://click.example.org/x"_s, u"www.example.org"_s, u"example.org"_s, {});
    row("british", u"https://a.b.example.co.uk/"_s, u"x"_s, u"example.co.uk"_s, {});
    row("other host", u"https://evil.org/"_s, u"https://example.org/login"_s, u"evil.org"_s, {C::TextShowsOtherHost});
    row("other host, bare", u"https://evil.org/"_s, u"example.org"_s, u"evil.org"_s, {C::TextShowsOtherHost});
    row("host as subdomain", u"https://example.org.evil.net/"_s, u"example.org"_s, u"evil.net"_s,
        {C::TextShowsOtherHost});
    row("text is a file name", u"https://evil.org/"_s, u"report.txt"_s, u"evil.org"_s, {});
    row("user info", u"https://example.org@evil.net/"_s, u"x"_s, u"evil.net"_s, {C::UserInfo});
    row("address", u"https://192.0.2.7/a"_s, u"x"_s, u"192.0.2.7"_s, {C::IpAddress});
    row("hex address", u"https://0xC0000207/a"_s, u"x"_s, u"192.0.2.7"_s, {C::IpAddress});
    row("ipv6", u"https://[2001:db8::1]/a"_s, u"x"_s, u"2001:db8::1"_s, {C::IpAddress});
    row("umlaut", u"https://müller.example/"_s, u"x"_s, u"müller.example"_s, {});
    row("japanese", u"https://日本語.example/"_s, u"x"_s, u"日本語.example"_s, {});
    row("cyrillic apple", u"https://аррӏе.com/"_s, u"x"_s, u"xn--80ak6aa92e.com"_s, {C::LooksAlike});
    row("cyrillic apple in punycode", u"https://xn--80ak6aa92e.com/"_s, u"x"_s, u"xn--80ak6aa92e.com"_s,
        {C::LooksAlike});
    row("mixed script", u"https://pаypal.com/"_s, u"x"_s, u"xn--pypal-4ve.com"_s, {C::MixedScript, C::LooksAlike});
    row("russian is honest", u"https://почта.рф/"_s, u"x"_s, u"почта.рф"_s, {});
    row("unencrypted", u"http://example.org/"_s, u"x"_s, u"example.org"_s, {C::Unencrypted});
    row("override in target", u"https://example.org/\u202Egnp.exe"_s, u"x"_s, u"example.org"_s, {C::BidiControl});
    row("override, encoded", u"https://example.org/%E2%80%AEgnp.exe"_s, u"x"_s, u"example.org"_s, {C::BidiControl});
    row("long", u"https://example.org/"_s + u"a"_s.repeated(400), u"x"_s, u"example.org"_s, {C::VeryLong});
    row("mail", u"mailto:ann@example.org"_s, u"x"_s, u"example.org"_s, {});
    row("phone", u"tel:+49 30 123"_s, u"x"_s, {}, {});
    for (const QString &refused : {u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s,
             u"smb://h/x"_s, u"//host/share"_s, u"\\\\host\\share"_s, u"/etc/passwd"_s, u"ftp://x.example"_s,
             u"vbscript:x"_s, u"ms-word:x"_s, u"https:///x"_s, u"https:evil"_s, u"qrc:/x"_s, u""_s, u"#top"_s,
             u"java\nscript:x"_s, u"view-source:https://x.example"_s})
        row(qPrintable(u"refused "_s + refused), refused, u"x"_s, {}, {C::SchemeRefused});
}

void LinkTest::judges()
{
    QFETCH(QString, target);
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QFETCH(Concerns, concerns);
    LinkVerdict verdict = judgeLink(target, text);
    std::sort(verdict.concerns.begin(), verdict.concerns.end());
    std::sort(concerns.begin(), concerns.end());
    QCOMPARE(verdict.concerns, concerns);
    QCOMPARE(verdict.registrableDomain, domain);
    QCOMPARE(verdict.openable, !concerns.contains(LinkConcern::SchemeRefused));
    QCOMPARE(verdict.target.isEmpty(), !verdict.openable);
}

void LinkTest::mailtoKeepsLittle()
{
    QCOMPARE(
        safeLinkTarget(u"mailto:a@b.example?cc=e@x.example&bcc=f@x.example&subject=s%20t&body=b&attach=/etc/passwd"_s),
        u"mailto:a@b.example?subject=s%20t&body=b"_s);
    QCOMPARE(safeLinkTarget(u"tel:+49 (30) 12;ext=5"_s), u"tel:+4930125"_s);
}

void LinkTest::targetsAreStable()
{
    for (const QString &target : {u"https://x.example/a b?c=ü&d=%20#e"_s, u"HTTP://X.Example"_s,
             u"https://x.example/%7Bq%7D|"_s, u"mailto:a%40b.example@c.example?subject=a%26b"_s,
             u" https://x.example/\t "_s, u"https://x.example/'\"<>"_s}) {
        const QString once = safeLinkTarget(target);
        QVERIFY2(!once.isEmpty(), qPrintable(target));
        QCOMPARE(safeLinkTarget(once), once);
    }
}

QTEST_GUILESS_MAIN(LinkTest)
#include "linktest.moc"
