// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/composerwidget.h"
#include "gui/conversation/conversationpage.h"
#include "gui/queue/queuepage.h"
#include "gui/shell/ticketlayout.h"
#include "gui/shell/ticketspage.h"
#include "shellwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foredesk;
using foredesk::test::ShellWindow;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shell = std::make_unique<ShellWindow>(ShellWindow::With::DemoDesk); }
    void cleanup() { m_shell.reset(); }
    void tenTicketsAreTriagedByKeysOnly();
    void aFastHandHitsTheTicketsItChose();
    void replyIsWrittenAndSentByKeys();
    void aNoteIsNeverAReply();
    void nothingFiresWhileWritingOrSearching();
    void escapeLeavesTheComposerAndKeepsTheDraft();
    void undoTakesTheLastActionBack();
    void copyLadderGivesNumberTitleAndLink();
    void markedTicketsAreClosedTogether();
    void placesAreReachedBySequences();
    void focusModeHidesTheQueue();
    void singleKeysCanBeSwitchedOffInTheSettings();

private:
    std::unique_ptr<ShellWindow> m_shell;
};

void KeysTest::tenTicketsAreTriagedByKeysOnly()
{
    ShellWindow &shell = *m_shell;
    const QStringList before = shell.queueNumbers();
    QVERIFY(before.size() >= 10);
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(before.first()));
    for (int i = 0; i < 10; ++i) {
        const QString number = before.at(i);
        QVERIFY2(shell.waitForTicket(number), qPrintable(number));
        QTRY_VERIFY(shell.action("ticket.close")->isEnabled());
        shell.press(Qt::Key_E);
        QTRY_COMPARE(shell.desk.submittedOf<SetState>().size(), i + 1);
        const SetState closed = shell.desk.submittedOf<SetState>().last();
        QCOMPARE(closed.ticket.value(), number);
        QCOMPARE(closed.state, TicketState::Closed);
        QTRY_VERIFY(!shell.queueNumbers().contains(number));
    }
    QCOMPARE(shell.queueNumbers().size(), before.size() - 10);
}

/// The conversation follows a moment later; the key means the line that was chosen.
void KeysTest::aFastHandHitsTheTicketsItChose()
{
    ShellWindow &shell = *m_shell;
    const QStringList before = shell.queueNumbers();
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(before.first()));
    QTRY_VERIFY(shell.action("ticket.close")->isEnabled());
    shell.press(Qt::Key_J);
    for (int i = 0; i < 3; ++i)
        shell.press(Qt::Key_E);
    QTRY_COMPARE(shell.desk.submittedOf<SetState>().size(), 3);
    QStringList closed;
    for (const SetState &each : shell.desk.submittedOf<SetState>())
        closed.append(each.ticket.value());
    QCOMPARE(closed, before.mid(1, 3));
}

void KeysTest::replyIsWrittenAndSentByKeys()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.reply")->isEnabled());
    shell.press(Qt::Key_R);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    shell.type(u"We are on it"_s);
    shell.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shell.desk.submittedOf<AddReply>().size(), 1);
    QCOMPARE(shell.desk.submittedOf<AddReply>().first().body, u"We are on it"_s);
    QCOMPARE(shell.desk.submittedOf<AddReply>().first().ticket.value(), u"1001"_s);
    QVERIFY(shell.desk.submitted.last().options.undoMs > 0);
}

void KeysTest::aNoteIsNeverAReply()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.note")->isEnabled());
    shell.press(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    shell.type(u"only for us"_s);
    // R is a letter here, not an action.
    shell.type(u"rrr"_s);
    shell.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(shell.desk.submittedOf<AddNote>().size(), 1);
    QCOMPARE(shell.desk.submittedOf<AddNote>().first().body, u"only for usrrr"_s);
    QCOMPARE(shell.desk.submittedOf<AddReply>().size(), 0);
}

void KeysTest::nothingFiresWhileWritingOrSearching()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Slash);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    shell.type(u"e i.j;k!?gm x"_s);
    QCOMPARE(search->text(), u"e i.j;k!?gm x"_s);
    QVERIFY(shell.desk.submitted.isEmpty());
    shell.press(Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(shell.window->place().kind, Place::Kind::View);
}

void KeysTest::escapeLeavesTheComposerAndKeepsTheDraft()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.reply")->isEnabled());
    shell.press(Qt::Key_R);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    shell.type(u"half a sentence"_s);
    shell.press(Qt::Key_Escape);
    QTRY_VERIFY(!shell.desk.savedDrafts.isEmpty());
    QCOMPARE(shell.desk.savedDrafts.last().body, u"half a sentence"_s);
    QVERIFY(shell.desk.submitted.isEmpty());
}

void KeysTest::undoTakesTheLastActionBack()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.close")->isEnabled());
    shell.press(Qt::Key_E);
    QTRY_VERIFY(!shell.queueNumbers().contains(u"1001"_s));
    shell.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(shell.queueNumbers().contains(u"1001"_s));
}

void KeysTest::copyLadderGivesNumberTitleAndLink()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    const auto copied = [&] {
        shell.press(Qt::Key_Period);
        return QGuiApplication::clipboard()->text();
    };
    QTRY_VERIFY(shell.action("ticket.reply")->isEnabled());
    QCOMPARE(copied(), u"#1001"_s);
    QCOMPARE(copied(), u"#1001 Refund for order 4471"_s);
    QCOMPARE(copied(), u"foredesk://demo/ticket/1001"_s);
    QCOMPARE(copied(), u"#1001"_s);
}

void KeysTest::markedTicketsAreClosedTogether()
{
    ShellWindow &shell = *m_shell;
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.close")->isEnabled());
    shell.press(Qt::Key_X);
    shell.press(Qt::Key_J, Qt::ShiftModifier);
    QCOMPARE(shell.window->tickets().queue().list().markedCount(), 2);
    shell.press(Qt::Key_E);
    // What happens to several is shown first; nothing was sent yet.
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(shell.desk.submitted.isEmpty());
    QApplication::activeModalWidget()->close();
}

void KeysTest::placesAreReachedBySequences()
{
    ShellWindow &shell = *m_shell;
    const auto go = [&](Qt::Key key) {
        shell.press(Qt::Key_G);
        shell.press(key);
    };
    go(Qt::Key_O);
    QCOMPARE(shell.window->place().kind, Place::Kind::Outbox);
    go(Qt::Key_D);
    QCOMPARE(shell.window->place().kind, Place::Kind::Drafts);
    go(Qt::Key_L);
    QCOMPARE(shell.window->place().kind, Place::Kind::ActivityLog);
    QVERIFY(!shell.action("ticket.close")->isEnabled());
    go(Qt::Key_M);
    QCOMPARE(shell.window->place(), (Place {Place::Kind::View, u"mine"_s}));
    QCOMPARE(QApplication::focusWidget(), &shell.window->tickets().queue().list());
    QTRY_COMPARE(shell.queueNumbers(), (QStringList {u"1001"_s, u"1005"_s, u"1007"_s, u"1011"_s}));
}

void KeysTest::focusModeHidesTheQueue()
{
    ShellWindow &shell = *m_shell;
    QVERIFY(shell.window->tickets().queue().isVisible());
    shell.press(Qt::Key_Z);
    QVERIFY(!shell.window->tickets().queue().isVisible());
    shell.press(Qt::Key_Z);
    QVERIFY(shell.window->tickets().queue().isVisible());
}

void KeysTest::singleKeysCanBeSwitchedOffInTheSettings()
{
    ShellWindow &shell = *m_shell;
    shell.settings.setSingleKeys(SingleKeys::Off);
    shell.press(Qt::Key_Home);
    QVERIFY(shell.waitForTicket(u"1001"_s));
    QTRY_VERIFY(shell.action("ticket.close")->isEnabled());
    shell.press(Qt::Key_E);
    shell.press(Qt::Key_F5);
    QCOMPARE(shell.desk.syncs, 1);
    QVERIFY(shell.desk.submitted.isEmpty());
}

QTEST_MAIN(KeysTest)
#include "keys_test.moc"
