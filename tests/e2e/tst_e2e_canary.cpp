// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/deskroom.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// The key leaves no trace: not in a file, not in a log, not in what is printed, whatever goes wrong.
class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsNowhere();

private:
    static QStringList filesHolding(const QString &folder, const QByteArray &text);
};

QStringList CanaryTest::filesHolding(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

void CanaryTest::theKeyIsNowhere()
{
    SandboxOptions options;
    options.tickets = 5;
    SandboxProcess sandbox(options);
    QVERIFY2(sandbox.isReady(), qPrintable(sandbox.complaint()));
    const QByteArray key = sandbox.token().reveal();
    QVERIFY(key.size() > 8);

    DeskRoom room(sandbox);
    room.set(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    const QByteArray problem = room.connectAndSync();
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QString id = room.tickets().first();
    room.ctl({u"reply"_s, id, u"Words"_s});
    for (const char *kind : {"status", "garbled", "close-after-applying", "html-200", "redirect"}) {
        QVERIFY(sandbox.addFault(
            {{u"kind"_s, QString::fromLatin1(kind)}, {u"path"_s, u"/ticketdesk/v1/*"_s}, {u"times"_s, 1}}));
        room.ctl({u"note"_s, id, u"Through a fault"_s, u"--wait"_s, u"2"_s});
        QVERIFY(sandbox.clearFaults());
    }
    room.ctl({u"doctor"_s});
    room.ctl({u"export"_s, id, u"--output"_s, room.roomPath() + u"/export.md"_s});
    room.ctl({u"account"_s, u"key"_s});
    room.ctl({u"account"_s, u"list"_s});

    QVERIFY2(!room.printed().contains(key), room.printed().constData());
    const QStringList found = filesHolding(room.roomPath(), key);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    QVERIFY2(!filesHolding(room.profile(), "Words").isEmpty(), "the search finds what is there");
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_e2e_canary.moc"
