// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostilecorpus.h"

using namespace Qt::StringLiterals;

namespace foredesk::testing
{

namespace
{

/// Places that must never be asked for anything. "%1" takes them.
QStringList hostileTargets()
{
    return {u"https://track.example/p.gif?id=1"_s, u"http://track.example/p.gif"_s, u"//host.example/share/x.png"_s,
        u"\\\\host.example\\share\\x.png"_s, u"file:///etc/hostname"_s, u"file://host.example/share/x.png"_s,
        u"/etc/hostname"_s, u"/proc/self/environ"_s, u"smb://host.example/share"_s, u"qrc:/x.png"_s, u":/x.png"_s,
        u"ftp://host.example/x"_s, u"javascript:alert(1)"_s};
}

/// Elements and attributes that load, embed, post or run something.
QStringList vectorTemplates()
{
    return {u"<img src=\"%1\">"_s, u"<IMG SRC='%1'>"_s, u"<img src=%1 width=1 height=1>"_s,
        u"<img srcset=\"%1 2x\" src=x>"_s, u"<img lowsrc=\"%1\" dynsrc=\"%1\">"_s, u"<image src=\"%1\" href=\"%1\">"_s,
        u"<svg><image href=\"%1\" xlink:href=\"%1\"/></svg>"_s, u"<link rel=stylesheet href=\"%1\">"_s,
        u"<link rel=dns-prefetch href=\"%1\"><link rel=preload as=image href=\"%1\">"_s,
        u"<style>@import url(%1); body{background:url(%1)} @font-face{font-family:a;src:url(%1)}</style>a"_s,
        u"<div style=\"background-image:url('%1')\">a</div>"_s, u"<p style='list-style:url(%1)'>a</p>"_s,
        u"<body background=\"%1\">a"_s, u"<table background=\"%1\"><tr><td background=\"%1\">a<td>b</table>"_s,
        u"<base href=\"%1\"><img src=x><a href=y>z</a>"_s, u"<meta http-equiv=refresh content=\"0;url=%1\">"_s,
        u"<iframe src=\"%1\" srcdoc=\"<img src=%1>\"></iframe>"_s, u"<object data=\"%1\"><embed src=\"%1\"></object>"_s,
        u"<video poster=\"%1\" src=\"%1\"><source src=\"%1\"></video>"_s, u"<audio src=\"%1\" autoplay></audio>"_s,
        u"<form action=\"%1\"><input type=image src=\"%1\"><button formaction=\"%1\">ok</button></form>"_s,
        u"<script src=\"%1\"></script><script>fetch('%1')</script>"_s, u"<a href=\"#\" ping=\"%1\">a</a>"_s,
        u"<a style=\"background:u\\72l(%1)\" href=\"%1\">bank.example</a>"_s,
        u"<!--[if mso]><img src=\"%1\"><![endif]--><![if !mso]><img src=\"%1\"><![endif]>"_s,
        u"<noscript><img src=\"%1\"></noscript>"_s, u"<template><img src=\"%1\"></template>"_s,
        u"<math><mtext><style><img src=\"%1\"></style></mtext></math>"_s};
}

QStringList singleBodies()
{
    return {u"<img src=x onerror=alert(1)>"_s, u"<svg onload=alert(1)>"_s,
        u"<p onclick=\"alert(1)\" id=a class=b>a</p>"_s, u"<scr<script>ipt>alert(1)</scr</script>ipt>"_s,
        u"<script>alert(1)"_s, u"<style>a{}"_s, u"<textarea><img src=//x.example/a>"_s,
        u"<title><img src=//x.example/a></title>"_s, u"<plaintext><img src=//x.example/a>"_s,
        u"<a href=\"java\tscript:alert(1)\">a</a>"_s, u"<a href=\" javascript:alert(1)\">a</a>"_s,
        u"<a href=\"&#106;avascript:alert(1)\">a</a>"_s,
        u"<a href=\"data:text/html,<script>alert(1)</script>\">a</a>"_s, u"<a href=\"vbscript:msgbox\">a</a>"_s,
        u"<a href=\"ms-word:ofe|u|https://x.example\">a</a>"_s,
        u"<a href=\"https://bank.example@evil.example/\">bank.example</a>"_s,
        u"<a href=\"https://evil.example\">https://bank.example</a>"_s,
        u"<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/hostname'/></svg>\">"_s,
        u"<img src=\"data:image/svg+xml;base64,PHN2Zy8+\">"_s, u"<img src=\"data:image/png;base64,PHN2Zy8+\">"_s,
        u"<img src=\"data:image/png;base64\">"_s, u"<img src=\"data:,\">"_s,
        u"<img src=\"data:image/png;base64,%%%%\">"_s, u"<img src=\"data:text/html;base64,PGI+\">"_s,
        u"<img src=\"cid:a@b\">"_s, u"<img src>"_s, u"<img src=\"\">"_s,
        u"<table><tr><td><img src=//x.example/a style=display:none></td><td>b</td></tr></table>"_s,
        u"<div style=display:none><img src=https://x.example/open.gif>secret</div>shown"_s,
        u"<math><mi><mglyph src=//x.example/a></mi></math>"_s, u"<![CDATA[<img src=//x.example/a>]]>"_s,
        u"<?xml-stylesheet href=\"//x.example/a\"?>a"_s, u"<!doctype html SYSTEM \"//x.example/a\">a"_s,
        u"<a href='https://x.example/\"><img src=//y.example/a>'>q</a>"_s, u"<p title='\"><img src=//y.example/a>'>q"_s,
        u"\u202Egnp.exe\u202C <a href=https://x.example>\u202Eelpmaxe.knab//:sptth</a>"_s,
        u"<p>nul"_s + QChar(0) + u"l<im"_s + QChar(0) + u"g src=//x.example/a>"_s, u"<<<<img src=//x.example/a>>>>"_s,
        u"<img/src=//x.example/a/>"_s, u"<img\nsrc\n=\n//x.example/a>"_s, u"<img src=`//x.example/a`>"_s,
        u"<img =src=//x.example/a>"_s,
        u"frame "_s + QChar(0xFDD0) + u"table"_s + QChar(0xFDD1) + QChar(0xFFFC) + QChar(0x2029) + u"end"_s,
        u"<select><option><img src=//x.example/a></select>"_s, u"<frameset><frame src=//x.example/a></frameset>"_s,
        u"<details open ontoggle=alert(1)>a</details>"_s, u"<marquee onstart=alert(1)>a</marquee>"_s,
        u"<blink><isindex action=//x.example><keygen><applet code=//x.example></applet>"_s,
        u"<a href=\"//host.example/share\">a</a><a href=\"/etc/hostname\">b</a><a href=\"smb://h/x\">c</a><a href=\"x.html\">d</a>"_s,
        u"<a href=\"mailto:a@b.example?cc=evil@x.example&bcc=e@x.example&attach=/etc/passwd&subject=s\">m</a>"_s,
        u"<span style=\"position:fixed;top:0;left:0;width:9999px;height:9999px;background:#fff;color:expression(alert(1))\">a</span>"_s,
        u"<p style=\"-qt-paragraph-type:empty;-qt-list-indent:99999999;margin-left:-9999999px;font-size:9999999pt\">a</p>"_s,
        u"<table border=99999999 cellpadding=99999999 width=999999999><tr><td colspan=99999999 rowspan=99999999>a</td><td>b</td></tr></table>"_s,
        u"<img src=\"https://x.example/a\" width=999999999 height=999999999 alt=\"big\">"_s,
        u"<ol start=-2147483648 type=i><li value=99999999999>a</ol>"_s,
        u"<font size=99999999 color=\"url(//x.example/a)\" face=\"url(//x.example/a)\">a</font>"_s,
        u"&#0;&#xFFFFFFFF;&#xD800;&#x202E;&bogus;&amp;lt;img src=//x.example/a&gt;"_s};
}

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

QList<HostileBody> sizeAttacks()
{
    QList<HostileBody> bodies;
    const QString wide = u"<tr><td>a<td>"_s;
    for (const int depth : {8, 16, 24, 100, 1'000, 3'500}) {
        bodies.append({u"tables nested %1"_s.arg(depth), repeated(u"<table>"_s + wide, depth) + u'x'});
        bodies.append({u"divs nested %1"_s.arg(depth * 10), repeated(u"<div>"_s, depth * 10) + u'x'});
        bodies.append({u"quotes nested %1"_s.arg(depth), repeated(u"<blockquote>a"_s, depth)});
        bodies.append({u"lists nested %1"_s.arg(depth), repeated(u"<ul><li>a"_s, depth)});
        bodies.append({u"bold nested %1"_s.arg(depth * 10), repeated(u"<b><i>"_s, depth * 10) + u"x<p>y<p>z"_s});
        bodies.append(
            {u"fonts reopened %1"_s.arg(depth), repeated(u"<font color=red>"_s, depth) + repeated(u"<p>a"_s, 2'000)});
        bodies.append({u"misnested %1"_s.arg(depth), repeated(u"<b><p></b><i></p><div></i>"_s, depth * 3)});
        bodies.append({u"anchors %1"_s.arg(depth), repeated(u"<a href=https://x.example>"_s, depth * 3) + u'x'});
        bodies.append({u"svg unclosed %1"_s.arg(depth), repeated(u"<svg><select>"_s, depth * 5)});
    }
    bodies.append({u"one long word"_s, repeated(u"a"_s, 400'000)});
    bodies.append({u"combining marks"_s, u"a"_s + repeated(QString(QChar(0x0301)), 100'000)});
    bodies.append({u"ten megabytes"_s, repeated(u"<p>text and more text</p>"_s, 420'000)});
    bodies.append(
        {u"many attributes"_s, u"<p "_s + [] {
             QString out;
             for (int i = 0; i < 60'000; ++i)
                 out += u"a%1=1 "_s.arg(i);
             return out;
         }() + u">x</p>"_s});
    bodies.append({u"many bodies"_s, repeated(u"<body a=1><html b=2>"_s, 20'000)});
    bodies.append(
        {u"giant table"_s, u"<table>"_s + repeated(u"<tr>"_s + repeated(u"<td>x</td>"_s, 100) + u"</tr>"_s, 300)});
    bodies.append({u"wide table"_s, u"<table><tr>"_s + repeated(u"<td colspan=1000>x</td>"_s, 5'000)});
    bodies.append({u"open tag at end"_s, repeated(u"<a b='"_s, 50'000)});
    bodies.append({u"open comment"_s, repeated(u"<!-- "_s, 50'000)});
    bodies.append({u"many breaks"_s, repeated(u"<br>"_s, 100'000)});
    bodies.append({u"many images"_s, repeated(u"<img src=https://x.example/a.png alt=a>"_s, 20'000)});
    bodies.append({u"foster parented"_s, u"<table>"_s + repeated(u"<b>x</b>"_s, 20'000)});
    bodies.append({u"less-than signs"_s, repeated(u"<"_s, 300'000)});
    bodies.append({u"unclosed paragraphs"_s, repeated(u"<p>a"_s, 30'000)});
    bodies.append({u"emoji joined"_s, repeated(u"👩‍"_s, 50'000)});
    bodies.append({u"quote marks"_s, repeated(u">"_s, 100'000)});
    return bodies;
}

} // namespace

QList<HostileBody> hostileBodies()
{
    QList<HostileBody> bodies;
    for (const QString &form : vectorTemplates()) {
        for (const QString &target : hostileTargets())
            bodies.append({form.left(24) + u" → "_s + target,
                u"before "_s + QString(form).replace("%1"_L1, target) + u" after"_s});
    }
    int number = 0;
    for (const QString &html : singleBodies())
        bodies.append({u"single %1"_s.arg(++number), html});
    bodies.append(sizeAttacks());
    return bodies;
}

QStringList hostileStrings()
{
    QStringList strings {u"a < b and c > d"_s, u"<b>bold</b>"_s, u"<a href='https://x.example'>x</a>"_s,
        u"\u202Egnp.exe"_s, u"{{requester.email}}"_s, u"=cmd|'/c calc'!A1"_s, u"&amp;<br>"_s};
    for (const QString &target : hostileTargets())
        strings.append(u"<img src='%1'>"_s.arg(target));
    return strings;
}

} // namespace foredesk::testing
