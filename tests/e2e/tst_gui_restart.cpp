// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/guidesk.h"

using namespace foredesk::test;
using namespace Qt::StringLiterals;

/// kill -9 in the middle of the work: what was written and opened is there again.
class GuiRestartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void draftAndTabsComeBack();
    void aReplyThatCouldStillBeUndoneIsNotLost();

private:
    bool startGui();
    bool compose();

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<DeskRoom> m_room;
    std::unique_ptr<GuiDesk> m_gui;
};

void GuiRestartTest::init()
{
    m_sandbox = std::make_unique<SandboxProcess>(SandboxOptions {.tickets = 6, .seed = 7, .shape = {}, .more = {}});
    QVERIFY2(m_sandbox->isReady(), qPrintable(m_sandbox->complaint()));
    m_room = std::make_unique<DeskRoom>(*m_sandbox);
    const QByteArray problem = prepareProfile(*m_sandbox, *m_room);
    QVERIFY2(problem.isEmpty(), problem.constData());
    m_gui = std::make_unique<GuiDesk>(m_room->profile());
    QVERIFY2(startGui(), m_gui->told().constData());
}

void GuiRestartTest::cleanup()
{
    m_gui.reset();
}

bool GuiRestartTest::startGui()
{
    if (!m_gui->start() || !QTest::qWaitFor([this] { return !m_gui->lines(u"Tickets"_s).isEmpty(); }, kGuiPatienceMs))
        return false;
    m_gui->press({u"Home"_s});
    return QTest::qWaitFor([this] { return m_gui->find(u"push button"_s, u"Reply"_s).enabled; }, kGuiPatienceMs);
}

bool GuiRestartTest::compose()
{
    m_gui->press({u"r"_s});
    return QTest::qWaitFor([this] { return m_gui->hasFocus(u"text"_s, u"Reply to the customer"_s); }, kGuiPatienceMs);
}

void GuiRestartTest::draftAndTabsComeBack()
{
    m_gui->press({u"ctrl+t"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->find(u"page tab"_s, u"#"_s).name.contains(u' ')); // number and subject
    const QString tab = m_gui->find(u"page tab"_s, u"#"_s).name;
    QVERIFY2(compose(), m_gui->told().constData());
    m_gui->type(u"Half a sentence about"_s);
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"Draft saved"_s));
    m_gui->kill();

    QVERIFY2(m_gui->start(), m_gui->told().constData());
    GUI_TRY_COMPARE(*m_gui, m_gui->find(u"page tab"_s, u"#"_s).name, tab);
    GUI_TRY_COMPARE(*m_gui, m_gui->text(u"text"_s, u"Reply to the customer"_s), u"Half a sentence about"_s);
    QVERIFY(effectsOf(*m_sandbox, u"reply"_s).isEmpty());
    QVERIFY(m_gui->quit());
}

void GuiRestartTest::aReplyThatCouldStillBeUndoneIsNotLost()
{
    QVERIFY2(compose(), m_gui->told().constData());
    m_gui->type(u"Sent and then the lights went out"_s);
    m_gui->press({u"ctrl+Return"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"is sent in"_s));
    m_gui->kill();
    QCOMPARE(effectsOf(*m_sandbox, u"reply"_s).size(), 0);
    QCOMPARE(m_room->ctl({u"outbox"_s, u"list"_s, u"--offline"_s}).array().size(), 1);

    QVERIFY(startGui());
    GUI_TRY_COMPARE(*m_gui, effectsWith(*m_sandbox, u"the lights went out"_s), 1);
    m_gui->press({u"F5"_s, u"g"_s, u"o"_s});
    GUI_TRY_VERIFY(*m_gui, m_gui->shows(u"Everything is sent"_s));
    QVERIFY(m_gui->quit());
    QCOMPARE(effectsWith(*m_sandbox, u"the lights went out"_s), 1);
    QCOMPARE(m_room->outbox().size(), 0);
}

QTEST_GUILESS_MAIN(GuiRestartTest)
#include "tst_gui_restart.moc"
