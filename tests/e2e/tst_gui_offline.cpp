// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guidesk.h"

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// Without a network, with a server that is away, and with a colleague who was faster.
class GuiOfflineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReplyWrittenOfflineIsSentOnce();
    void aServerThatIsAwayIsWaitedFor();
    void aConflictIsAnsweredByKeys();

private:
    bool startGui(const QStringList &arguments);
    bool send(const QString &text);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    std::unique_ptr<GuiDesk> m_gui;
};

void GuiOfflineTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(SandboxOptions {.tickets = 6, .seed = 5, .shape = {}, .more = {}});
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = prepareProfile(*m_sandbox, *m_room);
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_gui = std::make_unique<GuiDesk>(m_room->profile());
}

void GuiOfflineTest::cleanup()
{
    QVERIFY(m_gui->quit() || QTest::currentTestFailed());
    m_gui.reset();
    if (!QTest::currentTestFailed())
        QCOMPARE(m_room->outbox().size(), 0);
}

bool GuiOfflineTest::startGui(const QStringList &arguments)
{
    if (!m_gui->start(arguments)
        || !QTest::qWaitFor([this] { return !m_gui->lines(u"Tickets"_s).isEmpty(); }, kGuiPatienceMs))
        return false;
    m_gui->press({u"Home"_s});
    return QTest::qWaitFor([this] { return m_gui->find(u"push button"_s, u"Reply"_s).enabled; }, kGuiPatienceMs);
}

bool GuiOfflineTest::send(const QString &text)
{
    m_gui->press({u"r"_s});
    if (!QTest::qWaitFor([this] { return m_gui->hasFocus(u"text"_s, u"Reply to the customer"_s); }, kGuiPatienceMs))
        return false;
    m_gui->type(text);
    m_gui->press({u"ctrl+Return"_s});
    return QTest::qWaitFor([this] { return !m_gui->has(u"text"_s, u"Reply to the customer"_s); }, kGuiPatienceMs);
}

void GuiOfflineTest::aReplyWrittenOfflineIsSentOnce()
{
    const qsizetype requests = m_sandbox->requests().size();
    QVERIFY(startGui({u"--offline"_s}));
    QVERIFY(m_gui->shows(u"offline since"_s));
    QVERIFY(send(u"Written on a train"_s));
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"is sent in"_s));
    GUI_TRY_VERIFY(*m_gui, !m_gui->shows(u"is sent in"_s)); // the time to take it back is over
    QCOMPARE(m_sandbox->requests().size(), requests);
    m_gui->press({u"F5"_s});
    GUI_TRY_COMPARE(*m_gui, effectsWith(*m_sandbox, u"Written on a train"_s), 1);
    GUI_TRY_VERIFY(*m_gui, !m_gui->shows(u"offline since"_s));
    m_gui->press({u"F5"_s, u"g"_s, u"o"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"Everything is sent"_s));
    QCOMPARE(effectsWith(*m_sandbox, u"Written on a train"_s), 1);
}

void GuiOfflineTest::aServerThatIsAwayIsWaitedFor()
{
    QVERIFY(startGui({}));
    m_sandbox->stop();
    QVERIFY(send(u"Nobody listens yet"_s));
    m_gui->press({u"g"_s, u"o"_s});
    GUI_TRY_VERIFY(*m_gui, !m_gui->shows(u"Everything is sent"_s));
    const auto isTriedOrWaits = [this] {
        const QString words = m_gui->lines(u"Outbox"_s).join(u' ');
        return words.contains(u"Waiting"_s) || words.contains(u"Queued"_s);
    };
    GUI_TRY_VERIFY(*m_gui, isTriedOrWaits());
    QVERIFY2(m_sandbox->restart(), qPrintable(m_sandbox->complaint()));
    m_gui->press({u"F5"_s});
    GUI_TRY_COMPARE(*m_gui, effectsWith(*m_sandbox, u"Nobody listens yet"_s), 1);
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"Everything is sent"_s));
    QCOMPARE(effectsWith(*m_sandbox, u"Nobody listens yet"_s), 1);
}

void GuiOfflineTest::aConflictIsAnsweredByKeys()
{
    const QString id = m_room->tickets().value(0);
    const QString base = m_room->ctl({u"show"_s, id}).object().value("priority"_L1).toString();
    const QString mine = base == "urgent"_L1 ? u"low"_s : u"urgent"_s;
    const QString theirs = base == "high"_L1 ? u"medium"_s : u"high"_s;
    QVERIFY(startGui({u"--offline"_s}));
    m_gui->press({u"p"_s});
    m_gui->type(mine);
    m_gui->press({u"Return"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"1 change"_s));
    QVERIFY(!m_sandbox->control("PATCH", u"/tickets/"_s + id, {{u"priority"_s, theirs}}).isNull());

    m_gui->press({u"F5"_s, u"g"_s, u"o"_s});
    const QString title = mine.left(1).toUpper() + mine.mid(1);
    const QString theirTitle = theirs.left(1).toUpper() + theirs.mid(1);
    GUI_TRY_VERIFY(*m_gui, m_gui->has(u"push button"_s, u"Use mine"_s));
    QVERIFY(m_gui->has(u"label"_s, theirTitle));
    QVERIFY(m_gui->has(u"label"_s, title));
    QVERIFY(m_gui->has(u"label"_s, u"Now on the server"_s));
    const qsizetype earlier = effectsOf(*m_sandbox, u"ticket.change"_s).size();
    for (int i = 0; i < 12 && !m_gui->hasFocus(u"push button"_s, u"Use mine"_s); ++i) {
        m_gui->press({u"Tab"_s});
        QTest::qWait(50); // the next look at the focus tells
    }
    QVERIFY(m_gui->hasFocus(u"push button"_s, u"Use mine"_s));
    m_gui->press({u"space"_s});
    GUI_TRY_COMPARE(*m_gui, effectsOf(*m_sandbox, u"ticket.change"_s).size(), earlier + 1);
    QVERIFY(effectsOf(*m_sandbox, u"ticket.change"_s).last()["detail"_L1].toObject().contains("priority"_L1));
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"Everything is sent"_s));
}

QTEST_GUILESS_MAIN(GuiOfflineTest)
#include "tst_gui_offline.moc"
