// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/attachmentname.h"
#include "content/imagegate.h"
#include "content/textguard.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;

class AttachmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeSafe_data();
    void namesBecomeSafe();
    void anyNameStaysInside();
    void neverOverwrites();
    void opensOnlyWhatAgrees_data();
    void opensOnlyWhatAgrees();
    void decodesOnlyNamedFormats();
    void refusesImageBombs();
};

void AttachmentTest::namesBecomeSafe_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const QString &untrusted, const QString &wanted) {
        QTest::newRow(qPrintable(untrusted)) << untrusted << wanted;
    };
    row(u"Invoice 2026.pdf"_s, u"Invoice 2026.pdf"_s);
    row(u"../../etc/passwd"_s, u"passwd"_s);
    row(u"C:\\Windows\\evil.EXE"_s, u"evil.exe"_s);
    row(u"C:evil.txt"_s, u"evil.txt"_s);
    row(u"a.txt:stream.exe"_s, u"a.txt"_s);
    row(u"photo\u202Egnp.exe"_s, u"photognp.exe"_s);
    row(u"photo.png          .exe"_s, u"photo.png.exe"_s);
    row(u"con.txt"_s, u"_con.txt"_s);
    row(u"LPT1"_s, u"_LPT1"_s);
    row(u"-rf.txt"_s, u"rf.txt"_s);
    row(u".bashrc"_s, u"bashrc"_s);
    row(u"name. . ."_s, u"name"_s);
    row(u""_s, u"attachment"_s);
    row(u"///"_s, u"attachment"_s);
    row(u"請求書.pdf"_s, u"請求書.pdf"_s);
    row(u"a\tb\n.pdf"_s, u"ab.pdf"_s);
    row(u"archive.tar.gz"_s, u"archive.tar.gz"_s);
    row(u"what?*.doc"_s, u"what.doc"_s);
}

void AttachmentTest::namesBecomeSafe()
{
    QFETCH(QString, untrusted);
    QFETCH(QString, wanted);
    QCOMPARE(safeAttachmentName(untrusted).fileName(), wanted);
}

void AttachmentTest::anyNameStaysInside()
{
    const QStringList pieces {u"../"_s, u"..\\"_s, u"/"_s, u"C:"_s, u"\\\\host\\"_s, u"."_s, u".."_s, u" "_s, u"con"_s,
        u"nul"_s, u"aux."_s, u"com1"_s, u":"_s, u".exe"_s, u".pdf"_s, u".PDF"_s, u"-"_s, u"~"_s, u"\u202E"_s,
        u"\u2066"_s, u"\u200F"_s, u"\u061C"_s, u"\n"_s, u"\t"_s, QString(QChar(0)), QString(QChar(0xD800)), u"é"_s,
        u"日本"_s, u"👩‍💻"_s, u"a"_s, u"Report"_s, u"*?<>|\""_s, u"$"_s, u"\uFFFF"_s, u"x"_s.repeated(120),
        u"\u00A0"_s, u"\u2028"_s, u"%2e%2e%2f"_s, u"lpt¹"_s};
    const QRegularExpression forbidden(
        u"[\\x00-\\x1f\\x7f-\\x9f<>:\"/\\\\|?*\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{200e}\\x{200f}\\x{61c}]"_s);
    const QRegularExpression reserved(
        u"^(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    QRandomGenerator random(11);
    QTemporaryDir dir;
    const QString inside = QFileInfo(dir.path()).canonicalFilePath();
    for (int round = 0; round < 10'000; ++round) {
        QString untrusted;
        for (int i = random.bounded(1, 8); i > 0; --i)
            untrusted += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const AttachmentName name = safeAttachmentName(untrusted);
        const QString file = name.fileName();
        QVERIFY2(!forbidden.match(file).hasMatch(), qPrintable(file));
        QVERIFY2(!reserved.match(file).hasMatch(), qPrintable(file));
        QVERIFY(!file.isEmpty() && file.toUtf8().size() <= 160);
        QVERIFY(!file.startsWith(u'.') && !file.startsWith(u'-') && !file.startsWith(u' '));
        QVERIFY(!file.endsWith(u'.') && !file.endsWith(u' '));
        QCOMPARE(QFileInfo(inside + u'/' + file).absolutePath(), inside);
        // Cleaning twice changes nothing, and the extension shown is the one on disk.
        QCOMPARE(safeAttachmentName(file).fileName(), file);
        if (!name.extension.isEmpty())
            QVERIFY(name.displayName().endsWith(u'.' + QFileInfo(file).suffix()));
        if (round % 20 == 0) {
            const Result<QString> path = createUniqueFile(dir.path(), name);
            QVERIFY(path.has_value());
            QCOMPARE(QFileInfo(*path).canonicalPath(), inside);
            QVERIFY(!QFileInfo(*path).isExecutable());
        }
    }
}

void AttachmentTest::neverOverwrites()
{
    QTemporaryDir dir;
    const AttachmentName name = safeAttachmentName(u"a.txt"_s);
    QFile victim(dir.filePath(u"victim"_s));
    QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("keep") == 4);
    victim.close();
    QVERIFY(QFile::link(victim.fileName(), dir.filePath(u"a.txt"_s)));
    QVERIFY(QFile::link(dir.filePath(u"missing"_s), dir.filePath(u"a (2).txt"_s)));
    const Result<QString> path = createUniqueFile(dir.path(), name);
    QVERIFY(path.has_value());
    QCOMPARE(*path, dir.filePath(u"a (3).txt"_s));
    QCOMPARE(QFileInfo(victim.fileName()).size(), 4);
    QVERIFY(!QFile::exists(dir.filePath(u"missing"_s)));
    const Result<QString> nowhere = createUniqueFile(dir.filePath(u"none"_s), name);
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
}

void AttachmentTest::opensOnlyWhatAgrees_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("opens");
    const QByteArray pdf = "%PDF-1.7\n"_ba, png = "\x89PNG\r\n\x1a\n"_ba, zip = "PK\x03\x04"_ba,
                     elf = "\x7f"
                           "ELF"_ba,
                     text = "hello\n"_ba, html = "<html><script>"_ba, mz = "MZ\x90"_ba;
    const auto row = [](const QString &name, const QByteArray &head, bool opens) {
        QTest::newRow(qPrintable(name + u' ' + QString::fromLatin1(head.left(4).toHex()))) << name << head << opens;
    };
    row(u"a.pdf"_s, pdf, true);
    row(u"a.pdf"_s, mz, false);
    row(u"a.pdf"_s, html, false);
    row(u"a.png"_s, png, true);
    row(u"a.png"_s, pdf, false);
    row(u"a.txt"_s, text, true);
    row(u"a.txt"_s, "#!/bin/sh\n"_ba, false);
    row(u"a.txt"_s, "[Desktop Entry]\nExec=x"_ba, false);
    row(u"a.txt"_s, html, false);
    row(u"a.txt"_s, elf, false);
    row(u"a.docx"_s, zip, true);
    row(u"a.csv"_s, text, true);
    row(u"a"_s, text, false);
    row(u"a.pdf"_s, {}, false);
    for (const char *active : {"exe", "com", "scr", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "msi", "jar",
             "lnk", "url", "desktop", "sh", "py", "pl", "rb", "app", "dmg", "pkg", "deb", "rpm", "apk", "html", "htm",
             "xhtml", "mht", "mhtml", "svg", "svgz", "eml", "msg", "docm", "xlsm", "pptm", "doc", "xls", "ppt", "rtf",
             "zip", "7z", "rar", "tar", "gz", "iso", "img", "vhd", "chm", "reg", "inf", "cpl", "dll", "so", "ics",
             "vcf", "swf", "xml", "tiff", "icns", "ps", "eps"}) {
        for (const QByteArray &head : {pdf, zip, text, mz})
            row(u"a."_s + QString::fromLatin1(active), head, false);
    }
}

void AttachmentTest::opensOnlyWhatAgrees()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QFETCH(bool, opens);
    QCOMPARE(openPolicy(safeAttachmentName(name), head) == OpenPolicy::AllowedAfterClick, opens);
}

void AttachmentTest::decodesOnlyNamedFormats()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::green);
    for (const char *format : {"png", "jpg"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format));
        const Result<QImage> decoded = decodeUntrustedImage(bytes, {10, 10});
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->size(), QSize(10, 5));
    }
    for (const QByteArray &bytes : {"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba, "/* XPM */"_ba,
             "II*\0"_ba, "icns"_ba, "\x89PNG\r\n\x1a\n<svg/>"_ba, QByteArray(), "BM"_ba, "GIF89a"_ba}) {
        const Result<QImage> decoded = decodeUntrustedImage(bytes);
        QVERIFY(!decoded.has_value());
        QCOMPARE(decoded.error().kind, ErrorKind::Rejected);
    }
}

void AttachmentTest::refusesImageBombs()
{
    QImage wide(29'000, 1'200, QImage::Format_Mono);
    wide.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && wide.save(&buffer, "PNG"));
    const Result<QImage> decoded = decodeUntrustedImage(bytes);
    QVERIFY(!decoded.has_value());
    QVERIFY(decoded.error().detail.contains("29000"_L1));
    const QByteArray gif = "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff"_ba
        + QByteArray("\x21\xF9\x04\x00\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00", 23)
              .repeated(300)
        + ';';
    const Result<QImage> frames = decodeUntrustedImage(gif);
    QVERIFY(!frames.has_value());
}

QTEST_GUILESS_MAIN(AttachmentTest)
#include "attachmenttest.moc"
