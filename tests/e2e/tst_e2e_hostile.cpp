// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/safebody.h"
#include "gui/conversation/messagebody.h"
#include "support/hostilecorpus.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace foredesk;

/// Shows hostile bodies in a real window while strace writes down every file and connection the process opens.
class HostileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shownBodiesOpenNothing();
    void theTraceSeesWhatRawMarkupOpens();
};

namespace
{

// Files that nobody has: looking for them leaves a mark in the trace.
constexpr auto kTraceBegin = "/foredesk-trace-begin"_L1;
constexpr auto kTraceEnd = "/foredesk-trace-end"_L1;
constexpr auto kChildVariable = "FOREDESK_TEST_TRACED";

bool isTracedChild()
{
    return qEnvironmentVariableIsSet(kChildVariable);
}

/// Fonts are opened when a script first appears; that is Qt's doing, whatever the text came from.
bool isFontFile(const QString &line)
{
    static const QRegularExpression fonts(
        u"\"(/usr/share/fonts|/usr/local/share/fonts|/usr/share/fontconfig|/etc/fonts|/var/cache/fontconfig|[^\"]*/fontconfig/|[^\"]*/\\.fonts|/usr/share/X11/locale|[^\"]*\\.so[.0-9]*\"|/usr/share/libthai|/usr/share/icons)"_s);
    return fonts.match(line).hasMatch();
}

struct Trace {
    QString problem;
    QStringList opened; ///< Lines of strace between the two marks.
};

/// Runs one function of this program again, under strace.
Trace traced(const QString &function)
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"trace"_s);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChildVariable), u"1"_s);
    // LeakSanitizer cannot look at a process that strace holds.
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(u"strace"_s,
        {u"-f"_s, u"-qq"_s, u"-s"_s, u"400"_s, u"-e"_s,
            u"trace=open,openat,openat2,stat,access,statx,newfstatat,connect,sendto,execve"_s, u"-o"_s, log,
            QCoreApplication::applicationFilePath(), function});
    if (!child.waitForFinished(600'000) || child.exitCode() != 0)
        return {u"the traced process failed: "_s + QString::fromUtf8(child.readAll()), {}};
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {u"strace wrote nothing"_s, {}};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const auto holds
        = [](QLatin1StringView mark) { return [mark](const QString &line) { return line.contains(mark); }; };
    const auto first = std::find_if(lines.begin(), lines.end(), holds(kTraceBegin));
    const auto last = std::find_if(first, lines.end(), holds(kTraceEnd));
    if (last == lines.end())
        return {u"the marks are missing in the trace"_s, {}};
    Trace trace;
    static const QRegularExpression opening(u"\\b(open|openat|openat2|connect|sendto|execve)\\("_s);
    std::copy_if(first + 1, last, std::back_inserter(trace.opened),
        [](const QString &line) { return opening.match(line).hasMatch() && !isFontFile(line); });
    return trace;
}

} // namespace

void HostileTest::shownBodiesOpenNothing()
{
    if (!isTracedChild()) {
        const Trace trace = traced(u"shownBodiesOpenNothing"_s);
        QVERIFY2(trace.problem.isEmpty(), qPrintable(trace.problem));
        QVERIFY2(trace.opened.isEmpty(), qPrintable(trace.opened.mid(0, 20).join(u'\n')));
        return;
    }
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *body = new MessageBody;
    layout->addWidget(body);
    window.resize(600, 700);
    body->setBody(sanitizeHtml(u"<p>An ordinary <b>mail</b> with a <a href=https://x.example>link</a>.</p>"_s), {}, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QFile::exists(kTraceBegin);
    for (const auto &hostile : foredesk::testing::hostileBodies()) {
        body->setBody(sanitizeHtml(hostile.html), {}, {});
        QVERIFY2(!window.grab().isNull(), qPrintable(hostile.name));
    }
    QFile::exists(kTraceEnd);
}

/// Without this the test above could pass because the trace is blind.
void HostileTest::theTraceSeesWhatRawMarkupOpens()
{
    if (!isTracedChild()) {
        const Trace trace = traced(u"theTraceSeesWhatRawMarkupOpens"_s);
        QVERIFY2(trace.problem.isEmpty(), qPrintable(trace.problem));
        QVERIFY(!trace.opened.filter(u"/etc/hostname"_s).isEmpty());
        return;
    }
    QTextBrowser raw;
    raw.show();
    QVERIFY(QTest::qWaitForWindowExposed(&raw));
    QFile::exists(kTraceBegin);
    for (const auto &hostile : foredesk::testing::hostileBodies().mid(0, 60)) {
        raw.setHtml(hostile.html);
        raw.grab();
    }
    QFile::exists(kTraceEnd);
}

QTEST_MAIN(HostileTest)
#include "tst_e2e_hostile.moc"
