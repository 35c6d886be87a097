// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guidesk.h"

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// From nothing to a queue, by keys alone.
class GuiFirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongKeySaysWhyAndTheRightOneShowsTheQueue();
    void theDemoDeskStartsWithOneKey();
};

void GuiFirstRunTest::aWrongKeySaysWhyAndTheRightOneShowsTheQueue()
{
    SandboxProcess sandbox({.tickets = 6, .seed = 1, .shape = {}, .more = {}});
    QVERIFY2(sandbox.isReady(), qPrintable(sandbox.complaint()));
    const QTemporaryDir room;
    const QString profile = room.filePath(u"profile"_s);
    GuiDesk gui(profile);
    QVERIFY2(gui.start(), gui.told().constData());
    GUI_TRY_VERIFY(gui, gui.shows(u"Welcome to Foredesk"_s));
    GUI_TRY_VERIFY(gui, gui.hasFocus(u"push button"_s, u"Try the demo desk"_s));
    gui.press({u"Tab"_s});
    GUI_TRY_VERIFY(gui, gui.hasFocus(u"push button"_s, u"Connect an account"_s));
    gui.press({u"Return"_s});
    GUI_TRY_VERIFY(gui, gui.find(u"dialog"_s, QString()).active);

    // The dialog begins at the key; the address is the field before.
    gui.press({u"shift+Tab"_s, u"ctrl+a"_s});
    gui.type(sandbox.ticketdeskUrl().toString());
    gui.press({u"Tab"_s});
    gui.type(u"no-such-key"_s);
    gui.press({u"Return"_s});
    GUI_TRY_VERIFY(gui, gui.shows(u"401"_s));
    QVERIFY(gui.find(u"dialog"_s, QString()).active);
    // The key is selected: typing replaces it.
    gui.type(QString::fromUtf8(sandbox.token().reveal()));
    gui.press({u"Return"_s});
    // The key works; now the dialog asks who is in front of it.
    GUI_TRY_VERIFY(gui, gui.shows(u"Say who you are"_s));
    gui.press({u"Down"_s, u"Return"_s});
    GUI_TRY_VERIFY(gui, !gui.has(u"dialog"_s, QString()));
    gui.press({u"g"_s, u"a"_s});
    GUI_TRY_VERIFY(gui, !gui.lines(u"Tickets"_s).isEmpty());
    QVERIFY(gui.quit());

    // The key is kept: the next start works at once.
    QVERIFY2(gui.start(), gui.told().constData());
    GUI_TRY_VERIFY(gui, !gui.lines(u"Tickets"_s).isEmpty());
    const qsizetype before = sandbox.requests().size();
    gui.press({u"F5"_s});
    GUI_TRY_VERIFY(gui, sandbox.requests().size() > before);
    QVERIFY(gui.quit());
    QVERIFY(sandbox.effects().isEmpty());
}

void GuiFirstRunTest::theDemoDeskStartsWithOneKey()
{
    const QTemporaryDir room;
    GuiDesk gui(room.filePath(u"profile"_s));
    QVERIFY2(gui.start(), gui.told().constData());
    GUI_TRY_VERIFY(gui, gui.hasFocus(u"push button"_s, u"Try the demo desk"_s));
    gui.press({u"Return"_s});
    // Its first ticket can be read and answered.
    const auto firstTicketIsOpen = [&gui] {
        gui.press({u"Home"_s});
        return gui.find(u"push button"_s, u"Reply"_s).enabled;
    };
    GUI_TRY_VERIFY(gui, firstTicketIsOpen());
    QVERIFY(gui.quit());
}

QTEST_GUILESS_MAIN(GuiFirstRunTest)
#include "tst_gui_firstrun.moc"
